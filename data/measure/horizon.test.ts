import { describe, expect, it } from 'vitest';
import type { DatedPhrase } from '../model/dataset.ts';
import type { Session } from '../model/entity.ts';
import { horizon } from './horizon.ts';
import { programme } from './programme.ts';
import { outline } from './rouen.fixture.ts';

const phrase = (year: number, session: string, yearEnd: number | null = null): DatedPhrase => ({
  year,
  yearEnd,
  session,
  phrase: `en ${year}`,
  span: { start: 0, end: 7 },
});
const dates = [
  phrase(2030, 'A6'),
  phrase(2024, 'A2'),
  phrase(2024, 'A15'),
  phrase(2024, 'A2'),
  phrase(2025, 'P1'),
];
const sessions: readonly Session[] = outline.sessions.map(session => ({ ...session, resources: [] }));
const corpus = {
  dataset: {
    formatVersion: 1,
    proceedings: outline.proceedings,
    themes: outline.themes,
    sessions,
    people: [],
    organisations: [],
    territories: [],
    terms: [],
    participations: [],
    affiliations: [],
    mentions: [],
    dates,
    figures: [],
    warnings: [],
  } as const,
  sessions: new Map(sessions.map(session => [session.id, session])),
  themes: new Map(outline.themes.map(theme => [theme.id, theme])),
};
const kept = (...ids: string[]) => ({ sessions: new Set(ids) });
const everything = kept(...sessions.map(({ id }) => id));

describe('horizon', () => {
  it('gives the years in order, against the year of the proceedings', () => {
    const years = horizon(corpus, everything);
    expect(years.map(({ year, tense }) => [year, tense])).toEqual([
      [2024, 'past'],
      [2025, 'present'],
      [2030, 'future'],
    ]);
  });

  it('counts passages, sessions and themes', () => {
    const [first] = horizon(corpus, everything);
    const [sport, mobility] = [corpus.sessions.get('A2')?.theme, corpus.sessions.get('A15')?.theme];
    expect(first?.passages).toHaveLength(3);
    expect(first?.sessions).toBe(2);
    expect(first?.byTheme).toEqual(
      new Map([
        [sport, 2],
        [mobility, 1],
      ]),
    );
    expect(first?.passages[0]).toMatchObject({ session: 'A2', phrase: 'en 2024', yearEnd: null });
  });

  it('keeps what is selected', () => {
    expect(horizon(corpus, kept('A6')).map(({ year }) => year)).toEqual([2030]);
    expect(horizon(corpus, kept())).toEqual([]);
  });

  it('knows neither past nor future when the proceedings have no date', () => {
    const undated = { ...corpus.dataset, proceedings: { ...outline.proceedings, dates: [] } };
    expect(horizon({ ...corpus, dataset: undated }, everything).every(({ tense }) => tense === null)).toBe(
      true,
    );
  });
});

describe('programme', () => {
  it('follows the document: openings, five themes, closing, with their pages', () => {
    const parts = programme(corpus, everything);
    expect(parts.map(({ theme }) => theme?.number ?? null)).toEqual([null, 1, 2, 3, 4, 5, null]);
    expect(parts.flatMap(part => part.sessions)).toHaveLength(36);
    expect(parts[1]).toMatchObject({ pages: [15, 19] });
  });

  it('keeps what is selected', () => {
    const [part, ...others] = programme(corpus, kept('A28', 'A5'));
    expect(part?.sessions.map(({ id }) => id)).toEqual(['A5', 'A28']);
    expect(others).toEqual([]);
  });
});
