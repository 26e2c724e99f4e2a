import { layer } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { type YearScale, yearScale } from './parts/year-scale.ts';
import type { Mark, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import type { Rect } from './scene-words.ts';
import { timelineAxis } from './timeline-axis.ts';
import { axisYears, brushLayers } from './timeline-brush.ts';
import { timelineChart } from './timeline-chart.ts';
import { decadeMarks, decadesHeight } from './timeline-decades.ts';
import { timelineFlags } from './timeline-flags.ts';
import type { TimelineInput } from './timeline-input.ts';
import { timelineLegend } from './timeline-legend.ts';
import { nowLine, nowRule } from './timeline-now.ts';
import { badgeWidth, entryMark, type Stack, stacksOf } from './timeline-stacks.ts';

/** Years cited → picture of the horizon: one mark a mention, stacked on its year, the proceedings' own year between past and goals. */
export function timelineScene(input: TimelineInput): Scene {
  const { entries, theme, now } = input;
  const page = pageOf(input, timelineLegend(input));
  const { plot } = page;
  const band = plot.y + plot.height - decadesHeight(input);
  const axis = band - theme.textSmall * 2.4;
  const scale = yearScale(axisYears(input), plot.width, badgeWidth(input) + 2);
  const rule = now === null ? null : plot.x + scale.x(now);
  const said = nowLine(rule, plot, input);
  const heading = said.height + theme.text * 0.45;
  const stacks = stacksOf(input, scale, plot.x, axis, axis - plot.y - heading);
  // Marks of the proceedings' own year stand on its rule, so the rule starts above them.
  const foot = (rule === null ? undefined : stacks.find(s => s.year === now)?.top) ?? axis;
  const bounds: Rect = { x: plot.x, y: plot.y + heading, width: plot.width, height: axis - plot.y - heading };
  const chart = timelineChart(stacks, scale, bounds, input);
  return sceneOf(input, [
    ...brushLayers(input, scale, plot, bounds.y, axis + theme.textSmall * 2),
    layer('now', rule === null ? [] : [nowRule(rule, plot.y + said.height, foot - 2, input), ...said.marks]),
    layer('decades', decadeMarks(scale, plot, band, input)),
    layer('axis', entries.length === 0 ? [] : timelineAxis(stacks, scale, plot, axis, input)),
    layer('phrases', timelineFlags(stacks, bounds, rule, input)),
    layer(
      'spans',
      stacks.flatMap(stack => spanMarks(stack, plot, scale)),
    ),
    {
      ...layer(
        'mentions',
        stacks.flatMap(stack => stack.entries.map(placed => entryMark(placed, input))),
      ),
      ...(chart === undefined ? {} : { chart }),
    },
    ...page.marks,
  ]);
}

/** A mention of several years reaches from its mark to the last of them. */
function spanMarks(stack: Stack, plot: Rect, scale: YearScale): readonly Mark[] {
  return stack.entries.flatMap(({ entry, box, fill, faded }): readonly Mark[] => {
    if (entry.yearEnd === null || entry.yearEnd <= entry.year) return [];
    const y = box.y + box.height / 2;
    const x2 = plot.x + scale.x(entry.yearEnd);
    const opacity = faded ? { opacity: 0.25 } : {};
    return [
      {
        kind: 'line',
        key: `span:${entry.key}`,
        x1: box.x + box.width,
        y1: y,
        x2,
        y2: y,
        stroke: { color: fill, width: 1.5 },
        ...opacity,
      },
      { kind: 'circle', key: `end:${entry.key}`, x: x2, y, r: 3.5, fill, ...opacity },
    ];
  });
}
