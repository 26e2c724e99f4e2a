import { indexCorpus } from '../../data/resolve/corpus.ts';
import { applyJournal } from '../../data/resolve/corrections.ts';
import { NO_PLACES } from '../../data/resolve/journal-places.ts';
import sampleUrl from '../../data/samples/actes-rouen-2025.txt?url';
import { DATABASE_NAME, openStore } from '../../data/store/db.ts';
import type { Bridge } from '../bridge/contract.ts';
import { addressBarOf, connectAddress } from '../state/address-bar.ts';
import { loadGazetteer, needsPlaces } from '../state/corrections-places.ts';
import { browserStorage } from '../state/preferences.ts';
import { createMaillageStore, type MaillageStore } from '../state/store.ts';
import { startIngestWorker } from '../state/workers.ts';

const SAMPLE_NAME = 'actes-rouen-2025.txt';

/** Gives the store the world of this page: its base, its worker, its host, its clock, its address. */
export function composeStore(bridge: Bridge): MaillageStore {
  const store = createMaillageStore({
    openStore: events => openStore(DATABASE_NAME, events),
    startIngestWorker,
    fetchSample: async () => {
      const response = await fetch(sampleUrl);
      if (!response.ok) throw new Error(`${response.status}`);
      return { name: SAMPLE_NAME, bytes: new Uint8Array(await response.arrayBuffer()) };
    },
    // The seam of the journal: what the machine read goes in, and what it becomes under the journal is indexed.
    toCorpus: async ({ document, text, dataset, journal }) => {
      const decisions = journal.entries.map(entry => entry.correction);
      const gazetteer = decisions.some(needsPlaces) ? await loadGazetteer() : NO_PLACES;
      return indexCorpus(document.id, text, applyJournal(dataset, text, decisions, gazetteer).dataset);
    },
    bridge,
    storage: browserStorage(window),
    clock: Date.now,
    later: (run, milliseconds) => {
      window.setTimeout(run, milliseconds);
    },
    reload: () => window.location.reload(),
    address: window.location.hash,
  });
  connectAddress(store, addressBarOf(window));
  return store;
}
