import { butterflyMarks } from './comparison-butterfly.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { sharesMarks } from './comparison-shares.ts';
import { category } from './parts/color.ts';
import { layer } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { slideSizes } from './parts/slide-sizes.ts';
import { shorten } from './parts/text.ts';
import type { Font, Mark, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import type { Rect } from './scene-words.ts';

/** Two to four territories → one slide: what each has on one scale, what some share, what all share. */
export function comparisonScene(given: ComparisonInput): Scene {
  const input: ComparisonInput = { ...given, theme: slideSizes(given.theme, given.size) };
  const { theme } = input;
  const page = pageOf(input, []);
  const { plot } = page;
  const lead = theme.textSmall * 1.4;
  const gutter = plot.width * 0.185;
  const head: Rect = { ...plot, height: lead * 4 };
  const counts: Rect = {
    ...plot,
    y: head.y + head.height + lead * 0.4,
    height: lead * (input.counts.length + 1),
  };
  const top = counts.y + counts.height + lead * 0.7;
  const rest: Rect = { ...plot, y: top, height: Math.max(1, plot.y + plot.height - top) };
  return sceneOf(input, [
    layer('sides', headMarks(input, head, gutter, lead)),
    layer('counts', countMarks(input, counts, gutter, lead)),
    layer(
      'shares',
      input.butterfly === null
        ? sharesMarks(input, rest, gutter, lead)
        : butterflyMarks(input, input.butterfly, rest, lead),
    ),
    ...page.marks,
  ]);
}

const columnOf = ({ sides }: ComparisonInput, box: Rect, gutter: number, i: number) => {
  const width = (box.width - gutter) / Math.max(1, sides.length);
  return { x: box.x + gutter + i * width, width: width - 18 };
};

/** Name, level and size of each territory above its column. */
function headMarks(input: ComparisonInput, box: Rect, gutter: number, lead: number): readonly Mark[] {
  const { sides, theme, measure } = input;
  const name: Font = { family: 'sans', size: theme.text * 1.12, weight: 600 };
  const plain: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  return sides.flatMap((side, i): readonly Mark[] => {
    const { x, width } = columnOf(input, box, gutter, i);
    const swatch = theme.textSmall * 0.7;
    const say = [side.label, side.level, side.people, side.n, side.small].filter(
      part => part !== null && part !== '',
    );
    const line = (key: string, row: number, text: string, font: Font, fill: string): Mark => ({
      kind: 'text',
      key,
      x: row === 0 ? swatch + 7 : 0,
      y: row * lead + font.size * 0.85,
      text: shorten(text, font, row === 0 ? width - swatch - 7 : width, measure),
      font,
      fill,
      anchor: 'start',
    });
    const marks: readonly Mark[] = [
      {
        kind: 'rect',
        key: 'swatch',
        x: 0,
        y: name.size * 0.85 - swatch,
        width: swatch,
        height: swatch,
        radius: 2,
        fill: category(theme, i),
      },
      line('name', 0, side.label, name, theme.ink),
      line('level', 1, side.level, plain, theme.quiet),
      line('people', 2, side.people, plain, theme.quiet),
      line(
        'n',
        3,
        side.small === null ? side.n : `${side.n}, ${side.small}`,
        plain,
        side.small === null ? theme.quiet : theme.accent,
      ),
    ];
    return [
      {
        kind: 'group',
        key: `side:${side.id}`,
        name: side.label,
        x,
        y: box.y,
        datum: { kind: 'territory', id: side.id },
        label: say.join(', '),
        marks,
      },
    ];
  });
}

/** One row of bars a kind of thing, every bar of the picture on the same scale. */
function countMarks(input: ComparisonInput, box: Rect, gutter: number, lead: number): readonly Mark[] {
  const { sides, counts, theme, measure, words } = input;
  const number = words.number ?? String;
  const plain: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const bold: Font = { ...plain, weight: 600 };
  const most = Math.max(1, ...counts.flatMap(row => row.values.map(value => value.n)));
  const digits = measure(number(most), plain) + 8;
  const { width } = columnOf(input, box, gutter, 0);
  const scale = Math.max(0, width - digits) / most;
  const marks: Mark[] = [
    {
      kind: 'text',
      key: 'counts:heading',
      x: box.x,
      y: box.y + bold.size * 0.85,
      text: shorten(words.headingCounts, bold, box.width, measure),
      font: bold,
      fill: theme.quiet,
      anchor: 'start',
    },
    {
      kind: 'line',
      key: 'counts:rule',
      x1: box.x,
      y1: box.y - lead * 0.15,
      x2: box.x + box.width,
      y2: box.y - lead * 0.15,
      stroke: { color: theme.faint, width: 1 },
    },
  ];
  for (const [r, row] of counts.entries()) {
    const top = box.y + (r + 1) * lead;
    const baseline = top + plain.size * 0.95;
    marks.push({
      kind: 'text',
      key: `row:${row.key}`,
      x: box.x,
      y: baseline,
      text: shorten(row.label, plain, gutter - 10, measure),
      font: plain,
      fill: theme.ink,
      anchor: 'start',
    });
    for (const [i, side] of sides.entries()) {
      const value = row.values[i];
      if (value === undefined) continue;
      const { x } = columnOf(input, box, gutter, i);
      marks.push({
        kind: 'group',
        key: `count:${row.key}@${side.id}`,
        name: value.say,
        x,
        y: top,
        datum: { kind: 'territory', id: side.id },
        label: value.say,
        marks: countBar(input, value.n, value.n * scale, i),
      });
    }
  }
  return marks;
}

/** A number as a bar of a length in the colour of its side, with the number behind it; nothing is no bar. */
function countBar(
  { theme, words }: ComparisonInput,
  n: number,
  length: number,
  side: number,
): readonly Mark[] {
  const number = words.number ?? String;
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const bar: Mark = {
    kind: 'rect',
    key: 'bar',
    x: 0,
    y: font.size * 0.28,
    width: Math.max(length, n > 0 ? 1.5 : 0),
    height: font.size * 0.78,
    fill: category(theme, side),
  };
  const label: Mark = {
    kind: 'text',
    key: 'n',
    x: length + 6,
    y: font.size * 0.95,
    text: number(n),
    font,
    fill: n === 0 ? theme.quiet : theme.ink,
    anchor: 'start',
  };
  return n > 0 ? [bar, label] : [label];
}
