import { mix } from './parts/color.ts';
import { layer } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { shorten } from './parts/text.ts';
import type { Datum, Font, GroupMark, Mark, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type Rect, sameDatum } from './scene-words.ts';
import type { HeatRow, WordHeatInput } from './word-heat-input.ts';
import { heatColour, heatLegend, strengthOf } from './word-heat-legend.ts';

/** Names of sessions are cut beyond it. */
const LONGEST = 84;
/** From the upper side of the bands of the themes to the cells. */
const BAND = 6;

interface Grid {
  readonly plot: Rect;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly font: Font;
}

/** The lexical table: words by sessions, both in order of theme, so that what is proper to a theme lies on the diagonal. */
export function wordHeatScene(input: WordHeatInput): Scene {
  const { theme, words, measure } = input;
  const { plot, marks } = pageOf(input, heatLegend(input));
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const longest = Math.max(...input.columns.map(({ label }) => measure(label, font)), 12);
  const head = Math.min(longest, LONGEST) + 16;
  const lead = font.size * 1.22;
  const fit = Math.max(1, Math.floor((plot.height - head - lead) / lead));
  const rows = byTurns(input.rows, fit);
  const names = Math.min(
    plot.width * 0.3,
    Math.max(...rows.map(row => measure(row.label, { ...font, weight: 600 }))) + 14,
  );
  const grid: Grid = {
    plot,
    left: plot.x + names,
    top: plot.y + head,
    width: Math.min(lead * 3.2, (plot.width - names) / Math.max(1, input.columns.length)),
    height: Math.min(lead * 1.5, (plot.height - head - lead) / Math.max(1, rows.length)),
    font,
  };
  const left = input.rows.length - rows.length;
  return sceneOf(input, [
    {
      ...layer('table', [
        layer(
          'cells',
          rows.flatMap((row, i) => cellMarks(input, row, i, grid)),
        ),
        layer(
          'words',
          rows.map((row, i) => nameMark(input, row, i, grid)),
        ),
        layer('sessions', columnMarks(input, grid, rows.length)),
      ]),
      table: edgesOf(input, grid, rows.length),
    },
    ...(left === 0
      ? []
      : [
          layer('note', [
            {
              kind: 'text' as const,
              key: 'more',
              x: plot.x,
              y: plot.y + plot.height - 2,
              text: shorten(words.more(left), font, plot.width, measure),
              font,
              fill: theme.quiet,
              anchor: 'start' as const,
            },
          ]),
        ]),
    ...marks,
  ]);
}

/** Where the columns and rows of the table begin and end, those of the names before them. */
function edgesOf(
  { columns, words }: WordHeatInput,
  { plot, left, top, width, height }: Grid,
  rows: number,
): NonNullable<GroupMark['table']> {
  return {
    columns: [plot.x, ...Array.from({ length: columns.length + 1 }, (_, j) => left + j * width)],
    // The bands of the themes lie between the headings and the cells.
    rows: [plot.y, top - BAND, ...Array.from({ length: rows + 1 }, (_, i) => top + i * height)],
    label: words.description,
  };
}

/** As many rows as fit, taken from the themes in turn, in the order that they have. */
function byTurns(rows: readonly HeatRow[], fit: number): readonly HeatRow[] {
  if (rows.length <= fit) return rows;
  const ranks = new Map<string | null, number>();
  const ranked = rows.map((row, i) => {
    const rank = ranks.get(row.theme) ?? 0;
    ranks.set(row.theme, rank + 1);
    return { row, i, rank };
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.i - b.i)
    .slice(0, fit)
    .toSorted((a, b) => a.i - b.i)
    .map(({ row }) => row);
}

function cellMarks(input: WordHeatInput, row: HeatRow, i: number, grid: Grid): readonly Mark[] {
  const { columns, theme, words, measure } = input;
  return row.cells.flatMap(({ f, S }, j): readonly Mark[] => {
    const column = columns[j];
    if (column === undefined || f === 0) return [];
    const full = heatColour(input, column.theme);
    const share = strengthOf(S);
    const [width, height] = [grid.width - 1, grid.height - 1];
    const number = String(f);
    const { font } = grid;
    const legible = measure(number, font) + 2 <= width && font.size * 0.75 <= height;
    const cell: Mark = {
      kind: 'rect',
      key: 'cell',
      x: 0,
      y: 0,
      width,
      height,
      fill: mix(theme.background, full, share),
    };
    const count: Mark = {
      kind: 'text',
      key: 'f',
      x: width / 2,
      y: height / 2 + font.size * 0.34,
      text: number,
      font,
      fill: share > 0.55 ? theme.background : theme.ink,
      anchor: 'middle',
    };
    return [
      {
        kind: 'group',
        key: `cell:${row.key}|${column.id}`,
        name: row.label,
        x: grid.left + j * grid.width + 0.5,
        y: grid.top + i * grid.height + 0.5,
        datum: { kind: 'term', id: row.key },
        label: words.cell(row, column, f, S),
        marks: legible ? [cell, count] : [cell],
      },
    ];
  });
}

function nameMark(input: WordHeatInput, row: HeatRow, i: number, grid: Grid): Mark {
  const { theme, measure, selected } = input;
  const datum: Datum = { kind: 'term', id: row.key };
  const chosen = sameDatum(selected, datum);
  const font: Font = { ...grid.font, weight: chosen ? 600 : 400 };
  return {
    kind: 'text',
    key: `word:${row.key}`,
    x: grid.left - 8,
    y: grid.top + (i + 0.5) * grid.height + font.size * 0.34,
    text: shorten(row.label, font, grid.left - grid.plot.x - 10, measure),
    font,
    fill: chosen ? theme.accent : theme.ink,
    anchor: 'end',
    datum,
    label: row.say,
  };
}

/** Names of the sessions upright above their columns, over a band in the colour of their theme. */
function columnMarks(input: WordHeatInput, grid: Grid, rows: number): readonly Mark[] {
  const { columns, theme, selected, measure } = input;
  const named = columnsNamed(input, grid);
  return columns.flatMap((column, j): readonly Mark[] => {
    const x = grid.left + j * grid.width;
    const datum: Datum = { kind: 'session', id: column.id };
    const font: Font = { ...grid.font, weight: sameDatum(selected, datum) ? 600 : 400 };
    const flat = measure(column.label, font) + 4 <= grid.width;
    const middle = x + grid.width / 2;
    const line: Mark = {
      kind: 'line',
      key: `line:${column.id}`,
      x1: x,
      y1: grid.top,
      x2: x,
      y2: grid.top + rows * grid.height,
      stroke: { color: theme.faint, width: 0.5 },
    };
    return [
      ...(j > 0 && columns[j - 1]?.theme !== column.theme ? [line] : []),
      {
        kind: 'rect',
        key: `band:${column.id}`,
        x: x + 0.5,
        y: grid.top - BAND,
        width: grid.width - 1,
        height: 4,
        fill: heatColour(input, column.theme),
        // Without its name above it, the band stands for the session.
        ...(named.has(j) ? {} : { datum, label: column.say }),
      },
      ...(named.has(j)
        ? [
            {
              kind: 'text' as const,
              key: `session:${column.id}`,
              x: flat ? middle : middle + font.size * 0.34,
              y: grid.top - 10,
              text: shorten(column.label, font, LONGEST, measure),
              font,
              fill: sameDatum(selected, datum) ? theme.accent : theme.ink,
              anchor: flat ? ('middle' as const) : ('start' as const),
              datum,
              label: column.say,
              ...(flat ? {} : { rotate: -90 as const }),
            },
          ]
        : []),
    ];
  });
}

/** The columns that have room for their name: all, or where lines are wider than columns those a line apart, and the one that is chosen. */
function columnsNamed({ columns, selected }: WordHeatInput, { width, font }: Grid): ReadonlySet<number> {
  const apart = Math.ceil(font.size / Math.max(1, width));
  const chosen = columns.findIndex(({ id }) => sameDatum(selected, { kind: 'session', id }));
  const near = (j: number) => chosen >= 0 && j !== chosen && Math.abs(j - chosen) < apart;
  return new Set(columns.flatMap((_, j) => (j === chosen || (j % apart === 0 && !near(j)) ? [j] : [])));
}
