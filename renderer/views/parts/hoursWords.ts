import type { Session } from '../../../data/model/entity.ts';
import type { Translate } from '../../i18n/index.ts';
import { clockOf } from './correct/hours.ts';

/** When a session begins and ends, on the clock of the place; empty where it is not said. */
export function hoursWords(t: Translate, session: Session): string {
  const [start, end] = [clockOf(session.start), clockOf(session.end)];
  if (start === '') return end === '' ? '' : t('session.ends', { end });
  return end === '' ? t('session.begins', { start }) : t('session.hours', { start, end });
}
