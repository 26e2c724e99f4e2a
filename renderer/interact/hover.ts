import type { Scene } from '../scenes/scene.ts';
import { type Picked, pick } from './pick.ts';

/** Listens to the pointer over a painted scene, by delegation; calls only when what is under it changes. Returns the way to stop. */
export function hoverOn(
  element: Element,
  scene: () => Scene,
  onHover: (picked: Picked | null) => void,
): () => void {
  let last: string | null = null;
  const tell = (picked: Picked | null) => {
    if ((picked?.key ?? null) === last) return;
    last = picked?.key ?? null;
    onHover(picked);
  };
  const over = (event: Event) => tell(pick(scene(), event.target));
  const leave = () => tell(null);
  element.addEventListener('pointerover', over);
  element.addEventListener('pointerleave', leave);
  return () => {
    element.removeEventListener('pointerover', over);
    element.removeEventListener('pointerleave', leave);
  };
}
