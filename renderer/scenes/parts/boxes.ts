import type { Rect } from '../scene-words.ts';

/** Whether two boxes share any area. */
export function boxesOverlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether the whole of `inner` lies in `outer`. */
export function boxHolds(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** A box grown by a margin on every side. */
export function grow(box: Rect, margin: number): Rect {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** Boxes found by place: a grid of buckets, so that asking costs what is near and not what there is. */
export interface BoxIndex {
  readonly add: (box: Rect, owner: number) => void;
  /** Owners of the boxes that share area with this one; one may come more than once. */
  readonly owners: (box: Rect) => readonly number[];
  /** Whether no box shares area with this one. */
  readonly free: (box: Rect) => boolean;
}

/** An empty index with square cells of `cell` units. */
export function boxIndex(cell: number): BoxIndex {
  // Two numbers in one: a key of text a question would cost more than the answer.
  const WIDE = 1 << 20;
  const buckets = new Map<number, { readonly box: Rect; readonly owner: number }[]>();
  /** Visits the cells under a box until one says stop. */
  const each = (box: Rect, visit: (key: number) => boolean): boolean => {
    const right = Math.floor((box.x + box.width) / cell);
    const bottom = Math.floor((box.y + box.height) / cell);
    for (let x = Math.floor(box.x / cell); x <= right; x += 1) {
      for (let y = Math.floor(box.y / cell); y <= bottom; y += 1) if (visit(x * WIDE + y)) return true;
    }
    return false;
  };
  return {
    add: (box, owner) => {
      each(box, key => {
        const bucket = buckets.get(key);
        if (bucket) bucket.push({ box, owner });
        else buckets.set(key, [{ box, owner }]);
        return false;
      });
    },
    owners: box => {
      const found: number[] = [];
      each(box, key => {
        for (const entry of buckets.get(key) ?? []) {
          if (boxesOverlap(entry.box, box)) found.push(entry.owner);
        }
        return false;
      });
      return found;
    },
    free: box => !each(box, key => buckets.get(key)?.some(entry => boxesOverlap(entry.box, box)) === true),
  };
}
