import { describe, expect, it } from 'vitest';
import type { DatedPhrase } from '../model/dataset.ts';
import type { Session } from '../model/entity.ts';
import { decades, horizon } from './horizon.ts';
import { programme } from './programme.ts';
import { outline } from './rouen.fixture.ts';

let place = 0;
const phrase = (year: number, session: string, yearEnd: number | null = null): DatedPhrase => {
  place += 10;
  const span = { start: place, end: place + 7 };
  return { year, yearEnd, session, phrase: `en ${year}`, span };
};
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

  it('counts a phrase that names a year twice once, and two phrases twice', () => {
    const one = phrase(2024, 'A2');
    const passages = (...said: DatedPhrase[]) =>
      horizon({ ...corpus, dataset: { ...corpus.dataset, dates: said } }, everything)[0]?.passages.length;
    expect(passages(one, one)).toBe(1);
    expect(passages(one, phrase(2024, 'A2'))).toBe(2);
    expect(passages(one, { ...one, yearEnd: 2030 })).toBe(2);
  });

  it('knows neither past nor future when the proceedings have no date', () => {
    const undated = { ...corpus.dataset, proceedings: { ...outline.proceedings, dates: [] } };
    expect(horizon({ ...corpus, dataset: undated }, everything).every(({ tense }) => tense === null)).toBe(
      true,
    );
  });
});

describe('titles of linked resources', () => {
  const label = "Accédez à l'étude de 2024";
  const resource = { kind: 'document' as const, label, person: null, span: { start: 100, end: 130 } };
  const holding = new Map(
    [...corpus.sessions].map(([id, session]) => [
      id,
      id === 'A2' ? { ...session, resources: [resource] } : session,
    ]),
  );
  const at = (start: number, end: number) => ({
    ...corpus,
    sessions: holding,
    dataset: {
      ...corpus.dataset,
      dates: [{ ...phrase(2024, 'A2'), span: { start, end } }, phrase(2030, 'A6')],
    },
  });

  it('are left out, unless they are asked for, and then told apart', () => {
    expect(horizon(at(100, 130), everything).map(({ year }) => year)).toEqual([2030]);
    const all = horizon(at(100, 130), { ...everything, linked: true });
    expect(all.map(({ year, passages }) => [year, passages[0]?.linked])).toEqual([
      [2024, true],
      [2030, false],
    ]);
  });

  it('are only what lies in the resource: a phrase that reaches beyond it is said by the session', () => {
    expect(horizon(at(99, 130), everything)).toHaveLength(2);
    expect(horizon(at(100, 131), everything)).toHaveLength(2);
    expect(horizon(at(120, 128), everything)).toHaveLength(1);
  });
});

describe('decades', () => {
  it('count the passages, the sessions once each, and the years', () => {
    const dated = [...dates, phrase(2029, 'A2'), phrase(2019, 'A2')];
    const years = horizon({ ...corpus, dataset: { ...corpus.dataset, dates: dated } }, everything);
    expect(decades(years)).toEqual([
      { decade: 2010, passages: 1, sessions: 1, years: 1 },
      { decade: 2020, passages: 5, sessions: 3, years: 3 },
      { decade: 2030, passages: 1, sessions: 1, years: 1 },
    ]);
    expect(decades([])).toEqual([]);
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
