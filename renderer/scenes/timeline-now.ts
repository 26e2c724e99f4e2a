import type { Font, Mark, TextMark } from './scene.ts';
import type { Rect } from './scene-words.ts';
import type { TimelineInput } from './timeline-input.ts';

const GAP = 10;

/** The line of words above a timeline: what lies behind, the proceedings' own year on its rule, what lies ahead. */
export interface NowLine {
  readonly marks: readonly Mark[];
  /** Height that it takes: one line, or two where the name of the rule would lie on what stands at an end. */
  readonly height: number;
}

/** Names the rule at `x`, or says nothing when the proceedings have no year. No word lies over another, whatever the years. */
export function nowLine(x: number | null, plot: Rect, { theme, words, measure }: TimelineInput): NowLine {
  const font: Font = { family: 'sans', size: theme.text, weight: 600 };
  const lead = font.size * 1.45;
  if (x === null) return { marks: [], height: 0 };
  const right = plot.x + plot.width;
  const [past, future, name] = [words.past, words.future, words.now].map(text => measure(text, font));
  const [pastWidth = 0, futureWidth = 0, width = 0] = [past, future, name];
  // The name of the rule stays in the picture when the rule is at an end of it.
  const left = Math.max(plot.x, Math.min(right - width, x - width / 2));
  const fits = left >= plot.x + pastWidth + GAP && left + width <= right - futureWidth - GAP;
  const both = pastWidth + futureWidth + GAP <= plot.width;
  const y = plot.y + font.size;
  const text = (key: string, at: number, said: string, anchor: TextMark['anchor'], fill: string, down = 0) =>
    ({
      kind: 'text',
      key,
      x: at,
      y: y + down,
      text: said,
      font,
      fill,
      anchor,
      halo: { color: theme.background, width: 4 },
    }) as const;
  return {
    marks: [
      text('now:past', plot.x, words.past, 'start', theme.quiet),
      // Side by side where there is room, else in the next line; a sliver of a window keeps what lies behind.
      ...(both ? [text('now:future', right, words.future, 'end', theme.quiet)] : []),
      text('now:name', left, words.now, 'start', theme.accent, fits ? 0 : lead),
    ],
    height: fits ? lead : 2 * lead,
  };
}

/** The rule of the proceedings' own year, from under its name to where it stands. */
export function nowRule(x: number, top: number, foot: number, { theme }: TimelineInput): Mark {
  return {
    kind: 'line',
    key: 'now:rule',
    x1: x,
    y1: top,
    x2: x,
    y2: Math.max(top, foot),
    stroke: { color: theme.accent, width: 1, dash: [4, 3] },
  };
}
