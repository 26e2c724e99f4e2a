import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../data/graph/build.ts';
import { connectorsOf, summarise } from '../../../data/graph/summary.ts';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { memo } from '../memo.ts';
import { selectFacts } from '../network/derived-network.ts';
import { rouen } from '../rouen.fixture.ts';
import { selectSearch, selectSearchResults } from '../search/derived-search.ts';
import type { MaillageState } from '../state.ts';
import { machine } from '../world.fixture.ts';
import {
  selectEverything,
  selectGraph,
  selectNetwork,
  selectSelection,
  selectThemeCounts,
  selectWholeGraph,
  selectWordMeasure,
} from './derived.ts';
import { DEFAULT_EXPLORATION, setNetwork, setSearch, toggleFacet } from './exploration.ts';
import { countFacet } from './facets.ts';

const corpus = rouen();
const start: MaillageState = { ...machine().open().getState(), corpus, exploration: DEFAULT_EXPLORATION };
const explored = (
  ...changes: readonly ((e: typeof DEFAULT_EXPLORATION) => typeof DEFAULT_EXPLORATION)[]
) => ({
  ...start,
  exploration: changes.reduce((e, change) => change(e), DEFAULT_EXPLORATION),
});

describe('what is derived', () => {
  it('is the very same value until what it hangs on changes', () => {
    const before = selectSelection(start);
    expect(selectSelection(explored(setNetwork({ sizeBy: 'sessions' })))).toBe(before);
    expect(selectSelection({ ...start, notices: [] })).toBe(before);
    expect(selectSelection(explored(toggleFacet('themes', 'T1')))).not.toBe(before);
  });

  it('is computed once for all who ask', () => {
    let computed = 0;
    const double = memo(
      (n: number) => [n],
      n => {
        computed += 1;
        return [n * 2];
      },
    );
    expect(double(1)).toBe(double(1));
    expect(double(2)).toEqual([4]);
    expect(computed).toBe(2);
  });

  it('finds the same connectors in a part of the whole network as in one built for them', () => {
    const kinds = new Set(['person', 'organisation', 'territory', 'session'] as const);
    for (const state of [start, explored(toggleFacet('themes', 'T1'))]) {
      const built = buildGraph(corpus, selectSelection(state), kinds);
      const found = selectFacts(state)?.connectors ?? [];
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(connectorsOf(summarise(built)));
    }
  });

  it('is empty, and still the same value, while there is no corpus', () => {
    const none = { ...start, corpus: null };
    expect(selectSelection(none).sessions.size).toBe(0);
    expect(selectSelection(none)).toBe(selectSelection({ ...none, notices: [] }));
    expect(selectThemeCounts(none).size).toBe(0);
    expect(selectSearch(none)).toBeNull();
    expect(selectSearchResults(none)).toEqual([]);
  });
});

describe('the filters', () => {
  it('keep everything as long as nothing is asked', () => {
    expect(selectSelection(start)).toEqual(selectEverything(start));
    expect(selectEverything(start).sessions.size).toBe(corpus.dataset.sessions.length);
  });

  it('say how many each value would keep: the sessions of a theme', () => {
    const themes = selectThemeCounts(start);
    for (const theme of corpus.dataset.themes) {
      expect(themes.get(theme.id)).toBe(corpus.dataset.sessions.filter(s => s.theme === theme.id).length);
    }
  });

  it('count each facet under the others and not under itself', () => {
    const [one, two] = corpus.dataset.themes.map(theme => theme.id);
    if (one === undefined || two === undefined) throw new Error('two themes are needed');
    const filtered = explored(toggleFacet('themes', one), toggleFacet('sessionKinds', 'workshop'));
    // Another theme still says what it would keep, among the workshops that the other facet asks for.
    const workshops = corpus.dataset.sessions.filter(s => s.theme === two && s.kind === 'workshop');
    expect(selectThemeCounts(filtered).get(two)).toBe(workshops.length);
    const speakers = subcorpusOf(corpus, {
      ...EMPTY_QUERY,
      themes: [one],
      sessionKinds: ['workshop'],
      parts: ['speaker'],
    });
    expect(countFacet(corpus, filtered.exploration.query, 'parts').get('speaker')).toBe(speakers.people.size);
  });
});

describe('the network', () => {
  it('is drawn of what the filters keep, and laid out as a whole', () => {
    const whole = selectWholeGraph(start);
    expect(selectGraph(start)).toEqual(whole);
    const filtered = explored(toggleFacet('themes', 'T1'));
    expect(selectWholeGraph(filtered)).toBe(whole);
    const graph = selectGraph(filtered);
    expect(graph.nodes.length).toBeLessThan(whole.nodes.length);
    const keys = new Set(whole.nodes.map(node => node.key));
    expect(graph.nodes.every(node => keys.has(node.key))).toBe(true);
  });

  it('has the kinds that are switched on', () => {
    const kinds = selectGraph(explored(setNetwork({ kinds: ['person', 'session'] }))).nodes.map(
      node => node.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['person', 'session']));
    expect(selectGraph({ ...start, corpus: null }).nodes).toEqual([]);
  });
});

describe('what is typed', () => {
  it('is searched in the shown document', () => {
    const [group] = selectSearchResults(explored(setSearch('guerra')));
    expect(group?.hits[0]?.label).toBe('Isadora GUERRA');
  });

  it('keeps its index from one letter to the next', () => {
    expect(selectSearch(explored(setSearch('gu')))).toBe(selectSearch(explored(setSearch('gue'))));
  });
});

describe('the measure of words', () => {
  it('is frequency for the whole text', () => {
    expect(selectWordMeasure(start)).toBe('frequency');
  });
});

describe('the network of some kinds', () => {
  it('is what it would be if it were made of these kinds alone', () => {
    for (const kinds of [['organisation', 'session'], ['person', 'territory', 'keyword'], []] as const) {
      const state = explored(setNetwork({ kinds }));
      const alone = buildGraph(corpus, subcorpusOf(corpus, EMPTY_QUERY), new Set(kinds));
      expect(selectWholeGraph(state)).toEqual(alone);
      expect(selectNetwork(state)).toBe(selectWholeGraph(state));
    }
  });
});
