import { ONE_CIVILITY } from '../text/civilities.ts';
import { givenRank } from '../text/given-names.ts';
import type { NameMatch } from '../text/names.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { shiftName } from './layouts/shift.ts';
import type { Roll } from './rolls.ts';

/** "pouvoir", "(procuration", "qui a donné pouvoir": by what she votes who is away. */
const VOTE = String.raw`\(?\s?(?:(?:qui )?(?:a |ont |ayant )?donn(?:e|é|ent) )?(?:son |un |leur )?(?:pouvoir|procuration)s?`;
/** Under "Ont donné pouvoir :", "Anne Roux à Paul Petit"; under "Absents :", "Anne Roux (pouvoir à Paul Petit)", "Anne Roux pouvoir M. Petit". */
const GIVES = new RegExp(
  String.raw`^(?:,[^,]{2,60},|,)?\s*(?:(?:${VOTE} )?(?:à|→|->)\s*${ONE_CIVILITY}?|${VOTE}(?:\s?:)?\s+${ONE_CIVILITY})\s*`,
  'u',
);
export const MANDATE = new RegExp(`${GIVES.source}$`, 'u');
const BETWEEN_MANDATES = new RegExp(
  String.raw`^\)?\s*(?:[,;./–—-]|et(?!\p{L}))?\s*${ONE_CIVILITY}?\s*$`,
  'u',
);
/** A line that gives no vote away cannot do without one of these. */
const SAYS_VOTE = /pouvoir|procuration|donn[eé]/u;
const NOTHING_BEHIND = /^\)?[\s,;.]*$/u;

/** "Mme LEMOINE)", "M. Le Goff": the family name alone, of whom nobody can tell more here. */
const FAMILY =
  /^(?:d['’]|[Dd][eu] |[Dd]e la |[Ll][ea] |LE |LA |DE |DU )?\p{Lu}[\p{L}’'-]+\)?(?=\s*(?:[,;.]|$))/u;
const ENDS_ADDRESSED = new RegExp(String.raw`${ONE_CIVILITY}\s*$`, 'u');

/** To whom a vote is given, and where the words of it end; `name` is null for one whom the family name alone calls. */
interface Held {
  readonly name: NameMatch | null;
  readonly end: number;
}

/** Who holds the vote of a giver, right behind her name: "à" before a name alone would tell of a place. */
function holderOf(line: string, giver: NameMatch): Held | null {
  const gap = GIVES.exec(line.slice(giver.end))?.[0];
  if (gap === undefined) return null;
  const from = giver.end + gap.length;
  const [holder] = namesOfLine(line.slice(from));
  if (holder?.start === 0) return { name: shiftName(holder, from), end: from + holder.end };
  const [family = ''] = (ENDS_ADDRESSED.test(gap) ? FAMILY.exec(line.slice(from)) : null) ?? [];
  // "pouvoir à M. Paul" at the end of a line: the family name stands on the next.
  const isTorn = from + family.length === line.length && givenRank(family) > 0;
  return family === '' || isTorn ? null : { name: null, end: from + family.length };
}

/** Whether a line speaks of votes that are given away. */
export function givesVotes(line: string): boolean {
  return SAYS_VOTE.test(line);
}

/** "Anne Roux donne pouvoir à Paul Petit.": a sentence, behind which a roll calls nobody. */
export function tellsOfVote(text: string): boolean {
  return text.endsWith('.') && /(?<!\p{L})donn(?:e|ent) (?:pouvoir|procuration)/u.test(text);
}

/** Those of a roll who gave their votes, and who holds them; on the roll of those who are away only where the line says so. */
export function mandateOnRoll(line: string, roll: Roll): Candidate | null {
  const isGiven = roll === 'represented' || (roll === 'absent' && givesVotes(line));
  return isGiven ? mandateOn(line) : null;
}

function namedAt(line: string, at: number): NameMatch | null {
  const [first] = namesOfLine(line.slice(at));
  return first === undefined ? null : shiftName(first, at);
}

/** Whether whoever ends at `end` stands on the list of a line alone, before the next of it or at its end. */
function isAlone(line: string, end: number): boolean {
  const next = namedAt(line, end);
  const behind = line.slice(end, next?.start ?? line.length);
  return next === null ? NOTHING_BEHIND.test(behind) : BETWEEN_MANDATES.test(behind);
}

/**
 * Lines that say whose vote somebody holds ("Anne Roux à Paul Petit, Luc Morel à Léa Blanc") name both, though as sentences they list
 * nobody; whoever stands among them has given it to nobody ("Anne Roux pouvoir à Paul Petit, Luc Morel").
 */
export function mandateOn(line: string): Candidate | null {
  const people: Found[] = [];
  let at = 0;
  let held = 0;
  for (;;) {
    const giver = namedAt(line, at);
    if (giver === null) break;
    if (people.length > 0 && !BETWEEN_MANDATES.test(line.slice(at, giver.start))) break;
    const holder = holderOf(line, giver);
    if (holder === null && !isAlone(line, giver.end)) break;
    held += holder === null ? 0 : 1;
    const isRepresented = holder !== null && holder.name === null;
    people.push({ name: giver, role: null, roleScore: 0, part: isRepresented ? 'represented' : 'speaker' });
    if (holder?.name) people.push({ name: holder.name, role: null, roleScore: 0, part: 'speaker' });
    at = (holder ?? giver).end;
  }
  if (held === 0) return null;
  const score = Math.min(...people.map(({ name }) => name.score));
  return { layout: 'name-alone', people, score, lead: [0, 0] };
}
