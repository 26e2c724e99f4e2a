import type { Line } from '../document/lines.ts';
import { ONE_CIVILITY } from '../text/civilities.ts';
import type { NameMatch } from '../text/names.ts';
import { key } from '../text/normalise.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { MEETING_OFFICE } from './meeting-offices.ts';
import { nextFilled } from './titles.ts';

/** Who signs minutes under an office. */
interface Signed {
  readonly office: string;
  /** The key of given and family name. */
  readonly name: string;
  readonly person: Pick<NameMatch, 'givenName' | 'familyName'>;
}

const OFFICE = String.raw`(?:L[ea] |L['’])(${MEETING_OFFICE})((?: de (?:la )?(?:séance|réunion)| générale?| adjointe?| du conseil(?: \p{L}+)?)?)`;
const ONE = new RegExp(`${OFFICE}(?!\\p{L})`, 'giu');
/** "Vu le maire, …": what may stand ahead of the first office. */
const SEEN = '(?:(?:Vu|Pour),? )?';
/** "Le Maire,   La secrétaire de séance,": offices in a row, and nothing else. */
const ROW = new RegExp(`^${SEEN}(?:${OFFICE}[\\s,.:;–—-]*)+$`, 'iu');
/** "Le Maire, Anne ROUX": the office and its holder on one line. */
const AHEAD = new RegExp(`^${OFFICE}\\s?[,:–—-]?\\s*${ONE_CIVILITY}?\\s*$`, 'iu');
/** Who keeps the minutes of one meeting holds no office by that. */
const OF_SITTING = /séance|réunion|adjoint/iu;
const ADDRESS = new RegExp(String.raw`(?<!\p{L})${ONE_CIVILITY}(?!\p{L})`, 'gu');
const LONGEST = 120;
/** A name has at least so many words; two names and their civilities no more than these. */
const [LEAST_WORDS, MOST_WORDS] = [2, 10];

/** The name that words are, and nothing else but a civility; null where they are another thing. */
function nameOf(words: string): NameMatch | null {
  const [name, ...others] = namesOfLine(words);
  if (name === undefined || others.length > 0) return null;
  const rest = words.slice(0, name.start) + words.slice(name.end);
  if (/\p{L}/u.test(rest.replace(ADDRESS, ''))) return null;
  return name;
}

/** So many names as there are offices: two stand side by side without a sign between them ("Anne ROUX Luc MOREL"). */
function namesAlone(text: string, count: number): readonly NameMatch[] {
  if (count === 1) return [nameOf(text)].flatMap(name => name ?? []);
  // "Anne ROUX. Luc MOREL": a sign that is none of "M." or "Mme." parts them.
  const apart = text.split(/(?<=\p{L}{4})\s?[.;,/|]\s?(?=\p{L})/u).map(nameOf);
  if (apart.length === count && !apart.includes(null)) return apart.flatMap(name => name ?? []);
  const words = text.split(' ');
  if (count !== 2 || words.length > MOST_WORDS) return [];
  const pairs = words.flatMap((_, i) => {
    if (i < LEAST_WORDS || words.length - i < LEAST_WORDS) return [];
    const [left, right] = [nameOf(words.slice(0, i).join(' ')), nameOf(words.slice(i).join(' '))];
    return left === null || right === null ? [] : [[left, right]];
  });
  return pairs[0] ?? [];
}

/**
 * Who signs, by office: "Le Maire, Anne ROUX", or the names on the line below a row of offices, in its order. It is often here alone
 * that minutes say whom they call by the office.
 */
export function signedOffices(lines: readonly Line[]): readonly Signed[] {
  return lines.flatMap(({ text, index }): readonly Signed[] => {
    if (text.length > LONGEST || !/^(?:(?:Vu|Pour),? )?L(?:[ea] |['’])/iu.test(text)) return [];
    const row = ROW.test(text);
    const below = lines[nextFilled(lines, index + 1)];
    const first = row ? undefined : namesOfLine(text)[0];
    if (!row && (first === undefined || !AHEAD.test(text.slice(0, first.start)))) return [];
    const offices = [...text.slice(0, first?.start).matchAll(ONE)];
    const names = namesAlone(row ? (below?.text ?? '') : text.slice(first?.start), offices.length);
    if (names.length !== offices.length) return [];
    return offices.flatMap(([, office = '', which = ''], i): readonly Signed[] => {
      const person = names[i];
      if (person === undefined || OF_SITTING.test(which)) return [];
      return [{ office, name: key(`${person.givenName} ${person.familyName}`), person }];
    });
  });
}
