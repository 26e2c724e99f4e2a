import { category } from './parts/color.ts';
import type { LegendGroup, LegendItem } from './parts/legend.ts';
import { layer, sceneOf } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { type YearScale, yearScale } from './parts/year-scale.ts';
import type { Font, Mark, Scene } from './scene.ts';
import type { Rect } from './scene-words.ts';
import { timelineAxis } from './timeline-axis.ts';
import { timelineFlags } from './timeline-flags.ts';
import type { TimelineInput } from './timeline-input.ts';
import { badgeWidth, entryMark, type Stack, stacksOf } from './timeline-stacks.ts';

/** Years cited → picture of the horizon: one mark a mention, stacked on its year, the proceedings' own year between past and goals. */
export function timelineScene(input: TimelineInput): Scene {
  const { entries, theme, now } = input;
  const page = pageOf(input, [legend(input)]);
  const { plot } = page;
  const heading = theme.text * 1.9;
  const axis = plot.y + plot.height - theme.textSmall * 2.4;
  const cited = entries.flatMap(e => (e.yearEnd === null ? [e.year] : [e.year, e.yearEnd]));
  const scale = yearScale(now === null ? cited : [...cited, now], plot.width, badgeWidth(input) + 2);
  const stacks = stacksOf(input, scale, plot.x, axis, axis - plot.y - heading);

  const rule = now === null ? null : plot.x + scale.x(now);
  // Marks of the proceedings' own year stand on its rule, so the rule starts above them.
  const foot = (rule === null ? undefined : stacks.find(s => s.year === now)?.top) ?? axis;
  const bounds: Rect = { x: plot.x, y: plot.y + heading, width: plot.width, height: axis - plot.y - heading };
  return sceneOf(input, [
    layer('now', rule === null ? [] : nowMarks(rule, foot, plot, input)),
    layer('axis', entries.length === 0 ? [] : timelineAxis(stacks, scale, plot, axis, input)),
    layer('phrases', timelineFlags(stacks, bounds, rule, input)),
    layer(
      'spans',
      stacks.flatMap(stack => spanMarks(stack, plot, scale)),
    ),
    layer(
      'mentions',
      stacks.flatMap(stack => stack.entries.map(placed => entryMark(placed, input))),
    ),
    ...page.marks,
  ]);
}

function legend({ entries, theme, words }: TimelineInput): LegendGroup {
  const say = words.number ?? String;
  const known = new Set(words.themes.map(t => t.id));
  const item = (key: string, fill: string, label: string, count: number): LegendItem => ({
    key: `theme:${key}`,
    sign: [{ kind: 'rect', key: 'square', x: -8, y: -5.5, width: 16, height: 11, radius: 3, fill }],
    reach: { rx: 8, ry: 5.5 },
    label,
    count: say(count),
    absent: count === 0,
  });
  const outside = entries.filter(e => e.theme === null || !known.has(e.theme)).length;
  return {
    key: 'themes',
    title: words.legendThemes,
    items: [
      ...words.themes.map(t =>
        item(t.id, category(theme, t.colour), t.title, entries.filter(e => e.theme === t.id).length),
      ),
      item('none', theme.neutral, words.noTheme, outside),
    ],
  };
}

/** The rule of the proceedings' own year, with what lies behind it and ahead of it. */
function nowMarks(x: number, foot: number, plot: Rect, { theme, words }: TimelineInput): readonly Mark[] {
  const font: Font = { family: 'sans', size: theme.text, weight: 600 };
  const y = plot.y + font.size;
  const text = (
    key: string,
    at: number,
    said: string,
    anchor: 'start' | 'middle' | 'end',
    fill: string,
  ): Mark => ({
    kind: 'text',
    key,
    x: at,
    y,
    text: said,
    font,
    fill,
    anchor,
    halo: { color: theme.background, width: 4 },
  });
  // The name of the rule stays in the picture when the rule is at an end of it.
  const anchor = x > plot.x + plot.width - 60 ? 'end' : x < plot.x + 60 ? 'start' : 'middle';
  return [
    {
      kind: 'line',
      key: 'now:rule',
      x1: x,
      y1: plot.y + font.size * 1.45,
      x2: x,
      y2: foot - 2,
      stroke: { color: theme.accent, width: 1, dash: [4, 3] },
    },
    text('now:past', plot.x, words.past, 'start', theme.quiet),
    text('now:future', plot.x + plot.width, words.future, 'end', theme.quiet),
    text('now:name', x, words.now, anchor, theme.accent),
  ];
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
