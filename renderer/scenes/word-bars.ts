import { category, mix } from './parts/color.ts';
import { layer } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { slideSizesOrOwn } from './parts/slide-sizes.ts';
import { shorten } from './parts/text.ts';
import type { Datum, Font, Mark, Scene, Size, TextMeasure } from './scene.ts';
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
    layer(
      'bars',
      bars.map((bar, i) => barMark(input, bar, i, ground)),
    ),
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
  { banality, theme, words }: WordBarsInput,
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
    text('over:name', zero + near + lead * 0.3, `${words.over} (${words.score(banality)})`, 'start'),
    text('under:name', zero - near - lead * 0.3, `${words.under} (${words.score(-banality)})`, 'end'),
  ];
}

function barMark(
  { banality, theme, measure, words, selected }: WordBarsInput,
  { key, label, S, colour, datum, say }: SignedBar,
  place: number,
  { plot, lead, row, zero, scale, font }: Ground,
): Mark {
  const way = S < 0 ? -1 : 1;
  const length = Math.abs(S) * scale;
  const full = colour === null ? theme.neutral : category(theme, colour);
  const isBanal = Math.abs(S) < banality;
  const fill = isBanal ? mix(theme.background, full, 0.45) : full;
  const chosen = sameDatum(selected, datum);
  const own: Font = { ...font, weight: chosen ? 600 : 400 };
  const middle = row * 0.5 + font.size * 0.34;
  const room = way > 0 ? zero - plot.x : plot.x + plot.width - zero;
  const marks: readonly Mark[] = [
    {
      kind: 'rect',
      key: 'bar',
      x: way > 0 ? 0 : -length,
      y: row * 0.14,
      width: Math.max(length, 0.5),
      height: row * 0.72,
      fill,
      ...(chosen ? { stroke: { color: theme.accent, width: 2 } } : {}),
    },
    {
      kind: 'text',
      key: 'label',
      x: -way * lead * 0.35,
      y: middle,
      text: shorten(label, own, room - lead * 0.4, measure),
      font: own,
      fill: chosen ? theme.accent : theme.ink,
      anchor: way > 0 ? 'end' : 'start',
    },
    {
      kind: 'text',
      key: 'score',
      x: way * (length + lead * 0.3),
      y: middle,
      text: words.score(S),
      font,
      fill: theme.quiet,
      anchor: way > 0 ? 'start' : 'end',
    },
  ];
  return {
    kind: 'group',
    key,
    name: label,
    x: zero,
    y: plot.y + lead * 1.15 + row * place,
    datum,
    label: say,
    marks,
  };
}
