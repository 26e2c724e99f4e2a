import type { Line } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import type { Span } from '../model/span.ts';
import type { Candidate } from './layouts/layout.ts';
import { KNOWN, LEAST_KNOWN } from './likely.ts';

/** So many lines of a list set their people or their titles apart; one is a book, or a word of another language. */
const LEAST_LINES = 3;

/** Reads the lines that hold stretches in italics, from the first and the last of each; nothing where only few are such, or few of the names are likely. */
export function readSetApart(
  { emphasis }: Pick<Readable, 'emphasis'>,
  lines: readonly Line[],
  candidateOf: (line: Line, first: Span, last: Span) => Candidate | null,
): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  let next = 0;
  for (const line of lines) {
    while ((emphasis[next]?.start ?? Number.MAX_SAFE_INTEGER) < line.start) next += 1;
    const first = emphasis[next];
    if (first === undefined || first.end > line.end || line.text === '') continue;
    let last = first;
    for (let at = next + 1; (emphasis[at]?.end ?? Number.MAX_SAFE_INTEGER) <= line.end; at += 1)
      last = emphasis[at] ?? last;
    const candidate = candidateOf(line, first, last);
    if (candidate !== null) found.set(line.index, candidate);
  }
  const people = [...found.values()].flatMap(candidate => candidate.people);
  const known = people.filter(({ name }) => name.score >= KNOWN).length;
  return found.size >= LEAST_LINES && known >= people.length * LEAST_KNOWN ? found : new Map();
}
