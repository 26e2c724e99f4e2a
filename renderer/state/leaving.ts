import { noticesElsewhere } from './notices.ts';
import type { MaillageStore } from './state.ts';

/**
 * Has messages leave with the screen that they were said on; what is said while another document comes on the screen is said
 * of that one. Returns the way to stop.
 */
export function leaveWithScreen(store: MaillageStore): () => void {
  return store.subscribe((state, before) => {
    if (state.exploration.screen === before.exploration.screen || state.current !== before.current) return;
    const notices = noticesElsewhere(state.notices);
    if (notices !== state.notices) store.setState({ notices });
  });
}
