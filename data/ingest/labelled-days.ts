import type { Line } from '../document/lines.ts';

/** "Date : jeudi 12 mars 2026, 9 h - 11 h", "When: 5-6 October 2022": the label under which the first lines say when. */
const WHEN =
  /^\W*(?:dates?(?: (?:de la (?:réunion|séance|rencontre)|du \p{L}+|et (?:lieu|heures?|horaires?)))?|quand|when)\s*(?:\?\s*:?|:|：)/iu;

/** Lines of a title page that say something. */
export const FIRST_LINES = 12;
/** Days under which a programme goes on are looked for further down than a title page reaches. */
export const MOST_DAY_LINES = 600;
/** A line that says when and hardly more. */
export const LONGEST_DATED = 140;
/** So many labels that say when are those of the sessions of a cycle. */
const LEAST_LABELLED = 3;

/** The days behind such a label, where no other line above says when; where sessions have one each, the days of all. */
export function labelledDays(
  lines: readonly Line[],
  read: (line: Line) => readonly string[],
): readonly string[] {
  const says = (line: Line): boolean =>
    line.text.length <= LONGEST_DATED && WHEN.test(line.text) && read(line).length > 0;
  const filled = lines.filter(line => line.text !== '').slice(0, FIRST_LINES);
  const first = filled.filter(says);
  const near = lines.slice(0, MOST_DAY_LINES);
  const all = near.filter(says);
  const dated = near.find(line => read(line).length > 0);
  if (dated !== all[0]) return [];
  return first.length > 1 || all.length >= LEAST_LABELLED ? all.flatMap(read) : first.flatMap(read);
}
