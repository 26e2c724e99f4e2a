import type { SceneTheme } from '../theme.ts';

/** A colour between two others (hexadecimal), `t` of the way to the second: opacity flattened, so that every medium shows the same. */
export function mix(from: string, to: string, t: number): string {
  const channel = (at: number) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * t)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Numbers from here on are groups that are no themes, and have hues of their own. */
const GROUPS = 1000;

/** The number of a group that is no theme, for `category`. */
export function groupHue(index: number): number {
  return GROUPS + index;
}

/** The colour of a category or a group by its number; colours come round again past the last one. */
export function category(theme: SceneTheme, index: number): string {
  if (index >= GROUPS) return theme.groups[(index - GROUPS) % theme.groups.length] ?? theme.neutral;
  return theme.categories[index % theme.categories.length] ?? theme.neutral;
}
