import type { MaillageState } from '../state/state.ts';

/** Milliseconds after which the page is drawn without it: a base may open slowly, and a page must not stay bare. */
const LONGEST_BARE = 150;

type Shown = Pick<MaillageState, 'status'>;

/** What is used of a store, and of a clock. */
interface Begun {
  readonly getState: () => Shown;
  readonly subscribe: (hear: (state: Shown) => void) => () => void;
}

interface Clock {
  readonly setTimeout: (ring: () => void, milliseconds: number) => unknown;
}

/** Resolves when a start has come to something to show, or after a moment: drawn before, the page would be drawn twice. */
export function somethingToShow(store: Begun, clock: Clock): Promise<void> {
  return new Promise(resolve => {
    const end = () => {
      stop();
      resolve();
    };
    const look = ({ status }: Shown) => {
      if (status.kind === 'ready' || status.kind === 'failed') end();
    };
    const stop = store.subscribe(look);
    clock.setTimeout(end, LONGEST_BARE);
    look(store.getState());
  });
}
