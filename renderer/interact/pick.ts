import type { Datum, Mark, Scene } from '../scenes/scene.ts';

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
