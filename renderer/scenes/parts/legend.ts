import type { Font, Mark, TextMeasure } from '../scene.ts';
import type { Rect } from '../scene-words.ts';
import type { SceneTheme } from '../theme.ts';
import { WIDER, wrap } from './text.ts';

export interface LegendItem {
  readonly key: string;
  /** Marks of the sign around the origin, and half of its width and height. */
  readonly sign: readonly Mark[];
  readonly reach: { readonly rx: number; readonly ry: number };
  readonly label: string;
  /** How many there are, already formatted; absent where counting means nothing. */
  readonly count?: string;
  /** Nothing of it is in the picture: it is not named, and its row stays free at the end so that nothing moves under a filter. */
  readonly absent?: boolean;
}

export interface LegendGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly LegendItem[];
  /** Signs side by side on one row, for a scale of sizes. */
  readonly inline?: boolean;
}

/** A piece of a legend, from its upper left corner on. */
export interface Drawn {
  readonly marks: readonly Mark[];
  /** The room that is kept, whatever a filter leaves. */
  readonly height: number;
  /** How far down something stands; as high as the room when absent. */
  readonly filled?: number;
}

/** Between words and their count, in our own face and in a wider one. */
const GAP = 10;
const LEAST_GAP = 5;

/** The room for words before a count, so that it stays a word of its own whoever sets them. */
function roomBefore(count: number, width: number): number {
  return Math.min(width - count - GAP, (width - count * WIDER - LEAST_GAP) / WIDER);
}

function rowOf(
  item: LegendItem,
  gutter: number,
  width: number,
  most: number,
  theme: SceneTheme,
  measure: TextMeasure,
): Drawn {
  const font: Font = { family: 'sans', size: theme.textSmall + 1, weight: 400 };
  const lead = font.size * 1.25;
  const whole = width - gutter;
  const room = item.count === undefined ? whole : roomBefore(measure(item.count, font), whole);
  const lines = wrap(item.label, font, room, most, measure);
  const height = Math.max(lines.length * lead, item.reach.ry * 2 + 2) + 4;
  if (item.absent) return { marks: [], height };
  // A sign stands by the first line of its words.
  const middle = Math.max(lead / 2, item.reach.ry + 1);
  const fill = theme.ink;
  const baseline = middle + font.size * 0.34;
  const marks: Mark[] = [
    {
      kind: 'group',
      key: `${item.key}:sign`,
      name: item.key,
      x: gutter / 2 - 4,
      y: middle,
      marks: item.sign,
    },
    ...lines.map(
      (text, i): Mark => ({
        kind: 'text',
        key: `${item.key}:${i}`,
        x: gutter,
        y: baseline + i * lead,
        text,
        font,
        fill,
        anchor: 'start',
      }),
    ),
  ];
  if (item.count !== undefined) {
    marks.push({
      kind: 'text',
      key: `${item.key}:count`,
      x: width,
      y: baseline,
      text: item.count,
      font,
      fill: theme.quiet,
      anchor: 'end',
    });
  }
  return { marks, height };
}

/** Digits that a count may have without widening its row. */
const MANY = '0000';

/** Signs with their words and counts side by side, around a line at `middle`; the width is that of all of them, absent ones too. */
export function inlineRow(
  items: readonly LegendItem[],
  theme: SceneTheme,
  measure: TextMeasure,
): Drawn & { readonly width: number; readonly middle: number } {
  const font: Font = { family: 'sans', size: theme.textSmall + 1, weight: 400 };
  const middle = Math.max(...items.map(i => i.reach.ry), font.size / 2) + 1;
  const y = middle + font.size * 0.34;
  const marks: Mark[] = [];
  let x = 0;
  let width = 0;
  for (const item of presentFirst(items)) {
    const { key, label, count } = item;
    const words = 2 * item.reach.rx + 5;
    const counted = words + measure(label, font) * (count === undefined ? 1 : WIDER) + 6;
    // A filter that takes digits away moves no picture.
    width += count === undefined ? counted + 8 : counted + measure(MANY, font) + 14;
    if (item.absent) continue;
    marks.push(
      { kind: 'group', key: `${key}:sign`, name: key, x: x + item.reach.rx, y: middle, marks: item.sign },
      { kind: 'text', key: `${key}:0`, x: x + words, y, text: label, font, fill: theme.ink, anchor: 'start' },
    );
    if (count !== undefined)
      marks.push({
        kind: 'text',
        key: `${key}:count`,
        x: x + counted,
        y,
        text: count,
        font,
        fill: theme.quiet,
        anchor: 'start',
      });
    x += count === undefined ? counted + 8 : counted + measure(count, font) + 14;
  }
  return { marks, height: middle * 2 + 4, width, middle };
}

/** A heading over its items, in so many columns; labels on `most` lines. */
export function groupOf(
  group: LegendGroup,
  width: number,
  columns: number,
  most: number,
  theme: SceneTheme,
  measure: TextMeasure,
): Drawn {
  const font: Font = { family: 'sans', size: theme.textSmall + 1, weight: 600 };
  const lead = font.size * 1.25;
  const lines = wrap(group.title, font, width, 3, measure);
  const head = lines.map(
    (text, i): Mark => ({
      kind: 'text',
      key: i === 0 ? `${group.key}:title` : `${group.key}:title:${i}`,
      x: 0,
      y: font.size + i * lead,
      text,
      font,
      fill: theme.quiet,
      anchor: 'start',
    }),
  );
  const below = (lines.length - 1) * lead;
  if (group.items.length === 0) return { marks: head, height: font.size + 4 + below };
  const top = font.size + 8 + below;
  if (group.inline) {
    const row = inlineRow(group.items, theme, measure);
    return { marks: [...head, ...moved(row.marks, `${group.key}:row`, 0, top)], height: top + row.height };
  }
  const gutter = 2 * Math.max(8, ...group.items.map(i => i.reach.rx)) + 8;
  const gap = 24;
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const perColumn = Math.ceil(group.items.length / columns);
  // A heading of nothing says nothing.
  const marks: Mark[] = group.items.every(item => item.absent) ? [] : [...head];
  let height = 0;
  let filled = 0;
  let y = top;
  for (const [i, item] of presentFirst(group.items).entries()) {
    if (i % perColumn === 0) y = top;
    const row = rowOf(item, gutter, columnWidth, most, theme, measure);
    if (row.marks.length > 0)
      marks.push(...moved(row.marks, `${item.key}:row`, Math.floor(i / perColumn) * (columnWidth + gap), y));
    y += row.height;
    height = Math.max(height, y);
    if (row.marks.length > 0) filled = Math.max(filled, y);
  }
  return { marks, height, filled };
}

function presentFirst(items: readonly LegendItem[]): readonly LegendItem[] {
  return [...items.filter(item => !item.absent), ...items.filter(item => item.absent)];
}

/** Marks together at a point. */
export function moved(marks: readonly Mark[], key: string, x: number, y: number): readonly Mark[] {
  return [{ kind: 'group', key, name: key, x, y, marks }];
}

/** Lines of the longest label, where there is room. */
export const MOST_LINES = 4;

/** A legend as one column from the top of `box`, labels on `most` lines; the height it took comes back with the marks. */
export function legendColumn(
  groups: readonly LegendGroup[],
  box: Pick<Rect, 'x' | 'y' | 'width'>,
  theme: SceneTheme,
  measure: TextMeasure,
  most = MOST_LINES,
): Drawn {
  const marks: Mark[] = [];
  let y = box.y;
  // What is left stands together; the room that a filter frees stays free below it.
  let free = 0;
  for (const group of groups) {
    const drawn = groupOf(group, box.width, 1, most, theme, measure);
    marks.push(...moved(drawn.marks, `legend:${group.key}`, box.x, y));
    const filled = drawn.filled ?? drawn.height;
    const taken = filled === 0 ? 0 : filled + 18;
    free += drawn.height + 18 - taken;
    y += taken;
  }
  return { marks, height: y + free - box.y - 18 };
}
