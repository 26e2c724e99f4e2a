import type { Datum, Mark, Scene, Target } from '../scenes/scene.ts';
import type { Point } from './hold.ts';

/** A mark that was pointed at. */
export interface Picked {
  readonly key: string;
  readonly datum: Datum;
}

/** The mark of a scene with a key and a datum, or null. */
export function markByKey(scene: Scene, key: string): Picked | null {
  const stack: Mark[] = [...scene.marks];
  for (let mark = stack.pop(); mark !== undefined; mark = stack.pop()) {
    if (mark.key === key && mark.datum !== undefined) return { key, datum: mark.datum };
    if (mark.kind === 'group') stack.push(...mark.marks);
  }
  return null;
}

/** What lies under an event's target in a scene that was painted as SVG: the nearest mark with a datum, or null. */
export function pick(scene: Scene, target: EventTarget | null): Picked | null {
  if (!(target instanceof Element)) return null;
  const key = target.closest('[data-kind]')?.getAttribute('data-key');
  return key == null ? null : markByKey(scene, key);
}

/** How far beside a small target a pointer may be and still mean it, in scene units. */
const NEAR = 3;

/** The target under a point, or null; of several, the one whose middle is nearest. */
export function targetAt(targets: readonly Target[], { x, y }: Point): Target | null {
  let found: Target | null = null;
  let least = Number.POSITIVE_INFINITY;
  // Ten thousand comparisons take a hundredth of a frame: a grid would be slower to make than to do without.
  for (const target of targets) {
    const [dx, dy] = [target.x - x, target.y - y];
    const square = dx * dx + dy * dy;
    const reach = target.reach + NEAR;
    if (square > reach * reach || square >= least) continue;
    found = target;
    least = square;
  }
  return found;
}
