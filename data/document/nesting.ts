/** Browsers draw nothing deeper (512 in Blink and Gecko): a page of more was made, or broken, so that walking through it would never end. */
export const DEEPEST = 512;

/** Whether elements stand in one another deeper than a page has them. No calls into calls: that is what such a page overflows. */
export function isTooDeep<T>(nodes: readonly T[], below: (node: T) => readonly T[]): boolean {
  let level = nodes;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(below);
  }
  return false;
}
