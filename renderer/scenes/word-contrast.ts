import { category, mix } from './parts/color.ts';
import { layer, textAt } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { slideSizesOrOwn } from './parts/slide-sizes.ts';
import { shorten } from './parts/text.ts';
import type { Datum, Font, Mark, Scene, Size, TextMeasure } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type PictureWords, type Rect, sameDatum } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** A word back to back: how often A and B say it, for a thousand words. */
export interface ContrastBar {
  readonly key: string;
  readonly label: string;
  readonly rates: readonly [number, number];
  /** Too weak to be more than chance. */
  readonly banal: boolean;
  readonly say: string;
}

/** A, common or B. */
export interface ContrastBlock {
  readonly key: 'a' | 'common' | 'b';
  readonly title: string;
  readonly bars: readonly ContrastBar[];
}

export interface ContrastWords extends PictureWords {
  /** Names of A and B over their wings. */
  readonly sides: readonly [string, string];
  /** Under the picture: what the bars are. */
  readonly scale: string;
  readonly rate: (value: number) => string;
  readonly none: string;
  readonly more: (count: number) => string;
}

export interface WordContrastInput {
  readonly blocks: readonly ContrastBlock[];
  /** Places of A and B in `SceneTheme.categories`. */
  readonly colours: readonly [number, number];
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: ContrastWords;
  readonly selected?: Datum | null;
}

interface Wings {
  readonly box: Rect;
  readonly lead: number;
  /** Width in the middle, where the words stand, and the length of one in a thousand. */
  readonly middle: number;
  readonly scale: number;
  readonly font: Font;
}

/** Words of two texts back to back in three blocks, A | common | B, every bar on one scale. */
export function wordContrastScene(given: WordContrastInput): Scene {
  const input: WordContrastInput = { ...given, theme: slideSizesOrOwn(given.theme, given.size) };
  const { theme, measure, words, blocks } = input;
  const { plot, marks } = pageOf(input, []);
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const lead = font.size * 1.36;
  const gap = lead * 1.1;
  const width = (plot.width - gap * (blocks.length - 1)) / Math.max(1, blocks.length);
  const room = Math.max(1, Math.floor((plot.height - lead * 4.2) / lead));
  const shown = blocks.map(({ bars }) => bars.slice(0, room));
  const most = Math.max(0.1, ...shown.flat().flatMap(({ rates }) => rates));
  const bold: Font = { ...font, weight: 600 };
  const digits = measure(words.rate(most), font) + lead * 0.4;
  const middle = Math.min(
    width * 0.5,
    Math.max(lead * 3, ...shown.flat().map(({ label }) => measure(label, bold))) + lead * 0.6,
  );
  const scale = Math.max(0, (width - middle) / 2 - digits) / most;
  const left = blocks.reduce((sum, { bars }, i) => sum + bars.length - (shown[i]?.length ?? 0), 0);
  const foot = left > 0 ? `${words.scale} ${words.more(left)}` : words.scale;
  return sceneOf(input, [
    ...blocks.map((block, i) => {
      const box: Rect = { ...plot, x: plot.x + i * (width + gap), width };
      return layer(block.key, blockMarks(input, block, shown[i] ?? [], { box, lead, middle, scale, font }));
    }),
    layer('scale', [
      {
        kind: 'text',
        key: 'scale',
        x: plot.x,
        y: plot.y + plot.height - font.size * 0.3,
        text: shorten(foot, font, plot.width, measure),
        font,
        fill: theme.quiet,
        anchor: 'start',
      },
    ]),
    ...marks,
  ]);
}

function blockMarks(
  input: WordContrastInput,
  block: ContrastBlock,
  bars: readonly ContrastBar[],
  wings: Wings,
): readonly Mark[] {
  const { theme, measure, words, colours } = input;
  const { box, lead, middle, font } = wings;
  const centre = box.x + box.width / 2;
  const bold: Font = { ...font, weight: 600 };
  const half = box.width / 2 - middle * 0.15;
  const y = box.y + lead * 1.85;
  const side = (i: 0 | 1, x: number, anchor: 'start' | 'end') =>
    textAt(`side:${i}`, [x, y], shorten(words.sides[i], font, half, measure), {
      font,
      fill: category(theme, colours[i]),
      anchor,
    });
  const head: readonly Mark[] = [
    textAt('title', [centre, box.y + lead * 0.75], shorten(block.title, bold, box.width, measure), {
      font: bold,
      fill: theme.ink,
      anchor: 'middle',
    }),
    side(0, centre - middle * 0.12, 'end'),
    side(1, centre + middle * 0.12, 'start'),
    {
      kind: 'line',
      key: 'rule',
      x1: box.x,
      y1: box.y + lead * 2.25,
      x2: box.x + box.width,
      y2: box.y + lead * 2.25,
      stroke: { color: theme.faint, width: 1 },
    },
  ];
  const none = textAt('none', [centre, box.y + lead * 3.3], shorten(words.none, font, box.width, measure), {
    font,
    fill: theme.quiet,
    anchor: 'middle',
  });
  return bars.length === 0
    ? [...head, none]
    : [...head, ...bars.map((bar, i) => rowMark(input, bar, box.y + lead * (2.5 + i), wings))];
}

function rowMark(
  input: WordContrastInput,
  bar: ContrastBar,
  y: number,
  { box, lead, middle, scale, font }: Wings,
): Mark {
  const { theme, measure, words, colours, selected } = input;
  const datum: Datum = { kind: 'term', id: bar.key };
  const chosen = sameDatum(selected, datum);
  const own: Font = { ...font, weight: chosen ? 600 : 400 };
  const baseline = lead * 0.5 + font.size * 0.34;
  const wing = (side: 0 | 1): readonly Mark[] => {
    const way = side === 0 ? -1 : 1;
    const start = (way * middle) / 2;
    const length = bar.rates[side] * scale;
    const full = category(theme, colours[side]);
    return [
      {
        kind: 'rect',
        key: `bar:${side}`,
        x: way < 0 ? start - length : start,
        y: lead * 0.16,
        width: length,
        height: lead * 0.68,
        fill: bar.banal ? mix(theme.background, full, 0.5) : full,
      },
      {
        kind: 'text',
        key: `rate:${side}`,
        x: start + way * (length + lead * 0.2),
        y: baseline,
        text: words.rate(bar.rates[side]),
        font,
        fill: theme.quiet,
        anchor: way < 0 ? 'end' : 'start',
      },
    ];
  };
  return {
    kind: 'group',
    key: `word:${bar.key}`,
    name: bar.label,
    x: box.x + box.width / 2,
    y,
    datum,
    label: bar.say,
    marks: [
      ...wing(0),
      ...wing(1),
      {
        kind: 'text',
        key: 'label',
        x: 0,
        y: baseline,
        text: shorten(bar.label, own, middle - lead * 0.3, measure),
        font: own,
        fill: chosen ? theme.accent : theme.ink,
        anchor: 'middle',
      },
    ],
  };
}
