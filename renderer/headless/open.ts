import type { FileTools } from '../../data/document/open-file.ts';
import { openStore } from '../../data/store/db.ts';
import type { OpenedFile } from '../bridge/contract.ts';
import { readGiven } from '../bridge/dropped.ts';
import { layOut } from '../scenes/layout/layouts.ts';
import { NO_OTHERS } from '../state/clients/others.ts';
import { replayed } from '../state/documents/replay.ts';
import { NO_BACKUPS } from '../state/documents/self-backup.ts';
import type { KeyValueStorage } from '../state/preferences.ts';
import type { MaillageStore } from '../state/state.ts';
import { createMaillageStore } from '../state/store.ts';
import { ingestPort, layoutPort, measurePort, pagesPort } from './ports.ts';

const BASE = 'headless';
const NO_STORAGE: KeyValueStorage = { getItem: () => null, setItem: () => undefined };

/** The application's own state without a window, with one file read into a base that ends with the program. */
export async function openHeadless(
  file: OpenedFile,
  language: 'fr' | 'en',
  pdf: NonNullable<FileTools['pdf']>,
): Promise<MaillageStore> {
  const store = createMaillageStore({
    openStore: events => openStore(BASE, events),
    startIngestWorker: () => ingestPort(BASE, pdf),
    startMeasureWorker: measurePort,
    startPagesWorker: pagesPort,
    startLayoutWorker: layoutPort,
    figureIn: async () => null,
    loadLayouts: () => layOut,
    later: () => undefined,
    others: NO_OTHERS,
    window: BASE,
    fetchSample: async () => ({ kind: 'file', file }),
    toCorpus: replayed,
    bridge: {
      openFile: async () => null,
      openFiles: async () => [],
      openDropped: readGiven,
      saveFile: async () => null,
    },
    backups: NO_BACKUPS,
    printPage: async () => undefined,
    storage: NO_STORAGE,
    clock: () => Date.now(),
    reload: () => undefined,
    address: '',
  });
  const { actions } = store.getState();
  actions.setPreferences({ language, theme: 'light', motion: 'reduced' });
  await actions.prepareLayouts();
  await actions.start();
  return store;
}
