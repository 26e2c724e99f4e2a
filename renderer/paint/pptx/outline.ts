/** One step of an outline, in scene units: a move, a line, or a cubic curve. */
export type Step = readonly [kind: 'M' | 'L' | 'C' | 'Z', ...numbers: number[]];

const NUMBERS = { M: 2, L: 2, C: 6, Q: 4, A: 7, Z: 0 } as const;
type Letter = keyof typeof NUMBERS;

/** SVG path data (M, L, C, Q, A and Z, absolute) as moves, lines and cubic curves, which every slide can hold. */
export function stepsOf(d: string): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLCQAZ])([^MLCQAZ]*)/gu)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu) ?? []).map(Number);
    const kind = letter as Letter;
    const count = NUMBERS[kind];
    if (count === 0) steps.push(['Z']);
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      const n = numbers.slice(at, at + count);
      const [toX = 0, toY = 0] = n.slice(-2);
      // What follows the first pair of a move is lines.
      if (kind === 'M' || kind === 'L') steps.push([at > 0 ? 'L' : kind, toX, toY]);
      else if (kind === 'C') steps.push(['C', ...n]);
      else if (kind === 'Q') steps.push(quadratic(x, y, n));
      else steps.push(...arc(x, y, n));
      [x, y] = [toX, toY];
    }
  }
  return steps;
}

function quadratic(x: number, y: number, [qx = 0, qy = 0, toX = 0, toY = 0]: readonly number[]): Step {
  const near = (from: number, control: number) => from + (2 / 3) * (control - from);
  return ['C', near(x, qx), near(y, qy), near(toX, qx), near(toY, qy), toX, toY];
}

/** An elliptical arc as cubic curves of a quarter turn at most (SVG 2, implementation notes B.2.4). */
function arc(x: number, y: number, n: readonly number[]): readonly Step[] {
  const [rawX = 0, rawY = 0, turn = 0, large = 0, sweep = 0, toX = 0, toY = 0] = n;
  if (rawX === 0 || rawY === 0 || (x === toX && y === toY)) return [['L', toX, toY]];
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [hx, hy] = [(x - toX) / 2, (y - toY) / 2];
  const [ux, uy] = [cos * hx + sin * hy, cos * hy - sin * hx];
  const grow = Math.max(1, Math.sqrt((ux / rawX) ** 2 + (uy / rawY) ** 2));
  const [rx, ry] = [Math.abs(rawX) * grow, Math.abs(rawY) * grow];
  const under = rx ** 2 * uy ** 2 + ry ** 2 * ux ** 2;
  const root = Math.sqrt(Math.max(0, (rx ** 2 * ry ** 2 - under) / under)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(root * rx * uy) / ry, (-root * ry * ux) / rx];
  const middle = [cos * cx - sin * cy + (x + toX) / 2, sin * cx + cos * cy + (y + toY) / 2] as const;
  const from = Math.atan2((uy - cy) / ry, (ux - cx) / rx);
  const to = Math.atan2((-uy - cy) / ry, (-ux - cx) / rx);
  let span = to - from;
  if (sweep === 0 && span > 0) span -= 2 * Math.PI;
  if (sweep !== 0 && span < 0) span += 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2 + 1e-9)));
  const bend = (4 / 3) * Math.tan(span / count / 4);
  const on = (px: number, py: number) =>
    [middle[0] + cos * rx * px - sin * ry * py, middle[1] + sin * rx * px + cos * ry * py] as const;
  return Array.from({ length: count }, (_, i): Step => {
    const [a, b] = [from + (span * i) / count, from + (span * (i + 1)) / count];
    const first = on(Math.cos(a) - bend * Math.sin(a), Math.sin(a) + bend * Math.cos(a));
    const second = on(Math.cos(b) + bend * Math.sin(b), Math.sin(b) - bend * Math.cos(b));
    const end = i === count - 1 ? ([toX, toY] as const) : on(Math.cos(b), Math.sin(b));
    return ['C', ...first, ...second, ...end];
  });
}
