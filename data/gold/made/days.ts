import type { Words } from './words.ts';

/** A day in full: "jeudi 12 juin 2025", "Thursday 12 June 2025". */
export function dayIn(words: Words, date: Date, withYear: boolean): string {
  const weekday = words.days[(date.getUTCDay() + 6) % 7] ?? '';
  const month = words.months[date.getUTCMonth()] ?? '';
  return `${weekday} ${date.getUTCDate()} ${month}${withYear ? ` ${date.getUTCFullYear()}` : ''}`;
}

/** The heading of a day in a style; a document without headings of days has one day. */
export function dayHeading(style: string, words: Words, date: Date, at: number): string {
  const numbered = (words.labels.day ?? '').replace('#', String(at + 1));
  switch (style) {
    case 'weekday-year':
      return dayIn(words, date, true);
    case 'weekday':
      return dayIn(words, date, false);
    case 'numbered':
      return numbered;
    case 'numbered-dated':
      return `${numbered} – ${dayIn(words, date, false)}`;
    default:
      return '';
  }
}
