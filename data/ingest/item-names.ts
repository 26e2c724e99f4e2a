import type { Line } from '../document/lines.ts';
import { byInitials } from './layouts/by-initials.ts';
import type { Candidate } from './layouts/layout.ts';
import { peopleFilling } from './layouts/people-filling.ts';
import { KNOWN, LEAST_KNOWN } from './likely.ts';
import { isTitle, isTitleSetApart } from './talk-title.ts';

/** So many items of a list that end in a line of names; two are a chance. */
const LEAST_ITEMS = 3;
/** Of the items of several lines, so many. */
const LEAST_SHARE = 0.6;
const SCORE = 0.85;
interface NamedItem {
  readonly at: number;
  readonly candidate: Candidate;
  readonly known: number;
}

/** The filled lines of each item of the lists, where it has more than one. */
function itemsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const items = new Map<object, Line[]>();
  for (const line of lines) {
    if (line.block?.kind !== 'item' || line.text === '') continue;
    const item = items.get(line.block);
    if (item === undefined) items.set(line.block, [line]);
    else item.push(line);
  }
  return [...items.values()].filter(item => item.length > 1);
}

/** An item that is a title, and names from end to end on the line below it. */
function namedItem(item: readonly Line[]): NamedItem | null {
  const last = item.at(-1);
  if (last === undefined || item.length > 3) return null;
  const title = item
    .slice(0, -1)
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[-•–—]\s+/u, '');
  const initialed = byInitials(last.text);
  const people = initialed.length > 0 ? initialed : peopleFilling(last.text);
  if (people.length === 0 || !(isTitle(title) || isTitleSetApart(title))) return null;
  const known = people.filter(({ name }) => name.score >= KNOWN).length;
  return {
    at: last.index,
    candidate: { layout: 'name-alone', people, score: SCORE, lead: [0, 0] },
    known: known / people.length,
  };
}

/**
 * Reads lists whose items are a title and, on a line of their own, those who give it, be it by their initials alone
 * ("- Une file équitable" over "A. Noury, P. Floch"). Gives by line whom it names.
 */
export function readItemNames(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const items = itemsOf(lines);
  const named = items.flatMap(item => namedItem(item) ?? []);
  const known = named.reduce((sum, item) => sum + item.known, 0);
  const isList =
    named.length >= Math.max(LEAST_ITEMS, items.length * LEAST_SHARE) && known >= named.length * LEAST_KNOWN;
  return new Map(isList ? named.map(({ at, candidate }) => [at, candidate]) : []);
}
