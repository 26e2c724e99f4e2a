import type { ButterflyWord, ComparisonInput } from './comparison-input.ts';
import { category } from './parts/color.ts';
import { shorten, wrap } from './parts/text.ts';
import type { Font, Mark } from './scene.ts';
import { type Rect, sameDatum } from './scene-words.ts';

/** Rows stand this much further apart at most where there is room. */
const AIRY = 1.8;

/** Words of two sides back to back: bars of specificity to the left and to the right, both on one scale; below, what both say. */
export function butterflyMarks(
  input: ComparisonInput,
  all: readonly ButterflyWord[],
  box: Rect,
  lead: number,
): readonly Mark[] {
  const { theme, measure, words, selected } = input;
  const bold: Font = { family: 'sans', size: theme.textSmall, weight: 600 };
  const font: Font = { ...bold, weight: 400 };
  const top = box.y + lead * 1.25;
  const common = words.common === '' ? [] : wrap(words.common, font, box.width, 3, measure);
  const room = box.height - lead * (2.5 + common.length);
  const shown = all.slice(0, Math.max(0, Math.floor(room / lead)));
  const pitch = lead * Math.max(1, Math.min(AIRY, room / lead / Math.max(1, shown.length)));
  const middle = Math.min(
    box.width * 0.3,
    Math.max(lead * 5, ...shown.map(word => measure(word.label, bold) + lead)),
  );
  const centre = box.x + box.width / 2;
  const most = Math.max(1, ...all.flatMap(word => word.values.map(value => Math.max(0, value.S))));
  const digits = measure(words.score(most), font) + lead * 0.8;
  const scale = Math.max(0, (box.width - middle) / 2 - digits) / most;
  const text = (key: string, y: number, words: string, anchor: 'start' | 'middle', own: Font): Mark => ({
    kind: 'text',
    key,
    x: anchor === 'start' ? box.x : centre,
    y,
    text: shorten(words, own, box.width, measure),
    font: own,
    fill: theme.quiet,
    anchor,
  });
  const rows = shown.map((word, r): Mark => {
    const datum = { kind: 'term', id: word.key } as const;
    const sides = word.values.flatMap(({ S }, i) => sideMarks(input, S, i, { middle, scale, lead }));
    return {
      kind: 'group',
      key: `word:${word.key}`,
      name: word.label,
      x: centre,
      y: top + r * pitch,
      datum,
      label: word.say,
      marks: [
        ...sides,
        {
          kind: 'text',
          key: 'label',
          x: 0,
          y: font.size * 0.92,
          text: shorten(word.label, bold, middle - lead * 0.6, measure),
          font: sameDatum(selected, datum) ? bold : font,
          fill: theme.ink,
          anchor: 'middle',
        },
      ],
    };
  });
  const foot = top + shown.length * pitch + font.size * 0.95;
  const more = all.length - shown.length;
  const under = more > 0 ? `${words.scale} ${words.more(more)}` : words.scale;
  return [
    text('butterfly:heading', box.y + bold.size * 0.85, words.headingShares, 'start', bold),
    ...rows,
    text('butterfly:scale', foot, shown.length === 0 ? words.noShares : under, 'middle', font),
    ...common.map((line, i) => text(`butterfly:common:${i}`, foot + (i + 1.25) * lead, line, 'start', font)),
  ];
}

interface Wings {
  /** Width between the two wings, where the words stand. */
  readonly middle: number;
  /** Length of a specificity of 1. */
  readonly scale: number;
  readonly lead: number;
}

/** The bar of one side, away from the middle, and its number at the tip. */
function sideMarks(
  { theme, words }: ComparisonInput,
  S: number,
  side: number,
  { middle, scale, lead }: Wings,
): readonly Mark[] {
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const length = Math.max(0, S) * scale;
  const way = side === 0 ? -1 : 1;
  const start = way * (middle / 2);
  const bar: Mark = {
    kind: 'rect',
    key: `bar:${side}`,
    x: way < 0 ? start - length : start,
    y: font.size * 0.2,
    width: length,
    height: font.size * 0.85,
    fill: category(theme, side),
  };
  const score: Mark = {
    kind: 'text',
    key: `score:${side}`,
    x: start + way * (length + lead * 0.3),
    y: font.size * 0.92,
    text: words.score(S),
    font,
    fill: S > 0 ? theme.ink : theme.quiet,
    anchor: way < 0 ? 'end' : 'start',
  };
  return length === 0 ? [score] : [bar, score];
}
