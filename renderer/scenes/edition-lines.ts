import type { EditionInput, EditionLineWords } from './edition-input.ts';
import { category } from './parts/color.ts';
import { layer, textAt } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { shorten } from './parts/text.ts';
import type { Font, Mark, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type Rect, sameDatum } from './scene-words.ts';

type LineInput = EditionInput<EditionLineWords>;

/** Share of the width that the names of the lines may take, at their right. */
const NAMES = 0.34;
const DOT = 4;

interface Frame {
  readonly font: Font;
  readonly x: (edition: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** What some things are from one edition to the next: a line each, named where it ends. */
export function editionLinesScene(input: LineInput): Scene {
  const { plot, marks } = pageOf(input, []);
  const frame = frameOf(input, plot);
  const names = namePlaces(input, frame, plot);
  return sceneOf(input, [
    layer('axis', axisMarks(input, frame, plot)),
    layer(
      'lines',
      input.rows.map((_, i) => lineMark(input, i, frame, names[i] ?? 0, plot)),
    ),
    ...marks,
  ]);
}

function frameOf({ rows, columns, theme, measure, words }: LineInput, plot: Rect): Frame {
  const font: Font = { family: 'sans', size: theme.textSmall + 1, weight: 400 };
  const most = Math.max(0, ...rows.flatMap(({ values }) => values));
  const top = plot.y + font.size * 2.4;
  const bottom = plot.y + plot.height - font.size * 2;
  // Sessions are whole: no line between one and two.
  const whole = rows.every(({ values }) => values.every(Number.isInteger));
  const ticks = ticksTo(most, whole);
  const highest = ticks.at(-1) ?? 1;
  const scale = (value: number) => bottom - ((bottom - top) * value) / highest;
  const left = plot.x + Math.max(...ticks.map(tick => measure(words.value(tick), font))) + 12;
  const widest = Math.max(0, ...rows.map(({ label }) => measure(label, { ...font, weight: 600 })));
  const right = plot.x + plot.width - Math.min(widest + 18, plot.width * NAMES);
  const step = columns.length < 2 ? 0 : (right - left - 24) / (columns.length - 1);
  return {
    font,
    x: edition => left + 12 + edition * step,
    y: scale,
    ticks,
    left,
    right,
    bottom,
  };
}

/** Round values from none to the first that is not under the largest, some five of them. */
function ticksTo(most: number, whole: boolean): readonly number[] {
  const rough = Math.max(most, whole ? 1 : 1e-9) / 5;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].find(each => each * ten >= rough * (1 - 1e-9)) ?? 10;
  const step = whole ? Math.max(1, Math.round(round * ten)) : round * ten;
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}

function axisMarks({ columns, theme, words, measure }: LineInput, frame: Frame, plot: Rect): readonly Mark[] {
  const { font, left, right, bottom } = frame;
  const bold: Font = { ...font, weight: 600 };
  const room = columns.length < 2 ? right - left : frame.x(1) - frame.x(0);
  return [
    textAt('unit', [plot.x, plot.y + font.size], words.unit, { font, fill: theme.quiet }),
    ...frame.ticks.flatMap((tick): readonly Mark[] => [
      {
        kind: 'line',
        key: `tick:${tick}`,
        x1: left,
        y1: frame.y(tick),
        x2: right,
        y2: frame.y(tick),
        stroke: { color: theme.faint, width: tick === 0 ? 1.2 : 0.6 },
      },
      textAt(`value:${tick}`, [left - 8, frame.y(tick) + font.size * 0.34], words.value(tick), {
        font,
        fill: theme.quiet,
        anchor: 'end',
      }),
    ]),
    ...columns.map(({ id, label }, j) =>
      textAt(
        `edition:${id}`,
        [frame.x(j), bottom + font.size * 1.7],
        shorten(label, bold, Math.max(30, room - 8), measure),
        {
          font: bold,
          fill: theme.ink,
          anchor: j === 0 ? 'start' : j === columns.length - 1 ? 'end' : 'middle',
        },
      ),
    ),
  ];
}

/** Where the names stand: at the end of their lines, moved apart as far as they must be. */
function namePlaces({ rows }: LineInput, { font, y }: Frame, plot: Rect): readonly number[] {
  const lead = font.size * 1.45;
  const order = rows
    .map(({ values }, i) => ({ i, at: y(values.at(-1) ?? 0) }))
    .toSorted((a, b) => a.at - b.at || a.i - b.i);
  const places: number[] = rows.map(() => 0);
  let from = Number.NEGATIVE_INFINITY;
  const down = order.map(({ at }) => {
    from = Math.max(at, from + lead);
    return from;
  });
  let to = plot.y + plot.height - lead / 2;
  for (let k = order.length - 1; k >= 0; k -= 1) {
    const at = Math.min(down[k] ?? 0, to);
    to = at - lead;
    const own = order[k];
    if (own !== undefined) places[own.i] = at;
  }
  return places;
}

/** Lines that go the same way lie on each other: all of them, and their names, take the colour of the first. */
function firstAlike(rows: LineInput['rows'], i: number): number {
  const values = rows[i]?.values ?? [];
  const alike = rows.findIndex(other => values.every((value, j) => value === other.values[j]));
  return alike < 0 ? i : alike;
}

function lineMark(input: LineInput, i: number, frame: Frame, place: number, plot: Rect): Mark {
  const { rows, theme, measure, selected } = input;
  const row = rows[i];
  const { font, x, y, right } = frame;
  const values = row?.values ?? [];
  const chosen = sameDatum(selected, row?.datum);
  const colour = category(theme, firstAlike(rows, i));
  const points = values.map((value, j) => [x(j), y(value)] as const);
  const [endX, endY] = points.at(-1) ?? [right, place];
  const bold: Font = { ...font, weight: chosen ? 600 : 400 };
  const label = row?.label ?? '';
  return {
    kind: 'group',
    key: `line:${row?.datum.kind ?? ''}:${row?.datum.id ?? i}`,
    name: label,
    x: 0,
    y: 0,
    ...(row === undefined ? {} : { datum: row.datum, label: row.say }),
    marks: [
      {
        kind: 'path',
        key: 'path',
        d: points.map(([px, py], j) => `${j === 0 ? 'M' : 'L'}${px},${py}`).join(' '),
        fill: null,
        stroke: { color: colour, width: chosen ? 3.2 : 2 },
      },
      ...points.map(
        ([px, py], j): Mark => ({ kind: 'circle', key: `dot:${j}`, x: px, y: py, r: DOT, fill: colour }),
      ),
      {
        kind: 'line',
        key: 'lead',
        x1: endX + DOT,
        y1: endY,
        x2: right + 4,
        y2: place,
        stroke: { color: colour, width: 0.8 },
      },
      textAt(
        'name',
        [right + 8, place + font.size * 0.34],
        shorten(label, bold, plot.x + plot.width - right - 8, measure),
        {
          font: bold,
          fill: chosen ? theme.accent : theme.ink,
        },
      ),
    ],
  };
}
