import { describe, expect, it } from 'vitest';
import { daysIn, namedDays } from './days.ts';

describe('the days that a phrase names', () => {
  it('are read from lists, ranges and weekdays, over months', () => {
    expect(daysIn('— 04 et 05 mars 2025')).toEqual(['2025-03-04', '2025-03-05']);
    expect(daysIn('du 11 au 13 mars 2019 à Grenoble')).toEqual(['2019-03-11', '2019-03-12', '2019-03-13']);
    expect(daysIn('jeu. 5 oct. 23')).toEqual(['2023-10-05']);
    expect(daysIn('jeudi14déc.2023')).toEqual(['2023-12-14']);
    expect(daysIn('mardi7mars2023')).toEqual(['2023-03-07']);
    expect(daysIn('lundi99mars2023')).toEqual([]);
    expect(daysIn('salle14déc.2023')).toEqual([]);
    expect(daysIn('12 et 13 mars ’24')).toEqual(['2024-03-12', '2024-03-13']);
    expect(daysIn('lundi 12 mars 10 – 12 h')).toEqual([]);
    expect(daysIn('lundi 12 mars 14h')).toEqual([]);
    expect(daysIn('le 5 octobre 23 rue des Lilas')).toEqual([]);
    expect(daysIn('Vendredi 1er décembre 2023')).toEqual(['2023-12-01']);
    expect(daysIn('Compte rendu n°7 du 18 novembre 2023')).toEqual(['2023-11-18']);
    expect(daysIn('lundi 3, mardi 4 et mercredi 5 mai 2023')).toEqual([
      '2023-05-03',
      '2023-05-04',
      '2023-05-05',
    ]);
    expect(daysIn('30 juin et 1er juillet 2022')).toEqual(['2022-06-30', '2022-07-01']);
    expect(daysIn('Les 13, 14, 15 et 16 octobre 2010')).toHaveLength(4);
    expect(daysIn('du 30 mai au 2 juin 2024')).toEqual([
      '2024-05-30',
      '2024-05-31',
      '2024-06-01',
      '2024-06-02',
    ]);
    expect(daysIn('du 30 décembre 2024 au 1er janvier 2025')).toHaveLength(3);
  });

  it.each([
    ['7/8/9 July 2020', 3],
    ['les 3/4 juin 2024', 2],
    ['12/13/14 mars 2024 – Lozac', 3],
    ['4/5/6/7 septembre 2023', 4],
    ['29/30 novembre et 1er décembre 2024', 3],
    ['Workshop, 7/8 May 2019, Lozac', 2],
    ['Meeting #16 May 30, 2018', 1],
    ['réunion #4 du 12 mars 2024', 1],
    ['Journée 2/5 – 12 mars 2024', 1],
  ])('are parted by strokes too, and never the number of a meeting: %s', (phrase, count) => {
    expect(daysIn(phrase)).toHaveLength(count);
  });

  it.each([
    '12/03/2024',
    'le 12.03.2024',
    '12-03-2024',
    '12/3/24',
    '2024-03-12',
    '2024-03-12T09:00',
    '(12/03/2024).',
    'mar. 12 mars 2024',
    'MARDI 12 MARS 2024',
    'Mardi, 12 mars 2024 à 9 h 30',
    'March 12, 2024',
    'March 12th 2024, 9:00 AM',
    'Tuesday, Mar 12, 2024',
    '12th March 2024',
    'the 12th of March 2024',
    '12 MAR 2024',
    '12 mars 2024',
  ])('are read in every spelling: %s', phrase => {
    expect(daysIn(phrase)).toEqual(['2024-03-12']);
  });

  it('are read abbreviated, decomposed, and in English lists and ranges', () => {
    expect(daysIn('sam. 6 avr. 2024')).toEqual(['2024-04-06']);
    expect(daysIn('6 et 7 fe\u0301vr. 2024')).toEqual(['2024-02-06', '2024-02-07']);
    expect(daysIn('March 12–14, 2024')).toHaveLength(3);
    expect(daysIn('June 30 and July 1, 2024')).toEqual(['2024-06-30', '2024-07-01']);
    expect(daysIn('12-14/03/2024')).toEqual(['2024-03-12', '2024-03-13', '2024-03-14']);
    expect(daysIn('du 12/03 au 13/03/2024')).toEqual(['2024-03-12', '2024-03-13']);
  });

  it.each([
    'Journée 2/5',
    'Atelier 1/3',
    'Séance 3/4 – Rénover',
    'Les communs (partie 2/2)',
    'Webinaire n° 4/6',
    'Les communs (2/2)',
    'Épisode 5/8',
    'Workshop series, part 3/4',
    'Module 2 / 3',
    'Réunion 3/6',
  ])('are no number of a series: %s', phrase => {
    expect(daysIn(phrase, 2024)).toEqual([]);
  });

  it.each(['mardi 2/5', 'le 2/5', 'Séance du 2/5', 'Atelier 02/05', 'Journée 2/05', 'Réunion (mardi 2/5)'])(
    'are told without a year beside a counted word: %s',
    phrase => {
      expect(daysIn(phrase, 2024)).toEqual(['2024-05-02']);
    },
  );

  it('are read from lists whose commas no space follows, and a decimal is none', () => {
    expect(daysIn('Le 8,9 et 10 mai 2015 à Angers')).toEqual(['2015-05-08', '2015-05-09', '2015-05-10']);
    expect(daysIn('5, 12,19 et 26 juin 2024')).toEqual([
      '2024-06-05',
      '2024-06-12',
      '2024-06-19',
      '2024-06-26',
    ]);
    expect(daysIn('8,9,10 et 11 mai 2015')).toHaveLength(4);
    expect(daysIn('une hausse de 8,9 et 10 % en mai 2015')).toEqual([]);
    expect(daysIn('8,5 mai 2015')).toEqual([]);
  });

  it('are no more than there are in a series', () => {
    expect(daysIn('Atelier 5/5', 2024)).toEqual([]);
    expect(daysIn('Atelier 6/5', 2024)).toEqual(['2024-05-06']);
  });

  it('take their year from elsewhere when it is told', () => {
    expect(daysIn('mardi 12 mars')).toEqual([]);
    expect(daysIn('mardi 12 mars, 9 h – 10 h', 2024)).toEqual(['2024-03-12']);
    expect(daysIn('9 h 30 : 12 personnes, le 1er et le 2', 2024)).toEqual([]);
  });

  it('name the ends of a range that is a season', () => {
    expect(daysIn('du 1er au 31 mars 2024')).toHaveLength(31);
    expect(daysIn('du 1er mars au 1er avril 2024')).toEqual(['2024-03-01', '2024-04-01']);
  });

  it('are none where no day is said', () => {
    expect(daysIn('en 2030, 24 % des 600 dirigeants')).toEqual([]);
    expect(daysIn('32 mars 2024')).toEqual([]);
    expect(daysIn('mars 2024')).toEqual([]);
    expect(daysIn('03/13/2024')).toEqual(['2024-03-13']);
    expect(daysIn('31/02/2024, version 1.12.2024.3, 01.55.27.20.00')).toEqual([]);
    expect(daysIn('this may be 12 may 2024')).toEqual([]);
  });

  it('stand where they are said, with their weekday', () => {
    const phrase = 'Le Mans, jeudi 6 juin 2024, de 9 h à 17 h';
    const [named] = namedDays(phrase);
    expect(phrase.slice(named?.from, named?.to)).toBe('jeudi 6 juin 2024');
  });
});

it('reads three days with one month behind them as days, and three numbers without one as a date', () => {
  expect(daysIn('les 25-26-27 septembre 2019')).toEqual(['2019-09-25', '2019-09-26', '2019-09-27']);
  expect(daysIn('les 10-11-12 juin 2021')).toEqual(['2021-06-10', '2021-06-11', '2021-06-12']);
  expect(daysIn('le 10-11-2012')).toEqual(['2012-11-10']);
  expect(daysIn('les 25, 26 et 27 septembre 2019')).toEqual(['2019-09-25', '2019-09-26', '2019-09-27']);
});

describe('a number of a series', () => {
  it.each([
    'Table ronde 3 – 07/12/2023',
    'Panel 2 - 07/12/2023',
    'Webinaire n°4 – 07/12/2023',
    'GT Bâti 9 07-12-2023',
  ])('is no day before another: %s', line => {
    expect(daysIn(line)).toEqual(['2023-12-07']);
  });

  it('is one where the month stands right behind it', () => {
    expect(daysIn('Table ronde 7 décembre 2023')).toEqual(['2023-12-07']);
    expect(daysIn('Séance 1er décembre 2023')).toEqual(['2023-12-01']);
    expect(daysIn('Séance 7 – avril 2024')).toEqual([]);
  });
});
