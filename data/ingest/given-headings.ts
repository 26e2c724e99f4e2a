import type { Line } from '../document/lines.ts';
import { CIVILITY, DEGREE, ENGLISH } from '../text/civilities.ts';
import { matchesOf } from '../text/matches.ts';
import { key } from '../text/normalise.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import { isAtPlace } from './at-places.ts';
import { isBareLabel } from './bare-label.ts';
import { behindComma, behindDash } from './givers-at-end.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { peopleTold } from './layouts/people-told.ts';
import { shiftPeople } from './layouts/shift.ts';
import { isSilent } from './layouts/silent.ts';
import { areKnown, KNOWN } from './likely.ts';
import { behindHours, marksOf } from './marks.ts';
import { isBreak, isDay } from './programme.ts';
import { kindOf } from './session-kind.ts';
import { isTitleSetApart, isWholeTalk, trimTitle } from './talk-title.ts';

const SCORE = 0.85;
/** Most lines have nothing of these. */
const LIKE = /[)\]?»”]|, \p{Lu}|(?<!\p{L})(?:par|avec|by|with)\s/iu;
const LONGEST = 300;
/** How sure a family name is by itself, behind how its bearer is addressed. */
const ADDRESSED = 0.75;
/** A heading of fewer words holds no two things. */
const LEAST_WORDS = 3;
/** So many headings of one level that end with a name and nothing else show what the names are; with one that tells more, so many. */
const LEAST_BARE = 3;
const LEAST_BESIDE = 2;
/** So many entries behind hours, or lines in bold, make a habit. */
const LEAST_PLAIN = 3;
/** Of the headings of a level that may hold two things, so many are written the same way. */
const LEAST_SHARE = 0.5;
/** A heading of the first level is the document's own, where there are fewer. */
const LEAST_FIRST = 3;
/** "Par Anne Roux : Les crues", "Avec Paul Petit – Les digues": who gives what stands behind the sign. */
const BY = /^(?:présentée? |animée? |proposée? )?(?:par|avec|by|with)\s+(?=\p{L})/iu;
const PARTS = /\s?:\s+|\s[–—-]{1,2}\s+/gu;
/** What a bracket says before those whom it names. */
const IN_BRACKET =
  /^(?:(?:présentée?s?|proposée?s?|donnée?s?) )?(?:(?:par|avec|by|with)\s+|(?:intervenant|orat(?:eur|rice)|conférenci(?:er|ère)|speaker)(?:[·.(]?e?)?(?:[·.]?s|\))?\s?:\s*)/iu;
/** "Les crues de la Loire (Anne Roux, OFB)", "Les crues [Anne Roux]". */
const AT_END = /\s[([]([^()[\]]{5,200}(?:\([^()]*\)[^()[\]]*)?)[)\]]\s*\.?$/u;
/** "Comment financer les digues ? Anne Roux": the end of a question, or of quotes, behind which who gives it stands. */
const ASKED = /(?:\?|[»”])\s+(?:[–—-]\s+)?(?=\p{Lu})/gu;

/** "Atelier 1 : …", "Table ronde n° 2 – …": a numbered session and its title. */
const NUMBERED =
  /^(?:ateliers?|tables? rondes?|sessions?|séances?|séquences?|conférences?|débats?|webinaires?|panels?|workshops?) (?:n[°o] ?)?(?:\d{1,2}|[A-H]|[IVX]{1,4})\s?[.:–—-]\s+\p{L}/iu;
const OF_NUMBERED = new Set(['ate', 'tab', 'ses', 'séa', 'séq', 'con', 'déb', 'web', 'pan', 'wor']);

/** What a line says by one form; `told`: something besides a name says that who is named gives it. */
interface Given {
  readonly candidate: Candidate;
  readonly told: boolean;
}
type Form = (words: string) => Given | null;

/** Whether something besides her name says that a person is meant: what she does, or how she is addressed. */
function areTold(people: readonly Found[]): boolean {
  return people.some(({ role, name }) => role !== null || name.start > 0);
}

/** Whether words can be what is given: several, and nothing that somebody does or is. */
function isGiven(words: string): boolean {
  if (isWholeTalk(words)) return true;
  return isTitleSetApart(words) && !startsAsRole(words) && !startsAsBody(words);
}

/** "Par Anne Roux, hydrologue : Les crues de la Loire": by whom, a sign, and what. */
const byAhead: Form = words => {
  const from = BY.exec(words)?.[0].length ?? 0;
  if (from === 0) return null;
  for (const sign of matchesOf(PARTS, words)) {
    const people = peopleTold(words.slice(from, sign.index));
    const title = trimTitle(words, [sign.index + sign[0].length, words.length]);
    if (people.length === 0) continue;
    if (!areKnown([{ people }]) || !isGiven(words.slice(...title))) return null;
    const given = { people: shiftPeople({ people }, from), lead: [0, from], title } as const;
    return { candidate: { layout: 'name-first', score: SCORE, ...given }, told: true };
  }
  return null;
};

/** A title, and behind it from `from` to `to` those who give it; `said`: words before their names say that they do. */
function behindTitle(words: string, end: number, [from, to]: Stretch, said: boolean): Given | null {
  const people = peopleTold(words.slice(from, to));
  const title = trimTitle(words, [0, end]);
  const called = words.slice(...title);
  const told = said || areTold(people);
  if (people.length === 0 || isSilent(key(called)) || (!told && isAtPlace(called) && !NUMBERED.test(called)))
    return null;
  if (!areKnown([{ people }]) || !(isGiven(called) || (told && isBareLabel(called)))) return null;
  const given = { people: shiftPeople({ people }, from), lead: [0, from], title } as const;
  return { candidate: { layout: 'title-first', score: SCORE, ...given }, told };
}

/** "Les crues de la Loire (Anne Roux, OFB)", "Les crues (avec Anne Roux et Paul Petit)". */
const inBracket: Form = words => {
  const found = AT_END.exec(words);
  const inside = found?.[1];
  if (found === null || inside === undefined) return null;
  const ahead = IN_BRACKET.exec(inside)?.[0].length ?? 0;
  const from = found.index + 2;
  return behindTitle(words, found.index, [from + ahead, from + inside.length], ahead > 0);
};

/** "Comment financer les digues ? Anne Roux, OFB": behind the end of a question only who answers it. */
const behindQuestion: Form = words => {
  const mark = matchesOf(ASKED, words).at(-1);
  if (mark === undefined) return null;
  return behindTitle(words, mark.index + 1, [mark.index + mark[0].length, words.length], false);
};

/** "Objets connectés par M. Morel", "La méthode, avec Mme Le Bihan": behind how somebody is addressed the family name is enough. */
const BY_ADDRESSED = new RegExp(
  String.raw`[\s,–—-]+(?:par|avec|by|with) (?:${CIVILITY}|${DEGREE}|${ENGLISH}) ((?:(?:L[ea]|D[eu]|Van|Von) )?\p{Lu}[\p{L}'’-]+)$`,
  'u',
);

const byAddressed: Form = words => {
  const found = BY_ADDRESSED.exec(words);
  const familyName = found?.[1];
  if (found === null || familyName === undefined) return null;
  const title = trimTitle(words, [0, found.index]);
  if (!isGiven(words.slice(...title))) return null;
  const start = words.length - familyName.length;
  const name = { start, end: words.length, givenName: '', familyName, score: ADDRESSED, slip: false };
  const person: Found = { name, role: null, roleScore: 0, part: 'speaker' };
  const given = { people: [person], lead: [0, start], title } as const;
  return { candidate: { layout: 'title-first', score: SCORE, ...given }, told: false };
};

/** "Atelier entrepôts, Anne Roux", "Les crues, Anne Roux et Paul Petit": behind a comma names and nothing else; what is called a workshop has somebody who gives it. */
const givenBehindComma: Form = words => {
  const candidate = behindComma(words) ?? null;
  const title = candidate?.title == null ? '' : words.slice(...candidate.title);
  if (candidate === null || title === '' || !areKnown([candidate]) || !isGiven(title)) return null;
  return isAtPlace(title) && kindOf(title) === null ? null : { candidate, told: kindOf(title) !== null };
};

/** "Session 3: Smart Mobility, Urban Logistics": what a session is about looks like names that nobody has. */
function areSure(people: readonly Found[]): boolean {
  return people.every(({ name }) => name.score >= KNOWN);
}

/** "Atelier 1 : Les haies – Anne Roux, paysagiste": behind the last dash of a numbered session stands who gives it. */
const givenBehindDash: Form = words => {
  const candidate = behindDash(words) ?? null;
  const title = candidate?.title == null ? '' : words.slice(...candidate.title);
  if (candidate === null || !NUMBERED.test(title) || !areKnown([candidate])) return null;
  return { candidate, told: areTold(candidate.people) };
};

/** "Atelier 1 – Les haies, Anne Roux, paysagiste": behind a comma of a numbered session who gives it, and what she does. */
const toldBehindComma: Form = words => {
  if (!NUMBERED.test(words)) return null;
  for (let at = words.indexOf(', '); at >= 0; at = words.indexOf(', ', at + 2)) {
    const given = behindTitle(words, at, [at + 2, words.length], false);
    if (given?.told === true) return given;
  }
  return null;
};

const FORMS: readonly Form[] = [byAhead, inBracket, behindQuestion, byAddressed, givenBehindComma];
/** Lines in bold are as often what a session is about: "Session 3: Smart Mobility, Urban Logistics". */
const FORMS_OF_SESSIONS: readonly Form[] = [...FORMS, givenBehindDash, toldBehindComma];

/** The lines of one level, or of one look: words behind their marks, by line. */
type Level = ReadonlyMap<number, string>;

/** Who is named: the same people under each title wrote it all. */
function whoIsNamed({ candidate }: Given, words: string): string {
  return key(candidate.people.map(({ name }) => words.slice(name.start, name.end)).join(' '));
}

/** What the lines of a level give that are written in one form, if that is a habit; `alone`: one that tells enough needs no others. */
function givenAs(form: Form, level: Level, alone: boolean): readonly (readonly [number, Candidate])[] {
  const found = [...level].flatMap(([index, words]) => {
    const given = LIKE.test(words) ? form(words) : null;
    return given === null ? [] : [{ index, given, who: whoIsNamed(given, words) }];
  });
  const told = found.filter(({ given }) => given.told);
  const isHabit =
    found.length >= level.size * LEAST_SHARE &&
    found.length >= (told.length > 0 ? LEAST_BESIDE : LEAST_BARE) &&
    new Set(found.map(({ who }) => who)).size > 1;
  const isOften = isHabit && (alone || found.length >= LEAST_PLAIN);
  return (isOften ? found : alone ? told : []).map(({ index, given }) => [index, given.candidate]);
}

/** Whether a line is a numbered session with its title. */
function opensNumbered(text: string): boolean {
  const words = text.slice(marksOf(text).length);
  return OF_NUMBERED.has(words.slice(0, 3).toLowerCase()) && NUMBERED.test(words);
}

/** The lines that may hold a title and who gives it, by the level or the look that they share. */
function levelsOf(lines: readonly Line[]): ReadonlyMap<string, Map<number, string>> {
  const levels = new Map<string, Map<number, string>>();
  for (const { index, text, level, block } of lines) {
    if (text === '' || text.length > LONGEST) continue;
    const isBold = level === 0 && block?.strong === true && block.kind !== 'cell';
    const isTimed = level === 0 && !isBold && behindHours(text) !== null;
    const isNumbered = level === 0 && !isBold && !isTimed && block?.kind !== 'cell' && opensNumbered(text);
    if (level === 0 && !isBold && !isTimed && !isNumbered) continue;
    const words = text.slice(marksOf(text).length);
    if (words.split(' ').length < LEAST_WORDS || isBreak(words) || isDay(text)) continue;
    const name = isBold ? 'bold' : isTimed ? 'timed' : isNumbered ? 'numbered' : `heading ${level}`;
    levels.set(name, (levels.get(name) ?? new Map<number, string>()).set(index, words));
  }
  return levels;
}

/** What stands behind the words of an entry, its own reader reads. */
function formsOf(level: string): readonly Form[] {
  if (level === 'timed') return [byAhead];
  return level === 'bold' ? FORMS : FORMS_OF_SESSIONS;
}

/**
 * Headings that say by themselves what is given and by whom, where those of one level are written so, or where what somebody does says
 * that she gives it; entries behind hours and lines in bold by their habit alone. Gives each by its line.
 */
export function readGivenHeadings(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const read = new Map<number, Candidate>();
  for (const [name, level] of levelsOf(lines)) {
    const isFirst = name === 'heading 1';
    if (isFirst && level.size < LEAST_FIRST) continue;
    const alone = name === 'numbered' || (name.startsWith('heading') && !isFirst);
    for (const form of formsOf(name))
      for (const [index, candidate] of givenAs(form, level, alone))
        if (!read.has(index) && (name !== 'numbered' || areSure(candidate.people)))
          read.set(index, candidate);
  }
  return read;
}
