import type { LabelledNode } from './network-labelled.ts';
import { clip } from './network-place.ts';
import { boxesOverlap, boxHolds, boxIndex, grow } from './parts/boxes.ts';
import { type LabelGround, type LabelPlace, type LabelRequest, leaderOf, placesAt } from './parts/labels.ts';
import { balance } from './parts/text.ts';
import type { Font, TextMeasure } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** A name that is asked for. */
export interface Want {
  readonly item: LabelledNode;
  readonly font: Font;
  /** The ways to write it, in the order of the request's forms. */
  readonly texts: readonly (readonly string[])[];
  readonly request: LabelRequest;
}

/** A name where it stands. */
export interface Written {
  readonly want: Want;
  readonly place: LabelPlace;
}

/** The lines of a name, as they stand. */
export const textsOf = ({ want, place }: Written): readonly string[] => want.texts[place.form] ?? [];

/** Whether a name is not written to its end. */
export const isCut = (written: Written): boolean => textsOf(written).at(-1)?.endsWith('…') === true;

/** How wide a whole name may be, in letters of its size: a longer line crosses the picture and belongs to no node. */
const WIDEST = 30;

/** Between a badge and a name that has grown beside it. */
const CLEAR = 2;

/** Things up to which a name that is cut may look for room on the other sides of its own: in a crowd there is none. */
const FEW = 1000;

/** Side of the cells in which things are looked for: about the height of three lines. */
const NEAR = 48;

type Stand = Pick<LabelPlace, 'box' | 'align' | 'leader'>;

/**
 * Names that were cut and have room around them are written whole: on three lines, on two, or on one, where they stand or on
 * another side of what they name, where they lie over one link more than before at most.
 */
export function unfold(
  written: readonly Written[],
  { bounds, obstacles, lines }: LabelGround,
  measure: TextMeasure,
): readonly Written[] {
  if (!written.some(isCut)) return written;
  const now = [...written];
  const things = boxIndex(NEAR);
  for (const [thing, box] of obstacles.entries()) things.add(box, thing);
  const crossed = ({ box }: Stand) => lines.filter(line => clip(line, box) !== null).length;
  const unfolded = (each: Written, i: number): Written => {
    const { want, place } = each;
    const isFree = ({ box, leader }: Stand) => {
      if (!boxHolds(bounds, box)) return false;
      const around = grow(box, 2);
      return (
        now.every(
          ({ place: other }, j) =>
            j === i || (!boxesOverlap(other.box, around) && !isOver(other, box, leader)),
        ) && things.owners(box).every(thing => thing === want.request.thing)
      );
    };
    const elsewhere = (texts: readonly string[]): Stand | undefined => {
      if (obstacles.length > FEW) return undefined;
      const most = crossed(place) + 1;
      return standsElsewhere(want, texts, bounds, measure).find(
        other => isFree(other) && crossed(other) <= most,
      );
    };
    for (const most of [3, 2, 1]) {
      const texts = wholeOf(want, most, measure);
      if (texts === null) continue;
      const stand = standsOf(each, texts, measure).find(isFree) ?? elsewhere(texts);
      if (stand !== undefined)
        return { want: { ...want, texts: [texts] }, place: { ...place, form: 0, ...stand } };
    }
    return each;
  };
  for (const [i, each] of written.entries()) if (isCut(each)) now[i] = unfolded(each, i);
  return now;
}

/** Whether a leader and a label lie over each other, of one name and another. */
function isOver(other: LabelPlace, box: Rect, leader: LabelPlace['leader']): boolean {
  return (
    (other.leader !== null && clip(other.leader, box) !== null) ||
    (leader !== null && clip(leader, other.box) !== null)
  );
}

/** A name written to its end on so many lines; null where it has no words for them, or where one is too wide. */
function wholeOf({ item, font }: Want, lines: number, measure: TextMeasure): readonly string[] | null {
  const texts = balance(item.node.label, font, lines, measure);
  const fits = texts.length === lines && texts.every(line => measure(line, font) <= WIDEST * font.size);
  return fits ? texts : null;
}

function sizeOf({ font }: Want, texts: readonly string[], measure: TextMeasure) {
  return {
    width: Math.max(...texts.map(line => measure(line, font))),
    height: font.size * (1.05 + 1.15 * (texts.length - 1)),
  };
}

/**
 * Where a longer text may stand that keeps the side which the node is on: beside it, up or down as far as it still touches its
 * height; and aside of the badge over whose corner it would grow, where there is room for that.
 */
function standsOf(
  { want, place: { box, align, leader } }: Written,
  texts: readonly string[],
  measure: TextMeasure,
): readonly Stand[] {
  const { width, height } = sizeOf(want, texts, measure);
  const [wider, higher] = [width - box.width, height - box.height];
  const isAbove = box.y + box.height <= want.item.y;
  const x = box.x - (align === 'start' ? 0 : align === 'end' ? wider : wider / 2);
  const shares = align === 'middle' ? [isAbove ? 1 : 0] : [0.5, 0, 1];
  const moved = shares.map(share => ({ x, y: box.y - higher * share, width, height }));
  return [...moved.map(at => aside(at, align, want.item)), ...moved].map(at => {
    return { box: at, align, leader: leader === null ? null : leaderOf(want.item, at) };
  });
}

/** A text beside a badge that would lie over its corner, moved off it. */
function aside(box: Rect, align: LabelPlace['align'], { x, y, rx, ry }: LabelledNode): Rect {
  const isLevel = box.y < y + ry && y - ry < box.y + box.height;
  if (rx <= ry || !isLevel || align === 'middle') return box;
  return align === 'start'
    ? { ...box, x: Math.max(box.x, x + rx + CLEAR) }
    : { ...box, x: Math.min(box.x, x - rx - CLEAR - box.width) };
}

/** Where it may stand right at its node, on whichever side. */
function standsElsewhere(
  want: Want,
  texts: readonly string[],
  bounds: Rect,
  measure: TextMeasure,
): readonly Stand[] {
  const size = sizeOf(want, texts, measure);
  return placesAt(want.request, size, bounds).map(place => ({ ...place, leader: null }));
}
