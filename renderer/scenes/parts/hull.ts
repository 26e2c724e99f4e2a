/** A point of a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The convex hull of some points, clockwise on the page (A. M. Andrew, "Another efficient algorithm for convex hulls in two dimensions", 1979). */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const turn = (o: Point, a: Point, b: Point) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
  const chain = (along: readonly Point[]): readonly Point[] => {
    const kept: Point[] = [];
    for (const point of along) {
      for (;;) {
        const [before, last] = [kept.at(-2), kept.at(-1)];
        if (before === undefined || last === undefined || turn(before, last, point) > 0) break;
        kept.pop();
      }
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/** A closed path through some points, as SVG path data. */
export function closedPath(points: readonly Point[]): string {
  const at = ({ x, y }: Point) => `${Math.round(10 * x) / 10},${Math.round(10 * y) / 10}`;
  return `M${points.map(at).join('L')}Z`;
}
