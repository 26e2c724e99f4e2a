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
  /** Owners of the boxes that share area with this one, each once or more. */
  readonly owners: (box: Rect) => readonly number[];
}

/** An empty index with square cells of `cell` units. */
export function boxIndex(cell: number): BoxIndex {
  const buckets = new Map<string, { readonly box: Rect; readonly owner: number }[]>();
  const each = (box: Rect, visit: (key: string) => void) => {
    const right = Math.floor((box.x + box.width) / cell);
    const bottom = Math.floor((box.y + box.height) / cell);
    for (let x = Math.floor(box.x / cell); x <= right; x += 1) {
      for (let y = Math.floor(box.y / cell); y <= bottom; y += 1) visit(`${x},${y}`);
    }
  };
  return {
    add: (box, owner) =>
      each(box, key => {
        const bucket = buckets.get(key);
        if (bucket) bucket.push({ box, owner });
        else buckets.set(key, [{ box, owner }]);
      }),
    owners: box => {
      const found: number[] = [];
      each(box, key => {
        for (const entry of buckets.get(key) ?? []) if (boxesOverlap(entry.box, box)) found.push(entry.owner);
      });
      return found;
    },
  };
}
