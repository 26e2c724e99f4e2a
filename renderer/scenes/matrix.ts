import { edgesOf, fittingSlide, fontOf, gridOf, type MatrixGrid, NAME } from './matrix-grid.ts';
import type { MatrixSceneInput, MatrixSceneItem } from './matrix-input.ts';
import { mix, readableOn } from './parts/color.ts';
import type { LegendGroup } from './parts/legend.ts';
import { layer, textAt } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { shorten } from './parts/text.ts';
import type { Datum, Font, Mark, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type Rect, sameDatum } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** Steps of the legend between none and the most. */
const STEPS = 4;

/** The key of a cell, the same from both sides. */
function cellKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

const mostOf = ({ values }: MatrixSceneInput) => Math.max(0, ...values.flatMap((row, i) => row.slice(0, i)));

/** What things have in common, two by two → the lower half of a seriated matrix, each name standing at its corner. */
export function matrixScene(given: MatrixSceneInput): Scene {
  const { theme } = given;
  const most = mostOf(given);
  const { plot, marks } = pageOf(given, most === 0 ? [] : [legendOf(given, most)]);
  const input = fittingSlide(given, plot);
  const { items } = input;
  const left = given.items.length - items.length;
  const grid = gridOf(input, plot, left > 0);
  return sceneOf(given, [
    {
      ...layer(
        'table',
        [
          layer(
            'ground',
            items.slice(1).map((each, i) => ground(each, i + 1, grid.cell, theme)),
          ),
          layer('cells', cellMarks(input, grid, most)),
          layer('names', nameMarks(input, grid)),
        ],
        plot,
      ),
      table: edgesOf(input, grid),
    },
    ...(left === 0 ? [] : [layer('note', [moreMark(given, left, plot)])]),
    ...marks,
  ]);
}

function moreMark({ theme, measure, words }: MatrixSceneInput, left: number, plot: Rect): Mark {
  const font = fontOf(theme);
  return textAt(
    'more',
    [plot.x, plot.y + plot.height - font.size * 0.25],
    shorten(words.more(left), font, plot.width, measure),
    { font, fill: theme.quiet },
  );
}

const fillOf = (theme: SceneTheme, share: number) => mix(theme.background, theme.accent, 0.12 + 0.8 * share);

function ground({ id }: MatrixSceneItem, row: number, cell: number, theme: SceneTheme): Mark {
  return {
    kind: 'rect',
    key: `row:${id}`,
    x: 0,
    y: row * cell + 0.5,
    width: row * cell,
    height: Math.max(0.1, cell - 1),
    fill: mix(theme.background, theme.faint, 0.32),
  };
}

function cellMarks(
  input: MatrixSceneInput,
  { cell, isSaid, font }: MatrixGrid,
  most: number,
): readonly Mark[] {
  const { kind, items, values, theme, words, asked } = input;
  return items.flatMap((row, i) =>
    items.slice(0, i).flatMap((column, j): readonly Mark[] => {
      const value = values[i]?.[j] ?? 0;
      if (value === 0) return [];
      const key = cellKey(row.id, column.id);
      const side = Math.max(0.1, cell - 1);
      const shape: Mark = {
        kind: 'rect',
        key: 'cell',
        x: 0,
        y: 0,
        width: side,
        height: side,
        fill: fillOf(theme, value / most),
        ...(asked === key ? { stroke: { color: theme.ink, width: 1.8 } } : {}),
      };
      const look = {
        font,
        fill: readableOn(shape.fill ?? '', theme.ink, theme.background),
        anchor: 'middle',
      } as const;
      const number = textAt('value', [side / 2, side / 2 + font.size * 0.34], words.cell(value), look);
      return [
        {
          kind: 'group',
          key: `cell:${key}`,
          name: row.label,
          x: j * cell + 0.5,
          y: i * cell + 0.5,
          datum: { kind, id: row.id },
          label: words.say(row, column, value),
          marks: isSaid ? [shape, number] : [shape],
        },
      ];
    }),
  );
}

function nameMarks(
  { kind, items, theme, measure, selected }: MatrixSceneInput,
  { cell, width, font: plain }: MatrixGrid,
): readonly Mark[] {
  // Where rows are lower than a line of text, only as many names are set as there is room for.
  const every = Math.max(1, Math.ceil((theme.textSmall * 1.02) / cell));
  return items.flatMap((item, i): readonly Mark[] => {
    const datum: Datum = { kind, id: item.id };
    const chosen = sameDatum(selected, datum);
    if (i % every !== 0) return [];
    const font: Font = { ...plain, weight: chosen ? 600 : 400 };
    return [
      {
        kind: 'text',
        key: `name:${item.id}`,
        x: i * cell + NAME,
        y: (i + 0.5) * cell + font.size * 0.34,
        text: shorten(item.label, font, width - i * cell - NAME, measure),
        font,
        fill: chosen ? theme.accent : theme.ink,
        anchor: 'start',
        datum,
        label: item.say,
      },
    ];
  });
}

function legendOf({ values, theme, words }: MatrixSceneInput, most: number): LegendGroup {
  const whole = values.every(row => row.every(Number.isInteger));
  const cells = values.flatMap((row, i) => row.slice(0, i));
  const steps = Array.from({ length: STEPS }, (_, i) => (most * (i + 1)) / STEPS);
  const marks = [...new Set(whole ? steps.map(Math.ceil) : steps)];
  const number = words.number ?? String;
  return {
    key: 'value',
    title: words.legendValue,
    items: marks.map((value, i) => {
      const from = marks[i - 1] ?? 0;
      return {
        key: `value:${i}`,
        sign: [
          {
            kind: 'rect',
            key: 'sign',
            x: -7,
            y: -7,
            width: 14,
            height: 14,
            fill: fillOf(theme, value / most),
          },
        ],
        reach: { rx: 7, ry: 7 },
        label: words.value(value),
        count: number(cells.filter(each => each > from && each <= value + 1e-9).length),
      };
    }),
  };
}
