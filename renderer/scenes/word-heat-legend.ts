import { groupColour, mix } from './parts/color.ts';
import type { LegendGroup } from './parts/legend.ts';
import type { Mark } from './scene.ts';
import type { WordHeatInput } from './word-heat-input.ts';

/** Scores from here on are as dark as can be. */
const DARKEST = 5;
const STEPS = [0.5, 2, 3.5, 5] as const;

/** The colour of a theme, and of what is outside of all. */
export function heatColour({ theme, words }: WordHeatInput, id: string | null): string {
  return groupColour(theme, words.themes, id);
}

/** How dark a score is, from 0 to 1. */
export const strengthOf = (S: number) => 0.1 + 0.85 * Math.min(1, Math.max(0, S) / DARKEST);

/** What shades and colours mean, each with what it counts. */
export function heatLegend(input: WordHeatInput): readonly LegendGroup[] {
  const { theme, words, columns, rows } = input;
  const square = (fill: string): Mark => ({
    kind: 'rect',
    key: 'sign',
    x: -7,
    y: -7,
    width: 14,
    height: 14,
    fill,
  });
  const number = words.number ?? String;
  const counted = (id: string | null) => rows.filter(row => row.theme === id).length;
  const ids = [...new Set(columns.map(column => column.theme))];
  const scores: LegendGroup = {
    key: 'score',
    title: words.legendScore,
    // On a slide four samples are wider than their column.
    inline: theme.textSmall <= 12,
    items: STEPS.map((S, i) => ({
      key: `score:${i}`,
      sign: [square(mix(theme.background, theme.neutral, strengthOf(S)))],
      reach: { rx: 7, ry: 7 },
      label: i === STEPS.length - 1 ? `≥ ${words.score(S)}` : words.score(S),
    })),
  };
  // Where there is nothing to tell apart no colours are promised.
  if (words.themes.length === 0) return [scores];
  return [
    scores,
    {
      key: 'themes',
      title: words.legendThemes,
      items: ids.map(id => ({
        key: `theme:${id ?? 'none'}`,
        sign: [square(heatColour(input, id))],
        reach: { rx: 7, ry: 7 },
        label: words.themes.find(each => each.id === id)?.title ?? words.noTheme,
        count: number(counted(id)),
      })),
    },
  ];
}
