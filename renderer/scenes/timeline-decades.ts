import { mix } from './parts/color.ts';
import type { YearScale } from './parts/year-scale.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';
import type { TimelineInput } from './timeline-input.ts';

/** Height of the decades' band under an axis, with the air around it; nothing where no decade is counted. */
export function decadesHeight({ decades, theme }: TimelineInput): number {
  return decades.length === 0 ? 0 : theme.textSmall * 2.1;
}

/** How much is said of each decade, under its years: the darker the more, with its count in words where they have room. */
export function decadeMarks(
  scale: YearScale,
  plot: Rect,
  top: number,
  input: TimelineInput,
): readonly Mark[] {
  const { decades, theme, measure } = input;
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const height = font.size * 1.6;
  const most = Math.max(1, ...decades.map(({ count }) => count));
  const clipped = (year: number) =>
    Math.max(plot.x, Math.min(plot.x + plot.width, plot.x + scale.x(year) - scale.step / 2));
  return decades.flatMap(({ decade, count, label, short }): readonly Mark[] => {
    const from = clipped(decade);
    const width = clipped(decade + 10) - from - 2;
    if (width < 2) return [];
    const said = [label, short].find(text => measure(text, font) + 6 <= width);
    return [
      {
        kind: 'rect',
        key: `decade:${decade}`,
        x: from + 1,
        y: top,
        width,
        height,
        radius: 3,
        fill: mix(theme.background, theme.neutral, 0.08 + (0.2 * count) / most),
      },
      ...(said === undefined
        ? []
        : [
            {
              kind: 'text' as const,
              key: `decade:${decade}:count`,
              x: from + 1 + width / 2,
              y: top + height / 2 + font.size * 0.34,
              text: said,
              font,
              fill: theme.ink,
              anchor: 'middle' as const,
            },
          ]),
    ];
  });
}
