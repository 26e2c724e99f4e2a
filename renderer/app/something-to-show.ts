import type { MaillageState, MaillageStore } from '../state/state.ts';

/** Milliseconds after which the page is drawn without it: a base may open slowly, and a page must not stay bare. */
const LONGEST_BARE = 150;

/** Resolves when a start has come to something to show, or after a moment: drawn before, the page would be drawn twice. */
export function somethingToShow(
  store: Pick<MaillageStore, 'getState' | 'subscribe'>,
  { setTimeout }: Pick<Window, 'setTimeout'>,
): Promise<void> {
  return new Promise(resolve => {
    const look = ({ status }: Pick<MaillageState, 'status'>): void => {
      if (status.kind !== 'ready' && status.kind !== 'failed') return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    setTimeout(() => {
      stop();
      resolve();
    }, LONGEST_BARE);
    look(store.getState());
  });
}
