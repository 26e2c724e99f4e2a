import { describe, expect, it } from 'vitest';
import { declaredBy } from './declared.ts';

/** What a head of these keys declares. */
function declared(...pairs: readonly (readonly [key: string, value: string])[]) {
  const said = declaredBy(names =>
    pairs.flatMap(([key, text], i) =>
      names.test(key) ? [{ text, span: { start: 100 * i, end: 100 * i + text.length } }] : [],
    ),
  );
  return { dates: said.dates.map(({ text }) => text), place: said.place?.text ?? null };
}

describe('the days that a head declares', () => {
  it('are those of the event, where it tells them from the day on which the page was written', () => {
    for (const [start, end] of [
      ['event_start_date', 'event_end_date'],
      ['start_date', 'end_date'],
      ['startDate', 'endDate'],
      ['start-date', 'end-date'],
      ['eventStart', 'eventEnd'],
      ['date_debut', 'date_fin'],
      ['début', 'fin'],
    ] as const)
      expect(
        declared(
          ['date', '2024-03-14 19:02:00 +01:00'],
          [start, '2024-04-10 09:00:00 +02:00'],
          [end, '2024-04-11T17:00'],
        ).dates,
        start,
      ).toEqual(['2024-04-10', '2024-04-11']);
    expect(declared(['date', '2025-07-07T09:00:00Z'], ['date_end', '2025-07-08T17:00:00Z']).dates).toEqual([
      '2025-07-07',
      '2025-07-08',
    ]);
    expect(declared(['publishDate', '2024-03-14'], ['dateevent', '2024-04-10T16:00:19Z']).dates).toEqual([
      '2024-04-10',
    ]);
    expect(declared(['date', '2024-03-14'], ['event_date', '10 avril 2024']).dates).toEqual([
      '10 avril 2024',
    ]);
  });

  it('are the day of the page, and said to be no more, where the keys are those of a post and none tells of an event', () => {
    const isWritten = (...pairs: readonly (readonly [string, string])[]) =>
      declaredBy(names =>
        pairs.flatMap(([key, text]) => (names.test(key) ? [{ text, span: { start: 0, end: 0 } }] : [])),
      ).written === true;
    const date = ['date', '2024-03-14'] as const;
    for (const key of [
      'tags',
      'layout',
      'slug',
      'draft',
      'lastmod',
      'image',
      'thumbnailImage',
      'categories',
      'aliases',
      'cover',
    ])
      expect(isWritten(date, [key, 'x']), key).toBe(true);
    for (const key of [
      'event',
      'where',
      'lieu',
      'location',
      'heure',
      'saison',
      'speakers',
      'date_end',
      'event_date',
      'city',
    ])
      expect(isWritten(date, ['tags', 'x'], [key, '2024-04-10']), key).toBe(false);
    expect(isWritten(['date', '14-03-2024 15:48'], ['taxonomy', 'x'])).toBe(true);
    expect(isWritten(date, ['author', 'Anne Roux'])).toBe(false);
    expect(isWritten(['date', '14 mars 2024'], ['tags', 'x'])).toBe(false);
    expect(isWritten(['date', '2024-03-14'], ['dates', '2024-04-10'], ['tags', 'x'])).toBe(false);
  });

  it('are the day of the page where it tells no other: hours are none', () => {
    expect(declared(['date', '2024-03-14']).dates).toEqual(['2024-03-14']);
    expect(declared(['date', '2024-03-14'], ['start', '9:30'], ['end', '17h']).dates).toEqual(['2024-03-14']);
    expect(declared(['title', 'Rencontre']).dates).toEqual([]);
  });

  it('are also those between the first and the last, for an event of up to a fortnight', () => {
    const from = (end: string) => declared(['start', '2024-02-27'], ['end', end]).dates;
    expect(from('2024-03-01')).toEqual(['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01']);
    expect(from('2024-03-11')).toHaveLength(14);
    expect(from('2024-03-12')).toEqual(['2024-02-27', '2024-03-12']);
    expect(from('2024-02-20')).toEqual(['2024-02-27', '2024-02-20']);
  });
});

describe('the place that a head declares', () => {
  it('is its city, else the town of its address, else what it calls the place', () => {
    const venue = ['lieu', 'Maison de la Région'] as const;
    const address = ['adresse', '20 avenue de Ségur\n75007,  Paris'] as const;
    expect(declared(venue, address, ['ville', 'Lyon']).place).toBe('Lyon');
    expect(declared(venue, address).place).toBe('Paris');
    expect(declared(venue).place).toBe('Maison de la Région');
    expect(declared(['address', '3 rue Haute, 38000 Saint-Martin-d’Hères, France'], venue).place).toBe(
      'Saint-Martin-d’Hères',
    );
    expect(declared(['adresse', '20 avenue de Ségur'], venue).place).toBe('Maison de la Région');
    expect(declared(['adresse', '20 avenue de Ségur']).place).toBeNull();
  });
});

describe('the title that a head declares', () => {
  it.each([
    ['**Programme & inscriptions**', 'Programme & inscriptions'],
    ['Autour de la _data science_', 'Autour de la data science'],
    ['Séminaire *R* et `mapsf`', 'Séminaire R et mapsf'],
    ['__Les rives__ du _port_', 'Les rives du port'],
    ['Les fichiers nom_du_port et 2 * 3 * 4', 'Les fichiers nom_du_port et 2 * 3 * 4'],
    ['Le prix * du * vent', 'Le prix * du * vent'],
  ])('is told without the marks of its words: %s', (text, title) => {
    const span = { start: 0, end: text.length };
    expect(declaredBy(names => (names.test('title') ? [{ text, span }] : [])).title?.text).toBe(title);
  });
});
