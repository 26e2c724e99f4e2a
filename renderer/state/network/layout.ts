import type { Graph } from '../../../data/graph/graph.ts';
import { LAYOUT_OPTIONS, type LayoutId, layoutFor } from '../../../data/graph/layouts.ts';
import { finish } from '../../../data/graph/metrics/work.ts';
import { placesKey } from '../../../data/graph/places-key.ts';
import { type KeyedPlaces, knownPlaces, type Places, plainOf } from '../../../data/graph/plain.ts';
import type { LayoutClient } from '../clients/layout-client.ts';
import type { LayoutEngine } from '../clients/layout-engine.ts';
import { selectAllKinds, selectWholeGraph } from '../exploration/derived.ts';
import { memo } from '../memo.ts';
import type { MaillageState, MaillageStore } from '../state.ts';
import type { Laid, LayoutActions } from './laid.ts';
import type { PlacesMemory } from './places-memory.ts';

/** What layouts are made with. */
export interface LayoutDeps {
  readonly client: LayoutClient;
  readonly engine: LayoutEngine;
  readonly memory: PlacesMemory;
}

export function layoutActions({ client, engine }: LayoutDeps): LayoutActions {
  return {
    cancelLayout: client.cancel,
    // Without it the worker does what it would have done.
    prepareLayouts: () => engine.ready().then(ignore, ignore),
  };
}

const ignore = () => undefined;

interface Ask {
  readonly graph: Graph;
  readonly layout: LayoutId;
  readonly family: string;
}

/**
 * What is to be laid out: the network of all kinds, whichever are shown, so that no kind and no filter moves another; for
 * layouts that nothing joins, that of the kinds that are shown. Null while the network is not on screen.
 */
function wanted(state: MaillageState): Graph | null {
  const { screen, network } = state.exploration;
  if (state.corpus === null || screen !== 'network') return null;
  const shown = selectWholeGraph(state);
  const { joins } = layoutFor(network.layout, shown.nodes.length);
  return joins && network.projection === null ? selectAllKinds(state) : shown;
}

const selectAsk = memo(
  (s: MaillageState) => [
    wanted(s),
    s.exploration.network.layout,
    s.exploration.network.projection,
    s.current,
  ],
  (graph, layout, projection, document): Ask | null => {
    if (graph === null) return null;
    const { id, joins } = layoutFor(layout, graph.nodes.length);
    const kinds = joins ? [] : [...new Set(graph.nodes.map(node => node.kind))];
    // Without its links yet, as when words are being counted, a network is not that which it will be.
    const family = JSON.stringify([document, id, projection, kinds, graph.links.length > 0]);
    return { graph, layout: id, family };
  },
);

/**
 * Lays out what the state asks for: as it is remembered; at once when it is small and what lays out is at hand; else in the
 * worker, the last places standing meanwhile.
 */
export function layOutOnDemand(store: MaillageStore, { client, engine, memory }: LayoutDeps): void {
  let asked: Ask | null = null;

  function look(): void {
    const ask = selectAsk(store.getState());
    if (ask === null || ask === asked) return;
    asked = ask;
    const { laid } = store.getState();
    const stays = laid !== null && laid.family === ask.family && !laid.isSketch;
    const previous = stays ? laid.places : null;
    const name = previous === null && ask.layout === 'force' ? placesKey(ask.layout, ask.graph) : null;
    const remembered = name === null ? null : memory.find(name);
    if (remembered?.length === 2 * ask.graph.nodes.length) {
      client.cancel();
      take(ask, previous, remembered);
      return;
    }
    const network = plainOf(ask.graph);
    const known = previous === null ? null : knownPlaces(ask.graph, previous);
    const layOut = engine.atHand();
    const done = (places: Places) => {
      if (name !== null) memory.keep(name, places);
      take(ask, previous, places);
    };
    if (layOut !== null && network.nodes <= layoutFor(ask.layout, network.nodes).atOnce) {
      client.cancel();
      done(finish(layOut(ask.layout, network, LAYOUT_OPTIONS, known ?? undefined)));
      return;
    }
    store.setState({ layingOut: 0 });
    const order = { layout: ask.layout, network, options: LAYOUT_OPTIONS, previous: known };
    const hear = {
      onProgress: (done: number) => store.setState({ layingOut: done }),
      onSketch: (places: Places) =>
        store.setState({ laid: { ...laidBy(ask, null, places), isSketch: true } }),
    };
    void client.layOut(order, hear).then(places => {
      // Another may have been asked for in the meantime.
      if (asked !== ask) return;
      if (places === null) store.setState({ layingOut: null });
      else done(places);
    });
  }

  function take(ask: Ask, previous: KeyedPlaces | null, places: Places): void {
    store.setState({ laid: laidBy(ask, previous, places), layingOut: null });
  }

  store.subscribe(look);
}

function laidBy({ graph, family }: Ask, previous: KeyedPlaces | null, places: Places): Laid {
  // What is gone keeps its place, in case it comes back.
  const keyed = new Map(previous ?? []);
  for (const [i, { key }] of graph.nodes.entries()) {
    keyed.set(key, [places[2 * i] ?? 0, places[2 * i + 1] ?? 0]);
  }
  return { graph, places: keyed, family, isSketch: false };
}
