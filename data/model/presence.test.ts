import { describe, expect, it } from 'vitest';
import type { Corpus } from './corpus.ts';
import { keywordIds } from './keywords.ts';
import { documentsOf } from './presence.ts';

describe('the documents in which a thing stands', () => {
  const keyword = (label: string) => ({ text: label, label, span: { start: 0, end: 0 } });
  const session = (id: string, document: string | undefined, ...labels: readonly string[]) => ({
    id,
    document,
    declaredKeywords: labels.map(keyword),
  });
  const sessions = [
    session('1.A1', 'an-2024', 'Budget'),
    session('1.A2', 'an-2024', 'Budget', 'Eau'),
    session('2.A1', 'an-2025', 'Budget'),
    session('A9', undefined, 'Eau'),
  ];
  const entity = (documents?: readonly string[]) => new Map([['x', { documents }]]);
  const dataset = { sessions, terms: [] };
  const corpus = {
    dataset,
    sessions: new Map(sessions.map(each => [each.id, each])),
    people: entity(['an-2024']),
    organisations: entity(['an-2025']),
    territories: entity(['an-2024', 'an-2025']),
    themes: entity(),
  } as unknown as Corpus;
  const of = documentsOf(corpus);

  it('are those of its own list, for people, bodies, places and themes', () => {
    expect(of('person', 'x')).toEqual(['an-2024']);
    expect(of('organisation', 'x')).toEqual(['an-2025']);
    expect(of('territory', 'x')).toEqual(['an-2024', 'an-2025']);
    expect([of('theme', 'x'), of('person', 'nobody'), of('year', '2024')]).toEqual([[], [], []]);
  });

  it('is the one of a session, and each once of the sessions that declare a keyword', () => {
    expect([of('session', '2.A1'), of('session', 'A9'), of('session', 'none')]).toEqual([
      ['an-2025'],
      [],
      [],
    ]);
    const id = keywordIds(corpus.dataset);
    expect(of('keyword', id('Budget'))).toEqual(['an-2024', 'an-2025']);
    expect(of('term', id('Eau'))).toEqual(['an-2024']);
  });
});
