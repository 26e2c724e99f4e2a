import { describe, expect, it } from 'vitest';
import { daysIn } from './days.ts';

describe('the days that a phrase names', () => {
  it('are read from lists, ranges and weekdays, over months', () => {
    expect(daysIn('— 04 et 05 mars 2025')).toEqual(['2025-03-04', '2025-03-05']);
    expect(daysIn('du 11 au 13 mars 2019 à Grenoble')).toEqual(['2019-03-11', '2019-03-12', '2019-03-13']);
    expect(daysIn('Vendredi 1er décembre 2023')).toEqual(['2023-12-01']);
    expect(daysIn('lundi 3, mardi 4 et mercredi 5 mai 2023')).toEqual([
      '2023-05-03',
      '2023-05-04',
      '2023-05-05',
    ]);
    expect(daysIn('30 juin et 1er juillet 2022')).toEqual(['2022-06-30', '2022-07-01']);
    expect(daysIn('Les 13, 14, 15 et 16 octobre 2010')).toHaveLength(4);
  });

  it('are none where no day is said', () => {
    expect(daysIn('en 2030, 24 % des 600 dirigeants')).toEqual([]);
    expect(daysIn('32 mars 2024')).toEqual([]);
    expect(daysIn('mars 2024')).toEqual([]);
  });
});
