import type { MaillageStore } from '../state.ts';
import { NO_VIEWS } from './views.ts';

/** Lists the views of each document that is shown. Returns the way to stop. */
export function followDocument(store: MaillageStore): () => void {
  return store.subscribe((state, before) => {
    if (state.current === before.current) return;
    store.setState({ ...NO_VIEWS, presenting: null });
    void state.actions.listViews();
  });
}
