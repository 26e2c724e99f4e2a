import { boxesOverlap, boxHolds, grow } from './parts/boxes.ts';
import { balance, wrap } from './parts/text.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';
import type { TimelineInput } from './timeline-input.ts';
import type { PlacedEntry, Stack } from './timeline-stacks.ts';

interface Line {
  readonly placed: PlacedEntry;
  readonly text: string;
  /** The name of the session stands before the first line of its phrase. */
  readonly first: boolean;
  /** Words were left out at its end. */
  readonly cut: boolean;
}

interface Flag {
  readonly stack: Stack;
  readonly lines: readonly Line[];
  readonly box: Rect;
  readonly pole: Rect;
  readonly side: 'left' | 'right';
}

interface Type {
  readonly font: Font;
  readonly strong: Font;
  readonly lead: number;
  readonly indent: number;
}

const GAP = 6;

function typeOf(input: TimelineInput): Type {
  const size = input.theme.textSmall;
  const strong: Font = { family: 'sans', size, weight: 600 };
  const indent = Math.max(...input.entries.map(e => input.measure(e.session, strong))) + 6;
  return { font: { family: 'sans', size, weight: 400 }, strong, lead: size * 1.22, indent };
}

/** The phrases of a year as lines of a width, each phrase on at most `most` lines, as even as its words allow. */
function linesOf(
  stack: Stack,
  width: number,
  most: number,
  type: Type,
  input: TimelineInput,
): readonly Line[] {
  const room = width - type.indent;
  // From the top of the stack down, as the marks stand.
  return [...stack.entries].reverse().flatMap(placed => {
    const { phrase } = placed.entry;
    const broken = wrap(phrase, type.font, room, most, input.measure);
    const cut = broken.at(-1)?.endsWith('…') && !phrase.endsWith('…');
    const texts = cut ? broken : balance(phrase, type.font, broken.length, input.measure);
    return texts.map((text, i) => ({
      placed,
      text,
      first: i === 0,
      cut: cut === true && i === texts.length - 1,
    }));
  });
}

/** Baseline of each line from the flag's top; a little air stands between phrases. */
function offsetOf(lines: readonly Line[], index: number, type: Type): number {
  const phrases = lines.slice(1, index + 1).filter(line => line.first).length;
  return index * type.lead + phrases * type.lead * 0.3;
}

function heightOf(lines: readonly Line[], type: Type): number {
  return offsetOf(lines, lines.length - 1, type) + type.lead;
}

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

/** The lowest free place for a year's phrases beside a pole on its stack, on the side asked for or else the other, or null. */
function place(
  stack: Stack,
  sides: readonly Flag['side'][],
  placed: readonly Flag[],
  bounds: Rect,
  others: readonly Rect[],
  type: Type,
  input: TimelineInput,
): Flag | null {
  const widest = Math.min(22 * type.font.size, bounds.width * 0.7);
  for (const [width, most] of [
    [widest, 3],
    [widest * 0.75, 3],
    [widest * 0.55, 3],
    [widest * 0.75, 2],
    [widest * 0.55, 2],
    [widest, 1],
  ] as const) {
    const lines = linesOf(stack, width, most, type, input);
    const height = heightOf(lines, type);
    for (const side of sides) {
      for (let top = stack.top - 8 - height; top >= bounds.y; top -= 5) {
        const flag = flagAt(stack, lines, width, top, side, type);
        const clear =
          boxHolds(bounds, flag.box) &&
          others.every(o => !boxesOverlap(o, grow(flag.box, 3))) &&
          placed.every(
            p =>
              !boxesOverlap(grow(p.box, GAP), flag.box) &&
              !boxesOverlap(grow(p.box, 3), flag.pole) &&
              !boxesOverlap(p.pole, grow(flag.box, 3)),
          );
        if (clear) return flag;
      }
    }
  }
  return null;
}

/** Years on one side of a rule, flown from the one at `split` outwards: earlier ones to the right, later ones to the left. */
function fly(
  group: readonly Stack[],
  split: number,
  bounds: Rect,
  others: (stack: Stack) => readonly Rect[],
  type: Type,
  input: TimelineInput,
): readonly Flag[] {
  const flags: Flag[] = [];
  const order = group
    .map((stack, i) => ({ stack, i }))
    .sort((a, b) => Math.abs(a.i - split) - Math.abs(b.i - split) || a.i - b.i);
  for (const { stack, i } of order) {
    const sides = i < split ? (['right', 'left'] as const) : (['left', 'right'] as const);
    const flag = place(stack, sides, flags, bounds, others(stack), type, input);
    if (flag !== null) flags.push(flag);
  }
  return flags;
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
 * or mark, and never across the proceedings' own year. Every order of flying from the inside out is tried, the one that
 * shows most is kept. A year whose phrases find no room keeps its marks; the table has every phrase.
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
  const others = (stack: Stack) => stacks.filter(s => s !== stack).map(body);
  const regions =
    rule === null
      ? [{ group: stacks, left: bounds.x, right: bounds.x + bounds.width }]
      : [
          { group: stacks.filter(s => s.x <= rule), left: bounds.x, right: rule - 4 },
          { group: stacks.filter(s => s.x > rule), left: rule + 4, right: bounds.x + bounds.width },
        ];
  return regions.flatMap(({ group, left, right }) => {
    const region = { ...bounds, x: left, width: right - left };
    const tries = Array.from({ length: group.length + 1 }, (_, split) =>
      fly(group, split, region, others, type, input),
    );
    const best = tries.reduce((a, b) => (merit(b) > merit(a) ? b : a), []);
    return best.flatMap(flag => flagMarks(flag, type, input));
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
