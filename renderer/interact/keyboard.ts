import type { Datum, Mark, Scene, Target } from '../scenes/scene.ts';

/** Where the keyboard goes: to the eye's left, right…, to an end of the reading order, or one step along it. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'next' | 'previous';

/** A mark that the keyboard can stand on: it has a name to be spoken. */
export interface Reachable {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly datum: Datum | null;
}

/** A scene that says what is tied to what; arrows then walk along the ties first. A network's is one. */
export interface TiedScene extends Scene {
  readonly neighbours?: ReadonlyMap<string, readonly string[]>;
  /** Where the keyboard stands, in a picture whose marks are batches. */
  readonly targets?: readonly Target[];
}

/** Where the keyboard can stand. */
interface Stand {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

function centre(mark: Mark): readonly [number, number] {
  switch (mark.kind) {
    case 'rect':
      return [mark.x + mark.width / 2, mark.y + mark.height / 2];
    case 'line':
      return [(mark.x1 + mark.x2) / 2, (mark.y1 + mark.y2) / 2];
    case 'path': {
      // The first point is near enough to say in which direction a shape lies.
      const [x = 0, y = 0] = (mark.d.match(/-?[\d.]+/g) ?? []).slice(0, 2).map(Number);
      return [x, y];
    }
    case 'lines':
      return [mark.segments[0] ?? 0, mark.segments[1] ?? 0];
    case 'shapes':
      return [mark.at[0] ?? 0, mark.at[1] ?? 0];
    case 'circle':
    case 'text':
    case 'group':
      return [mark.x, mark.y];
  }
}

/** The marks with an accessible name, in reading order: top to bottom by bands of a line's height, then left to right. */
export function reachable(scene: Scene): readonly Reachable[] {
  const found: Reachable[] = [];
  const visit = (marks: readonly Mark[], dx: number, dy: number) => {
    for (const mark of marks) {
      const [x, y] = centre(mark);
      if (mark.label !== undefined) {
        found.push({
          key: mark.key,
          x: x + dx,
          y: y + dy,
          label: mark.label,
          datum: mark.datum ?? null,
        });
      } else if (mark.kind === 'group') {
        visit(mark.marks, dx + mark.x, dy + mark.y);
      }
    }
  };
  visit(scene.marks, 0, 0);
  return inReadingOrder(found);
}

function inReadingOrder<T extends Stand>(found: readonly T[]): readonly T[] {
  const band = (y: number) => Math.floor(y / 24);
  return found.toSorted((a, b) => band(a.y) - band(b.y) || a.x - b.x || (a.key < b.key ? -1 : 1));
}

const VECTORS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

/** The candidate that lies most nearly in a direction: within 60° of it, distance counted more as it turns away. */
function nearest(from: Stand, candidates: readonly Stand[], direction: keyof typeof VECTORS): Stand | null {
  const [ux, uy] = VECTORS[direction];
  let best: Stand | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const to of candidates) {
    if (to.key === from.key) continue;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy) + Math.abs(dy * ux);
    if (ahead <= 0 || aside > ahead * 1.74) continue;
    const cost = ahead + 2 * aside;
    if (cost < bestCost) {
      best = to;
      bestCost = cost;
    }
  }
  return best;
}

/**
 * The key of the mark that the keyboard goes to from `current` (null: from outside), or null where there is none.
 * On a network an arrow follows a tie that leads that way, else it goes to the nearest mark; "next" and "previous"
 * step through all marks in reading order, so that every one can be reached.
 */
export function nextMark(scene: TiedScene, current: string | null, direction: Direction): string | null {
  const all: readonly Stand[] =
    scene.targets === undefined ? reachable(scene) : inReadingOrder(scene.targets);
  const index = all.findIndex(m => m.key === current);
  const from = all[index];
  switch (direction) {
    case 'first':
      return all[0]?.key ?? null;
    case 'last':
      return all.at(-1)?.key ?? null;
    case 'next':
      return all[index + 1]?.key ?? null;
    case 'previous':
      return from === undefined ? (all.at(-1)?.key ?? null) : (all[index - 1]?.key ?? null);
    default: {
      if (from === undefined) return all[0]?.key ?? null;
      const tied = new Set(scene.neighbours?.get(from.key) ?? []);
      const along = nearest(
        from,
        all.filter(m => tied.has(m.key)),
        direction,
      );
      return (along ?? nearest(from, all, direction))?.key ?? null;
    }
  }
}
