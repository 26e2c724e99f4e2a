import type { Font, TextMeasure } from '../scene.ts';
import type { SceneTheme } from '../theme.ts';
import type { LegendItem } from './legend.ts';

/** Half of the height that a letter takes in a legend, in times of its size. */
export const SAMPLE = 0.4;

/** A letter as large as words are that stand for a value: one step of a scale of sizes. */
export function letterSample(
  size: number,
  label: string,
  theme: SceneTheme,
  measure: TextMeasure,
): LegendItem {
  const font: Font = { family: 'serif', size, weight: 600 };
  return {
    key: `size:${label}`,
    sign: [
      { kind: 'text', key: 'a', x: 0, y: size * 0.24, text: 'a', font, fill: theme.quiet, anchor: 'middle' },
    ],
    reach: { rx: measure('a', font) / 2, ry: size * SAMPLE },
    label,
  };
}
