import { describe, expect, it, vi } from 'vitest';
import { NODE_KINDS } from '../../../data/graph/graph.ts';
import { LAYOUTS } from '../../../data/graph/layouts.ts';
import { layOut } from '../../scenes/layout/layouts.ts';
import { selectGraph, selectWholeGraph } from '../exploration/derived.ts';
import { setNetwork, setQuery } from '../exploration/exploration.ts';

import { rouen } from '../rouen.fixture.ts';
import type { MaillageStore } from '../state.ts';
import { machine } from '../world.fixture.ts';
import { isSketched, selectCommunities, selectFacts } from './derived-network.ts';

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

  it('leaves words aside while a sketch stands, and says them of the layout, or of a sketch that was kept', () => {
    const store = opened();
    const { laid } = store.getState();
    if (laid === null) throw new Error('the proceedings were not laid out');
    expect(selectFacts(store.getState())?.summary.components.count).toBeGreaterThan(1);
    store.setState({ laid: { ...laid, isSketch: true }, layingOut: 0.2 });
    expect(isSketched(store.getState())).toBe(true);
    expect(selectFacts(store.getState())).toBeNull();
    store.setState({ layingOut: null });
    expect(selectFacts(store.getState())).not.toBeNull();
    store.setState({ laid, layingOut: 0.2 });
    expect(selectFacts(store.getState())).not.toBeNull();
  });

  it('is remembered over a restart, so that nothing is laid out again', () => {
    const pc = machine();
    const one = pc.open();
    one.setState({ corpus, current: 'rouen' });
    const loaded = vi.fn(() => Promise.reject(new Error('nobody needs it')));
    const started = vi.fn(() => ({ send: () => undefined, listen: () => undefined }));
    const next = pc.open({ loadLayouts: loaded, startLayoutWorker: started });
    next.setState({ corpus, current: 'rouen' });
    expect(placesOf(next)).toEqual(placesOf(one));
    expect(started).not.toHaveBeenCalled();
    // Another network is none that is remembered.
    const participations = corpus.dataset.participations.slice(1);
    const other = pc.open({ loadLayouts: loaded, startLayoutWorker: started });
    other.setState({
      corpus: { ...corpus, dataset: { ...corpus.dataset, participations } },
      current: 'rouen',
    });
    expect(started).toHaveBeenCalledOnce();
  });

  it('comes from the page itself where no worker starts, and stays as it was where that cannot be had either', async () => {
    const broken = () => {
      let fail = () => undefined;
      return {
        send: () => fail(),
        listen: (_: unknown, onBreak: () => void) => {
          fail = () => void onBreak();
        },
      };
    };
    const store = machine().open({
      startLayoutWorker: broken,
      loadLayouts: async () => layOut,
    });
    store.setState({ corpus, current: 'rouen' });
    await vi.waitFor(() => expect(placesOf(store)).toEqual(placesOf(opened())), { timeout: 20_000 });
    const without = machine().open({
      startLayoutWorker: broken,
      loadLayouts: () => Promise.reject(new Error('gone')),
    });
    without.setState({ corpus, current: 'rouen' });
    await vi.waitFor(() => expect(without.getState().layingOut).toBeNull());
    expect(without.getState().laid).toBeNull();
  });

  it('is another by each way that is offered, and back to the same', () => {
    const store = opened();
    const first = placesOf(store);
    for (const { id } of LAYOUTS.filter(each => each.id !== 'force' && each.atOnce > 0)) {
      explore(store, setNetwork({ layout: id }));
      expect(placesOf(store)).not.toEqual(first);
    }
    explore(store, setNetwork({ layout: 'force' }));
    expect(placesOf(store)).toEqual(first);
  });

  it('has its communities from the measuring worker', () => {
    const store = opened();
    expect(selectCommunities(store.getState())).toHaveLength(0);
    explore(store, setNetwork({ colourBy: 'community' }));
    const communities = selectCommunities(store.getState());
    expect(communities).toHaveLength(selectGraph(store.getState()).nodes.length);
    expect(new Set(communities).size).toBeGreaterThan(1);
  });

  it('is left to the worker, however small the network, where the way is slow, and comes', async () => {
    const store = opened();
    const first = placesOf(store);
    explore(store, setNetwork({ layout: 'd3' }));
    expect(store.getState().layingOut).not.toBeNull();
    await vi.waitFor(() => expect(store.getState().layingOut).toBeNull(), { timeout: 20_000 });
    expect(placesOf(store)).not.toEqual(first);
  });
});
