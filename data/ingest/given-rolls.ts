import { BELIEVED } from '../model/explanation.ts';
import { CIVILITY, genderOf, ONE_CIVILITY } from '../text/civilities.ts';
import { givenRank, isDoubtfulGiven } from '../text/given-names.ts';
import type { NameMatch } from '../text/names.ts';
import { startsAsRole } from '../text/role-words.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { shiftName } from './layouts/shift.ts';
import { mandateOnRoll } from './mandates.ts';
import { marksOf } from './marks.ts';
import type { Roll } from './rolls.ts';

const LONGEST_ROLE = 90;
/** "Béatrice - Cœur d'émeraude", "Anne (trésorière)", "Luc, riverain", "Zoé": one given name and what stands behind it. */
const ONE =
  /^(\p{Lu}\p{Ll}[\p{L}’'-]*)(?:(\s[-–—:]\s)(.{2,}?)|(\s\()([^()]{2,})\)|(,\s)([^()]{2,}?))?[.,;]?$/u;
const GAP = /(,? (?:et|&) | ?[,;] ?)/u;
/** ", présente !", ", Présent (en ligne) !": what somebody answers to the call; who is absent answers nothing. */
const ANSWER = /, pr[ée]sente?(?: \(([^()]{2,40})\))?(?=\s*[.,;!]*$)\s*[.,;!]*$/iu;
const NO_ANSWER = /, (?:absente?|excusée?)(?!\p{L})/iu;
const ALONE = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;
/** So many given names are a list; two may be a name and a place. */
const LEAST = 3;
/** Right behind the label of a roll two are a list. */
export const LEAST_CALLED = 2;
/** So many whole names make a list of what else stands among them. */
const LEAST_WHOLE = 2;

const isGiven = (word: string) => givenRank(word) === 2 && !isDoubtfulGiven(word);
/** A given name that is rarer in French: enough where something parts it from what somebody is there for. */
const mayBeGiven = (word: string) => givenRank(word) > 0 && !isDoubtfulGiven(word);

function found(text: string, start: number, role: Stretch | null): Found {
  const name = {
    start,
    end: start + text.length,
    givenName: '',
    familyName: text,
    score: BELIEVED,
    slip: false,
  };
  return { name, role, roleScore: role === null ? 0 : 1, part: 'speaker' };
}

const among = (people: readonly Found[]): Candidate => ({
  layout: 'name-alone',
  people,
  score: BELIEVED,
  lead: [0, 0],
});

/** "Nathalie, Émilien, Lauriane et Quentin": given names and nothing else. */
function listOf(words: string, from: number, least: number): readonly Found[] {
  const parts = words.replace(/[.;,\s]+$/u, '').split(GAP);
  const names = parts.filter((_, i) => i % 2 === 0);
  const known = names.filter(isGiven).length;
  const enough = names.length < LEAST ? names.length : Math.ceil((names.length * 2) / 3);
  if (names.length < least || known < enough || !names.every(name => ALONE.test(name))) return [];
  let at = from;
  return parts.flatMap((part, i): readonly Found[] => {
    const start = at;
    at += part.length;
    return i % 2 === 0 ? [found(part, start, null)] : [];
  });
}

/** "Zoltan, Anne Roux, Paul Petit": whole names, and among them some who are called by one word. */
function mixedList(words: string, from: number): readonly Found[] {
  const parts = words.replace(/[.;,\s]+$/u, '').split(GAP);
  const names = parts.filter((_, i) => i % 2 === 0);
  const whole = names.map(wholeName);
  const known = whole.filter(name => name !== null).length;
  if (known < LEAST_WHOLE || known * 2 < names.length || known === names.length) return [];
  if (!names.every((name, i) => whole[i] !== null || ALONE.test(name))) return [];
  let at = from;
  return parts.flatMap((part, i): readonly Found[] => {
    const start = at;
    at += part.length;
    if (i % 2 === 1) return [];
    const name = whole[i / 2] ?? null;
    return [
      name === null
        ? found(part, start, null)
        : { ...found(part, start, null), name: shiftName(name, start) },
    ];
  });
}

/** "Anne ROUX Cerema, directrice de projets x": a given name and a family name in capitals, with a body behind that no sign parts. */
const IN_CAPITALS =
  /^(\p{Lu}\p{Ll}[\p{L}’'-]*) (\p{Lu}[\p{Lu}’'-]{2,}) ((?:\p{Lu}\p{Ll}|\p{Lu}{2,}[ ,])[^.!?;:]{3,}?)(?: [x×X✓](?: .*)?)?$/u;

function inCapitals(words: string, from: number): readonly Found[] {
  const [, given = '', family = '', behind = ''] = IN_CAPITALS.exec(words) ?? [];
  // "Luc MOREL LIFTI": a family name of two words, or a body; nobody can tell.
  if (givenRank(given) === 0 || /^\p{Lu}{2}/u.test(behind)) return [];
  const end = from + given.length + 1 + family.length;
  const one = found(words.slice(0, end - from), from, [end + 1, end + 1 + behind.length]);
  return [{ ...one, name: { ...one.name, givenName: given, familyName: family } }];
}

/** "Mesdames ROUX", "Le Goff (maire)", "M. PETIT": the family name alone, behind a civility of its own or of those before. */
const FAMILY = new RegExp(
  `^(${CIVILITY} )?((?:d['’]|[Dd][eu] |[Dd]e la |[Ll][ea] |LE |LA |DE |DU )?\\p{Lu}[\\p{L}’'-]+(?: (?=\\p{Lu}{2})\\p{Lu}[\\p{Lu}’'-]+)?)(?:( ?\\()([^()]{2,60})\\))?$`,
  'u',
);

const ADDRESSED = new RegExp(`^${CIVILITY} `, 'u');
/** "Enseignants : Mme Roux, M. Petit", "les parents Mesdames Roux, Petit": of which group those are who follow. */
const OF_GROUP = new RegExp(
  `^(?:[\\p{L}’' ()-]{3,40}\\s?:\\s+|(?:[Ll][ea]s? |[Ll]['’])[\\p{L}’' ()-]{3,40}? (?=${CIVILITY} \\p{Lu}))`,
  'u',
);
/** "(psychologue)", " coordinateur": behind a whole name, what somebody is there for. */
const BEHIND_WHOLE = /^(?: ?\(([^()]{2,60})\)| ([^,;]{3,60}))$/u;

/** One who is called by the family name alone, or in full behind a civility; null for other words. */
function addressed(part: string, start: number, before: string): Found | null {
  const civility = ADDRESSED.exec(part)?.[0] ?? '';
  const whole = wholeWithRole(part.slice(civility.length), start + civility.length);
  if (whole !== null) return whole;
  const [, , family = '', open = '', role = ''] = FAMILY.exec(part) ?? [];
  if (family === '' || startsAsRole(family)) return null;
  const begins = start + civility.length;
  const behind = begins + family.length + open.length;
  const one = found(family, begins, role === '' ? null : [behind, behind + role.length]);
  const gender = genderOf(civility === '' ? before : civility);
  return { ...one, name: { ...one.name, civility: gender === 'f' ? 'Mme' : 'M.' } };
}

/** One who is named in full, alone or before what she is there for; null for other words. */
function wholeWithRole(words: string, from: number): Found | null {
  const [name] = namesOfLine(words);
  if (name === undefined || name.start > 0) return null;
  const at = shiftName(name, from);
  if (name.end === words.length) return { ...found('', 0, null), name: at };
  const [all, inside, apart] = BEHIND_WHOLE.exec(words.slice(name.end)) ?? [];
  const role = inside ?? (apart !== undefined && startsAsRole(apart) ? apart : undefined);
  if (all === undefined || role === undefined) return null;
  const begins = from + name.end + all.indexOf(role);
  return { ...found('', 0, [begins, begins + role.length]), name: at };
}

/** "Mesdames", "MM.": it addresses all who follow, each by the family name alone. */
const OF_SEVERAL = /^(?:Mmes|Mlles|MM|M[Mm]mes|Mesdames|Mesdemoiselles|Messieurs)(?!\p{L})/u;
/** So many who are each addressed by themselves: what else stands between them is none of them. Two words are one and a body. */
const EACH_ADDRESSED = 2;
const NAME_AND_BODY = 3;

/** "M. l'Inspecteur": an office, and nobody's name. */
const OF_OFFICE = new RegExp(`^${ONE_CIVILITY} [Ll](?:[ea] |['’])`, 'u');

/** "les élus": more people, and whom nobody is there for. */
const OTHERS = /^(?:les|des|ses|leurs|tous|toutes|autres)(?!\p{L})/u;

/** Whether a part of a list stands behind a comma alone, and may be what somebody is there for. */
function isBody(part: string, gap = ''): boolean {
  return /^ ?[,;] ?$/u.test(gap) && !OTHERS.test(part);
}

/** "Mesdames ROUX, FAURE et BLANC, Messieurs PETIT et VIDAL": those whom a roll calls by the family name alone, some of them in full. */
function familiesOn(line: string, at: number): readonly Found[] {
  const group = OF_GROUP.exec(line)?.[0].length ?? 0;
  const words = line.slice(group);
  if (!ADDRESSED.test(words)) return [];
  let start = at + group;
  let before = '';
  const people: Found[] = [];
  const parts = words.replace(/[.;,\s]+$/u, '').split(GAP);
  const singly = parts.filter(part => ADDRESSED.test(part) && !OF_SEVERAL.test(part)).length;
  const isEach = singly >= EACH_ADDRESSED || parts.length === NAME_AND_BODY;
  for (const [i, part] of parts.entries()) {
    const last = people.at(-1);
    const civility = ADDRESSED.exec(part)?.[0];
    // "M. Paul PETIT, DDTM ; M. Luc MOREL, ADEME": where each has a civility, what has none is whom the one before is there for.
    const isBehind =
      isEach && civility === undefined && !OF_SEVERAL.test(before) && isBody(part, parts[i - 1]);
    before = civility ?? before;
    const isNobody = i % 2 === 1 || OF_OFFICE.test(part);
    const one = isNobody ? undefined : isBehind ? wholeWithRole(part, start) : addressed(part, start, before);
    // "M. Caron, adjoint aux écoles": behind a comma an office, and nobody.
    if (one === null && last?.role === null && (isBehind || startsAsRole(part)))
      people[people.length - 1] = { ...last, role: [start, start + part.length], roleScore: 1 };
    else if (one === null) return [];
    else if (one !== undefined) people.push(one);
    start += part.length;
  }
  return people.some(({ name }) => name.givenName === '') ? people : [];
}

/** The name that a part of a list is from end to end. */
function wholeName(part: string): NameMatch | null {
  const [name] = namesOfLine(part);
  return name !== undefined && name.start === 0 && name.end === part.length ? name : null;
}

/** Those whom a roll of minutes calls by the given name alone: one on a line with what she is there for, or several in a row. `least`: how many are. */
export function givensOn(line: string, least = LEAST): Candidate | null {
  const from = marksOf(line).length;
  if (NO_ANSWER.test(line)) return null;
  const words = line.slice(from).replace(ANSWER, '');
  const givens = listOf(words, from, least);
  const several =
    [givens, mixedList(words, from), familiesOn(words, from), inCapitals(words, from)].find(
      ({ length }) => length > 0,
    ) ?? [];
  if (several.length > 0) return among(several);
  const [, given = '', dash, after, bracket, inside, comma, behind] = ONE.exec(words) ?? [];
  const gap = dash ?? bracket ?? comma ?? '';
  const role = after ?? inside ?? behind ?? '';
  if (!(gap === '' || comma !== undefined ? isGiven(given) : mayBeGiven(given))) return null;
  if (role.length > LONGEST_ROLE || /[.!?;:]\s/u.test(role)) return null;
  // "Anne Roux" is no given name alone, nor is "Paris, le 3 mars".
  if (gap === ', ' && /^(?:l[ea] |\d|\p{Lu})/u.test(role)) return null;
  const start = from + given.length + gap.length;
  return among([found(given, from, role === '' ? null : [start, start + role.length])]);
}

/** A line below the label of a roll that names people only because it stands there: "Anne Roux à Paul Petit", "Zoé - riveraine". */
export function onRoll(line: string, roll: Roll, report: boolean): Candidate | null {
  const mandate = mandateOnRoll(line, roll);
  return mandate ?? (report ? givensOn(line) : null);
}
