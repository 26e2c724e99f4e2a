import type { MaillageStore } from '../state/state.ts';
import { selectStakes } from '../state/unsaved.ts';

/**
 * Has leaving the page asked about while something would be lost by it, and at no other moment: a browser asks in its own
 * words, the desktop host in ours (electron/leaving.ts).
 */
export function guardLeaving(
  store: Pick<MaillageStore, 'getState' | 'subscribe'>,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): void {
  let isGuarded = false;
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const follow = () => {
    const isNeeded = selectStakes(store.getState()).length > 0;
    if (isNeeded === isGuarded) return;
    isGuarded = isNeeded;
    // Not there when it is not needed: a page that listens for this is not kept for the way back.
    if (isNeeded) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  };
  store.subscribe(follow);
}
