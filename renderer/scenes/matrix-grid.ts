import type { MatrixSceneInput } from './matrix-input.ts';
import { isOnSlide } from './parts/slide-sizes.ts';
import type { Font, GroupMark } from './scene.ts';
import type { Rect } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** Where things stand, and how large a cell is. */
export interface MatrixGrid {
  readonly cell: number;
  /** To the end of the longest row with its name. */
  readonly width: number;
  /** Whether every value finds room in its cell. */
  readonly isSaid: boolean;
  /** Type of the names and the values: larger where few things have large cells. */
  readonly font: Font;
}

/** From the end of a row to its name. */
export const NAME = 5;

/** Type of what is said in a matrix of many things. */
export const fontOf = (theme: SceneTheme): Font => ({ family: 'sans', size: theme.textSmall, weight: 400 });

/** The side of a cell, at most, in parts of the type of many things: a few things fill their page. */
const LARGEST = 7;
/** Type in parts of its cell, and how much larger than that of many things it gets. */
const OF_CELL = 0.3;
const GROWN = 1.7;

/** Height of a row in which a name can be written, in parts of its size. */
const ROW = 1.16;

/**
 * On a slide as many things as have room for their names, those with the most in common, in their order: a room reads no
 * matrix of which every third row is named. On screen the pointer names what has no room.
 */
export function fittingSlide(input: MatrixSceneInput, plot: Rect): MatrixSceneInput {
  const { items, values, theme } = input;
  const row = theme.textSmall * ROW;
  if (!isOnSlide(theme) || items.length * row <= plot.height) return input;
  const room = Math.max(1, Math.floor(plot.height / row) - 1);
  const sums = values.map((line, i) => line.reduce((sum, value, j) => (i === j ? sum : sum + value), 0));
  const kept = items
    .map((_, i) => i)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    .slice(0, room)
    .sort((a, b) => a - b);
  return {
    ...input,
    items: kept.flatMap(i => items[i] ?? []),
    values: kept.map(i => kept.map(j => values[i]?.[j] ?? 0)),
  };
}

export function gridOf(input: MatrixSceneInput, plot: Rect, isCut: boolean): MatrixGrid {
  const { items, theme, measure, words } = input;
  const height = plot.height - (isCut ? theme.textSmall * ROW : 0);
  const widthsIn = (font: Font) =>
    items.map(({ label }) => Math.max(60, Math.min(plot.width * 0.45, measure(label, font))) + 8);
  // Each name stands behind its own row, so that a long one asks for room only where its row ends.
  const cellFor = (names: readonly number[]) =>
    Math.max(
      1,
      Math.min(
        theme.textSmall * LARGEST,
        height / Math.max(1, items.length),
        ...names.map((width, i) => (plot.width - width) / Math.max(1, i + 0.2)),
      ),
    );
  const plain = fontOf(theme);
  const grown = cellFor(widthsIn(plain)) * OF_CELL;
  const font = { ...plain, size: Math.max(plain.size, Math.min(plain.size * GROWN, grown)) };
  const widths = widthsIn(font);
  const cell = cellFor(widths);
  const width = Math.min(plot.width, Math.max(...widths.map((name, i) => i * cell + name + NAME)));
  const widest = Math.max(
    0,
    ...input.values.flatMap((row, i) => row.slice(0, i).map(value => measure(words.cell(value), font))),
  );
  return { cell, width, font, isSaid: widest + 4 <= cell && font.size * ROW <= cell };
}

/** The edges of its columns and rows where the matrix is a table; names take the columns behind their rows. */
export function edgesOf(
  { items, words }: MatrixSceneInput,
  { cell, width }: MatrixGrid,
): NonNullable<GroupMark['table']> {
  const columns = Array.from({ length: Math.max(1, items.length) }, (_, j) => j * cell);
  return {
    columns: [...columns, Math.max(width, items.length * cell)],
    rows: Array.from({ length: items.length + 1 }, (_, i) => i * cell),
    label: words.description,
  };
}
