import type { Font, Mark, TextMeasure } from '../scene.ts';
import type { SceneTheme } from '../theme.ts';
import {
  type Drawn,
  groupOf,
  inlineRow,
  type LegendGroup,
  legendColumn,
  MOST_LINES,
  moved,
} from './legend.ts';
import { balance } from './text.ts';

/** Between things side by side. */
const GAP = 30;
/** A column of labels is at least so wide. */
const LEAST_COLUMN = 210;

/**
 * A legend for the foot of a narrow picture, asked for by the lines of its longest labels: all in two columns, its scales on
 * lines of their own below these, or all but its tallest group on lines of their own, whichever is lowest.
 */
export function legendFoot(
  groups: readonly LegendGroup[],
  width: number,
  theme: SceneTheme,
  measure: TextMeasure,
): (most: 1 | 2) => Drawn {
  // Columns are the same however many lines a label has below.
  const parted = inColumns(groups, width, theme, measure);
  return most => {
    const stacked = inLines(groups, width, theme, measure, most);
    return stacked !== null && stacked.height < parted.height ? stacked : parted;
  };
}

function inColumns(
  groups: readonly LegendGroup[],
  width: number,
  theme: SceneTheme,
  measure: TextMeasure,
): Drawn {
  const all = inTwo(groups, width, theme, measure);
  const scales = groups.filter(group => group.inline);
  if (scales.length === 0) return all;
  const upper = inTwo(
    groups.filter(group => !group.inline),
    width,
    theme,
    measure,
  );
  const lower = scaleLines(scales, width, theme, measure);
  if (lower === null) return all;
  const y = upper.height === 0 ? 0 : upper.height + GAP / 3;
  const height = y + lower.height;
  return height < all.height
    ? { marks: [...upper.marks, ...moved(lower.marks, 'legend:scales', 0, y)], height }
    : all;
}

/** Scales, each with its heading before its signs, as many on a line as there is room for; null where one is too wide. Headings take two lines where these are lower so. */
function scaleLines(
  scales: readonly LegendGroup[],
  width: number,
  theme: SceneTheme,
  measure: TextMeasure,
): Drawn | null {
  const one = scaleRows(scales, width, 1, theme, measure);
  const two = scaleRows(scales, width, 2, theme, measure);
  return one === null || (two !== null && two.height < one.height) ? two : one;
}

function scaleRows(
  scales: readonly LegendGroup[],
  width: number,
  most: 1 | 2,
  theme: SceneTheme,
  measure: TextMeasure,
): Drawn | null {
  const font: Font = { family: 'sans', size: theme.textSmall + 1, weight: 600 };
  const lead = font.size * 1.25;
  const told = scales.map(({ key, title, items }) => {
    const row = inlineRow(items, theme, measure);
    const heading = items.length === 0 ? [] : balance(title, font, most, measure);
    const from = items.length === 0 ? 0 : Math.max(...heading.map(line => measure(line, font))) + 12;
    const middle = heading.length > 1 ? Math.max(row.middle, lead) : row.middle;
    return { key, heading, row, from, middle, width: from + row.width };
  });
  if (told.some(scale => scale.width > width)) return null;
  const rows: (typeof told)[] = [];
  let right = 0;
  for (const scale of told) {
    const row = rows.at(-1);
    if (row === undefined || right + GAP + scale.width > width) {
      rows.push([scale]);
      right = scale.width;
    } else {
      row.push(scale);
      right += GAP + scale.width;
    }
  }
  const marks: Mark[] = [];
  let y = 0;
  for (const row of rows) {
    const middle = Math.max(...row.map(scale => scale.middle));
    let x = 0;
    for (const { key, heading, row: signs, from, width: wide } of row) {
      const head = heading.map(
        (text, i): Mark => ({
          kind: 'text',
          key: i === 0 ? `${key}:title` : `${key}:title:${i}`,
          x: 0,
          y: middle + font.size * 0.34 + (i - (heading.length - 1) / 2) * lead,
          text,
          font,
          fill: theme.quiet,
          anchor: 'start',
        }),
      );
      const own = [...head, ...moved(signs.marks, `${key}:row`, from, middle - signs.middle)];
      if (from > 0) marks.push(...moved(own, `legend:${key}`, x, y));
      x += wide + GAP;
    }
    y += 2 * middle + 4;
  }
  return { marks, height: y };
}

/** What is short on lines, the tallest group below in columns over the whole width, the scales on lines; null where a line is too wide. */
function inLines(
  groups: readonly LegendGroup[],
  width: number,
  theme: SceneTheme,
  measure: TextMeasure,
  most: number,
): Drawn | null {
  const listed = groups.filter(group => !group.inline);
  const [tallest] = listed.toSorted((a, b) => b.items.length - a.items.length);
  if (tallest === undefined || listed.length < 2) return null;
  const short = listed.filter(group => group !== tallest);
  const upper = scaleLines(short, width, theme, measure);
  const lower = scaleLines(
    groups.filter(group => group.inline),
    width,
    theme,
    measure,
  );
  if (upper === null || lower === null) return null;
  const columns = Math.max(1, Math.min(3, Math.floor(width / LEAST_COLUMN)));
  const middle = groupOf(tallest, width, columns, most, theme, measure);
  const marks: Mark[] = [];
  let y = 0;
  for (const [key, { marks: own, height }] of [
    ['legend:short', upper],
    [`legend:${tallest.key}`, middle],
    ['legend:scales', lower],
  ] as const) {
    if (own.length > 0) marks.push(...moved(own, key, 0, y));
    y += height === 0 ? 0 : height + GAP / 3;
  }
  return { marks, height: y - GAP / 3 };
}

/** The tallest group at the right in columns, the others one under the other at the left. */
function inTwo(
  groups: readonly LegendGroup[],
  width: number,
  theme: SceneTheme,
  measure: TextMeasure,
): Drawn {
  const side = Math.min(170, width / 3);
  const heightOf = (group: LegendGroup) => groupOf(group, side, 1, MOST_LINES, theme, measure).height;
  const [tallest] = groups
    .filter(group => !group.inline)
    .map(group => ({ group, height: heightOf(group) }))
    .toSorted((a, b) => b.height - a.height);
  const others = groups.filter(group => group !== tallest?.group);
  const left = others.length === 0 ? 0 : side;
  const column = legendColumn(others, { x: 0, y: 0, width: left }, theme, measure);
  if (tallest === undefined) return column;
  const x = left === 0 ? 0 : left + GAP;
  const columns = Math.max(1, Math.min(3, Math.floor((width - x) / LEAST_COLUMN)));
  const drawn = groupOf(tallest.group, width - x, columns, 2, theme, measure);
  return {
    marks: [...column.marks, ...moved(drawn.marks, `legend:${tallest.group.key}`, x, 0)],
    height: Math.max(column.height, drawn.height),
  };
}
