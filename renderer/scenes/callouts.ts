import { boxesOverlap, grow } from './parts/boxes.ts';
import { type StandingMark, standingMarks } from './parts/mark-bounds.ts';
import { layer, textAt } from './parts/marks.ts';
import { wrap } from './parts/text.ts';
import type { Font, GroupMark, Mark, Size, TextMeasure } from './scene.ts';
import type { Callout, Rect } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** Width of a note in times of its type, and its most lines. */
const WIDE = 17;
const MOST_LINES = 4;
const PAD = 6;
/** How far from its thing a note may stand, and in how many directions it is tried. */
const FAR = [14, 28, 46, 70, 100, 140, 190, 250];
const DIRECTIONS = 16;
/** Room that is left at the borders of the page. */
const BORDER = 6;
/** What it costs to cover letters or a thing at all, then for a unit of its area; and to be away, for a unit of length. */
const COVERING = 110;
const LETTERS = 2;
const THINGS = 1;
const AWAY = 1.6;

interface Paper {
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
}

/** Something that a note can be pinned to. */
export interface Pinnable {
  readonly key: string;
  readonly label: string;
}

/** What notes can be pinned to in a picture: all that can be pointed at, and the years of an axis. */
export function pinnables(marks: readonly Mark[]): readonly Pinnable[] {
  return marks.flatMap((mark): readonly Pinnable[] => {
    if (mark.label !== undefined && mark.label !== '') return [{ key: mark.key, label: mark.label }];
    if (mark.kind === 'group') return pinnables(mark.marks);
    return mark.kind === 'text' && /^year:\d+$/u.test(mark.key) ? [{ key: mark.key, label: mark.text }] : [];
  });
}

/** Notes of the analyst beside what they are pinned to, with a line to it; those whose thing is not in the picture are left out. */
export function calloutLayer(
  callouts: readonly Callout[],
  marks: readonly Mark[],
  paper: Paper,
): GroupMark | null {
  const written = callouts.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return null;
  const standing = standingMarks(marks, paper.measure);
  const others = new Set(written.map(({ key }) => key));
  const taken: Rect[] = [];
  const notes = written.flatMap(({ key, text }, i): readonly Mark[] => {
    const found = standing.find(({ mark }) => mark.key === key);
    if (found === undefined) return [];
    const pinned = { mark: found.mark, box: aimOf(found) };
    const font: Font = { family: 'sans', size: paper.theme.textSmall + 1, weight: 400 };
    const texts = wrap(text, font, font.size * WIDE, MOST_LINES, paper.measure);
    const width = Math.max(...texts.map(line => paper.measure(line, font))) + 2 * PAD;
    const height = texts.length * font.size * 1.25 + 2 * PAD - font.size * 0.2;
    const box = placeOf(pinned, { width, height }, { standing, taken, others, size: paper.size });
    taken.push(grow(box, 4));
    return [noteMark(`callout:${i}`, { texts, font, box, thing: pinned.box }, paper.theme)];
  });
  return notes.length === 0 ? null : layer('callouts', notes);
}

/** Where a thing is pointed at: a band or an outline may leave most of its box free, but not its middle. */
function aimOf({ mark, box }: StandingMark): Rect {
  return mark.kind === 'path' || mark.kind === 'line'
    ? { x: box.x + box.width / 2 - 1, y: box.y + box.height / 2 - 1, width: 2, height: 2 }
    : box;
}

interface Ground {
  readonly standing: readonly StandingMark[];
  /** Boxes of the notes that stand already. */
  readonly taken: readonly Rect[];
  /** Keys of all that notes are pinned to. */
  readonly others: ReadonlySet<string>;
  readonly size: Size;
}

/** The place near a thing that covers least: never another note while there is any other, letters rather not. */
function placeOf(pinned: StandingMark, note: Size, ground: Ground): Rect {
  const { size } = ground;
  const { box } = pinned;
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  let best: Rect | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const far of FAR) {
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      // Above at the right first, as a remark is put beside a word.
      const angle = ((2 * turn - 3) * Math.PI) / DIRECTIONS;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const x =
        cx +
        dx * (box.width / 2 + far) +
        (dx >= 0 ? 0 : -note.width) -
        (Math.abs(dx) < 0.4 ? note.width / 2 : 0) * Math.sign(dx || 1);
      const y =
        cy +
        dy * (box.height / 2 + far) -
        (dy < -0.4 ? note.height : Math.abs(dy) <= 0.4 ? note.height / 2 : 0);
      const place = {
        x: Math.min(Math.max(x, BORDER), Math.max(BORDER, size.width - BORDER - note.width)),
        y: Math.min(Math.max(y, BORDER), Math.max(BORDER, size.height - BORDER - note.height)),
        ...note,
      };
      const cost = AWAY * far + costOf(place, pinned, ground);
      if (cost < least) [best, least] = [place, cost];
    }
  }
  return best ?? { x: cx, y: cy, ...note };
}

function costOf(place: Rect, pinned: StandingMark, { standing, taken, others }: Ground): number {
  let cost = taken.some(other => boxesOverlap(other, place)) ? 1e6 : 0;
  for (const { mark, box } of standing) {
    const isPinned = mark === pinned.mark;
    if (!boxesOverlap(isPinned ? pinned.box : box, place)) continue;
    if (isPinned) cost += 1e5;
    else if (others.has(mark.key)) cost += 1e4;
    else if (mark.kind === 'text') cost += COVERING + LETTERS * shared(box, place);
    else if (mark.kind === 'group' && mark.datum !== undefined)
      cost += COVERING + THINGS * shared(box, place);
  }
  return cost;
}

/** The area that two boxes share. */
function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

interface Note {
  readonly texts: readonly string[];
  readonly font: Font;
  readonly box: Rect;
  readonly thing: Rect;
}

/** A note on its own ground, and the line from it to its thing. */
function noteMark(key: string, { texts, font, box, thing }: Note, theme: SceneTheme): GroupMark {
  const end = rimOf(thing, nearest(box, thing));
  const start = nearest(box, { x: end.x, y: end.y, width: 0, height: 0 });
  return {
    kind: 'group',
    key,
    name: key,
    x: 0,
    y: 0,
    marks: [
      {
        kind: 'line',
        key: `${key}:line`,
        x1: start.x,
        y1: start.y,
        x2: end.x,
        y2: end.y,
        stroke: { color: theme.ink, width: 1 },
      },
      { kind: 'circle', key: `${key}:end`, x: end.x, y: end.y, r: 2, fill: theme.ink },
      {
        kind: 'rect',
        key: `${key}:ground`,
        ...box,
        radius: 4,
        fill: theme.background,
        stroke: { color: theme.ink, width: 1 },
      },
      ...texts.map((text, i) =>
        textAt(`${key}:text:${i}`, [box.x + PAD, box.y + PAD + font.size * (0.85 + 1.25 * i)], text, {
          font,
          fill: theme.ink,
        }),
      ),
    ],
  };
}

/** The point of the rim of what is round in a box, towards a point. */
function rimOf(box: Rect, towards: { readonly x: number; readonly y: number }) {
  const [rx, ry] = [Math.max(1, box.width / 2), Math.max(1, box.height / 2)];
  const [cx, cy] = [box.x + rx, box.y + ry];
  const [dx, dy] = [towards.x - cx, towards.y - cy];
  const far = Math.hypot(dx / rx, dy / ry);
  return far <= 1 ? { x: cx, y: cy } : { x: cx + dx / far, y: cy + dy / far };
}

/** The point of a box that is nearest to the middle of another. */
function nearest(box: Rect, other: Rect): { readonly x: number; readonly y: number } {
  const within = (value: number, from: number, length: number) =>
    Math.min(Math.max(value, from), from + length);
  return {
    x: within(other.x + other.width / 2, box.x, box.width),
    y: within(other.y + other.height / 2, box.y, box.height),
  };
}
