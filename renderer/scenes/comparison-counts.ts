import { columnOf } from './comparison-columns.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { category } from './parts/color.ts';
import { shorten } from './parts/text.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** One row of bars a kind of thing, each row on the scale of its largest number: sessions and years are not one kind of thing. */
export function countMarks(input: ComparisonInput, box: Rect, gutter: number, lead: number): readonly Mark[] {
  const { kind, sides, counts, theme, measure, words } = input;
  const number = words.number ?? String;
  const plain: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const bold: Font = { ...plain, weight: 600 };
  const largest = Math.max(1, ...counts.flatMap(row => row.values.map(value => value.n)));
  const digits = measure(number(largest), plain) + 8;
  const { width } = columnOf(sides.length, box, gutter, 0);
  const room = Math.max(0, width - digits);
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
    const most = Math.max(1, ...row.values.map(value => value.n));
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
      const { x } = columnOf(sides.length, box, gutter, i);
      marks.push({
        kind: 'group',
        key: `count:${row.key}@${side.id}`,
        name: value.say,
        x,
        y: top,
        datum: { kind, id: side.id },
        label: value.say,
        marks: countBar(input, value.n, (room * value.n) / most, i),
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
