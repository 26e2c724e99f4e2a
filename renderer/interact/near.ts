import type { Segment } from '../scenes/parts/ink.ts';

/** How far the pointer may be from a line, in scene units, and still mean it. */
const REACH = 6;

/** The line nearest to a point, by its key; null when none is within reach. Of equal ones, the one painted last. */
export function lineNear(
  lines: readonly { readonly key: string; readonly segment: Segment }[],
  at: { readonly x: number; readonly y: number },
): string | null {
  let nearest: string | null = null;
  let least = REACH;
  for (const { key, segment } of lines) {
    const distance = distanceTo(segment, at);
    if (distance <= least) [nearest, least] = [key, distance];
  }
  return nearest;
}

function distanceTo(
  { x1, y1, x2, y2 }: Segment,
  { x, y }: { readonly x: number; readonly y: number },
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
