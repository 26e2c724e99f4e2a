import { boxesOverlap, boxHolds, grow } from './parts/boxes.ts';
import type { Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';
import {
  type Breaker,
  breakerOf,
  heightOf,
  type Line,
  offsetOf,
  type Type,
  typeOf,
} from './timeline-flag-text.ts';
import type { TimelineInput } from './timeline-input.ts';
import type { Stack } from './timeline-stacks.ts';

interface Flag {
  readonly stack: Stack;
  readonly lines: readonly Line[];
  readonly box: Rect;
  readonly pole: Rect;
  readonly side: 'left' | 'right';
}

const GAP = 6;
/** Widths tried for the text of a flag, in ems: what is wide is whole, what is narrow leaves room for others. */
const WIDTHS = [22, 16, 12, 8.5] as const;
/** Places between the years from which a group is flown at the most: one more changes little, and costs what all the others do. */
const MOST_SPLITS = 12;
const ORDERS = ['both', 'right', 'left'] as const;

function flagAt(
  stack: Stack,
  lines: readonly Line[],
  width: number,
  top: number,
  side: Flag['side'],
  type: Type,
): Flag {
  const height = heightOf(lines, type);
  const x = side === 'right' ? stack.x + GAP : stack.x - GAP - width;
  return {
    stack,
    lines,
    side,
    box: { x, y: top, width, height },
    pole: { x: stack.x - 0.5, y: top, width: 1, height: stack.top - 2 - top },
  };
}

/** How far a flag is raised at a time while something is in its way. */
const RAISE = 5;

/** A flag as low as it can stand from `start` upwards, or null; what is in its way is passed at once, not step by step. */
function lowestFree(
  at: (top: number) => Flag,
  start: number,
  bounds: Rect,
  others: readonly Rect[],
  placed: readonly Flag[],
): Flag | null {
  const { x, width, height } = at(start).box;
  if (x < bounds.x || x + width > bounds.x + bounds.width) return null;
  const near = others.filter(o => o.x < x + width + 3 && x - 3 < o.x + o.width);
  for (let top = start; top >= bounds.y; ) {
    const flag = at(top);
    // A longer pole meets what a shorter one does.
    if (placed.some(p => boxesOverlap(grow(p.box, 3), flag.pole))) return null;
    const inWay =
      near.find(o => boxesOverlap(o, grow(flag.box, 3))) ??
      placed.find(p => boxesOverlap(grow(p.box, GAP), flag.box))?.box ??
      placed.find(p => boxesOverlap(p.pole, grow(flag.box, 3)))?.pole;
    if (inWay === undefined && boxHolds(bounds, flag.box)) return flag;
    // Whatever stands in the way does so until the flag is over it.
    const over = inWay === undefined ? 1 : Math.floor((top + height - inWay.y) / RAISE);
    top -= RAISE * Math.max(1, over);
  }
  return null;
}

/** Words that must be left of a phrase that is cut: "…2028 for…" says no more than the axis does. */
const LEAST_WORDS = 4;

const isEmptyOfSense = ({ left }: Line) => left < LEAST_WORDS;

/** The lowest free place for a year's phrases beside a pole on its stack, on the side asked for or else the other, or null. */
function place(
  stack: Stack,
  sides: readonly Flag['side'][],
  widest: number,
  placed: readonly Flag[],
  bounds: Rect,
  others: readonly Rect[],
  breaker: Breaker,
  type: Type,
): Flag | null {
  for (const [share, most] of [
    [1, 3],
    [0.75, 3],
    [1, 2],
    [0.75, 2],
    [1, 1],
  ] as const) {
    const width = widest * share;
    const lines = breaker(stack, width, most);
    if (lines.some(isEmptyOfSense)) continue;
    const height = heightOf(lines, type);
    for (const side of sides) {
      const at = (top: number) => flagAt(stack, lines, width, top, side, type);
      const flag = lowestFree(at, stack.top - 8 - height, bounds, others, placed);
      if (flag !== null) return flag;
    }
  }
  return null;
}

/** A way to fly a group: years before `split` to the right and the others to the left, those nearest to it lowest. */
interface Plan {
  readonly split: number;
  readonly order: 'right' | 'left' | 'both';
  /** Width of the text. */
  readonly widest: number;
}

function fly(
  group: readonly Stack[],
  { split, order, widest }: Plan,
  bounds: Rect,
  others: (stack: Stack) => readonly Rect[],
  lines: Breaker,
  type: Type,
): readonly Flag[] {
  const flags: Flag[] = [];
  const numbered = group.map((stack, i) => ({ stack, i }));
  const right = numbered.slice(0, split).reverse();
  const left = numbered.slice(split);
  const both = numbered.toSorted((a, b) => Math.abs(a.i - split) - Math.abs(b.i - split) || a.i - b.i);
  const turns = { right: [...right, ...left], left: [...left, ...right], both }[order];
  for (const { stack, i } of turns) {
    const sides = i < split ? (['right', 'left'] as const) : (['left', 'right'] as const);
    const flag = place(stack, sides, widest, flags, bounds, others(stack), lines, type);
    if (flag !== null) flags.push(flag);
  }
  return flags;
}

/** Gives back to each flag, the highest first, the width that it could have had: fewer words are cut. */
function loosen(
  flags: readonly Flag[],
  bounds: Rect,
  others: (stack: Stack) => readonly Rect[],
  lines: Breaker,
  type: Type,
): readonly Flag[] {
  const cuts = (flag: Flag) => flag.lines.filter(line => line.cut).length;
  const loose = flags.toSorted((a, b) => a.box.y - b.box.y);
  for (const [i, flag] of loose.entries()) {
    const rest = loose.filter(other => other !== flag);
    for (const ems of WIDTHS) {
      const wide = place(
        flag.stack,
        [flag.side],
        ems * type.font.size,
        rest,
        bounds,
        others(flag.stack),
        lines,
        type,
      );
      if (wide === null || cuts(wide) > cuts(flag)) continue;
      if (cuts(wide) < cuts(flag) || wide.lines.length < flag.lines.length) {
        loose[i] = wide;
        break;
      }
    }
  }
  return loose;
}

/** Many phrases first, then whole ones, then low poles. */
function merit(flags: readonly Flag[]): number {
  let sum = 0;
  for (const { stack, lines, pole } of flags) {
    sum += 1000 * stack.entries.length - 30 * lines.filter(line => line.cut).length - 0.01 * pole.height;
  }
  return sum;
}

/**
 * The phrases of each year as a flag on a pole above its stack, each as low as it can stand, never over another flag, pole
 * or mark, and never across the proceedings' own year. Several widths and every order from the inside out are tried,
 * the one that shows most is kept. A year whose phrases find no room keeps its marks; the table has every phrase.
 */
export function timelineFlags(
  stacks: readonly Stack[],
  bounds: Rect,
  rule: number | null,
  input: TimelineInput,
): readonly Mark[] {
  if (input.entries.length === 0) return [];
  const type = typeOf(input);
  const bottom = bounds.y + bounds.height;
  const body = (s: Stack): Rect => {
    const width = s.entries[0]?.box.width ?? 0;
    return { x: s.x - width / 2, y: s.top, width, height: bottom - s.top };
  };
  const around = new Map(stacks.map(stack => [stack, stacks.filter(s => s !== stack).map(body)]));
  const others = (stack: Stack) => around.get(stack) ?? [];
  const regions =
    rule === null
      ? [{ group: stacks, left: bounds.x, right: bounds.x + bounds.width }]
      : [
          { group: stacks.filter(s => s.x <= rule), left: bounds.x, right: rule - 4 },
          { group: stacks.filter(s => s.x > rule), left: rule + 4, right: bounds.x + bounds.width },
        ];
  const breaker = breakerOf(type, input);
  return regions.flatMap(({ group, left, right }) => {
    const region = { ...bounds, x: left, width: right - left };
    const turns = Math.min(group.length, MOST_SPLITS);
    const splits = Array.from({ length: turns + 1 }, (_, turn) =>
      Math.round((turn * group.length) / Math.max(1, turns)),
    );
    const plans = WIDTHS.flatMap(ems =>
      ORDERS.flatMap(order =>
        splits.map((split): Plan => {
          return { split, order, widest: Math.min(ems * type.font.size, region.width * 0.8) };
        }),
      ),
    );
    const tries = plans.map(plan => fly(group, plan, region, others, breaker, type));
    const best = tries.reduce((a, b) => (merit(b) > merit(a) ? b : a), []);
    // What the first turn lowers makes room for the second.
    const once = loosen(best, region, others, breaker, type);
    return loosen(once, region, others, breaker, type).flatMap(flag => flagMarks(flag, type, input));
  });
}

function flagMarks(
  { stack, lines, box, pole, side }: Flag,
  type: Type,
  input: TimelineInput,
): readonly Mark[] {
  const { theme } = input;
  const marks: Mark[] = [
    {
      kind: 'line',
      key: `pole:${stack.year}`,
      x1: stack.x,
      y1: pole.y,
      x2: stack.x,
      y2: pole.y + pole.height,
      stroke: { color: theme.faint, width: 1 },
    },
  ];
  for (const [i, { placed, text, first }] of lines.entries()) {
    const y = box.y + offsetOf(lines, i, type) + type.font.size * 0.9;
    const common = {
      kind: 'text',
      y,
      datum: { kind: 'session', id: placed.entry.session },
      ...(placed.faded ? { opacity: 0.35 } : {}),
    } as const;
    // Set against the pole on both sides; names stand in their own column.
    const x = side === 'right' ? box.x + type.indent : box.x + box.width - type.indent;
    const anchor = side === 'right' ? 'start' : 'end';
    if (first) {
      marks.push({
        ...common,
        key: `flag:${placed.entry.key}:name`,
        x: side === 'right' ? box.x : box.x + box.width,
        text: placed.entry.session,
        font: type.strong,
        fill: placed.fill,
        anchor,
      });
    }
    marks.push({
      ...common,
      key: `flag:${placed.entry.key}:${i}`,
      x,
      text,
      font: type.font,
      fill: theme.ink,
      anchor,
    });
  }
  return marks;
}
