import { describe, expect, it } from 'vitest';
import { layouts } from '../scenes/layout/layouts.ts';
import { selectGraph, selectWholeGraph } from './derived.ts';
import { setNetwork, setQuery } from './exploration.ts';
import { LAYOUTS, NODE_KINDS } from './network-options.ts';
import { rouen } from './rouen.fixture.ts';
import type { MaillageStore } from './store.ts';
import { machine } from './world.fixture.ts';

const corpus = rouen();

function opened(): MaillageStore {
  const store = machine().open();
  store.setState({ corpus, current: 'rouen' });
  return store;
}

function explore(store: MaillageStore, change: ReturnType<typeof setNetwork>): void {
  store.setState({ exploration: change(store.getState().exploration) });
}

const placesOf = (store: MaillageStore) => store.getState().laid?.places ?? new Map();

describe('the layout that the state asks for', () => {
  it('is there with the first picture of the proceedings', () => {
    const store = opened();
    const places = placesOf(store);
    expect(selectWholeGraph(store.getState()).nodes.every(node => places.has(node.key))).toBe(true);
    expect(store.getState().layingOut).toBeNull();
  });

  it('has the same places in two windows, whatever was looked at before', () => {
    const [one, other] = [opened(), opened()];
    explore(other, setNetwork({ layout: 'bands' }));
    explore(other, setNetwork({ kinds: ['person', 'session'] }));
    explore(other, setQuery({ themes: ['T1'] }));
    explore(other, setNetwork({ layout: 'force' }));
    expect(placesOf(other)).toEqual(placesOf(one));
  });

  it('moves nothing for a filter or a kind that is switched on or off', () => {
    const store = opened();
    const before = store.getState().laid;
    explore(store, setQuery({ themes: ['T2', 'T3'] }));
    expect(selectGraph(store.getState()).nodes.length).toBeLessThan(before?.graph.nodes.length ?? 0);
    explore(store, setNetwork({ kinds: NODE_KINDS }));
    explore(store, setQuery({ themes: [] }));
    expect(store.getState().laid).toBe(before);
  });

  it('moves nothing that stays when proceedings lose and gain things by corrections', () => {
    const store = opened();
    const before = placesOf(store);
    const without = corpus.dataset.participations.filter((_, i) => i % 7 !== 0);
    store.setState({ corpus: { ...corpus, dataset: { ...corpus.dataset, participations: without } } });
    for (const { key } of store.getState().laid?.graph.nodes ?? []) {
      expect(placesOf(store).get(key)).toEqual(before.get(key));
    }
    store.setState({ corpus });
    expect(placesOf(store)).toEqual(before);
  });

  it('is another by each way that is offered, and back to the same', () => {
    const store = opened();
    const first = placesOf(store);
    for (const layout of LAYOUTS.filter(each => each !== 'force')) {
      explore(store, setNetwork({ layout }));
      expect(placesOf(store)).not.toEqual(first);
    }
    explore(store, setNetwork({ layout: 'force' }));
    expect(placesOf(store)).toEqual(first);
    expect(layouts.map(each => each.id)).toEqual(LAYOUTS);
  });
});
