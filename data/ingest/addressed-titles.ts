import type { Line } from '../document/lines.ts';
import { CIVILITY, DEGREE, ENGLISH, LAWYER } from '../text/civilities.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import { isBareLabel } from './bare-label.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { isTitleSetApart, trimTitle } from './talk-title.ts';

/** So many lines of this form make a programme; one may be a sentence that ends in a name. */
const LEAST_LINES = 2;
const LONGEST = 300;
const LEAST_WORDS = 2;
const SCORE = 0.85;
/** How somebody is addressed right before a name, behind a comma, a stop or a space: "…, Drs", "… ? Professeur". */
const ADDRESSED = new RegExp(
  String.raw`(?<=[\p{L}\p{N})»”"?!.…])(\s?[,;–—-]?)\s(?:et )?(?:${DEGREE}|Professors?|${CIVILITY}|${ENGLISH}|${LAWYER})\s(?=\p{Lu}\p{L})`,
  'gu',
);
const LIKE_ADDRESS = /[\s](?:D(?:r|octeur)|Pr|M[.Mmrsla])/u;
/** What a title does not end with: words that lead on to whoever is named. */
const LEADS_ON =
  /(?<!\p{L})(?:de|du|des|d['’]|par|avec|et|à|au|aux|pour|sur|selon|chez|le|la|les|by|with|of|and|monsieur|madame)$/iu;

/** The people from an address on: names from end to end, or one with what she does or comes from. */
function peopleFrom(words: string, from: number): Candidate | null {
  const filling = peopleIn(words, [from, words.length]);
  const whole: Candidate | null =
    filling !== null && filling.length > 0
      ? { layout: 'title-first', people: filling, score: SCORE, lead: [0, from] }
      : null;
  const read = whole === null ? readLine(words.slice(from), true) : null;
  if (read === null || read.score < PEOPLE || read.lead[1] > 0) return whole;
  return { layout: 'title-first', people: shiftPeople(read, from), score: SCORE, lead: [0, from] };
}

/** Whether words may be what is given: several, no office, no body, nobody's name. */
function isGiven(words: string): boolean {
  const isOther = startsAsRole(words) || startsAsBody(words) || isBareLabel(words) || LEADS_ON.test(words);
  if (isOther || words.split(' ').length < LEAST_WORDS || !isTitleSetApart(words)) return false;
  return (readLine(words)?.score ?? 0) < PEOPLE;
}

/** "Les digues au printemps, Dr Anne Roux et Pr Paul Petit": a title, and who gives it by how they are addressed. */
function addressedOn(line: Line): Candidate | null {
  if (line.text.length > LONGEST || !LIKE_ADDRESS.test(line.text)) return null;
  const { length } = marksOf(line.text);
  const words = line.text.slice(length);
  for (const { index, 0: whole, 1: sign } of words.matchAll(ADDRESSED)) {
    // Without a sign between them, title and people were set apart in their cell.
    const isApart =
      (sign ?? '') !== '' || line.block?.kind === 'cell' || /[?!]$/u.test(words.slice(0, index));
    const title: Stretch = trimTitle(words, [0, index]);
    if (!isApart || !isGiven(words.slice(...title))) continue;
    const read = peopleFrom(words.replace(/[\s.]+$/u, ''), index + whole.length);
    const end = Math.max(0, ...(read?.people.map(({ name, role }) => role?.[1] ?? name.end) ?? []));
    if (read !== null && /^[\s).;]*$/u.test(words.slice(end))) return { ...read, title };
  }
  return null;
}

/** "« Les digues », Anne Roux (CNRS) et Zelm Orvik (EHESS)": a title in quotes, then names from end to end, each with its body. */
const QUOTED = /^[«“"]\s?([^«»“”"]{6,220}?)\s?[»”"]\s?,\s(?=\p{Lu})/u;

function quotedOn(line: Line): Candidate | null {
  const { length } = marksOf(line.text);
  const words = line.text.slice(length).replace(/[\s.;]+$/u, '');
  const found = words.endsWith(')') && words.length <= LONGEST ? QUOTED.exec(words) : null;
  if (found?.[1] === undefined) return null;
  const [{ length: from }, said] = found;
  const people = peopleIn(words, [from, words.length]);
  if (people === null || people.length === 0 || people.some(({ role }) => role === null)) return null;
  const at = words.indexOf(said);
  return { layout: 'title-first', people, score: SCORE, lead: [0, from], title: [at, at + said.length] };
}

/**
 * Lines that give a title and behind it who gives it, told by how they are addressed: "Les digues au printemps, Dr Anne Roux".
 * Congresses of physicians write all their talks so. Gives by line who speaks and where the title stands.
 */
export function readAddressedTitles(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const line of lines) {
    const candidate = line.level > 0 ? null : (quotedOn(line) ?? addressedOn(line));
    if (candidate !== null) found.set(line.index, candidate);
  }
  return found.size >= LEAST_LINES ? found : new Map();
}
