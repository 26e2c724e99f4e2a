import type { MaillageState, MaillageStore } from '../state.ts';
import { formatAddress, parseAddress } from './address.ts';

/** The window's address, as far as it is used. */
export interface AddressBar {
  /** The hash. */
  readonly read: () => string;
  /** A new step for the window's Back. */
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  /** Tells when the reader has gone to another address. Returns the way to stop. */
  readonly listen: (onMove: () => void) => () => void;
}

/** Keeps the address and the state together, both ways. Returns the way to stop. */
export function connectAddress(store: MaillageStore, bar: AddressBar): () => void {
  let written = formatAddress(placeOf(store.getState()));
  bar.replace(written);

  const stopWriting = store.subscribe((state, before) => {
    const address = formatAddress(placeOf(state));
    if (address === written) return;
    written = address;
    if (isStep(before, state)) bar.push(address);
    else bar.replace(address);
  });

  const stopListening = bar.listen(() => {
    if (bar.read() === written) return;
    const place = parseAddress(bar.read());
    const { current, documents, actions } = store.getState();
    // The address is where the reader already is: writing it again would add a step.
    written = bar.read();
    if (
      place.document !== null &&
      place.document !== current &&
      documents.some(d => d.id === place.document)
    ) {
      void actions.selectDocument(place.document, place.exploration);
    } else {
      actions.goTo(place.exploration);
    }
  });

  return () => {
    stopWriting();
    stopListening();
  };
}

/** The address bar of a window. */
export function addressBarOf(window: Window): AddressBar {
  return {
    read: () => window.location.hash,
    push: hash => window.history.pushState(null, '', hash),
    replace: hash => window.history.replaceState(null, '', hash),
    listen: onMove => {
      // Back and forward between pushed addresses fire popstate; a hash typed or clicked fires both.
      window.addEventListener('popstate', onMove);
      return () => window.removeEventListener('popstate', onMove);
    },
  };
}

/** With one document the address need not say which. */
function placeOf({ exploration, documents, current }: MaillageState) {
  return { exploration, document: documents.length > 1 ? current : null };
}

/** Typing in the search box makes no steps for Back, nor does what only canonicalises an address or tidies a state. */
function isStep(before: MaillageState, now: MaillageState): boolean {
  const shown = ({ exploration }: MaillageState) => JSON.stringify({ ...exploration, search: '' });
  return before.history.past !== now.history.past && shown(before) !== shown(now);
}
