import { boxesOverlap } from './parts/boxes.ts';
import type { YearScale } from './parts/year-scale.ts';
import type { Font, Mark } from './scene.ts';
import type { Rect } from './scene-words.ts';
import type { TimelineInput } from './timeline-input.ts';

/** A year with what is said of it. */
interface CitedYear {
  readonly year: number;
  readonly entries: readonly unknown[];
}

/** The line of years: cited ones by name, fives in between by a tick, and a broken line where empty years were shortened. */
export function timelineAxis(
  stacks: readonly CitedYear[],
  scale: YearScale,
  plot: Rect,
  axis: number,
  input: TimelineInput,
): readonly Mark[] {
  const { theme, measure } = input;
  const font: Font = { family: 'sans', size: theme.textSmall + 1, weight: 600 };
  const marks: Mark[] = [...baseline(scale, plot, axis, input)];
  const taken: Rect[] = [];
  const name = (year: number, strong: boolean) => {
    const text = String(year);
    const own: Font = { ...font, weight: strong ? 600 : 400 };
    const width = measure(text, own);
    const x = plot.x + scale.x(year);
    const box = { x: x - width / 2 - 2, y: 0, width: width + 4, height: 1 };
    if (taken.some(t => boxesOverlap(t, box))) return;
    taken.push(box);
    marks.push({
      kind: 'text',
      key: `year:${year}`,
      datum: { kind: 'year', id: text },
      x,
      y: axis + 8 + font.size,
      text,
      font: own,
      fill: strong ? theme.ink : theme.quiet,
      anchor: 'middle',
    });
  };
  const tick = (year: number, height: number) =>
    marks.push({
      kind: 'line',
      key: `tick:${year}`,
      x1: plot.x + scale.x(year),
      y1: axis,
      x2: plot.x + scale.x(year),
      y2: axis + height,
      stroke: { color: theme.quiet, width: 1 },
    });
  const byCount = [...stacks].sort((a, b) => b.entries.length - a.entries.length || a.year - b.year);
  for (const stack of byCount) {
    tick(stack.year, 5);
    name(stack.year, true);
  }
  const cited = new Set(stacks.map(s => s.year));
  for (const end of input.entries.flatMap(e => (e.yearEnd === null ? [] : [e.yearEnd]))) {
    if (!cited.has(end)) {
      tick(end, 5);
      name(end, true);
      cited.add(end);
    }
  }
  for (const year of input.around ?? []) {
    if (cited.has(year)) continue;
    tick(year, 4);
    name(year, false);
    cited.add(year);
  }
  const first = Math.min(...cited);
  const last = Math.max(...cited);
  for (let year = Math.ceil(first / 5) * 5; year <= last; year += 5) {
    if (cited.has(year) || scale.breaks.some(b => year > b.from && year < b.to)) continue;
    tick(year, 3);
    name(year, false);
  }
  return marks;
}

/** The axis line, interrupted by two strokes where years were left out. */
function baseline(scale: YearScale, plot: Rect, axis: number, { theme }: TimelineInput): readonly Mark[] {
  const stroke = { color: theme.quiet, width: 1 };
  const marks: Mark[] = [];
  let from = plot.x;
  for (const gap of scale.breaks) {
    const middle = plot.x + (scale.x(gap.from) + scale.x(gap.to)) / 2;
    marks.push({
      kind: 'line',
      key: `axis:${gap.from}`,
      x1: from,
      y1: axis,
      x2: middle - 4,
      y2: axis,
      stroke,
    });
    for (const dx of [-4, 4]) {
      marks.push({
        kind: 'line',
        key: `break:${gap.from}:${dx}`,
        x1: middle + dx - 3,
        y1: axis + 6,
        x2: middle + dx + 3,
        y2: axis - 6,
        stroke,
      });
    }
    from = middle + 4;
  }
  marks.push({
    kind: 'line',
    key: 'axis:end',
    x1: from,
    y1: axis,
    x2: plot.x + plot.width,
    y2: axis,
    stroke,
  });
  return marks;
}
