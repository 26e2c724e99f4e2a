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
}
