import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../model/dataset.ts';
import { ownId } from '../../model/together.ts';
import { editions, FIRST, part, SECOND } from './editions.fixture.ts';
import { join } from './join.ts';

const named = <T extends { name: string }>(list: readonly T[], name: string) =>
  list.filter(each => each.name === name);

describe('several documents as one', () => {
  const [first, second] = editions();
  const { text, dataset, origins } = join([first, second], []);

  it('hold each text whole, and every passage is the passage that it was', () => {
    const [a, b] = dataset.documents ?? [];
    expect([text.slice(a?.start, a?.end), text.slice(b?.start, b?.end)]).toEqual([FIRST, SECOND]);
    const said = (of: Dataset, in_: string) =>
      [...of.participations, ...of.mentions, ...of.affiliations, ...of.dates].map(({ span }) =>
        in_.slice(span.start, span.end),
      );
    expect(said(dataset, text).toSorted()).toEqual(
      [...said(first.dataset, FIRST), ...said(second.dataset, SECOND)].toSorted(),
    );
  });

  it('keep all sessions, in their order, each with its document', () => {
    expect(dataset.sessions.map(({ id, document, order }) => [id, document, order])).toEqual([
      ['1.A1', 'an-2024', 0],
      ['1.A2', 'an-2024', 1],
      ['2.A1', 'an-2025', 2],
      ['2.A2', 'an-2025', 3],
    ]);
    expect(ownId('2.A1')).toEqual({ part: 1, id: 'A1' });
    expect(ownId('A1')).toBeNull();
  });

  it('have a body and a place once when code or name say so', () => {
    expect(named(dataset.organisations, 'Ville de Rouen')).toMatchObject([
      { documents: ['an-2024', 'an-2025'], variants: [{ text: 'maire de Rouen' }] },
    ]);
    expect(named(dataset.territories, 'Rouen')[0]?.documents).toEqual(['an-2024', 'an-2025']);
    expect(named(dataset.territories, 'Brest')[0]?.documents).toEqual(['an-2024']);
  });

  it('have a person once when name and office agree, and two of one name twice', () => {
    expect(named(dataset.people, 'Jeanne MARTIN')).toMatchObject([{ documents: ['an-2024', 'an-2025'] }]);
    expect(named(dataset.people, 'Paul DURAND').map(({ id, documents }) => [id, documents])).toEqual([
      ['paul-durand', ['an-2024']],
      ['paul-durand~2', ['an-2025']],
    ]);
    expect(origins.get('person:paul-durand~2')).toEqual([{ part: 1, id: 'paul-durand' }]);
  });

  it('have a theme of one title once, and the others counted on', () => {
    expect(dataset.themes.map(({ title, number, documents }) => [title, number, documents])).toEqual([
      ['Participer', 1, ['an-2024', 'an-2025']],
      ['Nourrir', 2, ['an-2024']],
      ['Se loger', 3, ['an-2025']],
    ]);
    expect(dataset.sessions.filter(({ theme }) => theme === '1.T1').map(({ id }) => id)).toEqual([
      '1.A1',
      '2.A1',
    ]);
  });

  it('are named by what they are: one title and the years, or both titles', () => {
    expect(dataset.proceedings.title).toBe('Actes des rencontres de la participation (2024, 2025)');
    const other = part('autre', SECOND.replace('Actes des rencontres', 'Actes du forum'));
    expect(join([first, other], []).dataset.proceedings.title).toBe(
      'Actes des rencontres de la participation + Actes du forum de la participation',
    );
  });
});

describe('what the analyst said across documents', () => {
  const [first, second] = editions();
  const among = [
    { document: 'an-2024', side: 0 },
    { document: 'an-2025', side: 1 },
  ];
  const durand = { kind: 'person', names: ['Paul DURAND', 'Paul DURAND'], among } as const;
  const martin = { kind: 'person', names: ['Jeanne MARTIN', 'Jeanne MARTIN'], among } as const;
  const people = (...decisions: Parameters<typeof join>[1]) =>
    join([first, second], decisions).dataset.people;

  it('joins two of one name, and parts what was taken for one', () => {
    expect(named(people({ op: 'merge', ...durand, into: 'Paul DURAND' }), 'Paul DURAND')).toHaveLength(1);
    expect(named(people({ op: 'never-merge', ...martin }), 'Jeanne MARTIN')).toHaveLength(2);
  });

  it('counts by its last word', () => {
    const same = { op: 'merge', ...durand, into: 'Paul DURAND' } as const;
    const apart = { op: 'never-merge', ...durand } as const;
    expect(named(people(same, apart), 'Paul DURAND')).toHaveLength(2);
    expect(named(people(apart, same), 'Paul DURAND')).toHaveLength(1);
  });

  it('gives what it joins the name that was chosen', () => {
    const bodies = join(
      [first, second],
      [
        {
          op: 'merge',
          kind: 'organisation',
          names: ['Ville de Brest', 'Agence du Lot'],
          into: 'Agence du Lot',
          among,
        },
      ],
    ).dataset.organisations;
    expect(named(bodies, 'Ville de Brest')).toEqual([]);
    expect(named(bodies, 'Agence du Lot')[0]?.documents).toEqual(['an-2024', 'an-2025']);
  });

  it('waits where a document of it is not among these', () => {
    const third = part('an-2026', SECOND);
    const decision = { op: 'merge', ...durand, into: 'Paul DURAND' } as const;
    expect(named(join([first, third], [decision]).dataset.people, 'Paul DURAND')).toHaveLength(2);
    // Where all three are, what is one by likeness follows what was said.
    expect(named(join([first, second, third], [decision]).dataset.people, 'Paul DURAND')).toHaveLength(1);
  });

  it('is never got round by likeness', () => {
    const third = part('an-2026', FIRST);
    const apart = {
      op: 'never-merge',
      kind: 'person',
      names: ['Jeanne MARTIN', 'Jeanne MARTIN'],
      among: [
        { document: 'an-2024', side: 0 },
        { document: 'an-2026', side: 1 },
      ],
    } as const;
    const found = named(join([first, second, third], [apart]).dataset.people, 'Jeanne MARTIN');
    expect(found.map(({ documents }) => documents)).toEqual([['an-2024', 'an-2025'], ['an-2026']]);
  });
});

describe('the order of documents', () => {
  it('changes neither what is one nor how much there is', () => {
    const parts = [...editions(), part('an-2026', SECOND.replaceAll('2025', '2026'))];
    const shape = (order: readonly number[]) => {
      const { dataset } = join(
        order.flatMap(i => parts[i] ?? []),
        [],
      );
      const held = [...dataset.people, ...dataset.organisations, ...dataset.territories].map(
        ({ name, documents }) => `${name} ${documents?.toSorted().join(' ')}`,
      );
      return { held: held.toSorted(), mentions: dataset.mentions.length };
    };
    const usual = shape([0, 1, 2]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), order => {
        expect(shape(order)).toEqual(usual);
      }),
    );
  });
});
