import { describe, expect, it } from 'vitest';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { twoEditions } from '../editions.fixture.ts';
import { rouen } from '../rouen.fixture.ts';
import { sessionsOfPart } from './part-sessions.ts';

const corpus = rouen();
const everything = subcorpusOf(corpus, EMPTY_QUERY);
const theme = subcorpusOf(corpus, { ...EMPTY_QUERY, themes: ['T1'] });

describe('the sessions that a part of the text is', () => {
  it('are those that the filters keep, of a theme or where a place or a kind of body stands', () => {
    expect(sessionsOfPart(corpus, theme, { kind: 'all' })).toEqual([...theme.sessions]);
    expect(sessionsOfPart(corpus, everything, { kind: 'theme', id: 'T1' })).toEqual([...theme.sessions]);
    for (const [facet, part] of [
      ['territories', { kind: 'territory', id: 'region-28' }],
      ['organisationKinds', { kind: 'organisationKind', id: 'university' }],
    ] as const) {
      const asked = subcorpusOf(corpus, { ...EMPTY_QUERY, [facet]: [part.id] }).sessions;
      expect(asked.size).toBeGreaterThan(1);
      expect(sessionsOfPart(corpus, everything, part)).toEqual([...asked]);
      const among = sessionsOfPart(corpus, theme, part);
      expect(among).toEqual([...asked].filter(id => theme.sessions.has(id)));
    }
  });

  it('are those of one of several documents that the filters keep', () => {
    const both = twoEditions();
    const [first, second] = both.dataset.documents ?? [];
    const all = subcorpusOf(both, EMPTY_QUERY);
    const ofFirst = sessionsOfPart(both, all, { kind: 'document', id: first?.id ?? '' });
    const ofSecond = sessionsOfPart(both, all, { kind: 'document', id: second?.id ?? '' });
    expect(ofFirst.length).toBeGreaterThan(30);
    expect([...ofFirst, ...ofSecond]).toEqual([...all.sessions]);
    const kept = subcorpusOf(both, { ...EMPTY_QUERY, documents: [second?.id ?? ''] });
    expect(sessionsOfPart(both, kept, { kind: 'document', id: first?.id ?? '' })).toEqual([]);
  });

  it('are one session, or those kept aside, whatever the filters keep', () => {
    expect(sessionsOfPart(corpus, theme, { kind: 'session', id: 'A2' })).toEqual(['A2']);
    expect(sessionsOfPart(corpus, theme, { kind: 'sessions', ids: ['A2', 'A1', 'gone'] }).toSorted()).toEqual(
      ['A1', 'A2'],
    );
  });
});
