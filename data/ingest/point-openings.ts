import type { Line } from '../document/lines.ts';
import type { Heading } from './heading.ts';
import { pointHeading } from './point-headings.ts';
import type { Points } from './point-series.ts';
import { ofProgramme, type Siblings } from './programme-headings.ts';
import { agendaPoint } from './report.ts';
import { isPartNumbered } from './sub-points.ts';

/** Only "par" says who gives a point: "Convention avec Anne Roux, architecte" is about her. */
const GIVEN_BY = /[\s(,]par\s/u;

/** A point of minutes; a heading that says by whom it is given is read as in a programme. */
export function pointOf(
  text: string,
  lines: readonly Line[],
  siblings: Siblings | null,
  from: number,
  skip: number,
): Heading {
  const line = lines[from];
  const heading = pointHeading(text, lines, from, skip);
  const point: Heading = line !== undefined && isPartNumbered(line) ? { ...heading, part: true } : heading;
  if (siblings === null || skip > 0 || point.level === 0 || point.next > point.to) return point;
  if (!GIVEN_BY.test(lines[from]?.text ?? '')) return point;
  const billed = ofProgramme(text, lines, siblings, from);
  return billed !== null && billed.type === 'session' && billed.next > billed.to ? billed : point;
}

/** Below points that the minutes number in plain lines, another plain line is said in one of them: "Forum des associations :". */
export function isSaid(line: Line | undefined, points: Points, found: readonly Heading[]): boolean {
  const last = found.at(-1);
  if (line === undefined || line.level > 0 || last === undefined || last.level > 0) return false;
  return points.has(last.from) && !points.has(line.index) && agendaPoint(line.text) === 0;
}
