import { matchesOf } from '../../text/matches.ts';
import { nameAt } from '../../text/names.ts';
import { startsAsBody, startsAsRole } from '../../text/role-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Found } from './layout.ts';
import { addressAhead, peopleIn } from './people-filling.ts';
import { readLine } from './read-line.ts';
import { shiftPeople } from './shift.ts';

/** What parts a name from what its bearer does: ", ", " – ", "-", or nothing but a blank before small letters. */
const BEFORE_ROLE = /^(?:\s?[,:–—-]\s?|\s(?=\p{Ll}))/u;
/** "opticienne", "OFB": a word in small letters, or an acronym and nothing more. */
const BODY_OR_NOUN = /^(?:\p{Ll}{4,}|\p{Lu}{2,8}$)/u;
/** Between two people who each have an office behind a comma. */
const STOP = /\s*;\s*(?:et\s+|and\s+)?/gu;
/** The same where both have dashes or "&" stands between: "Anne Roux – OFB, Paul Petit – DREAL". */
const NEXT = /(?:\s+&|,(?=[^,]+\s[–—-]\s))\s+(?=\p{Lu})/gu;

/** "Anne Roux, opticienne formatrice", "Anne Roux opticienne": one person, and behind the name what she does. */
function personWithRole(text: string): Found | null {
  const address = addressAhead(text);
  if (address > 0) {
    const addressed = personWithRole(text.slice(address));
    return addressed === null ? null : (shiftPeople({ people: [addressed] }, address)[0] ?? null);
  }
  const name = nameAt(text, wordsOf(text), 0, true);
  if (name === null || name.start > 0) return null;
  const gap = BEFORE_ROLE.exec(text.slice(name.end))?.[0];
  if (gap === undefined) return null;
  const from = name.end + gap.length;
  const said = text.slice(from);
  const isSaid = startsAsRole(said) || startsAsBody(said) || BODY_OR_NOUN.test(said);
  return isSaid ? { name, role: [from, text.length], roleScore: 1, part: 'speaker' } : null;
}

/** The people that a line names by itself from its first word on, more than one; else nobody. */
function severalIn(words: string): readonly Found[] {
  const read = readLine(words, true);
  const fits = read !== null && read.people.length > 1 && read.lead[1] === 0;
  return fits && read.people.every(({ part }) => part === 'speaker') ? read.people : [];
}

/** "Anne Roux, OFB": by itself, with her body or office, or by name alone. */
function oneOrSeveral(words: string): readonly Found[] {
  const several = severalIn(words);
  if (several.length > 0) return several;
  const one = personWithRole(words);
  return one === null ? (peopleIn(words, [0, words.length]) ?? []) : [one];
}

/** Those whom each part of the words names that a sign parts; nobody where one part names nobody. */
function partedBy(words: string, sign: RegExp): readonly Found[] {
  const found: Found[] = [];
  let from = 0;
  const gaps = matchesOf(sign, words).map(({ index, 0: gap }) => [index, index + gap.length] as const);
  for (const [end, next] of [...gaps, [words.length, words.length] as const]) {
    const people = gaps.length === 0 ? [] : oneOrSeveral(words.slice(from, end));
    if (people.length === 0) return [];
    found.push(...shiftPeople({ people }, from));
    from = next;
  }
  return found;
}

/**
 * The people that words name from end to end, each with what she does: "Anne Roux, OFB ; Paul Petit, maire de Redon". Nobody where a
 * part of the words names nobody.
 */
export function peopleTold(words: string): readonly Found[] {
  const stopped = partedBy(words, STOP);
  if (stopped.length > 0 || words.includes(';')) return stopped;
  const dashed = partedBy(words, NEXT);
  return dashed.length > 0 ? dashed : oneOrSeveral(words);
}
