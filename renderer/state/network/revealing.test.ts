import { describe, expect, it } from 'vitest';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { DEFAULT_EXPLORATION } from '../exploration/exploration.ts';
import { rouen } from '../rouen.fixture.ts';
import { networkOf, shownOf } from './network-graph.ts';
import { DEFAULT_NETWORK, type NetworkOptions } from './network-options.ts';
import { absenceOf, revealing } from './revealing.ts';

const corpus = rouen();
const PERSON = { kind: 'person', id: 'isadora-guerra' } as const;
const BODY = { kind: 'organisation', id: 'ville-de-rouen' } as const;

function exploring(network: Partial<NetworkOptions>, query = EMPTY_QUERY) {
  return { ...DEFAULT_EXPLORATION, query, network: { ...DEFAULT_NETWORK, ...network } };
}

function shown({ query, network }: ReturnType<typeof exploring>) {
  return shownOf(networkOf(corpus, subcorpusOf(corpus, query), network, null), network);
}

const absence = (e: ReturnType<typeof exploring>, ref: Parameters<typeof absenceOf>[4]) =>
  absenceOf(
    corpus,
    { kept: subcorpusOf(corpus, e.query), everything: subcorpusOf(corpus, EMPTY_QUERY) },
    shown(e),
    e.network,
    ref,
  );

const KEEPING = {
  'the kind': exploring({}),
  'a filter': exploring({ kinds: ['person', 'session'] }, { ...EMPTY_QUERY, themes: ['T4'] }),
  'a network of another kind': exploring({ projection: { kind: 'theme', over: 'person', weight: 'count' } }),
  'a hand': exploring({ kinds: ['person', 'session'], hidden: ['person:isadora-guerra', 'session:A2'] }),
  'a neighbourhood': exploring({
    kinds: ['person', 'session'],
    focus: { roots: ['session:A2'], depth: 1, relations: [] },
  }),
  'two at once': exploring({ hidden: ['person:isadora-guerra'] }, { ...EMPTY_QUERY, themes: ['T4'] }),
};

describe('what is not in the network', () => {
  it('is kept out by what would have to go first', () => {
    const found = Object.values(KEEPING).map(each => absence(each, PERSON));
    expect(found).toEqual(['kind', 'filter', 'projection', 'hidden', 'narrowed', 'filter']);
  });

  it('is not absent when it is there, or when nothing would bring it', () => {
    expect(absence(exploring({}), BODY)).toBeNull();
    expect(absence(exploring({}), { kind: 'term', id: 'eau' })).toBeNull();
    expect(absence(exploring({}), { kind: 'person', id: 'nobody' })).toBeNull();
  });

  it.each(Object.entries(KEEPING))('is there and selected when shown in spite of %s', (_, before) => {
    const after = revealing(corpus, PERSON, before) as ReturnType<typeof exploring>;
    expect(absence(after, PERSON)).toBeNull();
    expect(shown(after).nodes.map(node => node.key)).toContain('person:isadora-guerra');
    expect(after.selection).toEqual(PERSON);
  });

  it('leaves what does not keep it out as it is', () => {
    const hand = revealing(corpus, PERSON, KEEPING['a hand']);
    expect(hand.network.hidden).toEqual(['session:A2']);
    const filtered = exploring({}, { ...EMPTY_QUERY, themes: ['T1'] });
    const after = revealing(corpus, PERSON, filtered);
    expect(after.query).toBe(filtered.query);
    expect(after.network.kinds).toEqual(['session', 'organisation', 'person']);
  });
});
