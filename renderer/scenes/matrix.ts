import { mix } from './parts/color.ts';
import type { LegendGroup } from './parts/legend.ts';
import { layer } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { shorten } from './parts/text.ts';
import type { Datum, Font, Mark, Scene, Size, TextMeasure } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type PictureWords, sameDatum } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** A thing of the matrix, a row and a column in one. */
export interface MatrixSceneItem {
  readonly id: string;
  readonly label: string;
  readonly say: string;
}

export interface MatrixWords extends PictureWords {
  readonly legendValue: string;
  readonly value: (value: number) => string;
  readonly say: (row: MatrixSceneItem, column: MatrixSceneItem, value: number) => string;
}

export interface MatrixSceneInput {
  readonly kind: 'organisation' | 'territory';
  /** In their order; things that are alike stand together. */
  readonly items: readonly MatrixSceneItem[];
  /** Symmetric; the diagonal is not drawn. */
  readonly values: readonly (readonly number[])[];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: MatrixWords;
  readonly selected?: Datum | null;
  /** Key of the cell that is asked about. */
  readonly asked?: string | null;
}

/** Steps of the legend between none and the most. */
const STEPS = 4;

/** The key of a cell, the same from both sides. */
export function cellKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** What things have in common, two by two → the lower half of a seriated matrix, each name standing at its corner. */
export function matrixScene(input: MatrixSceneInput): Scene {
  const { items, values, theme } = input;
  const most = Math.max(0, ...values.flatMap((row, i) => row.slice(0, i)));
  const page = pageOf(input, most === 0 ? [] : [legendOf(input, most)]);
  const { plot } = page;
  const count = Math.max(1, items.length);
  const names = Math.min(plot.width * 0.45, Math.max(60, ...items.map(each => widthOf(each, input)))) + 8;
  const cell = Math.max(1, Math.min(34, plot.height / count, (plot.width - names) / count));
  return sceneOf(input, [
    layer(
      'ground',
      items.slice(1).map((each, i) => ground(each, i + 1, cell, theme)),
      plot,
    ),
    layer('cells', cellMarks(input, cell, most), plot),
    layer('names', nameMarks(input, cell, names), plot),
    ...page.marks,
  ]);
}

const fontOf = (theme: SceneTheme): Font => ({ family: 'sans', size: theme.textSmall, weight: 400 });

function widthOf({ label }: MatrixSceneItem, { theme, measure }: MatrixSceneInput): number {
  return measure(label, fontOf(theme));
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

function cellMarks(input: MatrixSceneInput, cell: number, most: number): readonly Mark[] {
  const { kind, items, values, theme, words, asked } = input;
  return items.flatMap((row, i) =>
    items.slice(0, i).flatMap((column, j): readonly Mark[] => {
      const value = values[i]?.[j] ?? 0;
      if (value === 0) return [];
      const key = cellKey(row.id, column.id);
      return [
        {
          kind: 'rect',
          key: `cell:${key}`,
          x: j * cell + 0.5,
          y: i * cell + 0.5,
          width: Math.max(0.1, cell - 1),
          height: Math.max(0.1, cell - 1),
          fill: fillOf(theme, value / most),
          ...(asked === key ? { stroke: { color: theme.ink, width: 1.8 } } : {}),
          datum: { kind, id: row.id },
          label: words.say(row, column, value),
        },
      ];
    }),
  );
}

function nameMarks(
  { kind, items, theme, measure, selected }: MatrixSceneInput,
  cell: number,
  room: number,
): readonly Mark[] {
  // Where rows are lower than a line of text, only as many names are set as there is room for.
  const every = Math.max(1, Math.ceil((theme.textSmall * 1.02) / cell));
  return items.flatMap((item, i): readonly Mark[] => {
    const datum: Datum = { kind, id: item.id };
    const chosen = sameDatum(selected, datum);
    if (i % every !== 0) return [];
    const font: Font = { ...fontOf(theme), weight: chosen ? 600 : 400 };
    return [
      {
        kind: 'text',
        key: `name:${item.id}`,
        x: i * cell + 5,
        y: (i + 0.5) * cell + font.size * 0.34,
        text: shorten(item.label, font, room - 6, measure),
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
