import type { Appearance, NameMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { isNamedAfter, isOfFriends } from '../text/named-after.ts';
import { type NameMatch, nameAt } from '../text/names.ts';
import { key, type Passage, passage } from '../text/normalise.ts';
import { nearlySame } from '../text/similarity.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { mentionOf } from './name-mention.ts';

/** From this score on the grammar alone is trusted in running text; below it the person must be known or coordinated. */
const SURE = 0.7;
const POSSIBLE = 0.25;

/** The people that the document lists, by the key of their given name. */
export type KnownPeople = ReadonlyMap<string, ReadonlySet<string>>;

/** Indexes listed names for `readQuoted`. */
export function knownPeople(names: readonly NameMention[]): KnownPeople {
  const known = new Map<string, Set<string>>();
  for (const name of names) {
    const given = key(name.givenName);
    const family = key(name.familyName);
    const families = known.get(given);
    if (families === undefined) known.set(given, new Set([family]));
    else families.add(family);
  }
  return known;
}

function isKnown(known: KnownPeople, name: NameMatch): boolean {
  const family = key(name.familyName);
  const families = known.get(key(name.givenName));
  if (families === undefined || families.has(family)) return families !== undefined;
  for (const other of families) if (nearlySame(other, family)) return true;
  return false;
}

/** "Nina Birkner et YorkGothart Mix": a pair of capitalised words joined to a sure name by "et" is a name too. */
function isCoordinated(text: string, last: NameMatch | null, name: NameMatch): boolean {
  return last !== null && /^,? (?:et|ou|avec) $/.test(text.slice(last.end, name.start));
}

/** "Marc Ferlandier" / "Auditorium": a name that is whole before the end of a line ends there. */
function withinLine(
  p: Passage,
  file: string,
  words: readonly Word[],
  at: number,
  name: NameMatch,
): NameMatch {
  const brk = file.slice(p.offsets[name.start], p.offsets[name.end]).indexOf('\n');
  if (brk < 0) return name;
  const line = (p.offsets[name.start] ?? 0) + brk;
  const before = words.filter(word => word.end <= name.end && (p.offsets[word.start] ?? 0) < line);
  return nameAt(p.text, before, at) ?? name;
}

/** As far before a name as words say whose friends they are. */
const LONGEST_FRIENDS = 16;

/** The name that begins at a word with a capital, where it is sure enough; `last`: the name before. */
function nameIn(
  p: Passage,
  file: string,
  words: readonly Word[],
  at: number,
  last: NameMatch | null,
  known: KnownPeople,
): NameMatch | null {
  const whole = nameAt(p.text, words, at);
  const name = whole && withinLine(p, file, words, at, whole);
  const accepted =
    name !== null &&
    name.score >= POSSIBLE &&
    !name.slip &&
    !isNamedAfter(words[at - 1]?.text ?? '') &&
    !isOfFriends(p.text.slice(Math.max(0, name.start - LONGEST_FRIENDS), name.start)) &&
    (name.score >= SURE || isKnown(known, name) || isCoordinated(p.text, last, name));
  return accepted ? name : null;
}

function namesOf(p: Passage, file: string, known: KnownPeople): readonly NameMatch[] {
  const words = wordsOf(p.text);
  const found: NameMatch[] = [];
  let end = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.shape === 'lower' || word.start < end) continue;
    const name = nameIn(p, file, words, at, found.at(-1) ?? null, known);
    if (name === null) continue;
    found.push(name);
    end = name.end;
  }
  return found;
}

/** The people named in the running text of a session; each place counts as one appearance. */
export function readQuoted(
  text: string,
  session: string,
  body: readonly Span[],
  known: KnownPeople,
): readonly Appearance[] {
  return body.flatMap(span => {
    const p: Passage = passage(text, span.start, span.end);
    return namesOf(p, text, known).map(
      name => ({ session, part: 'cited', name: mentionOf(p, name), role: null, via: 'body' }) as const,
    );
  });
}
