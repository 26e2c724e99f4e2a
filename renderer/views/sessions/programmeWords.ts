import { clockOf, dayOf } from '../../../data/measure/timetable.ts';
import type { Session } from '../../../data/model/entity.ts';
import type { Speech } from '../../ui/language.tsx';

/** A day in words; one that is no date as the source calls it. */
export function dayWords(day: string, { formats }: Pick<Speech, 'formats'>): string {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? formats.days([day]) : day;
}

/** When a session takes place, as two cells: its day and its hours; null as far as the source does not say. */
export function whenWords(
  session: Session,
  speech: Pick<Speech, 'formats'>,
): readonly [day: string | null, hours: string | null] {
  const day = dayWords(dayOf(session), speech);
  const { start, end } = session;
  if (start === undefined) return [day === '' ? null : day, null];
  const hours = end === undefined ? clockOf(start) : `${clockOf(start)}–${clockOf(end)}`;
  return [day === '' ? null : day, hours];
}
