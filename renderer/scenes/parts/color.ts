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

/** The colour of a category by its number; colours come round again past the last one. */
export function category(theme: SceneTheme, index: number): string {
  return theme.categories[index % theme.categories.length] ?? theme.neutral;
}
