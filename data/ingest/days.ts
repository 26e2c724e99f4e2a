import { key } from '../text/normalise.ts';

const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
};
const MONTH = Object.keys(MONTHS).join('|');
const DAY = '(?:1er|\\d{1,2})';
/** "04 et 05 mars 2025", "du 3 au 5 juin 2024", "lundi 3, mardi 4 et mercredi 5 mai 2023", "30 juin et 1er juillet 2022". */
const WEEKDAY = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?';
const DATE = new RegExp(
  `((?:${WEEKDAY}${DAY} (?:(?:${MONTH}) )?(?:et |au |a )?){0,6}${WEEKDAY}${DAY} (?:${MONTH}) (?:et |au )?)(\\d{4})`,
  'g',
);
const POINT = new RegExp(`(au |a )?${WEEKDAY}(${DAY}) (?:(${MONTH}) ?)?`, 'g');

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The days that a phrase names, as ISO dates; a range ("du 3 au 5") gives each of its days. */
export function daysIn(phrase: string): readonly string[] {
  if (phrase.length > 500) return [];
  const words = key(phrase);
  const days: string[] = [];
  for (const [, list, yearText] of words.matchAll(DATE)) {
    const year = Number(yearText);
    const points = [...(list ?? '').matchAll(POINT)].map(([, to, day, month]) => ({
      range: to !== undefined,
      day: day === '1er' ? 1 : Number(day),
      month: month === undefined ? null : (MONTHS[month] ?? null),
    }));
    // A month said once at the end holds for the days before it.
    let month: number | null = null;
    const dated: { range: boolean; day: number; month: number }[] = [];
    for (const point of points.reverse()) {
      month = point.month ?? month;
      if (month !== null) dated.unshift({ range: point.range, day: point.day, month });
    }
    dated.forEach((point, i) => {
      const before = dated[i - 1];
      if (point.range && before && before.month === point.month) {
        for (let day = before.day + 1; day < point.day; day += 1)
          days.push(iso(year, point.month, day) ?? '');
      }
      days.push(iso(year, point.month, point.day) ?? '');
    });
  }
  return days.filter(day => day !== '');
}
