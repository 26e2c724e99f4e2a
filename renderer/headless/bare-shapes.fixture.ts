import type { PNG } from 'pngjs';
import type { CircleMark, Mark, RectMark, Scene, TextMeasure } from '../scenes/scene.ts';

/** A mark with the place of the groups it is in. */
export interface At<M> {
  readonly mark: M;
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
}

/** Every mark of a picture that is no group, in painting order. */
export function flat(marks: readonly Mark[], x = 0, y = 0, alpha = 1): readonly At<Mark>[] {
  return marks.flatMap(mark => {
    const opacity = alpha * (mark.opacity ?? 1);
    return mark.kind === 'group'
      ? flat(mark.marks, x + mark.x, y + mark.y, opacity)
      : [{ mark, x, y, alpha: opacity }];
  });
}

const isFilled = (at: At<Mark>): at is At<CircleMark | RectMark> =>
  (at.mark.kind === 'circle' || at.mark.kind === 'rect') && at.mark.fill !== null && at.alpha === 1;

interface Bare {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

/** How far a point is from a line between two. */
function farFrom(x: number, y: number, [x1, y1, x2, y2]: readonly [number, number, number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = dx === 0 && dy === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x1 + at * dx - x, y1 + at * dy - y);
}

/** The middles of filled shapes over which nothing else is painted. */
export function bareOf(scene: Scene, measure: TextMeasure): readonly Bare[] {
  const all = flat(scene.marks);
  return all.flatMap((at, i) => {
    if (!isFilled(at)) return [];
    const { mark } = at;
    const { fill } = mark;
    if (fill === null) return [];
    const [x, y] =
      mark.kind === 'circle'
        ? [at.x + mark.x, at.y + mark.y]
        : [at.x + mark.x + mark.width / 2, at.y + mark.y + mark.height / 2];
    const isCovered = all.slice(i + 1).some(({ mark: other, x: ox, y: oy }) => {
      if (other.kind === 'path') return true;
      if (other.kind === 'line') {
        const ends = [ox + other.x1, oy + other.y1, ox + other.x2, oy + other.y2] as const;
        return farFrom(x, y, ends) < other.stroke.width + 2;
      }
      if (other.kind === 'circle') return Math.hypot(ox + other.x - x, oy + other.y - y) < other.r + 2;
      if (other.kind === 'rect')
        return (
          x > ox + other.x - 2 &&
          x < ox + other.x + other.width + 2 &&
          y > oy + other.y - 2 &&
          y < oy + other.y + other.height + 2
        );
      if (other.kind !== 'text') return false;
      const reach = measure(other.text, other.font) + 4;
      return Math.abs(ox + other.x - x) < reach && Math.abs(oy + other.y - y) < other.font.size * 1.4;
    });
    const least = mark.kind === 'circle' ? mark.r : Math.min(mark.width, mark.height) / 2;
    return isCovered || least < 2 ? [] : [{ x, y, fill }];
  });
}

/** Red, green and blue of a colour of six digits. */
export const channels = (fill: string) => [1, 3, 5].map(at => Number.parseInt(fill.slice(at, at + 2), 16));

/** Those that have another colour on pixels of one scene unit each. */
export function otherwise(bare: readonly Bare[], { data, width }: PNG): readonly Bare[] {
  return bare.filter(({ x, y, fill }) => {
    const at = (Math.round(y) * width + Math.round(x)) * 4;
    const wanted = channels(fill);
    return wanted.some((value, i) => Math.abs((data[at + i] ?? 0) - value) > 12);
  });
}
