import { clockOf, dayOf } from '../../../data/measure/timetable.ts';
import type { Session } from '../../../data/model/entity.ts';
import type { Speech } from '../../ui/language.tsx';
import { dayWords } from '../parts/dayWords.ts';

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
