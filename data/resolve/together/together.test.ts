import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../model/corpus.ts';
import type { Correction } from '../../model/correction.ts';
import { indexCorpus } from '../corpus.ts';
import { anchorOf } from '../journal-anchor.ts';
import { FIRST, part, SECOND } from './editions.fixture.ts';
import { homeOf, partedByDocument } from './homes.ts';
import { type Kept, together } from './together.ts';

function read(journal: readonly Kept[] = []): Corpus {
  const own = (index: number) => journal.filter(each => each.part === index).map(each => each.correction);
  const parts = [part('an-2024', FIRST, own(0)), part('an-2025', SECOND, own(1))];
  return together(
    parts.map(({ document, text, dataset }) => indexCorpus(document, text, dataset)),
    journal,
  );
}

const people = (corpus: Corpus, name: string) => corpus.dataset.people.filter(each => each.name === name);

/** What follows when a decision taken on both goes where it belongs. */
function decided(correction: Correction, journal: readonly Kept[] = []): { corpus: Corpus; home: Kept } {
  const home = homeOf(read(journal), correction);
  return { corpus: read([...journal, home]), home };
}

const TWO = ['Paul DURAND (paul-durand)', 'Paul DURAND (paul-durand~2)'];

describe('a decision taken on several documents', () => {
  it('goes to the one that it concerns, in the words of that one', () => {
    const { corpus, home } = decided({
      op: 'rename',
      kind: 'person',
      name: TWO[1] ?? '',
      to: 'Paulo DURAND',
    });
    expect(home).toEqual({
      part: 1,
      correction: { op: 'rename', kind: 'person', name: 'Paul DURAND', to: 'Paulo DURAND' },
    });
    expect(people(corpus, 'Paulo DURAND')).toMatchObject([{ documents: ['an-2025'] }]);
    expect(people(corpus, 'Paul DURAND')).toMatchObject([{ documents: ['an-2024'] }]);
    expect(corpus.dataset.decisions).toMatchObject([{ applied: true }]);
  });

  it('that joins things of two is kept over all, by what each document calls them', () => {
    const { corpus, home } = decided({ op: 'merge', kind: 'person', names: TWO, into: TWO[0] ?? '' });
    expect(home).toMatchObject({
      part: null,
      correction: {
        names: ['Paul DURAND', 'Paul DURAND'],
        into: 'Paul DURAND',
        among: [
          { document: 'an-2024', side: 0 },
          { document: 'an-2025', side: 1 },
        ],
      },
    });
    expect(people(corpus, 'Paul DURAND')).toHaveLength(1);
    const { corpus: apart } = decided({ op: 'never-merge', kind: 'person', names: TWO });
    expect(people(apart, 'Paul DURAND')).toHaveLength(2);
    expect(apart.dataset.decisions).toMatchObject([{ applied: true }]);
  });

  it('on what several have is kept over all, and renames it in all', () => {
    const { corpus, home } = decided({
      op: 'rename',
      kind: 'organisation',
      name: 'Ville de Rouen',
      to: 'Rouen (ville)',
    });
    expect(home.part).toBeNull();
    const renamed = corpus.dataset.organisations.find(({ name }) => name === 'Rouen (ville)');
    expect(renamed?.documents).toEqual(['an-2024', 'an-2025']);
  });

  it('at a passage goes to the document of that passage, counted from its own beginning', () => {
    const corpus = read();
    const start = corpus.text.indexOf('Cahors');
    const at = anchorOf(corpus.text, { start, end: start + 6 });
    const correction = { op: 'reject', kind: 'territory', name: 'Cahors', at } as const;
    const { home, corpus: after } = decided(correction);
    expect(home).toMatchObject({ part: 1, correction: { at: { start: SECOND.indexOf('Cahors') } } });
    expect(after.dataset.territories.some(({ name }) => name === 'Cahors')).toBe(false);
    expect(after.dataset.decisions?.[0]?.correction).toEqual(correction);
  });

  it('on a session goes to its document', () => {
    const session = { id: '2.A2', title: 'La crise du logement' };
    const { home, corpus } = decided({ op: 'set-session', session, title: 'Se loger enfin' });
    expect(home).toMatchObject({ part: 1, correction: { session: { id: 'A2' } } });
    expect(corpus.sessions.get('2.A2')?.title).toBe('Se loger enfin');
    const role = {
      op: 'set-role',
      name: 'Jeanne MARTIN',
      session: { id: '1.A1', title: 'Les budgets participatifs' },
    } as const;
    const { home: first } = decided({ ...role, part: 'moderator', role: null });
    expect(first).toMatchObject({ part: 0, correction: { session: { id: 'A1' } } });
  });

  it('parts what was one by mistake into what each document has, and a later word joins it again', () => {
    const corpus = read();
    const [martin] = people(corpus, 'Jeanne MARTIN');
    const parted = martin === undefined ? null : partedByDocument(corpus, 'person', martin);
    if (parted === null) throw new Error('not in several');
    const { corpus: two, home } = decided(parted);
    expect(people(two, 'Jeanne MARTIN')).toHaveLength(2);
    const names = people(two, 'Jeanne MARTIN').map(({ name, id }) => `${name} (${id})`);
    const { corpus: one } = decided({ op: 'merge', kind: 'person', names, into: names[0] ?? '' }, [home]);
    expect(people(one, 'Jeanne MARTIN')).toHaveLength(1);
    const [petit] = people(corpus, 'Claire PETIT');
    expect(petit && partedByDocument(corpus, 'person', petit)).toBeNull();
  });
});
