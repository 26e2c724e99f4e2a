import type { Mark, TextMeasure } from '../scene.ts';
import type { Rect } from '../scene-words.ts';
import type { SceneTheme } from '../theme.ts';
import { type Drawn, type LegendGroup, legendColumn, MOST_LINES, moved } from './legend.ts';
import { legendFoot } from './legend-foot.ts';

/** A legend that leaves a picture less than this part of the height is shortened to what colours and shapes mean. */
const WORTH_LEGEND = 0.5;

/** Its scales are spared where they leave it less than this part of the room that it would have without them. */
const WORTH_SCALES = 0.8;

/** Labels of a legend below are cut to one line only where whole ones leave a picture less than this part of that room. */
const WORTH_WHOLE = 0.9;

/** Lines that the labels of a column may have and how wide it is, in times of its usual width: the first of these that finds room. */
const COLUMNS = [
  [MOST_LINES, 1],
  [3, 1],
  [2, 1],
  // Large type and many groups, as on a slide: before the legend takes the room from under the picture.
  [2, 1.3],
  [1, 1.3],
] as const;

/** Air between a legend and the picture above it, and the picture beside it. */
const [ABOVE, BESIDE] = [14, 24];

/** A legend where it stands in a plot, and what it leaves of that to the picture. */
export interface Share {
  readonly legend: readonly Mark[];
  readonly x: number;
  readonly y: number;
  readonly left: Rect;
}

/** Where a legend may stand: in a plot, as a column of about so many units. */
interface Ground {
  readonly plot: Rect;
  readonly column: number;
}

/** The legend where it costs the picture least: whole, unless what can be spared of it would make the picture that much smaller. */
export function legendShare(
  groups: readonly LegendGroup[],
  ground: Ground,
  theme: SceneTheme,
  measure: TextMeasure,
): Share | null {
  const shares = essential(groups).map(some => shareOf(some, ground, theme, measure));
  const [whole, listed] = shares;
  const isDear =
    whole !== undefined && listed !== undefined && roomOf(whole.left) < WORTH_SCALES * roomOf(listed.left);
  const isWorth = ({ left }: Share) => left.height >= WORTH_LEGEND * ground.plot.height;
  return shares.slice(isDear ? 1 : 0).find(isWorth) ?? shares.at(-1) ?? null;
}

/** A legend, and what of it can be spared in a small window, less and less: without its scales, then what colours mean alone. */
function essential(groups: readonly LegendGroup[]): readonly (readonly LegendGroup[])[] {
  const listed = groups.filter(group => !group.inline);
  const most = Math.max(...listed.map(group => group.items.length));
  return listed.length === 0
    ? [groups]
    : [groups, listed, listed.filter(group => group.items.length === most).slice(0, 1)];
}

/** The legend at the right of the plot, below it, or with its scales alone below: whichever leaves the picture most room. */
function shareOf(
  groups: readonly LegendGroup[],
  { plot, column }: Ground,
  theme: SceneTheme,
  measure: TextMeasure,
): Share {
  const beside = sharedBeside(groups, { plot, column }, theme, measure);
  const { under, above } = legendUnder(groups, plot, theme, measure);
  const below = { legend: under.marks, x: 0, y: plot.height - under.height, left: above };
  const both = beside === null ? sharedAround(groups, { plot, column }, theme, measure) : null;
  const [first = below, ...others] = [beside, below, both].filter(each => each !== null);
  return others.reduce((best, each) => (roomOf(each.left) > roomOf(best.left) ? each : best), first);
}

function sharedBeside(
  groups: readonly LegendGroup[],
  { plot, column }: Ground,
  theme: SceneTheme,
  measure: TextMeasure,
): Share | null {
  const drawn = columnBeside(groups, { width: column, height: plot.height }, theme, measure);
  if (drawn === null) return null;
  const left: Rect = { ...plot, width: plot.width - drawn.width - BESIDE };
  return { legend: drawn.marks, x: plot.width - drawn.width, y: 0, left };
}

/** What is listed beside the picture, and the scales in a line below it: where the column has no room for them. */
function sharedAround(
  groups: readonly LegendGroup[],
  ground: Ground,
  theme: SceneTheme,
  measure: TextMeasure,
): Share | null {
  const scales = groups.filter(group => group.inline);
  const listed = groups.filter(group => !group.inline);
  if (scales.length === 0 || listed.length === 0) return null;
  const beside = sharedBeside(listed, ground, theme, measure);
  if (beside === null) return null;
  const { under, above } = legendUnder(scales, beside.left, theme, measure);
  return {
    legend: [
      ...moved(beside.legend, 'legend:listed', beside.x, 0),
      ...moved(under.marks, 'legend:below', 0, ground.plot.height - under.height),
    ],
    x: 0,
    y: 0,
    left: above,
  };
}

/** The legend below the picture: labels on two lines, unless they would take much of its room. */
function legendUnder(
  groups: readonly LegendGroup[],
  plot: Rect,
  theme: SceneTheme,
  measure: TextMeasure,
): { readonly under: Drawn; readonly above: Rect } {
  const legendOn = legendFoot(groups, plot.width, theme, measure);
  const withLines = (most: 1 | 2) => {
    const under = legendOn(most);
    return { under, above: { ...plot, height: plot.height - under.height - ABOVE } };
  };
  const [two, one] = [withLines(2), withLines(1)];
  return roomOf(two.above) >= WORTH_WHOLE * roomOf(one.above) ? two : one;
}

/** The legend as a column beside the picture, its labels as long as there is room for them; null where it finds none. */
function columnBeside(
  groups: readonly LegendGroup[],
  room: { readonly width: number; readonly height: number },
  theme: SceneTheme,
  measure: TextMeasure,
): { readonly marks: readonly Mark[]; readonly width: number } | null {
  for (const [most, wider] of COLUMNS) {
    const width = room.width * wider;
    const { marks, height } = legendColumn(groups, { x: 0, y: 0, width }, theme, measure, most);
    if (height <= room.height) return { marks, width };
  }
  return null;
}

/** The width that a picture half as wide again as it is high has in a box: pictures are laid out about so. */
function roomOf({ width, height }: Rect): number {
  return Math.min(width, 1.5 * height);
}
