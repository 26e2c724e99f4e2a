import { describe, expect, it } from 'vitest';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { rouen } from '../rouen.fixture.ts';
import { emptinessOf } from './emptiness.ts';
import { networkOf } from './network-graph.ts';
import { DEFAULT_NETWORK, type NetworkOptions } from './network-options.ts';

const corpus = rouen();
const GUERRA = 'person:isadora-guerra';

function why(options: Partial<NetworkOptions>, query = EMPTY_QUERY) {
  const all = { ...DEFAULT_NETWORK, ...options };
  const of = (kept: typeof query) => networkOf(corpus, subcorpusOf(corpus, kept), all, null);
  return emptinessOf(of(EMPTY_QUERY), of(query), all);
}

describe('a network that shows nothing', () => {
  it('is one of no kinds, of what nothing shares, or of what filters leave', () => {
    expect(why({})).toBeNull();
    expect(why({ kinds: [] })).toBe('kinds');
    expect(why({}, { ...EMPTY_QUERY, themes: ['no such theme'] })).toBe('filters');
  });

  it('is one around somebody whose kind is not shown, and not around one who is', () => {
    const focus = { roots: [GUERRA], depth: 1, relations: [] };
    expect(why({ focus })).toBe('around');
    expect(why({ focus, kinds: ['session', 'person'] })).toBeNull();
    expect(why({ focus, kinds: ['session', 'person'], hidden: [GUERRA] })).toBe('hidden');
  });

  it('is one of which all was hidden', () => {
    const { nodes } = networkOf(corpus, subcorpusOf(corpus, EMPTY_QUERY), DEFAULT_NETWORK, null);
    const keys = nodes.map(each => each.key);
    expect(why({ hidden: keys })).toBe('hidden');
    expect(why({ hidden: keys.slice(1) })).toBeNull();
  });
});
