import { DAY, DURATION, END, START } from './keys.ts';
import type { Around, Look } from './look.ts';
import { later, type Moment, minutesOf, momentIn, placed, type When } from './moments.ts';
import { leafOf, said } from './tree.ts';

/** When a session begins and ends: the moment with a day of its own, else its clock on the day around it. `day` where it has no hours. */
export function whenOf(
  look: Look,
  around: Around,
  zone: string | null,
): { readonly start: When | null; readonly end: When | null; readonly day: string | null } {
  const moments = START.flatMap(name => look([name])).flatMap(value => momentIn(value) ?? []);
  const start = startOf(moments, look, around, zone);
  if (start === null) return { start: null, end: null, day: dayOf(moments, look, around) };
  const ends = END.flatMap(name => look([name])).flatMap(value => momentIn(value) ?? []);
  const ended = ends.find(moment => moment.clock !== null);
  if (ended?.clock != null) {
    const day = ended.day ?? start.day;
    const end = placed({ day, clock: ended.clock, offset: ended.offset }, ended.zone ?? zone);
    // "23:00" to "01:00": the end is of the day after.
    const isNext = ended.day === null && end.clock < start.clock;
    return { start, end: isNext ? later(end, 24 * 60, zone) : end, day: null };
  }
  const lasts = DURATION.flatMap(name => look([name])).flatMap(value => said(leafOf(value))?.text ?? []);
  const minutes = lasts.map(minutesOf).find(each => each !== null && each > 0) ?? null;
  return { start, end: minutes === null ? null : later(start, minutes, zone), day: null };
}

function startOf(moments: readonly Moment[], look: Look, around: Around, zone: string | null): When | null {
  const whole = moments.find(moment => moment.day !== null && moment.clock !== null);
  if (whole?.day != null && whole.clock !== null)
    return placed({ day: whole.day, clock: whole.clock, offset: whole.offset }, whole.zone ?? zone);
  const clock = moments.find(moment => moment.clock !== null)?.clock ?? null;
  const day = dayOf(moments, look, around);
  const own = [...moments, ...datedIn(look)];
  if (clock === null || day === null) return null;
  const isNight = around.opens !== null && clock < around.opens && own.every(moment => moment.day === null);
  const start = placed({ day, clock, offset: null }, zone);
  return isNight ? later(start, 24 * 60, zone) : start;
}

function datedIn(look: Look): readonly Moment[] {
  return DAY.flatMap(name => look([name])).flatMap(value => momentIn(value) ?? []);
}

function dayOf(moments: readonly Moment[], look: Look, around: Around): string | null {
  return [...moments, ...datedIn(look)].find(moment => moment.day !== null)?.day ?? around.day;
}
