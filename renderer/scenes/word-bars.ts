import { category, mix } from './parts/color.ts';
import { layer, textAt } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { slideSizesOrOwn } from './parts/slide-sizes.ts';
import { shorten } from './parts/text.ts';
import type { BarChart, Datum, Font, Mark, Scene, Size, TextMeasure } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type PictureWords, type Rect, sameDatum } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** A score as a bar: a word in a part, or a part for a word. */
export interface SignedBar {
  readonly key: string;
  readonly label: string;
  readonly S: number;
  /** Its place in `SceneTheme.categories`, or null for what has no colour of its own. */
  readonly colour: number | null;
  readonly datum: Datum;
  readonly say: string;
}

export interface WordBarsWords extends PictureWords {
  readonly over: string;
  readonly under: string;
  /** Under the axis: what lies between the two lines. */
  readonly banal: string;
  readonly score: (value: number) => string;
  /** What has the bars, and what they measure: the headings of their table. */
  readonly columns: readonly [name: string, value: string];
  /** That so many bars found no room. */
  readonly more: (count: number) => string;
}

export interface WordBarsInput {
  /** The most over-used first, the most under-used last. */
  readonly bars: readonly SignedBar[];
  /** Where the two lines of banality stand. */
  readonly banality: number;
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: WordBarsWords;
  readonly selected?: Datum | null;
}

interface Ground {
  readonly plot: Rect;
  readonly lead: number;
  /** Height of a row: more than a line where there are few. */
  readonly row: number;
  /** Where 0 stands, and the length of a score of 1. */
  readonly zero: number;
  readonly scale: number;
  readonly font: Font;
}

/** Signed scores → bars on both sides of 0, with the lines between which a score says nothing (as TXM draws them). */
export function wordBarsScene(given: WordBarsInput): Scene {
  const input: WordBarsInput = { ...given, theme: slideSizesOrOwn(given.theme, given.size) };
  const { theme, words } = input;
  const { plot, marks } = pageOf(input, []);
  const lead = theme.textSmall * 1.32;
  const room = Math.max(1, Math.floor((plot.height - lead * 2.6) / lead));
  const bars = fitting(input.bars, room);
  const row = Math.min(lead * 3.2, (plot.height - lead * 2.6) / Math.max(1, bars.length));
  const ground: Ground = { ...groundOf(input, bars, plot, lead), row: Math.max(lead, row) };
  const left = input.bars.length - bars.length;
  const under = left > 0 ? `${words.banal} ${words.more(left)}` : words.banal;
  const foot = plot.y + ground.row * bars.length + lead * 2.2;
  return sceneOf(input, [
    layer('axis', axisMarks(input, ground, bars.length)),
    ...sidesOf(input, bars, ground),
    layer('note', [
      {
        kind: 'text',
        key: 'banal',
        x: plot.x,
        y: foot,
        text: shorten(under, ground.font, plot.width, input.measure),
        font: ground.font,
        fill: theme.quiet,
        anchor: 'start',
      },
    ]),
    ...marks,
  ]);
}

/** Bars above 0 and bars below, each a chart where the medium has charts: their names stand on the other side of 0. */
function sidesOf(input: WordBarsInput, bars: readonly SignedBar[], ground: Ground): readonly Mark[] {
  const over = bars.filter(({ S }) => S >= 0).length;
  return (['over', 'under'] as const).flatMap((side): readonly Mark[] => {
    const [from, to] = side === 'over' ? [0, over] : [over, bars.length];
    const own = bars.slice(from, to);
    if (own.length === 0) return [];
    const marks = own.map((bar, i) => barMark(input, bar, from + i, ground));
    return [
      { ...layer('bars', marks), key: `layer:bars:${side}`, chart: chartOf(input, own, side, from, ground) },
    ];
  });
}

function chartOf(
  input: WordBarsInput,
  bars: readonly SignedBar[],
  side: 'over' | 'under',
  first: number,
  ground: Ground,
): BarChart {
  const { theme, words, selected } = input;
  const { row, zero, scale, font } = ground;
  const most = Math.max(...bars.map(({ S }) => Math.abs(S)), Number.MIN_VALUE);
  const top = topOf(ground) + row * first;
  const length = most * scale;
  const isOver = side === 'over';
  return {
    kind: 'bars',
    label: `${words[side]}. ${bars.map(({ say }) => say).join(' ; ')}`,
    columns: words.columns,
    bars: bars.map(bar => ({
      name: nameOf(input, bar, ground),
      value: bar.S,
      fill: fillOf(input, bar),
      ...(sameDatum(selected, bar.datum) ? { stroke: chosenStroke(theme) } : {}),
    })),
    way: 'across',
    plot: { x: isOver ? zero : zero - length, y: top, width: Math.max(1, length), height: row * bars.length },
    from: isOver ? 0 : -most,
    to: isOver ? most : 0,
    thickness: THICK,
    names: isOver ? 'before' : 'after',
    decimals: 1,
    font,
    inks: { names: theme.ink, values: theme.quiet },
  };
}

/** As many of both signs as there is room for, the strongest of each. */
function fitting(bars: readonly SignedBar[], room: number): readonly SignedBar[] {
  if (bars.length <= room) return bars;
  const over = bars.filter(({ S }) => S >= 0);
  const under = bars.filter(({ S }) => S < 0);
  const few = Math.min(under.length, Math.max(room - over.length, Math.floor(room / 3)));
  return [...over.slice(0, room - few), ...(few === 0 ? [] : under.slice(-few))];
}

function groundOf(
  { measure, theme, words }: WordBarsInput,
  bars: readonly SignedBar[],
  plot: Rect,
  lead: number,
): Omit<Ground, 'row'> {
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const bold: Font = { ...font, weight: 600 };
  const widest = (some: readonly SignedBar[]) =>
    Math.min(plot.width * 0.45, Math.max(0, ...some.map(({ label }) => measure(label, bold))));
  const most = Math.max(2.5, ...bars.map(({ S }) => S));
  const least = Math.max(2.5, ...bars.map(({ S }) => -S));
  const digits = measure(words.score(-most), font) + lead * 0.6;
  const labels = widest(bars.filter(({ S }) => S >= 0)) + lead * 0.5;
  const scale = Math.max(
    0,
    Math.min((plot.width - labels - digits) / most, (plot.width - 2 * digits) / (most + least)),
  );
  const zero = plot.x + Math.max(labels, least * scale + digits);
  return { plot, lead, zero, scale, font };
}

/** The line of 0, the two lines of banality with their numbers, and what the sides mean. */
function axisMarks(
  { banality, theme, words, measure }: WordBarsInput,
  { plot, lead, row, zero, scale, font }: Ground,
  count: number,
): readonly Mark[] {
  const top = plot.y + lead * 1.15;
  const bottom = top + count * row + lead * 0.2;
  const line = (key: string, x: number, dash: readonly number[] | null): Mark => ({
    kind: 'line',
    key,
    x1: x,
    y1: top - lead * 0.1,
    x2: x,
    y2: bottom,
    stroke: { color: theme.quiet, width: dash === null ? 1 : 0.8, ...(dash === null ? {} : { dash }) },
  });
  const text = (key: string, x: number, words: string, anchor: 'start' | 'middle' | 'end'): Mark => ({
    kind: 'text',
    key,
    x,
    y: plot.y + font.size * 0.85,
    text: words,
    font,
    fill: theme.quiet,
    anchor,
  });
  const near = banality * scale;
  const [over, under] = [
    `${words.over} (${words.score(banality)})`,
    `${words.under} (${words.score(-banality)})`,
  ];
  // Where a line stands near the border, what its side means stays within it.
  const from = Math.min(zero + near + lead * 0.3, plot.x + plot.width - measure(over, font));
  const to = Math.max(zero - near - lead * 0.3, plot.x + measure(under, font));
  return [
    {
      kind: 'rect',
      key: 'band',
      x: zero - near,
      y: top - lead * 0.1,
      width: 2 * near,
      height: bottom - top + lead * 0.1,
      fill: mix(theme.background, theme.faint, 0.35),
    },
    line('zero', zero, null),
    line('over', zero + near, [3, 3]),
    line('under', zero - near, [3, 3]),
    text('over:name', from, over, 'start'),
    text('under:name', to, under, 'end'),
  ];
}

/** Part of a row that its bar takes. */
const THICK = 0.72;

const topOf = ({ plot, lead }: Ground) => plot.y + lead * 1.15;
const chosenStroke = (theme: SceneTheme) => ({ color: theme.accent, width: 2 });

/** The colour of a bar; paler where its score says nothing. */
function fillOf({ banality, theme }: WordBarsInput, { S, colour }: SignedBar): string {
  const full = colour === null ? theme.neutral : category(theme, colour);
  return Math.abs(S) < banality ? mix(theme.background, full, 0.45) : full;
}

/** The name of a bar as it has room on its side. */
function nameOf(
  { measure, selected }: WordBarsInput,
  { label, S, datum }: SignedBar,
  { plot, zero, lead, font }: Ground,
): string {
  const own: Font = { ...font, weight: sameDatum(selected, datum) ? 600 : 400 };
  const room = S < 0 ? plot.x + plot.width - zero : zero - plot.x;
  return shorten(label, own, room - lead * 0.4, measure);
}

function barMark(input: WordBarsInput, bar: SignedBar, place: number, ground: Ground): Mark {
  const { theme, words, selected } = input;
  const { key, label, S, datum, say } = bar;
  const { lead, row, zero, scale, font } = ground;
  const way = S < 0 ? -1 : 1;
  const length = Math.abs(S) * scale;
  const chosen = sameDatum(selected, datum);
  const middle = row * 0.5 + font.size * 0.34;
  const marks: readonly Mark[] = [
    {
      kind: 'rect',
      key: 'bar',
      x: way > 0 ? 0 : -length,
      y: row * ((1 - THICK) / 2),
      width: Math.max(length, 0.5),
      height: row * THICK,
      fill: fillOf(input, bar),
      ...(chosen ? { stroke: chosenStroke(theme) } : {}),
    },
    textAt('label', [-way * lead * 0.35, middle], nameOf(input, bar, ground), {
      font: { ...font, weight: chosen ? 600 : 400 },
      fill: chosen ? theme.accent : theme.ink,
      anchor: way > 0 ? 'end' : 'start',
    }),
    textAt('score', [way * (length + lead * 0.3), middle], words.score(S), {
      font,
      fill: theme.quiet,
      anchor: way > 0 ? 'start' : 'end',
    }),
  ];
  return {
    kind: 'group',
    key,
    name: label,
    x: zero,
    y: topOf(ground) + row * place,
    datum,
    label: say,
    marks,
  };
}
