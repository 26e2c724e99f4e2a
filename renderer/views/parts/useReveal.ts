import { useCallback } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { selectEverything, selectGraph, selectSelection } from '../../state/exploration/derived.ts';
import { changeNetwork } from '../../state/exploration/exploration.ts';
import { selectUnsearched } from '../../state/exploration/unsearched.ts';
import { useActions, useMaillage, useMaillageStore } from '../../state/hook.ts';
import type { NetworkChange } from '../../state/network/network-options.ts';
import { type Absence, absenceOf, revealing } from '../../state/network/revealing.ts';

/** What keeps a thing out of the picture that is shown, and the way to have it there. */
export function useReveal(corpus: Corpus): {
  readonly absence: (ref: EntityRef) => Absence | null;
  /** One step: all of it shown, the last selected, and what else is changed of the network then. */
  readonly reveal: (refs: readonly EntityRef[], and?: NetworkChange) => void;
} {
  const { goTo, lookAt } = useActions();
  const store = useMaillageStore();
  const exploration = useMaillage(selectUnsearched);
  const kept = useMaillage(selectSelection);
  const everything = useMaillage(selectEverything);
  const isNetwork = exploration.screen === 'network';
  const graph = useMaillage(s => (s.exploration.screen === 'network' ? selectGraph(s) : null));
  const absence = useCallback(
    (ref: EntityRef) => {
      // Beside the network a picture has no kinds of its own: only filters keep something out of it.
      const found = absenceOf(corpus, { kept, everything }, graph ?? NOTHING, exploration.network, ref);
      return isNetwork || found === 'filter' ? found : null;
    },
    [corpus, kept, everything, graph, exploration.network, isNetwork],
  );
  const reveal = useCallback(
    (refs: readonly EntityRef[], and?: NetworkChange) => {
      const shown = refs.reduce((now, ref) => revealing(corpus, ref, now), store.getState().exploration);
      goTo(and === undefined ? shown : changeNetwork(and)(shown));
      if (and === undefined) lookAt('selection');
    },
    [corpus, store, goTo, lookAt],
  );
  return { absence, reveal };
}

const NOTHING = { nodes: [], links: [] };
