import type { Line } from '../document/lines.ts';
import { isNumberedInPanel, talkCodeLength } from '../text/talk-codes.ts';
import { closingMoment } from './closing-moments.ts';
import { marksOf } from './marks.ts';

/** So many lines make a list. */
export const LEAST_LINES = 3;
/** The list of what is presented under numbers: what stands there beside names is its title. */
export const PRESENTED = 'presented';
/** The same under the numbers of panels ("31-2"), which sessions bear too: names to a comma tell what is presented. */
export const IN_PANELS = 'in panels';
const NUMBERED = /^\s*\d/;

/** A line of a list, and its words behind the marks and before the hours that close it. */
interface Entry {
  readonly line: Line;
  readonly words: string;
}
export type List = readonly Entry[];

/** What the lines of one list have in common; null for a line that stands alone. `under`: the line of the heading over a heading. */
function listOf(line: Line, under: number, bullet: boolean, hours: boolean): string | null {
  const { block } = line;
  if (line.text === '') return null;
  if (line.level > 0) return `heading ${line.level} under ${under}`;
  // "gallery item", "Pause": a title of a record that holds no two things.
  if (block?.kind === 'value')
    return block.value?.field === 'title' && line.text.split(' ').length > 2 ? 'titles of records' : null;
  if (block !== null && block.kind !== 'paragraph') return `${block.kind} ${block.level} ${hours}`;
  if (isNumberedInPanel(line.text)) return IN_PANELS;
  if (talkCodeLength(line.text) > 0) return PRESENTED;
  // Numbers count one list, and dashes point to another.
  return bullet || hours ? `${bullet} ${hours} ${!hours && NUMBERED.test(line.text)}` : null;
}

/** The lists of a text. */
interface Lists {
  /** All lines that have a thing in common, by what it is. */
  readonly lists: ReadonlyMap<string, List>;
  /** The items under one heading; where there is none, those that nothing parts. */
  readonly under: readonly List[];
  /** The headings of each level, wherever in the document. */
  readonly levels: readonly List[];
}

/** Sorts the lines of a text into its lists. */
export function listsIn(lines: readonly Line[]): Lists {
  const lists = new Map<string, Entry[]>();
  const under = new Map<string, Entry[]>();
  const over: Line[] = [];
  let run = 0;
  let before: string | null = null;
  for (const line of lines) {
    const marks = marksOf(line.text);
    while (line.level > 0 && (over.at(-1)?.level ?? 0) >= line.level) over.pop();
    const list = listOf(line, over.at(-1)?.index ?? -1, marks.bullet, marks.hours);
    if (line.level > 0 && line.text !== '') over.push(line);
    if (line.text !== '' && list !== before) run += 1;
    if (line.text !== '') before = list;
    if (list === null || marks.length >= line.text.length) continue;
    const until = marks.hours ? undefined : closingMoment(line.text)?.at;
    const entry = { line, words: line.text.slice(marks.length, until) };
    // Items that all say when make a programme, whatever other lists there are.
    add(lists, until === undefined ? list : `${list} closed by hours`, entry);
    if (line.level === 0) add(under, `${list} ${over.at(-1)?.index ?? -run}`, entry);
  }
  return { lists, under: [...under.values()], levels: levelsOf(lists) };
}

function add<K, T>(lists: Map<K, T[]>, name: K, entry: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [entry]);
  else list.push(entry);
}

function levelsOf(lists: ReadonlyMap<string, List>): readonly List[] {
  const levels = new Map<number, Entry[]>();
  for (const entry of [...lists.values()].flat())
    if (entry.line.level > 0) add(levels, entry.line.level, entry);
  return [...levels.values()].filter(level => level.length >= LEAST_LINES);
}
