import { columnOf } from './comparison-columns.ts';
import type { ComparisonInput, PortraitCell, PortraitRow, Portraits } from './comparison-input.ts';
import { portraitMaps } from './comparison-maps.ts';
import type { MapOutlines } from './map-input.ts';
import { category, mix } from './parts/color.ts';
import { textAt } from './parts/marks.ts';
import { wrap } from './parts/text.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** Lines beyond which a cell is a list, and no part of a picture. */
const MOST_LINES = 12;
/** More names than this are never tried in a cell. */
const MOST_NAMES = 60;
/** Room between rows at most, in lines. */
const AIRY = 6;
/** Part of the height that the maps take at least, where there is room for them, and at most. */
const MAP_LEAST = 0.2;
const MAP_MOST = 0.42;

/** A row with its lines: those that its names ask for, and those that it has room for. */
interface Planned {
  readonly row: PortraitRow;
  /** Lines that all its names take, and the short ones where there are such. */
  readonly whole: number;
  readonly short: number;
  /** Lines of its own name. */
  readonly least: number;
  lines: number;
}

/** Everything about the sides: a row a kind of thing, a column a side with what it alone has, the last with what several have. */
export function portraitMarks(
  input: ComparisonInput,
  { rows, maps, outlines }: Portraits,
  box: Rect,
  gutter: number,
  lead: number,
): readonly Mark[] {
  const indent = indentOf(input, rows);
  const all = rows.map((row): Planned => {
    const own = labelOf(input, row.label, gutter).length;
    return {
      row,
      whole: Math.max(1, ...row.cells.map((cell, i) => linesOf(input, cell.names, i, box, gutter, indent))),
      short: Math.max(
        1,
        ...row.cells.map((cell, i) => linesOf(input, cell.short ?? cell.names, i, box, gutter, indent)),
      ),
      least: own,
      lines: own,
    };
  });
  const { plan, fixed } = thatFit(all, box.height, lead);
  const least = leastOf(plan, lead, fixed);
  const hasMaps = maps.length > 0 && outlines !== null && box.height - least > box.height * MAP_LEAST;
  const kept = hasMaps ? Math.max(box.height * MAP_LEAST, lead * 4) : 0;
  const left = all.length - plan.length;
  const foot = left > 0 ? lead : 0;
  share(plan, Math.floor((box.height - least - kept - foot) / lead));
  // Of the lines that a row was given its names may use fewer: one more name would have taken them all, and more.
  const drawn = plan.map(({ row, least: own, lines }) => {
    const texts = row.cells.map((cell, i) => namesIn(input, cell, lines, i, { box, gutter, indent }));
    return { row, texts, lines: Math.max(own, ...texts.map(each => each.length)) };
  });
  const used = drawn.reduce((sum, { lines }) => sum + lines * lead + fixed, 0);
  const spare = Math.max(0, box.height - used - kept);
  const map = hasMaps
    ? Math.min(kept + spare, Math.max(kept, mapMost(input, outlines, box, gutter, lead)))
    : 0;
  // What neither names nor maps ask for stands between the rows.
  const gap = Math.min(lead * AIRY, (box.height - used - map - foot) / Math.max(1, drawn.length));
  const marks: Mark[] = [];
  let y = box.y;
  for (const { row, texts, lines } of drawn) {
    const height = lines * lead + fixed;
    marks.push(...rowMarks(input, row, { ...box, y, height }, gutter, { lead, texts, indent }));
    y += height + Math.max(0, gap);
  }
  // In a sliver the one row comes before the line that says what is left out.
  if (left > 0 && least + lead > box.height) return marks;
  if (left > 0) {
    const font: Font = { family: 'sans', size: input.theme.textSmall, weight: 400 };
    const at = [box.x, box.y + box.height - font.size * 0.3] as const;
    return [...marks, textAt('rows:rest', at, input.words.more(left), { font, fill: input.theme.quiet })];
  }
  if (!hasMaps || outlines === null) return marks;
  const below: Rect = { ...box, y, height: Math.max(1, Math.min(map, box.y + box.height - y)) };
  return [...marks, ...portraitMaps(input, maps, outlines, below, gutter, lead)];
}

/** Air around a row, in lines: as much as there is, else little. */
const AIR = [0.75, 0.45] as const;

const leastOf = (plan: readonly Planned[], lead: number, fixed: number) =>
  plan.reduce((sum, { lines }) => sum + lines * lead + fixed, 0);

/** The rows for which there is room, closer to each other before any is left out, and the air around each. */
function thatFit(all: readonly Planned[], height: number, lead: number) {
  for (const air of AIR)
    if (leastOf(all, lead, air * lead) <= height) return { plan: all, fixed: air * lead };
  const fixed = AIR[1] * lead;
  const plan = [...all];
  // A line at the foot says how many are left out.
  while (plan.length > 1 && leastOf(plan, lead, fixed) + lead > height) plan.pop();
  return { plan, fixed };
}

/** The most that maps can use: they are no wider than their columns. */
function mapMost(
  input: ComparisonInput,
  { width, height }: MapOutlines,
  box: Rect,
  gutter: number,
  lead: number,
): number {
  const column = cellOf(input, box, gutter, 0);
  return Math.min(box.height * MAP_MOST, (column.width * height) / width + lead * 1.1);
}

/** Gives lines to the rows that ask for more, one after the other, while there are any; then long names the lines that are left. */
function share(plan: readonly Planned[], lines: number): void {
  let left = lines;
  for (let asking = true; left > 0 && asking; ) {
    asking = false;
    for (const row of plan) {
      if (left <= 0 || row.lines >= row.short) continue;
      row.lines += 1;
      left -= 1;
      asking = true;
    }
  }
  for (const row of plan) {
    const more = row.whole - row.lines;
    if (more <= 0 || more > left) continue;
    row.lines = row.whole;
    left -= more;
  }
}

/** Names stand beside the number of their cell, under each other in every row. */
function indentOf({ measure, theme, words }: ComparisonInput, rows: readonly PortraitRow[]): number {
  const number = words.number ?? String;
  const font: Font = { family: 'sans', size: theme.textSmall * 1.12, weight: 600 };
  const widths = rows.flatMap(row => row.cells.map(cell => measure(number(cell.n), font)));
  return Math.max(0, ...widths) + theme.textSmall * 0.7;
}

/** The columns of the sides, and one more for what several have. */
function cellOf(input: ComparisonInput, box: Rect, gutter: number, i: number) {
  return columnOf(input.sides.length + 1, box, gutter, i);
}

function linesOf(
  input: ComparisonInput,
  names: readonly string[],
  i: number,
  box: Rect,
  gutter: number,
  indent: number,
): number {
  const { theme, measure } = input;
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const { width } = cellOf(input, box, gutter, i);
  return names.length === 0
    ? 1
    : wrap(names.join(', '), font, Math.max(1, width - indent), MOST_LINES, measure).length;
}

interface RowPlan {
  readonly lead: number;
  /** The names of each cell as they are broken. */
  readonly texts: readonly (readonly string[])[];
  readonly indent: number;
}

/** The name of a row, and its cells under a rule whose drawn part is the number, on the scale of this row alone. */
function rowMarks(
  input: ComparisonInput,
  row: PortraitRow,
  box: Rect,
  gutter: number,
  { lead, texts, indent }: RowPlan,
): readonly Mark[] {
  const { sides, theme, words, kind } = input;
  const number = words.number ?? String;
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const bold: Font = { ...font, size: theme.textSmall * 1.12, weight: 600 };
  const most = Math.max(1, ...row.cells.map(cell => cell.n));
  const thick = Math.max(2, lead * 0.2);
  const top = thick + lead * 0.3;
  const base = (line: number) => top + line * lead + font.size * 0.8;
  const name = labelOf(input, row.label, gutter).map((text, i) =>
    textAt(`row:${row.key}:${i}`, [box.x, box.y + base(i)], text, { font, fill: theme.quiet }),
  );
  const cells = row.cells.map((cell, i): Mark => {
    const { x, width } = cellOf(input, box, gutter, i);
    const fill = i < sides.length ? category(theme, i) : theme.ink;
    const track: Mark = {
      kind: 'rect',
      key: 'track',
      x: 0,
      y: thick / 2 - 0.5,
      width,
      height: 1,
      fill: mix(theme.background, theme.faint, 0.9),
    };
    const bar: Mark = { ...track, key: 'bar', y: 0, width: (width * cell.n) / most, height: thick, fill };
    return {
      kind: 'group',
      key: `own:${row.key}@${i < sides.length ? i : 'shared'}`,
      name: cell.say,
      x,
      y: box.y,
      datum: { kind, id: sides[Math.min(i, sides.length - 1)]?.id ?? '' },
      label: cell.say,
      marks: [
        track,
        ...(cell.n > 0 ? [bar] : []),
        textAt('n', [0, base(0)], number(cell.n), { font: bold, fill: cell.n > 0 ? fill : theme.quiet }),
        ...(texts[i] ?? []).map((text, l) =>
          textAt(`line:${l}`, [indent, base(l)], text, { font, fill: theme.ink }),
        ),
      ],
    };
  });
  return [...name, ...cells];
}

/** The names of a cell on so many lines at most. */
function namesIn(
  input: ComparisonInput,
  cell: PortraitCell,
  lines: number,
  i: number,
  { box, gutter, indent }: { readonly box: Rect; readonly gutter: number; readonly indent: number },
): readonly string[] {
  const font: Font = { family: 'sans', size: input.theme.textSmall, weight: 400 };
  return fitted(input, cell, font, Math.max(1, cellOf(input, box, gutter, i).width - indent), lines);
}

/** The name of a row beside its first lines. */
function labelOf({ theme, measure }: ComparisonInput, label: string, gutter: number): readonly string[] {
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  return wrap(label, font, gutter - theme.textSmall * 0.7, 2, measure);
}

/** All names where some lines hold them, else as many as these hold, the short ones first; how many are left over is said. */
function fitted(
  { measure, words }: ComparisonInput,
  { names, short }: PortraitCell,
  font: Font,
  width: number,
  lines: number,
): readonly string[] {
  const broken = (list: readonly string[], count: number) => {
    const rest = list.length - count;
    const text = list.slice(0, count).join(', ');
    return wrap(rest > 0 ? `${text} ${words.rest(rest)}` : text, font, width, lines + 1, measure);
  };
  if (names.length === 0) return [];
  const whole = broken(names, names.length);
  if (whole.length <= lines) return whole;
  const list = short ?? names;
  for (let count = Math.min(list.length, MOST_NAMES); count > 0; count -= 1) {
    const found = broken(list, count);
    if (found.length <= lines) return found;
  }
  return wrap(list.join(', '), font, width, lines, measure);
}
