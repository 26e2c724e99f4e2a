import type { EditionInput, EditionSceneRow } from './edition-input.ts';
import { type EditionLine, editionBlocks } from './edition-shares.ts';
import { category, mix } from './parts/color.ts';
import type { LegendGroup } from './parts/legend.ts';
import { layer, textAt } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { shorten } from './parts/text.ts';
import type { Font, Mark, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type Rect, sameDatum } from './scene-words.ts';

type Point = readonly [x: number, y: number];

/** The least width of a block of rows with its names. */
const BLOCK = 300;
/** A cell is as wide as this many lines of text are high, at most and at least, or as the name of its edition. */
const CELL = 2.2;
const LEAST = 1.4;
/** What a name stands off from both sides. */
const NAME = 22;
const GAP = 28;

interface Grid {
  readonly font: Font;
  readonly lead: number;
  /** Of one block; several stand side by side. */
  readonly width: number;
  readonly names: number;
  readonly cell: number;
  readonly head: number;
  readonly high: number;
}

/**
 * Things by editions: who is in which, and how much; in as many blocks side by side as there is room for, every group under its
 * title with its part of the room.
 */
export function editionMatrixScene(input: EditionInput): Scene {
  const { plot, marks } = pageOf(input, [legendOf(input)]);
  const grid = gridOf(input, plot);
  const blocks = Math.max(1, Math.floor((plot.width + GAP) / (BLOCK + GAP)));
  const rows = input.words.groups.flatMap(({ id }) => input.rows.filter(({ group }) => group === id));
  // In a sliver not every group has room: the legend counts them all, and the table has them.
  const shown = editionBlocks(rows, blocks, grid.high).slice(0, blocks);
  return sceneOf(input, [...shown.map((lines, block) => blockOf(input, lines, block, plot, grid)), ...marks]);
}

/** A block of rows under the names of the editions: a table where the medium has tables. */
function blockOf(
  input: EditionInput,
  lines: readonly EditionLine<EditionSceneRow>[],
  block: number,
  plot: Rect,
  grid: Grid,
): Mark {
  const at = (i: number): Point => [0, grid.head + i * grid.lead];
  const rows = lines.map((line, i) =>
    line.kind === 'row' ? rowMark(input, line.row, at(i), grid) : noteMark(input, line, at(i), grid),
  );
  const titles = lines.flatMap(line => (line.kind === 'title' ? [titleOf(input, line.group)] : []));
  const place = { x: plot.x + block * (grid.width + GAP), y: plot.y };
  return {
    ...layer('table', [layer('editions', headMarks(input, grid)), layer('rows', rows)], place),
    key: `layer:table:${block}`,
    table: {
      columns: [0, ...Array.from({ length: input.columns.length + 1 }, (_, j) => grid.names + j * grid.cell)],
      rows: [0, ...Array.from({ length: lines.length + 1 }, (_, i) => at(i)[1])],
      label: titles.length === 0 ? input.words.description : titles.join(', '),
    },
  };
}

function titleOf({ words }: EditionInput, group: string): string {
  const found = words.groups.find(({ id }) => id === group);
  return words.titled(found?.title ?? '', found?.count ?? 0);
}

/** The title of a group with its number, or how many of it stand in the table alone. */
function noteMark(
  input: EditionInput,
  line: Exclude<EditionLine<EditionSceneRow>, { kind: 'row' }>,
  [x, y]: Point,
  grid: Grid,
): Mark {
  const { words, theme, measure } = input;
  const isTitle = line.kind === 'title';
  const font: Font = { ...grid.font, weight: isTitle ? 600 : 400 };
  const said = isTitle ? titleOf(input, line.group) : words.more(line.left);
  return textAt(
    `${line.kind}:${line.group}`,
    [x, y + grid.lead / 2 + font.size * 0.34],
    shorten(said, font, isTitle ? grid.names : grid.width, measure),
    { font, fill: theme.quiet },
  );
}

function gridOf({ columns, rows, theme, measure }: EditionInput, plot: Rect): Grid {
  const font: Font = { family: 'sans', size: theme.textSmall + 1, weight: 400 };
  const lead = font.size * 1.75;
  const blocks = Math.max(1, Math.floor((plot.width + GAP) / (BLOCK + GAP)));
  const width = (plot.width - (blocks - 1) * GAP) / blocks;
  const bold: Font = { ...font, weight: 600 };
  const named = Math.max(lead * LEAST, ...columns.map(({ label }) => measure(label, bold) + 10));
  // Columns give of their room what names would be cut for.
  const left = width - NAME - Math.max(0, ...rows.map(({ label }) => measure(label, bold)));
  const most = (part: number) => (width * part) / Math.max(1, columns.length);
  const cell = Math.min(Math.max(named, Math.min(lead * CELL, most(left / width))), most(0.5));
  const head = lead * 1.3;
  const high = Math.max(2, Math.floor((plot.height - head) / lead));
  return { font, lead, width, names: width - cell * columns.length, cell, head, high };
}

function headMarks({ columns, theme, measure }: EditionInput, grid: Grid): readonly Mark[] {
  const font: Font = { ...grid.font, weight: 600 };
  return columns.map(({ id, label }, j) =>
    textAt(
      `edition:${id}`,
      [grid.names + (j + 0.5) * grid.cell, grid.head - grid.lead * 0.4],
      shorten(label, font, grid.cell - 4, measure),
      { font, fill: theme.quiet, anchor: 'middle' },
    ),
  );
}

function colourOf({ words, theme }: EditionInput, { group }: EditionSceneRow): string {
  const found = words.groups.find(each => each.id === group);
  return found === undefined ? theme.neutral : category(theme, found.colour);
}

function rowMark(input: EditionInput, row: EditionSceneRow, [x, y]: Point, grid: Grid): Mark {
  const { theme, measure, selected, words } = input;
  const chosen = sameDatum(selected, row.datum);
  const font: Font = { ...grid.font, weight: chosen ? 600 : 400 };
  const colour = colourOf(input, row);
  const base = grid.lead / 2 + font.size * 0.34;
  const cells = row.values.flatMap((value, j): readonly Mark[] => {
    const left = grid.names + j * grid.cell;
    const isThere = value > 0;
    const cell: Mark = {
      kind: 'rect',
      key: `cell:${j}`,
      x: left + 1,
      y: 1.5,
      width: Math.max(1, grid.cell - 2),
      height: grid.lead - 3,
      radius: 3,
      fill: isThere ? mix(theme.background, colour, 0.18) : mix(theme.background, theme.faint, 0.25),
    };
    const number = words.value(value);
    const small: Font = { ...grid.font, weight: 600 };
    const fits = isThere && measure(number, small) + 4 <= grid.cell;
    return fits
      ? [
          cell,
          textAt(`value:${j}`, [left + grid.cell / 2, base], number, {
            font: small,
            fill: theme.ink,
            anchor: 'middle',
          }),
        ]
      : [cell];
  });
  return {
    kind: 'group',
    key: `row:${row.datum.kind}:${row.datum.id}`,
    name: row.label,
    x,
    y,
    datum: row.datum,
    label: row.say,
    marks: [
      { kind: 'rect', key: 'hand', x: 0, y: 0, width: grid.names, height: grid.lead, fill: theme.background },
      { kind: 'circle', key: 'sign', x: 5, y: grid.lead / 2, r: 4, fill: colour },
      textAt('name', [16, base], shorten(row.label, font, grid.names - NAME, measure), {
        font,
        fill: chosen ? theme.accent : theme.ink,
      }),
      ...cells,
    ],
  };
}

function legendOf({ theme, words }: EditionInput): LegendGroup {
  const number = words.number ?? String;
  return {
    key: 'groups',
    title: words.legendGroup,
    items: words.groups.map(({ id, title, colour, count }) => ({
      key: `group:${id}`,
      sign: [{ kind: 'circle', key: 'sign', x: 0, y: 0, r: 5, fill: category(theme, colour) }],
      reach: { rx: 5, ry: 5 },
      label: title,
      count: number(count),
    })),
  };
}
