import type { Line } from '../document/lines.ts';
import { isCommonWord } from '../text/common-words.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { peopleFilling } from './layouts/people-filling.ts';
import { KNOWN } from './likely.ts';
import { marksOf } from './marks.ts';

/** So many lines that are a name over what its bearer is are a list of who comes. */
const LEAST_PAIRS = 3;
/** Of these names, so many are known by themselves. */
const LEAST_KNOWN = 0.6;
const RARE = 0.3;
const LONGEST_NAME = 45;
const SCORE = 0.85;
/** Two to four words with capitals, particles among them, and nothing else. */
const LIKE_NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|du|el|al|ben|van|von|da|le|la) )?\p{Lu}[\p{L}'’-]+){1,3}$/u;

/** The words of a line that may be a name alone; null for any other. */
function nameOn({ text, level, block }: Line): string | null {
  if (level > 0 || block !== null || text.length > LONGEST_NAME + 4) return null;
  const { hours, length } = marksOf(text);
  const words = text.slice(length);
  if (hours || words.length > LONGEST_NAME || !LIKE_NAME.test(words)) return null;
  return startsAsRole(words) || startsAsBody(words) ? null : words;
}

/** "Awdalé Bint Sidi": a name of which no dictionary has a word; nobody where a word is one of the language. */
function rareName(words: string): readonly Found[] {
  const all = words.split(' ');
  const [givenName = '', ...family] = all;
  if (family.length === 0 || all.some(word => isCommonWord(word) || startsAsBody(word))) return [];
  const name = {
    start: 0,
    end: words.length,
    givenName,
    familyName: family.join(' '),
    score: RARE,
    slip: false,
  };
  return [{ name, role: null, roleScore: 0, part: 'speaker' }];
}

/** Whether a line says what somebody is: "Maire de Nantes". */
function isOffice(line: Line | undefined): boolean {
  return line !== undefined && line.level === 0 && !line.text.endsWith(':') && startsAsRole(line.text);
}

/**
 * "• Awdalé Bint Sidi" over "Présidente du Conseil régional", in a list where most names are known: however rare a name, it is one. Gives
 * by line those that nothing else would name.
 */
export function readNamesOverOffices(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  let [pairs, known] = [0, 0];
  lines.forEach((line, at) => {
    const words = isOffice(lines[at + 1]) ? nameOn(line) : null;
    if (words === null) return;
    const read = peopleFilling(words);
    const people = read.length === 0 ? rareName(words) : read;
    const [one] = people;
    if (one === undefined || people.length > 1) return;
    pairs += 1;
    if (one.name.score >= KNOWN) known += 1;
    else found.set(line.index, { layout: 'name-alone', people, score: SCORE, lead: [0, 0] });
  });
  return pairs >= LEAST_PAIRS && known >= pairs * LEAST_KNOWN ? found : new Map();
}
