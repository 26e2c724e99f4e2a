import type { Line } from '../document/lines.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { type Item, itemsOf, type NestedItem, sessionOn } from './nested-items.ts';
import { isBreak } from './programme.ts';
import { withoutStop } from './talk-title.ts';

/** So many items over who speaks in them make a programme of a list. */
const LEAST_HELD = 2;
/** Of the entries that such a list would have, so many name who speaks. */
const LEAST_SHARE = 0.4;
const MOST_WORDS = 25;

/** Whether everything under an item names somebody: "  * Anne Roux et Paul Petit", "  * Zoé Blanc, économiste". */
function isHeld({ line, children }: Item, siblings: ReadonlyMap<number, Candidate>): boolean {
  const people = (of: Line) => siblings.get(of.index) ?? readLine(wordsBehindMarks(of.text), true);
  return (
    children.length > 0 &&
    (people(line)?.score ?? 0) < PEOPLE &&
    children.every(child => child.children.length === 0 && (people(child.line)?.score ?? 0) >= PEOPLE)
  );
}

/** The words of an item as those of a session that may end with a stop; null for what is none, or says by itself who speaks. */
function titleOn(item: Item, siblings: ReadonlyMap<number, Candidate>): NestedItem | null {
  const { line, lines } = item;
  const words = wordsBehindMarks(line.text);
  if (lines.length > 1 || words.split(' ').length > MOST_WORDS || isBreak(words)) return null;
  if ((siblings.get(line.index)?.score ?? 0) >= PEOPLE) return null;
  const [from, to] = withoutStop(words, [0, words.length]);
  const skip = line.text.length - words.length;
  const session = sessionOn({ ...line, text: line.text.slice(0, skip + to) });
  return session === null || session.chair !== null || from > 0
    ? null
    : { title: session.title, chair: null };
}

/** Items of one depth under one heading, from the list of the first that holds who speaks to the list of the last. */
function stretchesOf(
  lines: readonly Line[],
  items: readonly Item[],
  held: ReadonlySet<Item>,
): readonly (readonly Item[])[] {
  const headings = lines.filter(({ block }) => block?.kind === 'heading').map(({ index }) => index);
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const under = `${item.depth} ${headings.findLast(index => index < item.line.index) ?? -1}`;
    const group = groups.get(under);
    if (group === undefined) groups.set(under, [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap(group => {
    const lists = new Set(group.filter(item => held.has(item)).map(({ list }) => list));
    const inLists = (item: Item) => lists.has(item.list);
    return lists.size === 0 ? [] : [group.slice(group.findIndex(inLists), group.findLastIndex(inLists) + 1)];
  });
}

/**
 * "* Mot d’accueil" beside "* Les communs à l’école" over "  * Anne Roux": where items of a list are sessions with those who speak
 * under them, so are the titles between them that name nobody. Gives each by its line.
 */
export function readSisterItems(
  lines: readonly Line[],
  siblings: ReadonlyMap<number, Candidate>,
): ReadonlyMap<number, NestedItem> {
  const items = itemsOf(lines);
  const held = new Set(items.filter(item => !marksOf(item.line.text).hours && isHeld(item, siblings)));
  if (held.size < LEAST_HELD) return new Map();
  return new Map(
    stretchesOf(lines, items, held).flatMap(stretch => {
      const opened = stretch.flatMap(item => {
        const session = held.has(item) || item.children.length === 0 ? titleOn(item, siblings) : null;
        return session === null ? [] : [{ item, entry: [item.line.index, session] as const }];
      });
      const own = stretch.filter(item => held.has(item)).length;
      const alone = opened.filter(({ item }) => !held.has(item)).length;
      const isSeries = alone > 0 && own >= (own + alone) * LEAST_SHARE;
      // A stop behind a title would keep it from being one.
      const kept = isSeries
        ? opened
        : opened.filter(({ item }) => held.has(item) && item.line.text.endsWith('.'));
      return kept.map(({ entry }) => entry);
    }),
  );
}
