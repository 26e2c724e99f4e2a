import { type Line, passageOf } from '../document/lines.ts';
import { cut } from '../text/normalise.ts';
import { type Heading, sessionCalled } from './heading.ts';
import { openedBelow } from './heading-places.ts';
import { isFrontMatter, labelOf } from './labels.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { chairOn, type LedSession, withoutRoom } from './led-sessions.ts';
import { PEOPLE } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { isBreak } from './programme.ts';
import { kindOf } from './session-kind.ts';
import { isTitleSetApart, trimTitle } from './talk-title.ts';

/** An item of a list that holds a list: the session that it is, and who leads it. Offsets are those behind its marks. */
export interface NestedItem {
  /** Null for an item that stands behind such a one in its list: an entry of its own, and no part of it. */
  readonly title: Stretch | null;
  readonly chair: Candidate | null;
}

/** So many items of one depth that hold lists of people make a programme; one that says who leads it does by itself. */
const LEAST_ITEMS = 2;
const LEAST_CHILDREN = 2;
/** Of the items under one, so many name who speaks. */
const LEAST_SHARE = 0.6;
const LONGEST = 240;

const ENTRY: NestedItem = { title: null, chair: null };

export interface Item {
  readonly line: Line;
  /** The list in which it stands: by the item that holds it, or by its first item. */
  readonly list: number;
  readonly depth: number;
  readonly lines: readonly Line[];
  readonly children: Item[];
}

/** The items of the lists of a document, each with those right under it. */
export function itemsOf(lines: readonly Line[]): readonly Item[] {
  const all: Item[] = [];
  const open: (Item & { lines: Line[] })[] = [];
  let first: number | null = null;
  for (const line of lines) {
    if (line.text === '') continue;
    const { block } = line;
    if (block?.kind !== 'item') {
      open.length = 0;
      first = null;
      continue;
    }
    const last = open.at(-1);
    if (last?.line.block === block) {
      last.lines.push(line);
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= block.level) open.pop();
    const over = open.at(-1);
    if (over === undefined && first === null) first = line.index;
    const list = over === undefined ? -1 - (first ?? 0) : over.line.index;
    const item = { line, list, depth: block.level, lines: [line], children: [] };
    if (over?.depth === block.level - 1) over.children.push(item);
    all.push(item);
    open.push(item);
  }
  return all;
}

/** Whether an item names people who do something in the one above: a talk with who gives it, a person and her office, a label. */
function names(item: Item, siblings: ReadonlyMap<number, Candidate>): boolean {
  return item.lines.some(line => {
    const words = wordsBehindMarks(line.text);
    const read = siblings.get(line.index) ?? readLine(words, true);
    return read !== null && read.score >= PEOPLE && (read.layout !== 'name-alone' || item.lines.length > 1);
  });
}

/** The session that an item with a list under it is by its own words; null for a label, a person, a sentence, who organises. */
export function sessionOn(line: Line): LedSession | null {
  const marks = marksOf(line.text);
  const words = line.text.slice(marks.length);
  if (marks.day || words.length > LONGEST || /[.;,]$/u.test(words)) return null;
  const bare = withoutRoom(words);
  const told = chairOn(bare);
  if (told !== null || marks.hours) return told;
  const title = trimTitle(bare, [0, bare.length]);
  const said = bare.slice(...title);
  const lead = readLead(bare);
  const read = readLine(bare, true);
  const isPerson = read !== null && read.score >= PEOPLE;
  const opens = isTitleSetApart(said) && !isPerson && !isFrontMatter(said, 1) && !isBreak(said);
  return opens && lead.type !== 'label' && lead.type !== 'silent' ? { title, chair: null } : null;
}

/**
 * Items of lists that hold a list of their own, of talks or of those who take part: sessions, with who leads them on their line
 * ("- Haies et eau : Jean Noir (CNRS)" over "  - Le canal, Anne Roux"). Gives each by its line.
 */
export function readNestedItems(
  lines: readonly Line[],
  siblings: ReadonlyMap<number, Candidate>,
): ReadonlyMap<number, NestedItem> {
  const items = itemsOf(lines);
  const depths = new Map<number, [Item, LedSession][]>();
  for (const item of items) {
    const { line, depth, children } = item;
    if (children.length === 0) continue;
    const speaking = children.filter(child => names(child, siblings)).length;
    if (speaking < children.length * LEAST_SHARE) continue;
    const session = sessionOn(line);
    // One person under a title gives what it says: a talk, and no session.
    if (session === null || (children.length < LEAST_CHILDREN && session.chair === null)) continue;
    const same = depths.get(depth);
    if (same === undefined) depths.set(depth, [[item, session]]);
    else same.push([item, session]);
  }
  const series = [...depths.values()].filter(
    found => found.length >= LEAST_ITEMS || found.some(([, { chair }]) => chair !== null),
  );
  const sessions = new Map<number, NestedItem>(
    series.flat().map(([{ line }, session]) => [line.index, session]),
  );
  const lists = new Map(
    series
      .flat()
      .map(([{ list, line }]) => [list, line.index])
      .reverse() as [number, number][],
  );
  for (const { list, line } of items) {
    const isBehind = line.index > (lists.get(list) ?? Number.MAX_SAFE_INTEGER);
    if (isBehind && !sessions.has(line.index)) sessions.set(line.index, ENTRY);
  }
  return sessions;
}

/** The line of the item that a line opens: itself, or the one below hours that stand alone. */
function nestedAt(
  lines: readonly Line[],
  nested: ReadonlyMap<number, NestedItem>,
  from: number,
): number | null {
  if (nested.size === 0 || nested.has(from)) return nested.has(from) ? from : null;
  const line = lines[from]?.text ?? '';
  const marks = marksOf(line);
  const below = marks.hours && marks.length >= line.length ? openedBelow(lines, from) : null;
  return below !== null && nested.get(below)?.title != null ? below : null;
}

/** The session that the item of a line is, or the one below hours that stand alone on it; null for any other line. */
export function nestedHeading(
  text: string,
  lines: readonly Line[],
  nested: ReadonlyMap<number, NestedItem>,
  from: number,
): Heading | null {
  const at = nestedAt(lines, nested, from);
  const { title, chair } = (at === null ? undefined : nested.get(at)) ?? ENTRY;
  if (at === null || title === null) return null;
  const line = passageOf(text, lines, at, at + 1);
  const skip = marksOf(line.text).length;
  const said = cut(line, skip + title[0], skip + title[1]);
  const label = labelOf(said.text);
  const rest = label === null ? said : cut(said, label.rest);
  const words = rest.text === '' ? said : rest;
  const isWorkshop = label?.type === 'workshop';
  return {
    ...sessionCalled(words, { from, to: chair === null ? at + 1 : at, next: at + 1, except: null }),
    label: isWorkshop ? label : null,
    kind: isWorkshop ? 'workshop' : kindOf(said.text),
    level: lines[at]?.level ?? 0,
  };
}
