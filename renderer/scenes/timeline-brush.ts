import { layer } from './parts/marks.ts';
import type { YearScale } from './parts/year-scale.ts';
import type { Mark, Scene } from './scene.ts';
import type { Rect } from './scene-words.ts';
import type { TimelineEntry, TimelineInput } from './timeline-input.ts';

/** Every year that the axis has to hold. */
export function axisYears({ entries, now, around = [] }: TimelineInput): readonly number[] {
  const cited = entries.flatMap(({ year, yearEnd }: TimelineEntry) =>
    yearEnd === null ? [year] : [year, yearEnd],
  );
  return [...cited, ...(now === null ? [] : [now]), ...around];
}

/** The chosen spans as bands behind everything, from above the marks to under the axis; no layer where none is chosen. */
export function brushLayers(
  input: TimelineInput,
  scale: YearScale,
  plot: Rect,
  top: number,
  foot: number,
): readonly Mark[] {
  const years = axisYears(input);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const half = scale.step / 2;
  const bands = (input.brushed ?? []).flatMap(({ from, to }): readonly Mark[] => {
    const [left, right] = [Math.max(first, from), Math.min(last, to)];
    if (left > right) return [];
    const x = plot.x + scale.x(left) - half;
    return [
      {
        kind: 'rect',
        key: `brush:${from}-${to}`,
        x,
        y: top,
        width: plot.x + scale.x(right) + half - x,
        height: Math.max(0, foot - top),
        radius: 3,
        fill: input.theme.faint,
        opacity: 0.35,
      },
    ];
  });
  return bands.length === 0 ? [] : [layer('brush', bands)];
}

/** A year of the axis and where it stands, in scene units. */
export interface YearPlace {
  readonly year: number;
  readonly x: number;
}

/** Where the years stand that the axis of a picture marks. */
export function axisPlaces({ marks }: Scene): readonly YearPlace[] {
  const axis = marks.find(mark => mark.kind === 'group' && mark.name === 'axis');
  if (axis?.kind !== 'group') return [];
  return axis.marks.flatMap(mark => {
    const year = /^tick:(\d+)$/u.exec(mark.key)?.[1];
    return year === undefined || mark.kind !== 'line' ? [] : [{ year: Number(year), x: mark.x1 }];
  });
}
