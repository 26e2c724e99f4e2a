import type { YearScale } from './parts/year-scale.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';
import { isChosen, type TimelineEntry, type TimelineInput } from './timeline-input.ts';
import { colourOf, mentionShape } from './timeline-legend.ts';

/** What is free between two marks of a heap. */
export const MARK_GAP = 3;

/** One mention where it stands. */
export interface PlacedEntry {
  readonly entry: TimelineEntry;
  readonly box: Rect;
  readonly fill: string;
  readonly selected: boolean;
  readonly faded: boolean;
  /** The name of its session stands on it. */
  readonly named: boolean;
}

export interface Stack {
  readonly year: number;
  readonly x: number;
  /** Upper edge of the highest mark. */
  readonly top: number;
  /** From the axis upwards. */
  readonly entries: readonly PlacedEntry[];
}

export function badgeFont({ theme }: TimelineInput): Font {
  return { family: 'sans', size: theme.textSmall, weight: 600 };
}

/** Width that every mark takes when the longest name of a session stands on it. */
export function badgeWidth(input: TimelineInput): number {
  const font = badgeFont(input);
  return Math.max(18, ...input.entries.map(e => input.measure(e.session, font))) + 7;
}

/** Mentions of each year, one above the other from the axis, by theme and then session: the height is the count. */
export function stacksOf(
  input: TimelineInput,
  scale: YearScale,
  left: number,
  axis: number,
  room: number,
): readonly Stack[] {
  const { entries, words } = input;
  const order = new Map(words.themes.map(t => [t.id, t.colour]));
  const rank = (e: TimelineEntry) => (e.theme === null ? 99 : (order.get(e.theme) ?? 98));
  const byYear = new Map<number, TimelineEntry[]>();
  for (const entry of entries) {
    const list = byYear.get(entry.year);
    if (list) list.push(entry);
    else byYear.set(entry.year, [entry]);
  }
  const tallest = Math.max(1, ...[...byYear.values()].map(list => list.length));
  // Half of the height is for phrases, as long as a mark can bear its name.
  const pitch = Math.min(28, Math.max(room / 2 / tallest, Math.min(20, room / tallest)));
  const height = Math.max(3, pitch - MARK_GAP);
  const width = Math.max(1, Math.min(badgeWidth(input), scale.step - 2));
  const chosen = entries.some(e => isChosen(input, e));
  // All bear their names or none does: what is short would else look as if it were meant.
  const font = badgeFont(input);
  const longest = Math.max(...entries.map(e => input.measure(e.session, font)));
  const named = longest + 2 <= width && height >= font.size;
  return [...byYear.keys()]
    .sort((a, b) => a - b)
    .map(year => {
      const x = left + scale.x(year);
      const placed = (byYear.get(year) ?? [])
        .sort(
          (a, b) =>
            // A span of years lies on top, where its line meets nothing.
            Number(a.yearEnd !== null) - Number(b.yearEnd !== null) ||
            rank(a) - rank(b) ||
            a.session.localeCompare(b.session, 'en', { numeric: true }) ||
            (a.key < b.key ? -1 : 1),
        )
        .map((entry, i): PlacedEntry => {
          const selected = isChosen(input, entry);
          return {
            entry,
            box: { x: x - width / 2, y: axis - MARK_GAP - (i + 1) * pitch + (pitch - height), width, height },
            fill: colourOf(input, entry.theme),
            selected,
            faded: chosen && !selected,
            named,
          };
        });
      return { year, x, top: placed.at(-1)?.box.y ?? axis, entries: placed };
    });
}

/** The mark of a mention: a rounded square in the colour of its theme with the name of its session on it. */
export function entryMark(placed: PlacedEntry, input: TimelineInput): Mark {
  const { theme } = input;
  const { entry, box } = placed;
  const font = badgeFont(input);
  const marks: Mark[] = [];
  if (placed.selected) {
    marks.push({
      kind: 'rect',
      key: 'ring',
      x: -box.width / 2 - 2.5,
      y: -box.height / 2 - 2.5,
      width: box.width + 5,
      height: box.height + 5,
      radius: 6,
      fill: null,
      stroke: { color: theme.accent, width: 2 },
    });
  }
  const shape = { x: -box.width / 2, y: -box.height / 2, width: box.width, height: box.height };
  marks.push(mentionShape(shape, placed.fill, Math.min(4, box.height / 3), entry.linked, theme));
  if (placed.named) {
    marks.push({
      kind: 'text',
      key: 'badge',
      x: 0,
      y: font.size * 0.35,
      text: entry.session,
      font,
      fill: entry.linked ? placed.fill : theme.background,
      anchor: 'middle',
    });
  }
  return {
    kind: 'group',
    key: entry.key,
    datum: { kind: 'session', id: entry.session },
    label: entry.say,
    name: entry.key,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    marks,
    ...(placed.faded ? { opacity: 0.25 } : {}),
  };
}
