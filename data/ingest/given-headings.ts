import type { Line } from '../document/lines.ts';
import { matchesOf } from '../text/matches.ts';
import { key } from '../text/normalise.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import { isAtPlace } from './at-places.ts';
import { isBareLabel } from './bare-label.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { peopleTold } from './layouts/people-told.ts';
import { shiftPeople } from './layouts/shift.ts';
import { isSilent } from './layouts/silent.ts';
import { areKnown } from './likely.ts';
import { marksOf } from './marks.ts';
import { isTitleSetApart, isWholeTalk, trimTitle } from './talk-title.ts';

const SCORE = 0.85;
/** A name of which nothing is told is one from this score on. */
const SURE = 0.7;
/** Most headings have nothing of these. */
const LIKE = /[)\]?»”]|(?<!\p{L})(?:par|avec|by|with)\s/iu;
const LONGEST = 300;
/** A heading of the first level is the document's own. */
const LEAST_LEVEL = 2;
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
/** Whether something besides her name says that a person is meant: what she does, how she is addressed, or who is named with her. */
function areTold(people: readonly Found[]): boolean {
  return people.length > 1 || people.some(({ role, name }) => role !== null || name.start > 0);
}

/** Whether words can be what is given: several, and nothing that somebody does or is. */
function isGiven(words: string): boolean {
  if (isWholeTalk(words)) return true;
  return isTitleSetApart(words) && !startsAsRole(words) && !startsAsBody(words);
}

/** "Par Anne Roux, hydrologue : Les crues de la Loire": by whom, a sign, and what. */
function byAhead(words: string): Candidate | null {
  const from = BY.exec(words)?.[0].length ?? 0;
  if (from === 0) return null;
  for (const sign of matchesOf(PARTS, words)) {
    const people = peopleTold(words.slice(from, sign.index));
    const title = trimTitle(words, [sign.index + sign[0].length, words.length]);
    if (people.length === 0) continue;
    if (!areKnown([{ people }]) || !isGiven(words.slice(...title))) return null;
    return {
      layout: 'name-first',
      people: shiftPeople({ people }, from),
      score: SCORE,
      lead: [0, from],
      title,
    };
  }
  return null;
}

/** A title, and behind it from `from` to `to` those who give it; `told`: words before their names say that they do. */
function behindTitle(words: string, end: number, [from, to]: Stretch, told: boolean): Candidate | null {
  const people = peopleTold(words.slice(from, to));
  const title = trimTitle(words, [0, end]);
  const said = words.slice(...title);
  if (people.length === 0 || !areKnown([{ people }])) return null;
  const isSaid = told || areTold(people);
  if (!isGiven(said) && !(isSaid && isBareLabel(said))) return null;
  if (isSilent(key(said)) || (!isSaid && (isAtPlace(said) || people.some(({ name }) => name.score < SURE))))
    return null;
  return {
    layout: 'title-first',
    people: shiftPeople({ people }, from),
    score: SCORE,
    lead: [0, from],
    title,
  };
}

/** "Les crues de la Loire (Anne Roux, OFB)", "Les crues (avec Anne Roux et Paul Petit)". */
function inBracket(words: string): Candidate | null {
  const found = AT_END.exec(words);
  const inside = found?.[1];
  if (found === null || inside === undefined) return null;
  const ahead = IN_BRACKET.exec(inside)?.[0].length ?? 0;
  const from = found.index + 2;
  return behindTitle(words, found.index, [from + ahead, from + inside.length], ahead > 0);
}

/** "Comment financer les digues ? Anne Roux, OFB": behind the end of a question only who answers it. */
function behindQuestion(words: string): Candidate | null {
  const mark = matchesOf(ASKED, words).at(-1);
  return mark === undefined
    ? null
    : behindTitle(words, mark.index + 1, [mark.index + mark[0].length, words.length], false);
}

/** Headings, and entries behind hours, that say by themselves what is given and by whom. Gives each by its line. */
export function readGivenHeadings(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  return new Map(
    lines.flatMap(({ index, text, level }) => {
      if (text.length > LONGEST || !LIKE.test(text)) return [];
      const { length, clock } = marksOf(text);
      if (level < LEAST_LEVEL && (level > 0 || clock === null)) return [];
      const words = text.slice(length);
      const read = byAhead(words) ?? inBracket(words) ?? behindQuestion(words);
      return read === null ? [] : [[index, read] as const];
    }),
  );
}
