import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, recurrenceOf } from './recurrence.ts';

const NEVER = () => false;

function daysFrom(first: string, rule: string, isOver: (day: string) => boolean = NEVER) {
  const read = recurrenceOf(rule);
  return read === null ? 'unread' : daysOf(read, first, isOver);
}

describe('a rule of repetition', () => {
  it.each([
    ['each week, so many times', '2026-03-03', 'FREQ=WEEKLY;COUNT=3', '2026-03-03 2026-03-10 2026-03-17'],
    [
      'two days of each week',
      '2026-03-03',
      'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4',
      '2026-03-03 2026-03-05 2026-03-10 2026-03-12',
    ],
    [
      'every other week from its Monday',
      '2026-03-05',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=3',
      '2026-03-05 2026-03-16 2026-03-19',
    ],
    [
      'every other week from its Sunday',
      '1997-08-05',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '1997-08-05 1997-08-17 1997-08-19 1997-08-31',
    ],
    ['each day', '2026-02-27', 'FREQ=DAILY;COUNT=3', '2026-02-27 2026-02-28 2026-03-01'],
    [
      'each working day',
      '2026-03-06',
      'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3',
      '2026-03-06 2026-03-09 2026-03-10',
    ],
    [
      'the second Tuesday of each month',
      '2026-01-13',
      'FREQ=MONTHLY;BYDAY=2TU;COUNT=3',
      '2026-01-13 2026-02-10 2026-03-10',
    ],
    [
      'the last Friday of each month',
      '2026-01-30',
      'FREQ=MONTHLY;BYDAY=-1FR;COUNT=3',
      '2026-01-30 2026-02-27 2026-03-27',
    ],
    [
      'the last working day of each month',
      '2026-01-30',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
      '2026-01-30 2026-02-27 2026-03-31',
    ],
    ['a day that some months lack', '2026-01-31', 'FREQ=MONTHLY;COUNT=3', '2026-01-31 2026-03-31 2026-05-31'],
    [
      'the last day of each month',
      '2026-01-31',
      'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
      '2026-01-31 2026-02-28 2026-03-31',
    ],
    ['each year', '2024-02-29', 'FREQ=YEARLY;COUNT=2', '2024-02-29 2028-02-29'],
    [
      'the first Thursday of two months a year',
      '2026-03-05',
      'FREQ=YEARLY;BYMONTH=3,10;BYDAY=1TH;COUNT=3',
      '2026-03-05 2026-10-01 2027-03-04',
    ],
    [
      'the twentieth Monday of a year',
      '1997-05-19',
      'FREQ=YEARLY;BYDAY=20MO;COUNT=2',
      '1997-05-19 1998-05-18',
    ],
  ])('lays out %s', (_, first, rule, days) => {
    expect(daysFrom(first, rule)).toEqual(days.split(' '));
  });

  it('counts its first date where the rule does not hold for it', () => {
    expect(daysFrom('2026-03-04', 'FREQ=WEEKLY;BYDAY=TU;COUNT=2')).toEqual(['2026-03-04', '2026-03-10']);
  });

  it('ends with what lies behind its last day', () => {
    expect(daysFrom('2026-03-03', 'FREQ=WEEKLY', day => day > '2026-03-17')).toHaveLength(3);
  });

  it('has no days where nothing ends it, and those of its beginning where no more can come', () => {
    expect(daysFrom('2026-03-03', 'FREQ=WEEKLY')).toBeNull();
    expect(daysFrom('2026-02-02', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31')).toEqual(['2026-02-02']);
  });

  it('may repeat 400 times and no more', () => {
    expect(daysFrom('2026-01-01', 'FREQ=DAILY;COUNT=400')).toHaveLength(400);
    expect(daysFrom('2026-01-01', 'FREQ=DAILY;COUNT=401')).toBeNull();
  });

  it.each([
    'FREQ=HOURLY;COUNT=3',
    'FREQ=WEEKLY;BYWEEKNO=20',
    'FREQ=DAILY;BYHOUR=9,14;COUNT=4',
    'FREQ=WEEKLY;BYDAY=XX',
    'COUNT=3',
    'FREQ=WEEKLY;COUNT=0',
    '',
  ])('is not read where it is no rule by days: %s', rule => {
    expect(recurrenceOf(rule)).toBeNull();
  });

  it('gives its days in order and none twice, whatever it says', () => {
    const numbers = (least: number, most: number) =>
      fc.array(
        fc.integer({ min: least, max: most }).filter(n => n !== 0),
        { maxLength: 3 },
      );
    fc.assert(
      fc.property(
        fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 40 }),
        fc.subarray(['MO', '2TU', '-1FR', 'SU']),
        numbers(-31, 31),
        numbers(1, 12),
        (frequency, interval, count, weekdays, dates, months) => {
          const part = (key: string, values: readonly unknown[]) =>
            values.length > 0 ? `;${key}=${values.join(',')}` : '';
          const rule = `FREQ=${frequency};INTERVAL=${interval};COUNT=${count}${part('BYDAY', weekdays)}${part('BYMONTHDAY', dates)}${part('BYMONTH', months)}`;
          const days = daysFrom('2026-03-04', rule);
          if (!Array.isArray(days)) throw new Error(rule);
          expect(days.length).toBeLessThanOrEqual(count);
          expect(days).toEqual([...new Set(days)].toSorted());
        },
      ),
    );
  });
});
