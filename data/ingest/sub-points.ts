import type { Line } from '../document/lines.ts';
import { isSentence } from './bare-subjects.ts';
import { pointNumber } from './numbered-points.ts';
import type { Points } from './point-series.ts';

/** "6.1. ", "6 .2 – ", "10.3) ": the number of a point, and which it is in it. */
const NUMBER = /^(\d{1,2})\s?[.-]\s?(\d{1,2})\s?(?:[.):/–—-]\s?)*\s*\*?(?=[\p{Lu}«"“])/u;
/** A point that is parted has at least so many parts. */
const LEAST = 2;
const LONGEST = 200;

interface Part {
  readonly line: Line;
  readonly point: number;
  readonly value: number;
  readonly length: number;
}

function partOf(line: Line): Part | null {
  const [whole, point, value] = NUMBER.exec(line.text) ?? [];
  if (whole === undefined) return null;
  return { line, point: Number(point), value: Number(value), length: whole.length };
}

/** Whether the number of a line is that of a part of a point. */
export function isPartNumbered(line: Line): boolean {
  return partOf(line) !== null;
}

/** Whether a line is what a part is called, and its own words stand below it; one of many may have nothing to say. */
function mayBePart(line: Line, below: Line | undefined, before: number): boolean {
  if (line.level > 0 || line.block?.kind === 'cell' || line.text.length > LONGEST) return false;
  if (/[.;,]$/u.test(line.text) || isSentence(line.text)) return false;
  if (before >= LEAST) return true;
  return below !== undefined && partOf(below) === null && pointNumber(below.text) === null;
}

/** The parts of the points that plain lines number ("6. Écoles" and in it "6.1. Cantine", "6.2. Transport"). */
export function subPoints(lines: readonly Line[], points: Points): Points {
  const numbers = new Map<number, number>();
  for (const index of points.keys()) {
    const number = pointNumber(lines[index]?.text ?? '');
    if (number !== null) numbers.set(index, number.value);
  }
  if (numbers.size === 0) return new Map();
  const filled = lines.filter(({ text }) => text !== '');
  const series = new Map<number, Part[]>();
  let current = 0;
  filled.forEach((line, i) => {
    current = numbers.get(line.index) ?? current;
    const part = partOf(line);
    if (part === null || points.has(line.index) || part.point !== current) return;
    const own = series.get(current) ?? [];
    if (part.value === own.length + 1 && mayBePart(line, filled[i + 1], own.length))
      series.set(current, [...own, part]);
  });
  const parts = [...series.values()].filter(({ length }) => length >= LEAST).flat();
  return new Map(parts.map(({ line, length }) => [line.index, length]));
}
