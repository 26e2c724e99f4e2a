import { selectShownRow } from '../documents/documents.ts';
import type { MaillageState, MaillageStore } from '../state.ts';
import { formatAddress, parseAddress, type Whereabouts } from './address.ts';
import { nameOf } from './document-name.ts';

/** The window's address, as far as it is used. */
export interface AddressBar {
  /** The hash. */
  readonly read: () => string;
  /** A new step for the window's Back. */
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  /** Replaces when the hand rests, or before anything else happens to the address. */
  readonly replaceLater: (hash: string) => void;
  /** Tells when the reader has gone to another address. Returns the way to stop. */
  readonly listen: (onMove: () => void) => () => void;
}

/** Keeps the address and the state together, both ways. Returns the way to stop. */
export function connectAddress(store: MaillageStore, bar: AddressBar): () => void {
  // It is tidied with the first change, that of the document that opens: an address written twice delays the first picture.
  let written = bar.read();
  // While an address is followed, what makes it whole is no step behind it.
  let followed = false;

  // Others listen too and change the state in their turn, so that the one before this call is not the one last seen here.
  let seen = store.getState();
  const stopWriting = store.subscribe(() => {
    const before = seen;
    seen = store.getState();
    const address = formatAddress(placeOf(seen));
    if (address === written) return;
    written = address;
    if (!followed && isStep(before, seen)) bar.push(address);
    else if (isLetter(before, seen)) bar.replaceLater(address);
    else bar.replace(address);
  });

  const stopListening = bar.listen(() => {
    if (bar.read() === written) return;
    // The address is where the reader already is: writing it again would add a step.
    written = bar.read();
    followed = true;
    void store.getState().actions.arrive(parseAddress(written));
    followed = false;
  });

  return () => {
    stopWriting();
    stopListening();
  };
}

/** Milliseconds without a letter after which the hand rests. */
const REST = 100;

/** The address bar of a window. */
export function addressBarOf(window: Window): AddressBar {
  const { history, location } = window;
  let late: string | null = null;
  let resting = 0;
  /** Takes back what waits to be written. */
  const drop = (): string | null => {
    const dropped = late;
    window.clearTimeout(resting);
    late = null;
    return dropped;
  };
  const replace = (hash: string | null): void => {
    drop();
    if (hash !== null) history.replaceState(null, '', hash);
  };
  const flush = () => replace(late);
  return {
    read: () => late ?? location.hash,
    push: hash => {
      flush();
      history.pushState(null, '', hash);
    },
    replace,
    replaceLater: hash => {
      drop();
      late = hash;
      resting = window.setTimeout(flush, REST);
    },
    listen: onMove => {
      // Back and forward between pushed addresses fire popstate; a hash typed or clicked fires both.
      const moved = () => {
        // It was meant for the address that was left.
        drop();
        onMove();
      };
      window.addEventListener('popstate', moved);
      window.addEventListener('pagehide', flush);
      return () => {
        window.removeEventListener('popstate', moved);
        window.removeEventListener('pagehide', flush);
      };
    },
  };
}

/** What is asked for and is not here stays in the address; else it says what is shown, and of which document. */
function placeOf({ asked, exploration, documents, current }: MaillageState): Whereabouts {
  return asked ?? { exploration, document: nameOf(selectShownRow({ documents, current })) };
}

/** Typing in the search box makes no steps for Back, nor does what only canonicalises an address or tidies a state. */
function isStep(before: MaillageState, now: MaillageState): boolean {
  if (before.current !== null && now.current !== null && before.current !== now.current) return true;
  const moved = before.history.past !== now.history.past || before.walk !== now.walk;
  return moved && besidesSearch(before) !== besidesSearch(now);
}

/** A letter of the search alone: an address written with each takes a fifth of the time that it has. */
function isLetter(before: MaillageState, now: MaillageState): boolean {
  return (
    before.exploration.search !== now.exploration.search &&
    before.current === now.current &&
    besidesSearch(before) === besidesSearch(now)
  );
}

const besidesSearch = ({ exploration }: MaillageState) => JSON.stringify({ ...exploration, search: '' });
