import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../data/graph/small.fixture.ts';
import { linesOf } from '../../../data/graph/tiny.fixture.ts';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { rouen } from '../rouen.fixture.ts';
import { networkOf, shownOf } from './network-graph.ts';
import { DEFAULT_NETWORK } from './network-options.ts';

const kept = subcorpusOf(SMALL, EMPTY_QUERY);
const whole = networkOf(SMALL, kept, { kinds: ['person', 'session'], projection: null }, null);
const shown = (options: Partial<typeof DEFAULT_NETWORK>) =>
  shownOf(whole, { ...DEFAULT_NETWORK, ...options });

describe('the network that is shown', () => {
  it('is what the text ties', () => {
    expect(linesOf(whole)).toEqual([
      'person:ana session:A1 1',
      'person:ana session:A2 1',
      'person:bob session:A1 1',
      'person:cid session:A3 1',
    ]);
  });

  it('keeps the ties of what is hidden as links through it, with their number', () => {
    const without = shown({ hidden: ['session:A1', 'session:A2'] });
    expect(without.nodes.map(node => node.key)).toEqual([
      'person:ana',
      'person:bob',
      'person:cid',
      'session:A3',
    ]);
    expect(linesOf(without)).toEqual(['person:ana person:bob 1', 'person:cid session:A3 1']);
    expect(without.links.map(link => link.relation)).toEqual(['through', 'takes-part']);
  });

  it('is narrowed to what is within reach, along the links that are asked for', () => {
    const around = (depth: number, relations: (typeof whole.links)[number]['relation'][] = []) =>
      shown({ focus: { roots: ['person:bob'], depth, relations } }).nodes.map(node => node.id);
    expect(around(0)).toEqual(['bob']);
    expect(around(1)).toEqual(['bob', 'A1']);
    expect(around(2)).toEqual(['ana', 'bob', 'A1']);
    expect(around(2, ['holds'])).toEqual(['bob']);
  });

  it('leaves out the links that weigh too little, and keeps their nodes', () => {
    const heavy = shown({ least: 2 });
    expect(heavy.links).toEqual([]);
    expect(heavy.nodes).toHaveLength(whole.nodes.length);
  });
});

describe('a projection', () => {
  const by = (over: 'session' | 'organisation' | 'person', kind: 'person' | 'organisation' = 'person') =>
    linesOf(networkOf(SMALL, kept, { kinds: [], projection: { kind, over, weight: 'count' } }, null));

  it('ties people by sessions and by bodies, and bodies by sessions and people', () => {
    expect(by('session')).toEqual(['person:ana person:bob 1']);
    expect(by('organisation')).toEqual([]);
    // x and y are both present in A1.
    expect(by('session', 'organisation')).toEqual(['organisation:x organisation:y 1']);
  });

  it('ties each pair of people of Rouen who share a session, and no other', () => {
    const corpus = rouen();
    const people = networkOf(
      corpus,
      subcorpusOf(corpus, EMPTY_QUERY),
      { kinds: [], projection: { kind: 'person', over: 'session', weight: 'count' } },
      null,
    );
    expect(people.nodes).toHaveLength(132);
    const pairs = new Set<string>();
    const { participations } = corpus.dataset;
    for (const a of participations) {
      for (const b of participations) {
        if (a.session === b.session && a.person < b.person) pairs.add(`${a.person} ${b.person}`);
      }
    }
    expect(people.links).toHaveLength(pairs.size);
  });

  it('by vocabulary has no links until words are counted', () => {
    const themes = networkOf(
      SMALL,
      kept,
      { kinds: [], projection: { kind: 'theme', over: 'vocabulary', weight: 'jaccard' } },
      null,
    );
    expect(themes.nodes).toHaveLength(2);
    expect(themes.links).toEqual([]);
  });
});
