import type { Speech } from '../../ui/language.tsx';

/** A day in words; one that is no date as the source calls it. */
export function dayWords(day: string, { formats }: Pick<Speech, 'formats'>): string {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? formats.days([day]) : day;
}
