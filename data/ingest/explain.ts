import { type Line, readLines } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import type { Source } from '../model/dataset.ts';
import type { Outline } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { spanIn } from '../text/normalise.ts';
import { cutLongLines } from './long-lines.ts';
import { readOutline } from './outline.ts';
import type { Weighed } from './parts-state.ts';
import { BELIEVED, NEAR, type Reason } from './trust.ts';

/** What was made of a line: a title, people, a question, text that speaks of something, or nothing. */
export type Verdict = 'title' | 'people' | 'question' | 'text' | 'apart' | 'blank';

/** Why one line of a document was read as it was. */
export interface Explanation {
  /** From 1, as editors count. */
  readonly line: number;
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

function blockOf({ block }: Line): string | null {
  if (block === null) return null;
  const strong = block.strong ? ', bold' : '';
  if (block.value !== null) return `value ${block.value.field}`;
  return `${block.kind}${block.level > 0 ? ` ${block.level}` : ''}${strong}`;
}

function meets(line: Line, span: Span): boolean {
  return line.start < span.end && span.start < line.end;
}

function verdictOf(line: Line, weighed: Weighed | undefined, outline: Outline): Verdict {
  if (line.text === '') return 'blank';
  if (outline.appearances.some(a => a.via === 'list' && meets(line, a.name.span))) return 'people';
  if (weighed !== undefined && weighed.belief >= NEAR && weighed.belief < BELIEVED) return 'question';
  if (
    outline.sessions.some(
      ({ span, title }) => span.start <= line.start && line.start <= span.start && title !== '',
    )
  )
    return 'title';
  return outline.sessions.some(({ summary }) => summary !== null && meets(line, summary)) ? 'text' : 'apart';
}

/** Reads a document and says of each of its lines what was believed, and for which reasons. */
export function explain(document: Readable, source: Source): readonly Explanation[] {
  const told: Weighed[] = [];
  const outline = readOutline(document, source, weighed => told.push(weighed));
  const spans = told.map(({ unit }) => spanIn(unit.p, 0, unit.p.text.length));
  return cutLongLines(document.text, readLines(document)).map((line): Explanation => {
    const at = spans.findIndex(span => meets(line, span));
    const weighed = at < 0 ? undefined : told[at];
    const candidate = weighed?.unit.candidate ?? null;
    const session =
      weighed?.session ?? outline.sessions.findLast(({ span }) => meets(line, span))?.id ?? null;
    return {
      line: line.index + 1,
      text: line.text,
      block: blockOf(line),
      verdict: verdictOf(line, weighed, outline),
      session,
      layout: candidate && {
        id: candidate.layout,
        names: candidate.people.map(({ name }) => `${name.givenName} ${name.familyName}`),
      },
      belief: candidate === null ? null : (weighed?.belief ?? null),
      reasons: weighed?.reasons ?? [],
    };
  });
}
