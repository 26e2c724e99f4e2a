import type { NameMatch } from '../../text/names.ts';
import { roleScore } from '../../text/role-words.ts';

const ROW = /^(?:,|,? (?:et|and|&|puis|ainsi que)) $/u;
/** "de l'attribution", "du budget": what goes on the word before those who speak. A capital begins the name of a body or a place. */
const OBJECT = /^,? (?:de l['’]|de la |des |du |de (?:son|sa|ses|leurs?|cette|ces?) |d['’]une? )(?=\p{Ll})/u;
/** Enough of an object to know that it is a body. */
const HEAD = 40;
const ROLE = 0.5;

/**
 * Where the people of "Présentation, par A, B et C, du budget de la ville" end, and the object of what they give goes on; -1 where
 * something else stands behind the row of names that the first one opens.
 */
export function objectBehind(text: string, names: readonly NameMatch[]): number {
  const last = names.findIndex((name, i) => {
    const next = names[i + 1];
    return next === undefined || !ROW.test(text.slice(name.end, next.start));
  });
  const end = names[last]?.end ?? text.length;
  const found = OBJECT.exec(text.slice(end, end + HEAD));
  if (found === null) return -1;
  return roleScore(text.slice(end + found[0].length, end + found[0].length + HEAD)) < ROLE ? end : -1;
}
