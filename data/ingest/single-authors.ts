import type { Line } from '../document/lines.ts';
import { indexedAuthor, indexedAuthors } from './layouts/indexed-authors.ts';
import type { Candidate } from './layouts/layout.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';

/** So many lines of several authors ("Roux, Anne; Petit, Paul") show how a document writes them. */
const LEAST_SHOWN = 3;

/**
 * Where authors stand as an index has them, "Robic, Yann" on a line of its own right below a title is one more, however rare the
 * name. Gives by line what it names.
 */
export function singleAuthors(lines: readonly Line[]): readonly (readonly [number, Candidate])[] {
  const shown = lines.filter(
    line => line.text.includes(';') && indexedAuthors(wordsBehindMarks(line.text)) !== null,
  );
  if (shown.length < LEAST_SHOWN) return [];
  return lines.flatMap(line => {
    const above = lines[line.index - 1]?.text ?? '';
    const candidate =
      above === '' || marksOf(above).hours ? null : indexedAuthor(wordsBehindMarks(line.text));
    return candidate === null ? [] : [[line.index, candidate] as const];
  });
}
