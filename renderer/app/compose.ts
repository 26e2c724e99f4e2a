import readAheadUrl from 'virtual:read-ahead';
import sampleUrl from '../../data/samples/actes-rouen-2025.txt?url';
import type { Bridge } from '../bridge/contract.ts';
import { addressBarOf, connectAddress } from '../state/address/address-bar.ts';
import { othersOn } from '../state/clients/others.ts';
import {
  startIngestWorker,
  startLayoutWorker,
  startMeasureWorker,
  startPagesWorker,
} from '../state/clients/workers.ts';
import { replayed } from '../state/documents/replay.ts';
import { dropUnknownFilters } from '../state/exploration/unknown-filters.ts';
import { browserStorage } from '../state/preferences.ts';
import type { MaillageStore } from '../state/state.ts';
import { createMaillageStore } from '../state/store.ts';
import type { ReadAhead } from '../workers/read-ahead.ts';
import { ahead } from './ahead.ts';
import { guardLeaving } from './leaving.ts';

const SAMPLE_NAME = 'actes-rouen-2025.txt';

/** Gives the store the world of this page: its base, its worker, its host, its clock, its address. */
export function composeStore(bridge: Bridge): MaillageStore {
  let isOpenedAgain = false;
  const store = createMaillageStore({
    openStore: async events => {
      const { openStore, DATABASE_NAME } = await ahead.storing;
      if (isOpenedAgain) return openStore(DATABASE_NAME, events);
      isOpenedAgain = true;
      ahead.listen(events);
      return ahead.opened;
    },
    lookedAhead: ahead.look,
    startIngestWorker,
    startMeasureWorker,
    startPagesWorker,
    startLayoutWorker,
    loadLayouts: async () => (await import('../scenes/layout/layouts.ts')).layOut,
    fetchSample: async () => {
      if (readAheadUrl !== null) {
        const read: ReadAhead = await (await fetched(readAheadUrl)).json();
        return { kind: 'read', read };
      }
      const bytes = new Uint8Array(await (await fetched(sampleUrl)).arrayBuffer());
      return { kind: 'file', file: { name: SAMPLE_NAME, bytes } };
    },
    toCorpus: replayed,
    figureIn: async ({ bytes }) => (await import('../export/reopen.ts')).figureText(bytes),
    bridge,
    backups: bridge,
    printPage: bridge.printPage,
    storage: browserStorage(window),
    clock: Date.now,
    others: othersOn(ahead.others),
    // To the microsecond, no two windows are opened at once.
    window: String(performance.timeOrigin),
    later: (run, milliseconds) => {
      window.setTimeout(run, milliseconds);
    },
    reload: () => window.location.reload(),
    address: window.location.hash,
  });
  connectAddress(store, addressBarOf(window));
  // Behind the address bar, so that what is tidied is tidied in the address too.
  dropUnknownFilters(store);
  guardLeaving(store, window);
  return store;
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}
