/** A rule of repetition (RFC 5545, 3.3.10), as far as events of a programme are repeated: by days, never within one. */
export interface Recurrence {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | null;
  /** As written: "20260612T180000Z". */
  readonly until: string | null;
  /** "MO" is day 1 of any week, "-1FR" the last Friday. */
  readonly weekdays: readonly { readonly nth: number; readonly weekday: number }[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly positions: readonly number[];
  readonly weekStart: number;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const KNOWN: ReadonlySet<string> = new Set(
  'FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS WKST'.split(' '),
);
const DAY = 86_400_000;
/** No programme repeats a session more often: what goes on after that is without end. */
const MOST_TIMES = 400;
/** So many weeks or months without a date, and none will come ("every 31st of February"). */
const MOST_EMPTY = 400;

/** Reads "FREQ=WEEKLY;BYDAY=TU;COUNT=6"; null for a rule that no programme is laid out by. */
export function recurrenceOf(text: string): Recurrence | null {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .filter(part => part.trim() !== '')
      .map(part => [part.split('=')[0]?.trim() ?? '', part.split('=')[1]?.trim() ?? ''] as const),
  );
  const frequency = FREQUENCIES.find(each => each === parts.get('FREQ'));
  if (frequency === undefined || [...parts.keys()].some(key => !KNOWN.has(key))) return null;
  const numbers = (key: string) => (parts.get(key) ?? '').split(',').filter(Boolean).map(Number);
  const weekdays = (parts.get('BYDAY') ?? '').split(',').filter(Boolean).map(weekdayOf);
  const lists = [...['BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'COUNT', 'INTERVAL'].flatMap(numbers)];
  if (lists.some(value => !Number.isInteger(value) || value === 0)) return null;
  if (weekdays.some(each => each.weekday < 0)) return null;
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  return {
    frequency,
    interval: Math.max(1, numbers('INTERVAL')[0] ?? 1),
    count: numbers('COUNT')[0] ?? null,
    until: parts.get('UNTIL') ?? null,
    weekdays,
    monthDays: numbers('BYMONTHDAY'),
    months: numbers('BYMONTH'),
    positions: numbers('BYSETPOS'),
    weekStart: weekStart < 0 ? 1 : weekStart,
  };
}

function weekdayOf(text: string): Recurrence['weekdays'][number] {
  const nth = Number(/^[+-]?\d{1,2}(?=[A-Z])/.exec(text)?.[0] ?? 0);
  return { nth, weekday: WEEKDAYS.indexOf(text.replace(/^[+-]?\d{1,2}/, '')) };
}

/**
 * The days of a rule from its first on, which counts whether or not the rule holds for it; null where there is no end to them.
 * `isOver` says of a day that it lies behind what UNTIL says.
 */
export function daysOf(
  rule: Recurrence,
  first: string,
  isOver: (day: string) => boolean,
): readonly string[] | null {
  const start = Date.parse(`${first}T00:00:00Z`);
  const days = [first];
  for (let period = 0, empty = 0; empty < MOST_EMPTY; period += 1) {
    const found = chosen(rule, candidatesOf(rule, start, period)).filter(day => day > start);
    empty = found.length === 0 ? empty + 1 : 0;
    for (const each of found) {
      const day = new Date(each).toISOString().slice(0, 10);
      if ((rule.count !== null && days.length >= rule.count) || isOver(day)) return days;
      if (days.length >= MOST_TIMES) return null;
      days.push(day);
    }
  }
  return days;
}

/** BYSETPOS: "the last of the weekdays" of each period. */
function chosen({ positions }: Recurrence, days: readonly number[]): readonly number[] {
  if (positions.length === 0) return days;
  return days.filter((_, i) => positions.some(at => (at > 0 ? at - 1 : days.length + at) === i));
}

/** The days of one period for which the rule holds, in order. */
function candidatesOf(rule: Recurrence, start: number, period: number): readonly number[] {
  const from = new Date(start);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
  const step = period * rule.interval;
  if (rule.frequency === 'DAILY') return [start + step * DAY].filter(day => holds(rule, day, false));
  if (rule.frequency === 'WEEKLY') {
    const monday = start - ((from.getUTCDay() - rule.weekStart + 7) % 7) * DAY + step * 7 * DAY;
    const week = Array.from({ length: 7 }, (_, i) => monday + i * DAY);
    const wanted = rule.weekdays.length > 0 ? null : from.getUTCDay();
    return week.filter(day => holds(rule, day, false) && (wanted === null || weekday(day) === wanted));
  }
  if (rule.frequency === 'MONTHLY') return inMonth(rule, year, month + step, from.getUTCDate());
  const isOfYear = rule.weekdays.length > 0 && rule.months.length === 0 && rule.monthDays.length === 0;
  if (isOfYear) return weekdaysIn(rule, Date.UTC(year + step, 0, 1), Date.UTC(year + step + 1, 0, 1));
  const isEachMonth = rule.months.length > 0 || rule.monthDays.length > 0;
  const months = isEachMonth ? Array.from({ length: 12 }, (_, i) => i) : [month];
  return months.flatMap(each => inMonth(rule, year + step, each, from.getUTCDate()));
}

function inMonth(rule: Recurrence, year: number, month: number, date: number): readonly number[] {
  const [first, next] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)];
  const last = (next - first) / DAY;
  const bare = rule.weekdays.length === 0 && rule.monthDays.length === 0;
  const days = bare
    ? [first + (date - 1) * DAY].filter(day => day < next)
    : rule.weekdays.length > 0
      ? weekdaysIn(rule, first, next)
      : Array.from({ length: last }, (_, i) => first + i * DAY);
  return days.filter(day => holds(rule, day, true));
}

/** The days of [first, next) that BYDAY names: all Tuesdays, or the second. */
function weekdaysIn({ weekdays }: Recurrence, first: number, next: number): readonly number[] {
  const length = (next - first) / DAY;
  return Array.from({ length }, (_, i) => first + i * DAY).filter((day, i) =>
    weekdays.some(
      each =>
        each.weekday === weekday(day) &&
        (each.nth === 0 ||
          (each.nth > 0
            ? Math.floor(i / 7) + 1 === each.nth
            : -Math.floor((length - 1 - i) / 7) - 1 === each.nth)),
    ),
  );
}

function weekday(day: number): number {
  return new Date(day).getUTCDay();
}

/** Whether BYMONTH, BYMONTHDAY and, where its weekdays were not yet looked at, BYDAY let a day be. */
function holds({ months, monthDays, weekdays }: Recurrence, day: number, isWeekdayKnown: boolean): boolean {
  const at = new Date(day);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  const date = at.getUTCDate();
  return (
    (months.length === 0 || months.includes(at.getUTCMonth() + 1)) &&
    (monthDays.length === 0 || monthDays.some(each => (each > 0 ? each : last + each + 1) === date)) &&
    (isWeekdayKnown || weekdays.length === 0 || weekdays.some(each => each.weekday === at.getUTCDay()))
  );
}
