import { describe, expect, it } from 'vitest';
import { later, minutesOf, momentOf, placed } from './moments.ts';

describe('moments as programmes write them', () => {
  it.each([
    ['2024-03-27T09:30:00+01:00', '2024-03-27 09:30 +01:00'],
    ['2024-03-27T09:30:00.000Z', '2024-03-27 09:30 Z'],
    ['20240327T093000', '2024-03-27 09:30 null'],
    ['2013-11-23 11:00:00', '2013-11-23 11:00 null'],
    ['2024-03-27', '2024-03-27 null null'],
    ['27/03/2024 9h30', '2024-03-27 09:30 null'],
    ['27.3.2024', '2024-03-27 null null'],
    ['1385200800', '2013-11-23 10:00 Z'],
    ['1385200800000', '2013-11-23 10:00 Z'],
    ['0930', 'null 09:30 null'],
    ['9h', 'null 09:00 null'],
    ['14h05', 'null 14:05 null'],
    ['2:15 PM', 'null 14:15 null'],
    ['12:30 am', 'null 00:30 null'],
    ['samedi 23 novembre 2024', '2024-11-23 null null'],
    ['June 5, 2024', '2024-06-05 null null'],
  ])('%s', (text, expected) => {
    const moment = momentOf(text);
    expect(`${moment?.day} ${moment?.clock} ${moment?.offset}`).toBe(expected);
  });

  it.each(['2024-02-30', '25:00', '9', 'salle 12', 'Atelier', '2024-07-32T25:61'])('%s is none', text => {
    expect(momentOf(text)).toBeNull();
  });

  it.each([
    ['00:45', 45],
    ['23:59', 1439],
    ['1:00:00', 1440],
    ['1:01:30', 1530],
    ['01:30:00', 90],
    ['1:30:00', 90],
    ['30', 30],
    ['45 min', 45],
    ['PT1H30M', 90],
    ['P1DT2H', 1560],
    ['004500', 45],
    ['1h30', 90],
    ['long', null],
  ])('%s lasts %s minutes', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });
});

describe('the clock of the place', () => {
  const at = (day: string, clock: string, offset: string | null) => ({ day, clock, offset });

  it('is told where the moment is in UTC and the zone is named', () => {
    expect(placed(at('2024-03-31', '00:30', 'Z'), 'Europe/Paris')).toEqual(
      at('2024-03-31', '01:30', '+01:00'),
    );
    expect(placed(at('2024-03-31', '01:30', 'Z'), 'Europe/Paris')).toEqual(
      at('2024-03-31', '03:30', '+02:00'),
    );
    expect(placed(at('2024-01-01', '02:00', 'Z'), 'America/Cayenne')).toEqual(
      at('2023-12-31', '23:00', '-03:00'),
    );
  });

  it('stays as it is written, and gets its offset from the zone', () => {
    expect(placed(at('2024-07-14', '09:00', null), 'Europe/Paris')).toEqual(
      at('2024-07-14', '09:00', '+02:00'),
    );
    expect(placed(at('2024-07-14', '09:00', null), 'Central Time')).toEqual(at('2024-07-14', '09:00', null));
    expect(placed(at('2024-07-14', '09:00', '+05:30'), 'Europe/Paris')).toEqual(
      at('2024-07-14', '09:00', '+05:30'),
    );
  });

  it('goes on over midnight and over a change of the clock', () => {
    expect(later(at('2024-12-31', '23:30', null), 90, null)).toEqual(at('2025-01-01', '01:00', null));
    expect(later(at('2024-03-31', '01:30', '+01:00'), 60, 'Europe/Paris')).toEqual(
      at('2024-03-31', '03:30', '+02:00'),
    );
  });
});
