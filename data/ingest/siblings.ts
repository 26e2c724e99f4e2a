import type { Line } from '../document/lines.ts';
import { startsAsBody } from '../text/role-words.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { KNOWN } from './likely.ts';
import { IN_PANELS, LEAST_LINES, type List, listsIn, PRESENTED } from './line-lists.ts';
import {
  NAMES_ALONE,
  SHAPES,
  type Shape,
  TITLE_BEHIND_NAMES,
  TITLE_BY,
  TITLE_STOPPED,
} from './list-shapes.ts';
import { marksOf } from './marks.ts';
import { candidateOf, ROLE, SCORE, SUBTITLED } from './sibling-entry.ts';
import { singleAuthors } from './single-authors.ts';
import { opensTitle } from './talk-title.ts';

/** So many do where each opens with its day: a calendar. */
const LEAST_DATED = 2;
/** So few do where each ends a title with a stop and names a body behind each name. */
const LEAST_STOPPED = 2;
/** A line with fewer words holds no two things: "Pause", "Conclusion", the head of a column. */
const LEAST_WORDS = 3;
/** Of the lines of a list that may hold two things, so many must be of the shape. */
const LEAST_SHARE = 0.5;
/** Of the names that the shape gives, so many must be likely by themselves. */
const LEAST_KNOWN = 0.4;
/** Fewer do where a word says by whom. */
const LEAST_KNOWN_TOLD = 0.25;
/** A line that is read by itself needs no list. */
const SURE = 0.7;
/** The same ways, where what stands beside names can only be a title. */
const TITLED = [...SHAPES, TITLE_BEHIND_NAMES].map(
  (shape): Shape =>
    words => {
      const split = shape(words);
      return split && { ...split, as: 'title', told: true };
    },
);

/** The ways in which the lines of a list may be written. */
function shapesOf(list: string, headings: boolean): readonly Shape[] {
  if (list === IN_PANELS) return [TITLE_BEHIND_NAMES];
  if (list === PRESENTED) return TITLED;
  return headings ? [...SHAPES, NAMES_ALONE] : SHAPES;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Reads lists by the shape that their lines share: where most lines of a list end in a name behind a dash, what stands there
 * on the others is a name too, however rare. Gives by line what it names; offsets are those of the words behind the marks.
 */
export function readSiblings(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const { lists, under, levels } = listsIn(lines);
  const read = new Map<number, Candidate>();
  for (const [name, list] of lists) {
    if (list.length < leastOf(list)) continue;
    const headings = list.every(({ line }) => line.level > 0);
    const alone = new Set(
      list
        .filter(({ words }) => readsAlone(words, true) && (!headings || readsAlone(words, false)))
        .map(({ line }) => line.index),
    );
    const shapes = shapesOf(name, headings);
    const words = new Map(list.map(({ line, words: said }) => [line.index, said]));
    for (const [index, { candidate, told }] of bestShape(list, shapes)) {
      // Bodies before their people are believed for their number, though each is read by itself.
      const isSet = told || !alone.has(index) || isOfBody(words.get(index) ?? '', candidate);
      if (isSet) read.set(index, candidate);
    }
  }
  // "## Adèle Noury" under this session and "## Paul Floch" under that one: together they are a list.
  for (const level of levels)
    for (const [index, { candidate }] of bestShape(level, [NAMES_ALONE]))
      if (!read.has(index)) read.set(index, candidate);
  for (const level of levels)
    for (const [index, candidate] of namesBeside(level)) if (!read.has(index)) read.set(index, candidate);
  // Where a word says by whom, the items under one heading are a list, whatever items the others hold.
  for (const list of under) {
    const told = list.length < LEAST_STOPPED ? [] : bestTold(list);
    for (const [index, { candidate }] of told) if (!read.has(index)) read.set(index, candidate);
  }
  for (const [index, candidate] of singleAuthors(lines)) if (!read.has(index)) read.set(index, candidate);
  return read;
}

/** Whether what stands before the people of a line is the name of a body: "Presenter - Anna Reeve" has none. */
function isOfBody(words: string, { layout, people }: Candidate): boolean {
  return (
    layout === 'body-first' &&
    people.every(
      ({ role }) => role?.[0] === 0 && (startsAsBody(words) || /^\p{Lu}{2,}(?!\p{L})/u.test(words)),
    )
  );
}

/** "### Anne Roux" among headings most of which name people with what they do: a name and no more, and one of them. */
function namesBeside(level: List): readonly (readonly [number, Candidate])[] {
  const lines = level.map(({ line, words }) => ({ line, read: readLine(words, true) }));
  const first = lines.filter(({ read }) => read !== null && read.lead[1] === 0);
  const told = first.filter(({ read }) => read?.layout === 'name-first' && read.score >= SURE);
  if (told.length < Math.max(LEAST_LINES, level.length * LEAST_SHARE)) return [];
  return first.flatMap(({ line, read }) =>
    read?.layout === 'name-alone' ? [[line.index, { ...read, score: SCORE }] as const] : [],
  );
}

/** "Anne Roux, Université de Nantes. La courte histoire du rire": behind a stop more is said, and no sentence. */
const STOPPED = /(?:\p{L}{3}|\))\.\s+(?=[\p{Lu}«“"])/u;

/** Whether a line is read by itself; what stands behind a name and is no office may be the title that its list shows. */
function readsAlone(words: string, entry: boolean): boolean {
  const read = readLine(words, entry);
  return (
    read !== null &&
    read.score >= SURE &&
    (words.endsWith('.') || !STOPPED.test(words.slice(read.people[0]?.name.end ?? 0))) &&
    read.people.every(
      ({ role, roleScore: fit }) =>
        role === null ||
        (fit >= ROLE && !opensTitle(words.slice(...role)) && !SUBTITLED.test(words.slice(...role))),
    )
  );
}

function leastOf(list: List): number {
  return list.every(({ line }) => marksOf(line.text).day) ? LEAST_DATED : LEAST_LINES;
}

interface Listed {
  readonly candidate: Candidate;
  readonly told: boolean;
}

/** The shapes in which each line says by itself what is given and by whom. */
function bestTold(list: List): readonly (readonly [number, Listed])[] {
  const by = list.length < LEAST_LINES ? [] : bestShape(list, [TITLE_BY]);
  return by.length > 0 ? by : bestShape(list, [TITLE_STOPPED], LEAST_STOPPED);
}

function bestShape(
  list: List,
  shapes: readonly Shape[],
  least = leastOf(list),
): readonly (readonly [number, Listed])[] {
  let best: readonly (readonly [number, Listed])[] = [];
  const held = list.filter(({ words }) => words.split(' ').length >= LEAST_WORDS).length;
  for (const shape of shapes) {
    const found = list.flatMap(({ line, words }) => {
      const split = shape(words);
      const candidate = split && candidateOf(words, split);
      return candidate === null ? [] : [[line.index, { candidate, told: split?.told === true }] as const];
    });
    const names = found.flatMap(([, { candidate }]) => candidate.people.map(({ name }) => name));
    const known = mean(names.map(({ score }) => (score >= KNOWN ? 1 : 0)));
    const fits =
      found.length >= Math.max(least, held * LEAST_SHARE) &&
      known >= (found.some(([, { told }]) => told) ? LEAST_KNOWN_TOLD : LEAST_KNOWN);
    if (fits && found.length > best.length)
      best = [...titledAs(list, shape, found), ...like(list, shape, found)];
  }
  return best;
}

/**
 * Where most lines of a list hold a title, a few words with capitals are one too, and no body: "Rural Schools Now (A. Reeve)"; so
 * they are behind an hour, for what stands there happens then: "14h30 – Découvrir Ardour (Paul Floch)".
 */
function titledAs(
  list: List,
  shape: Shape,
  found: readonly (readonly [number, Listed])[],
): readonly (readonly [number, Listed])[] {
  const titled = found.filter(([, { candidate }]) => candidate.title != null).length;
  if (titled === found.length) return found;
  const isMost = titled * 2 > found.length;
  const open = list.filter(({ line }) => isMost || marksOf(line.text).hours);
  const words = new Map(open.map(({ line, words: said }) => [line.index, said]));
  return found.map(([index, each]) => {
    const said = words.get(index);
    if (each.candidate.layout !== 'body-first' || said === undefined) return [index, each];
    const split = shape(said);
    const candidate = split && candidateOf(said, split, true);
    // "La carte - Anne Roux, Insee (Paul Petit)": what a dash parts may hold a name.
    if (candidate?.title == null || /\s[–—-]{1,2}\s|,\s/u.test(said.slice(...candidate.title)))
      return [index, each];
    return [index, { candidate, told: true }];
  });
}

/** Those that the others of a list explain: behind names with titles, "Financer" is a title too. */
function like(
  list: List,
  shape: Shape,
  found: readonly (readonly [number, Listed])[],
): readonly (readonly [number, Listed])[] {
  const isTitled = ({ candidate }: Listed) => candidate.layout === 'name-first' && candidate.title !== null;
  if (!found.every(([, each]) => isTitled(each))) return [];
  const read = new Set(found.map(([index]) => index));
  return list.flatMap(({ line, words }) => {
    const split = read.has(line.index) ? null : shape(words);
    const candidate = split && candidateOf(words, split, true);
    return candidate === null || candidate.title === null
      ? []
      : [[line.index, { candidate, told: false }] as const];
  });
}
