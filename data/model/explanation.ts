import type { OpeningSign } from './opening-signs.ts';
import type { Sign } from './signs.ts';
import type { Span } from './span.ts';

/** From this belief on a line lists people; from `NEAR` on it is a question for the analyst. */
export const BELIEVED = 0.7;
export const NEAR = 0.45;

/** Why a line is believed to list people, or not; the sum of the weights is the belief. */
export interface Reason {
  readonly code:
    | 'line'
    | 'usual-layout'
    | 'labelled'
    | 'placed'
    | 'company'
    | 'named-by-format'
    | 'reported'
    | 'unexpected';
  readonly weight: number;
}

/** What was made of a line: the title of the document or of a session, people, a question, text that speaks of something, or nothing. */
export type Verdict = 'document-title' | 'title' | 'people' | 'question' | 'text' | 'apart' | 'blank';

/** From this likelihood on a name that no rule took up is read as one of those who speak; from `ASKED` on it is a question. */
export const READ = 0.9;
export const ASKED = 0.6;

/** From this likelihood on a line that no rule took for the title of a session opens one. */
export const OPENED = 0.5;

/** A name of a line that was weighed again, when the rules had left it behind. */
export interface Reconsidered {
  readonly name: string;
  /** 0 to 1: how likely it is that this person speaks. */
  readonly likelihood: number;
  /** What was seen of it, and what each sign weighs; a sign that rules it out weighs nothing else. */
  readonly signs: readonly { readonly code: Sign; readonly weight: number | null }[];
}

/** A line that the rules took for no title of a session, weighed again as one. */
export interface OpeningWeighed {
  /** 0 to 1: how likely it opens a session. */
  readonly likelihood: number;
  /** What was seen of it, and what each sign weighs; a sign that rules it out weighs nothing else. */
  readonly signs: readonly { readonly code: OpeningSign; readonly weight: number | null }[];
}

/** Why one line of a document was read as it was. */
export interface Explanation {
  /** From 1, as editors count. */
  readonly line: number;
  readonly span: Span;
  readonly text: string;
  /** What the format says of it ("item 2", "heading 3", "value speaker"); null for plain text. */
  readonly block: string | null;
  readonly verdict: Verdict;
  readonly session: string | null;
  /** How the line would list people, and how well that explains it; null where no layout does. */
  readonly layout: { readonly id: string; readonly names: readonly string[] } | null;
  readonly belief: number | null;
  readonly reasons: readonly Reason[];
  /** The names on it that no rule took up, weighed again. */
  readonly again: readonly Reconsidered[];
  /** How it was weighed as what opens a session; null where nobody stands near it, or where the rules had opened one. */
  readonly opening: OpeningWeighed | null;
}
