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

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2). */
export function luminance(color: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Which of two colours of letters is read more easily on a ground. */
export function readableOn(ground: string, one: string, other: string): string {
  const contrast = (color: string) => {
    const [a, b] = [luminance(color), luminance(ground)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  return contrast(one) >= contrast(other) ? one : other;
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

/** The colour of what belongs to a group: neutral outside of all of them, ink where there are none to tell apart. */
export function groupColour(
  theme: SceneTheme,
  groups: readonly { readonly id: string; readonly colour: number }[],
  id: string | null,
): string {
  if (groups.length === 0) return theme.ink;
  const found = groups.find(group => group.id === id);
  return found === undefined ? theme.neutral : category(theme, found.colour);
}
