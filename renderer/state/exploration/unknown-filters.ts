import { knownQuery } from '../../../data/model/facet-values.ts';
import type { MaillageState, MaillageStore } from '../state.ts';

/**
 * Takes away the filters that stand for nothing in the shown document, and says so: an address from another document, a
 * name that a correction took away. This is no step: Undo and Back would only bring them again. Returns the way to stop.
 */
export function dropUnknownFilters(store: MaillageStore): () => void {
  const drop = ({ corpus, exploration, history, actions }: MaillageState) => {
    if (corpus === null) return;
    const query = knownQuery(corpus, exploration.query);
    if (query === exploration.query) return;
    const tidy = { ...exploration, query };
    store.setState({
      exploration: tidy,
      history: { ...history, present: { ...history.present, exploration: tidy } },
    });
    actions.notify({ key: 'filter.unknown' });
  };
  return store.subscribe((state, before) => {
    if (state.corpus !== before.corpus || state.exploration.query !== before.exploration.query) drop(state);
  });
}
