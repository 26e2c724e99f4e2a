import { DEGREE, genderOf, ONE_CIVILITY } from '../../text/civilities.ts';
import { givenRank } from '../../text/given-names.ts';
import { matchesOf } from '../../text/matches.ts';
import { nameAt } from '../../text/names.ts';
import { isBodyWord, isInstitute } from '../../text/not-names.ts';
import { isParticle } from '../../text/particles.ts';
import { startsAsBody, startsAsRole } from '../../text/role-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Candidate, Found, Stretch } from './layout.ts';
import { readLead } from './lead.ts';
import { shiftName } from './shift.ts';

const ADDRESS = `(?:${DEGREE}|${ONE_CIVILITY})`;
/** A line that addresses nobody is done with at once. */
const LIKE_ADDRESS =
  /(?:^|[\s:])(?:Drs?|Dre|Prs?|Pre|Profs?|Doct|Prof|Mr?|Mme|Mlle|Mons|Mad)[\p{Ll}.]* \p{L}/u;
/** "Dr Viart", "Mme de LA TOUR", "M. Le Goff": how somebody is addressed, and the family name alone. */
const PERSON = new RegExp(
  String.raw`^(${ADDRESS} )((?:d['’]|[Dd][eu] |[Dd]e la |[Ll][ea] |LE |LA |DE |DU |El |Ben )?\p{Lu}[\p{L}’'-]+(?: (?=\p{Lu}{3})\p{Lu}[\p{Lu}’'-]{2,})?)(?=$|\s?[(,–—-]|\s\p{Lu}|\.$)`,
  'u',
);
/** Between two who are addressed, each by himself. */
const NEXT = new RegExp(String.raw`(?:\s?[,;/&]\s?(?:et |and )?|\s(?:et|and)\s)(?=${ADDRESS} )`, 'gu');
/** "Equipe du Dr Viart": whose team gives it. */
const TEAM = /^(?:(?:l['’])?[EÉ]quipe(?: [\p{Ll}-]+){0,2} (?:du |de la |de )?(?=\p{Lu})|[Pp]ar (?:l[ea] )?)/u;
const DEGREES = new RegExp(`^${DEGREE}`, 'u');
const BRACKET = /^\s?\(([^()]{2,90})\)\.?$/u;
const APPOSITION = /^\s?[,–—-]\s+(\S.{1,160}?)\.?$/u;
const BESIDE = /^ (\p{Lu}.{1,90}?)\.?$/u;
/** What tells more than who somebody is. */
const TOLD = /[.;:!?] \p{L}|[«“"]/u;
const LONGEST = 400;
const WITH_ROLE = 0.8;
const ALONE = 0.62;

/** "Clinique du Parc", "Les Hautois Oignies": capitals and what links them, as the name of a body has. */
const LIKE_BODY = /^\p{Lu}[\p{L}’'-]*(?: (?:d[eu]s?|l[ae]s?|et|d['’]\p{L}+|\p{Lu}[\p{L}’'.-]*)){1,6}$/u;

/** Whether words are an office or a body, and no more of a sentence. */
function isSaidOf(words: string): boolean {
  return startsAsRole(words) || startsAsBody(words) || /^\p{Lu}{2,}|^\p{Lu}\p{Ll}+$/u.test(words);
}

/** What stands behind a name, where it is nothing but what its bearer does: its stretch; `null`: nothing stands there; false: more. */
function roleBehind(words: string, from: number, to: number, sure: boolean): Stretch | null | false {
  const rest = words.slice(from, to);
  if (/^\.?$/u.test(rest)) return null;
  const bracket = BRACKET.exec(rest)?.[1];
  const said = bracket ?? APPOSITION.exec(rest)?.[1] ?? BESIDE.exec(rest)?.[1];
  if (said === undefined || TOLD.test(said)) return false;
  const isInstituteBeside = isInstitute(/^\p{L}+/u.exec(said)?.[0] ?? '');
  // "Mme Danielle MAREC": beside the name capitals are the rest of it, unless they are known for a body.
  const isBeside = bracket === undefined && BESIDE.test(rest);
  if (isBeside && !isInstituteBeside && !(sure && LIKE_BODY.test(said))) return false;
  const isBody = isBeside || isInstituteBeside || startsAsBody(said) || /^\p{Lu}{2,}/u.test(said);
  if (bracket === undefined && !startsAsRole(said) && !isBody) return false;
  // "maire, rappelle que la digue tient": behind a comma a sentence goes on.
  if (bracket === undefined && !said.split(', ').slice(1).every(isSaidOf)) return false;
  const start = from + rest.indexOf(said);
  return [start, start + said.length];
}

/** "Marquie CHRU": the capitals behind a family name are its body's. */
function withoutBody(family: string): string {
  const last = family.lastIndexOf(' ');
  return last > 0 && isInstitute(family.slice(last + 1)) ? family.slice(0, last) : family;
}

/** "de Sorbonne", "Conseil": a word of a body; in capitals it is a family name all the same. */
function isOther(word: string): boolean {
  if (!/\p{Ll}/u.test(word)) return false;
  return isInstitute(word) || (isBodyWord(word) && !isParticle(word));
}

/** "Docteur Marie Six Clinique du Parc": a whole name behind a degree, and its body beside it. */
function wholePerson(text: string, from: number, to: number): Found | null {
  const address = DEGREES.exec(text.slice(from, to))?.[0] ?? '';
  const start = from + address.length + 1;
  const words = text.slice(start, to);
  const found = address === '' ? null : nameAt(words, wordsOf(words), 0, true);
  if (found === null || found.start > 0 || found.givenName === '') return null;
  const name = shiftName(found, start);
  const role = roleBehind(text, name.end, to, true);
  if (role === false || role === null) return null;
  return { name: { ...name, score: Math.max(name.score, ALONE) }, role, roleScore: 1, part: 'speaker' };
}

function personIn(text: string, from: number, to: number, labelled: boolean): Found | null {
  const whole = wholePerson(text, from, to);
  if (whole !== null) return whole;
  const [, address = '', written = ''] = PERSON.exec(text.slice(from, to)) ?? [];
  const family = withoutBody(written);
  if (family === '' || startsAsRole(family) || family.split(' ').some(isOther)) return null;
  const start = from + address.length;
  const isSure = DEGREES.test(address) && givenRank(family) === 0;
  const role = roleBehind(text, start + family.length, to, isSure);
  if (role === false || (role === null && !labelled && !DEGREES.test(address))) return null;
  const gender = genderOf(address.trim());
  const civility = gender === null ? {} : { civility: gender === 'f' ? 'Mme' : 'M.' };
  const score = role === null ? ALONE : WITH_ROLE;
  const name = { start, end: start + family.length, givenName: '', familyName: family, score, slip: false };
  return { name: { ...name, ...civility }, role, roleScore: role === null ? 0 : 1, part: 'speaker' };
}

/**
 * "Dr Viart (CH de Redon), Pr Lebrun", "Modérateur : Dr Morel", "Equipe du Dr Roux, CHU de Nantes": a line that names people by how
 * they are addressed and the family name alone, and says nothing more than what they do; null for any other line.
 */
export function addressedAlone(text: string): Candidate | null {
  if (text.length > LONGEST || !LIKE_ADDRESS.test(text)) return null;
  const colon = text.indexOf(': ');
  const lead = colon < 0 ? null : readLead(text.slice(0, colon + 1));
  const label = lead?.type === 'label' ? lead : null;
  if (colon >= 0 && label === null) return null;
  const from = label === null ? (TEAM.exec(text)?.[0].length ?? 0) : colon + 2;
  const people: Found[] = [];
  let start = from;
  const ends = [...matchesOf(NEXT, text).filter(({ index }) => index > from), null];
  for (const end of ends) {
    const one = personIn(text, start, end?.index ?? text.length, label !== null);
    if (one === null) return null;
    people.push(label === null ? one : { ...one, part: label.part });
    start = end === null ? text.length : end.index + end[0].length;
  }
  const isAlone = people.every(({ role }) => role === null);
  const layout = label === null ? (isAlone ? 'name-alone' : 'name-first') : 'labelled';
  const score = people.reduce((all, { name }) => all + name.score, 0) / people.length;
  return { layout, people, score, lead: [0, from] };
}
