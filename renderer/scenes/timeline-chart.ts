import type { YearScale } from './parts/year-scale.ts';
import type { ChartPlace, ChartThing, StackChart } from './scene.ts';
import type { Rect } from './scene-words.ts';
import type { TimelineInput } from './timeline-input.ts';
import { badgeFont, MARK_GAP, type PlacedEntry, type Stack } from './timeline-stacks.ts';

/** What a medium paints of the band between two marks: whole, it would lie on the axis. */
const PARTED = MARK_GAP - 1;
/** A year that is left out where the axis is broken. */
const LEFT_OUT = '…';

/**
 * The heaps of mentions as a chart of the years: every year is as wide as any other, and a break takes whole years, so that the
 * places of a chart stand where those of the axis do. Undefined where there is nothing to heap.
 */
export function timelineChart(
  stacks: readonly Stack[],
  scale: YearScale,
  bounds: Rect,
  input: TimelineInput,
): StackChart | undefined {
  const [first] = stacks;
  const mark = first?.entries[0];
  if (first === undefined || mark === undefined) return undefined;
  const pitch = mark.box.height + MARK_GAP;
  const foot = bounds.y + bounds.height - MARK_GAP / 2;
  const most = Math.max(...stacks.map(({ entries }) => entries.length));
  return {
    kind: 'stacks',
    label: input.entries.map(({ say }) => say).join(' ; '),
    columns: input.words.columns,
    places: placesOf(stacks, scale, bounds.width, input),
    plot: { x: bounds.x, y: foot - most * pitch, width: bounds.width, height: most * pitch },
    most,
    thickness: Math.min(1, (mark.box.width + PARTED) / scale.step),
    gap: PARTED,
    font: badgeFont(input),
  };
}

function placesOf(
  stacks: readonly Stack[],
  scale: YearScale,
  width: number,
  input: TimelineInput,
): readonly ChartPlace[] {
  const at = (year: number) => Math.round(scale.x(year) / scale.step - 0.5);
  const years = stacks.map(({ year }) => year);
  const names = new Map<number, string>();
  // Where an end of a span lies behind the last heap, the axis is longer than what is heaped.
  for (let year = Math.min(...years); at(year) < width / scale.step && names.size <= width; year += 1) {
    const isLeftOut = scale.breaks.some(({ from, to }) => year > from && year < to);
    if (!isLeftOut) names.set(at(year), String(year));
  }
  const heaps = new Map(stacks.map(stack => [at(stack.year), stack.entries]));
  return Array.from({ length: Math.round(width / scale.step) }, (_, i) => ({
    name: names.get(i) ?? LEFT_OUT,
    heap: (heaps.get(i) ?? []).map(placed => thingOf(placed, input)),
  }));
}

function thingOf(placed: PlacedEntry, input: TimelineInput): ChartThing {
  const { theme } = input;
  const { entry, fill, selected, faded } = placed;
  const stroke = selected
    ? { color: theme.accent, width: 2 }
    : entry.linked
      ? { color: fill, width: 1.5, dash: [3, 2] }
      : null;
  return {
    name: entry.session,
    named: placed.named,
    fill: entry.linked ? theme.background : fill,
    ink: entry.linked ? fill : theme.background,
    ...(stroke === null ? {} : { stroke }),
    opacity: faded ? 0.25 : 1,
  };
}
