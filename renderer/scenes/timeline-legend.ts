import { groupColour } from './parts/color.ts';
import type { LegendGroup, LegendItem } from './parts/legend.ts';
import type { RectMark } from './scene.ts';
import type { Rect } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';
import type { TimelineEntry, TimelineInput } from './timeline-input.ts';

/** The colour of a session's theme. */
export function colourOf({ words, theme }: TimelineInput, id: string | null): string {
  // A square in ink would weigh more than its words.
  return words.themes.length === 0 ? theme.quiet : groupColour(theme, words.themes, id);
}

/** The square of a mention: full where a session says it, an outline where only the title of something linked does. */
export function mentionShape(
  box: Rect,
  fill: string,
  radius: number,
  linked: boolean,
  theme: SceneTheme,
): RectMark {
  const shape = { kind: 'rect', key: 'shape', ...box, radius } as const;
  return linked
    ? { ...shape, fill: theme.background, stroke: { color: fill, width: 1.5, dash: [3, 2] } }
    : { ...shape, fill };
}

/** Themes with their mentions and, where they are shown, the sign of linked titles. */
export function timelineLegend(input: TimelineInput): readonly LegendGroup[] {
  const { entries, theme, words } = input;
  const say = words.number ?? String;
  const known = new Set(words.themes.map(t => t.id));
  const sign = { x: -8, y: -5.5, width: 16, height: 11 };
  const item = (key: string, label: string, counted: readonly TimelineEntry[]): LegendItem => ({
    key: `theme:${key}`,
    sign: [mentionShape(sign, colourOf(input, key), 3, false, theme)],
    reach: { rx: 8, ry: 5.5 },
    label,
    count: say(counted.length),
    absent: counted.length === 0,
  });
  const outside = entries.filter(e => e.theme === null || !known.has(e.theme));
  const themes: LegendGroup = {
    key: 'themes',
    title: words.legendThemes,
    items: [
      ...words.themes.map(t =>
        item(
          t.id,
          t.title,
          entries.filter(e => e.theme === t.id),
        ),
      ),
      item('none', words.noTheme, outside),
    ],
  };
  // Where there is nothing to tell apart no colours are promised.
  const coloured = words.themes.length === 0 ? [] : [themes];
  if (words.linked === null) return coloured;
  const linked = entries.filter(e => e.linked).length;
  return [
    ...coloured,
    {
      key: 'linked',
      title: words.linked.title,
      items: [
        {
          key: 'linked',
          sign: [mentionShape(sign, theme.neutral, 3, true, theme)],
          reach: { rx: 8, ry: 5.5 },
          label: words.linked.label,
          count: say(linked),
        },
      ],
    },
  ];
}
