import type { Line } from '../document/lines.ts';
import { daysIn } from './days.ts';
import { type Hours, readHours } from './hours.ts';
import { marksOf } from './marks.ts';
import { momentOn } from './moments.ts';

/** A record has no more lines before or behind its title; one may hold a text of several. */
const NEAR = 40;

interface Moment {
  readonly day: string | null;
  readonly clock: Hours;
}

function momentIn(text: string, year: number | null): Moment | null {
  const dated = momentOn(text);
  const clock = dated ?? readHours(text);
  return clock === null ? null : { day: dated === null ? null : (daysIn(text, year)[0] ?? null), clock };
}

function sortKey({ day, clock }: Moment): string {
  return `${day ?? ''}T${clock.start}`;
}

/**
 * When the session of a record takes place, where the same record says so: keys stand in any order, and those of the next record
 * right below. One that says it twice says when it begins and when it ends.
 */
export function whenInRecord(lines: readonly Line[], heading: number, year: number | null): Moment | null {
  const { block, text = '' } = lines[heading] ?? {};
  const record = block?.value?.record;
  // A line of a text that begins with hours says itself when what it opens begins; those of its record are of the whole.
  if (record === undefined || (block?.value?.field === 'text' && marksOf(text).clock !== null)) return null;
  const own = lines
    .slice(Math.max(0, heading - NEAR), heading + NEAR)
    .filter(({ block }) => block?.value?.record === record && block.value.field === 'hours')
    .flatMap(({ text }) => momentIn(text, year) ?? [])
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = own.length > 1 && first.day === last.day ? last.clock.start : first.clock.end;
  return { day: first.day, clock: { ...first.clock, end } };
}
