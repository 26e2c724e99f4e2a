import { findNames } from '../../text/names.ts';
import { fieldsOf, namesColumns } from '../fields.ts';
import type { Field } from '../readable.ts';
import type { Hours } from './hour-stack.ts';
import type { Column, Line } from './page.ts';
import { areLevel, type Piece, pieceOf, piecesOf } from './pieces.ts';
import { rowsOf } from './table-rows.ts';
import { type HoursTable, leadingOf } from './tables.ts';

/** Heads of columns are so many, and each so short, in letters. */
const LEAST_HEADS = 2;
const MOST_HEADS = 8;
const LONGEST_HEAD = 30;
/** More pieces than a page has that is a table of people. */
const MOST_PIECES = 1500;
/** So many rows are a table; and of those whom its rows call, so many are named as people are. */
const LEAST_ROWS = 3;
const LEAST_NAMED = 0.6;
/** A row begins where more of its columns than this share have something. */
const FILLED = 0.6;
/** Lines of one row are so near one another, in usual distances. */
const NEAR = 1.35;
/** So many lines over the gutters, one after the other, are no part of a table. */
const MOST_ACROSS = 3;
/** A column without a head has something in so many rows, and so few pieces run over the gutter behind it. */
const MOST_ROWS = 0.8;
const MOST_OVER = 0.1;
const LIKELY = 0.5;
const LIKE_NAME =
  /^(?:(?:Mr?|Mme|Mrs|Ms|Dr|Prof|Pr)\.? )?\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|d[aeiu]|des?|del|la|le|van|von|der|den)){1,4}$/u;
/** By these a table says what people do, or what they give. */
const BESIDE_NAME: ReadonlySet<Field> = new Set<Field>(['title', 'role', 'body', 'text']);
const WHEN: ReadonlySet<Field> = new Set<Field>(['hours', 'day']);

/** What stands on one height of a page, from the left. */
type Level = readonly Piece[];

const wordsOf = ({ words }: Piece) => words.map(({ text }) => text).join(' ');

/**
 * A table of people on a page without rules: heads that call its columns ("Nom", "Organisme", "Titre"), and under them rows that the
 * column of names parts, as hours part those of a programme. Null where no heads stand, or no people under them.
 */
export function headedOn(lines: readonly Line[]): HoursTable | null {
  const heads = headsAmong(lines);
  if (heads === null) return null;
  const pieces = lines.flatMap(piecesOf);
  if (pieces.length > MOST_PIECES) return null;
  const levels = levelsOf(pieces);
  const at = levels.findIndex(level => level.some(piece => piece.words[0] === heads.pieces[0]?.words[0]));
  const below = levels.slice(at + 1);
  const named = guttersBetween(heads.pieces, below.flat());
  const [first] = heads.pieces;
  const before = first === undefined ? null : gutterBefore(first, bodyOf(below, named));
  const gutters = before === null ? named : [before, ...named];
  const name = heads.name + (before === null ? 0 : 1);
  const body = bodyOf(below, gutters);
  const columns = columnsOf([...heads.pieces, ...body.flat()], gutters);
  const leading = leadingOf(body.flat());
  const keys = keysOf(body, { gutters, name, count: columns.length, leading });
  const people = keys.filter(({ words }) => isName(words.map(({ text }) => text).join(' ')));
  if (keys.length < LEAST_ROWS || people.length < keys.length * LEAST_NAMED) return null;
  const own = new Set(keys.flatMap(({ words }) => words));
  const last = lowest(body, keys.at(-1), leading);
  const cells = body
    .flat()
    .filter(
      piece => piece.middle >= last && !crosses(piece, gutters) && !piece.words.some(word => own.has(word)),
    );
  const others = columns.filter((_, i) => i !== name);
  const rows = rowsOf({ hours: keys, notes: [], cells, columns: others, leading });
  const called = columns[name];
  if (called === undefined) return null;
  const order = [name, ...columns.flatMap((_, i) => (i === name ? [] : i))];
  const shift = columns.length - heads.pieces.length;
  return {
    rows,
    columns: [called, ...others],
    inCells: true,
    heads: new Map(
      order.flatMap((column, i) => {
        const head = heads.pieces[column - shift];
        return head === undefined ? [] : [[i, head] as const];
      }),
    ),
  };
}

/** The heads of a table of people, and which of them is that of the names; null where no line holds such. */
function headsAmong(
  lines: readonly Line[],
): { readonly pieces: readonly Piece[]; readonly name: number } | null {
  for (const line of lines) {
    const { words, size, widest } = line;
    if (words.length < LEAST_HEADS || widest < size || words.length > MOST_HEADS * 3) continue;
    const pieces = piecesOf(line);
    if (pieces.length < LEAST_HEADS || pieces.length > MOST_HEADS) continue;
    const said = pieces.map(wordsOf);
    if (said.some(head => head.length > LONGEST_HEAD || /\d/u.test(head)) || !namesColumns(said)) continue;
    const fields = fieldsOf(said);
    const isTable =
      fields.filter(field => field === 'speaker').length === 1 &&
      fields.some(field => BESIDE_NAME.has(field)) &&
      !fields.some(field => WHEN.has(field));
    if (isTable) return { pieces, name: fields.indexOf('speaker') };
  }
  return null;
}

/** Pieces by their height, from the top down, and each height from the left. */
function levelsOf(pieces: readonly Piece[]): readonly Level[] {
  const out: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.middle - a.middle)) {
    const last = out.at(-1);
    if (last?.[0] !== undefined && areLevel(last[0], piece)) last.push(piece);
    else out.push([piece]);
  }
  return out.map(level => level.toSorted((a, b) => a.left - b.left));
}

interface Gutter {
  readonly at: number;
  /** How many pieces run over it, and how wide it is. */
  readonly over: number;
  readonly run: number;
}

/** The place from one to another that fewest pieces run over, in the middle of the widest. */
function gutterIn(from: number, to: number, body: readonly Piece[]): Gutter {
  let best: Gutter = { at: (from + to) / 2, over: Number.POSITIVE_INFINITY, run: 0 };
  let [run, before] = [0, Number.NaN];
  for (let x = Math.ceil(from); x <= to; x += 1) {
    const over = body.filter(({ left, right }) => left < x && right > x).length;
    run = over === before ? run + 1 : 1;
    before = over;
    if (over < best.over || (over === best.over && run > best.run))
      best = { at: x - (run - 1) / 2, over, run };
  }
  return best;
}

/** The gutters between each head and the next. */
function guttersBetween(heads: readonly Piece[], body: readonly Piece[]): readonly number[] {
  return heads.slice(1).map((head, i) => gutterIn(heads[i]?.right ?? head.left, head.left, body).at);
}

/** The gutter behind a column that has no head and stands before the first that has one: numbers, or what kind of talk it is; null without. */
function gutterBefore(head: Piece, body: readonly Level[]): number | null {
  const firsts = body.flatMap(level => (level.length > 1 ? level.slice(0, 1) : []));
  const left = Math.min(...firsts.map(piece => piece.left));
  const short = firsts.filter(({ right }) => right < head.left);
  if (short.length < firsts.length * MOST_ROWS || short.length < LEAST_ROWS) return null;
  const { at, over, run } = gutterIn(left + 1, head.left, body.flat());
  const before = firsts.filter(({ right }) => right <= at).length;
  return run > 1 && over <= before * MOST_OVER && before >= firsts.length * MOST_ROWS ? at : null;
}

function crosses({ left, right }: Piece, gutters: readonly number[]): boolean {
  return gutters.some(at => left < at - 1 && right > at + 1);
}

/** What stands below the heads, up to where several lines run over its gutters. */
function bodyOf(levels: readonly Level[], gutters: readonly number[]): readonly Level[] {
  let across = 0;
  const end = levels.findIndex(level => {
    across = level.some(piece => crosses(piece, gutters)) ? across + 1 : 0;
    return across >= MOST_ACROSS;
  });
  return end < 0 ? levels : levels.slice(0, end + 1 - MOST_ACROSS);
}

function columnAt({ left, right }: Piece, gutters: readonly number[]): number {
  return gutters.filter(at => at < (left + right) / 2).length;
}

/** Where the pieces of each column begin and end. */
function columnsOf(pieces: readonly Piece[], gutters: readonly number[]): readonly Column[] {
  return [...gutters, 0].map((_, i) => {
    const own = pieces.filter(piece => columnAt(piece, gutters) === i && !crosses(piece, gutters));
    return {
      left: Math.min(...own.map(({ left }) => left)),
      right: Math.max(...own.map(({ right }) => right)),
    };
  });
}

interface Shape {
  readonly gutters: readonly number[];
  readonly name: number;
  readonly count: number;
  readonly leading: number;
}

/** Those whom the rows call, each with the lines that its cell wraps. */
function keysOf(body: readonly Level[], { gutters, name, count, leading }: Shape): readonly Hours[] {
  const keys: Hours[] = [];
  for (const level of body) {
    const inside = level.filter(piece => !crosses(piece, gutters));
    const called = inside.find(piece => columnAt(piece, gutters) === name);
    if (called === undefined) continue;
    const last = keys.at(-1);
    const isNear = last !== undefined && last.low - called.middle <= called.size * leading * NEAR;
    const filled = new Set(inside.map(piece => columnAt(piece, gutters))).size;
    const isOne = called.words.length === 1 || last?.words.length === 1;
    const isRow = filled > count * FILLED || (!isNear && isName(wordsOf(called)));
    if (isNear && last !== undefined && filled < count && (isOne || !isRow)) {
      const words = [...last.words, ...called.words];
      keys.splice(-1, 1, { ...last, ...pieceOf(words, last), low: called.middle });
    } else if (isRow) keys.push({ ...called, low: called.middle });
  }
  return keys;
}

/** How far down the last row goes. */
function lowest(body: readonly Level[], key: Hours | undefined, leading: number): number {
  let low = key?.low ?? 0;
  for (const [{ middle, size } = { middle: low, size: 0 }] of body)
    if (middle < low && low - middle <= size * leading * NEAR) low = middle;
  return low - 1;
}

function isName(words: string): boolean {
  const [name] = findNames(words, LIKELY);
  return (name !== undefined && name.start === 0 && name.end === words.length) || LIKE_NAME.test(words);
}
