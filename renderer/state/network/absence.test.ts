import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../data/graph/small.fixture.ts';
import { nodeKeyOf } from '../../../data/graph/ties.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Subcorpus } from '../../../data/model/filter.ts';
import { DEFAULT_NETWORK } from './network-options.ts';
import { absenceOf } from './revealing.ts';

const ALL: Subcorpus = {
  sessions: new Set(['A1', 'A2', 'A3']),
  people: new Set(['ana', 'bob', 'cid']),
  organisations: new Set(['x', 'y']),
  territories: new Set(['commune-1']),
  standing: new Map(),
};
const NONE: Subcorpus = {
  sessions: new Set(),
  people: new Set(),
  organisations: new Set(),
  territories: new Set(),
  standing: new Map(),
};
const EMPTY = { nodes: [], links: [] };
const THINGS: readonly EntityRef[] = [
  { kind: 'person', id: 'ana' },
  { kind: 'session', id: 'A1' },
  { kind: 'organisation', id: 'x' },
  { kind: 'territory', id: 'commune-1' },
  { kind: 'theme', id: 'T1' },
  { kind: 'keyword', id: 'eau' },
];

/** What keeps a thing out of an empty picture. */
function absence(ref: EntityRef, kept: Subcorpus, more: Partial<typeof DEFAULT_NETWORK> = {}) {
  return absenceOf(SMALL, { kept, everything: ALL }, EMPTY, { ...DEFAULT_NETWORK, ...more }, ref);
}

describe('what keeps a thing out of the network', () => {
  it.each(THINGS)('is the filter, for a $kind of which it keeps nothing', ref => {
    expect(absence(ref, NONE)).toBe('filter');
    expect(absence(ref, ALL)).not.toBe('filter');
  });

  it.each(THINGS)('is nothing that could be lifted, for a $kind that no session names', ({ kind }) => {
    expect(absence({ kind, id: 'nobody' }, NONE)).toBeNull();
  });

  it('is its kind where that is not shown, else that it was taken out or what narrows the picture', () => {
    expect(THINGS.map(ref => absence(ref, ALL))).toEqual([
      'kind',
      'narrowed',
      'narrowed',
      'kind',
      'kind',
      'kind',
    ]);
    const ref = { kind: 'session', id: 'A1' } as const;
    expect(absence(ref, ALL, { hidden: [nodeKeyOf(ref)] })).toBe('hidden');
    expect(absence(ref, ALL, { hidden: ['session:A2'] })).toBe('narrowed');
  });

  it('is the projection where the network is made of another kind', () => {
    const projection = { kind: 'organisation', over: 'session', weight: 'count' } as const;
    expect(THINGS.slice(0, 3).map(ref => absence(ref, ALL, { projection }))).toEqual([
      'projection',
      'projection',
      'narrowed',
    ]);
  });

  it('is nothing for words and years, which are no nodes, nor for what is shown', () => {
    expect(absence({ kind: 'term', id: 'eau' }, NONE)).toBeNull();
    const node = {
      key: 'person:ana',
      kind: 'person',
      id: 'ana',
      label: 'ana',
      theme: null,
      sessions: 2,
    } as const;
    const shown = { nodes: [node], links: [] };
    const selections = { kept: NONE, everything: ALL };
    expect(absenceOf(SMALL, selections, shown, DEFAULT_NETWORK, { kind: 'person', id: 'ana' })).toBeNull();
  });
});
