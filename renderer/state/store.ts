import { createStore } from 'zustand/vanilla';
import type { LayOut } from '../../data/graph/layouts.ts';
import type { Bridge } from '../bridge/contract.ts';
import { parseAddress } from './address/address.ts';
import { createIngestClient, type IngestPort } from './clients/ingest.ts';
import { createLayoutClient, type LayoutPort } from './clients/layout-client.ts';
import { createLayoutEngine } from './clients/layout-engine.ts';
import type { Others } from './clients/others.ts';
import { moveOnFromAsked } from './documents/arriving.ts';
import { backupActions } from './documents/backing-up.ts';
import { createBase } from './documents/base.ts';
import { type CorpusDeps, documentActions } from './documents/corpus.ts';
import { NO_DOCUMENTS } from './documents/documents.ts';
import { exportActions } from './documents/exporting.ts';
import { houseActions } from './documents/housing.ts';
import { NO_IMPORT } from './documents/imports.ts';
import { type BackupHost, createSelfBackup, NOTHING_KEPT } from './documents/self-backup.ts';
import type { Sample } from './documents/taking-in.ts';
import { countWordsOnDemand } from './exploration/counting.ts';
import { dossierActions, NO_DOSSIER } from './exploration/dossiers.ts';
import { explorationActions, startExploration } from './exploration/exploring.ts';
import { NO_PRESENTATION, presentingActions } from './exploration/presenting.ts';
import { NO_VIEWS, viewActions } from './exploration/views.ts';
import { followDocument } from './exploration/views-on-demand.ts';
import { leaveWithScreen } from './leaving.ts';
import { lookingActions } from './looking.ts';
import { NOT_LAID } from './network/laid.ts';
import { layOutOnDemand, layoutActions } from './network/layout.ts';
import { NOTHING_MEASURED } from './network/measured.ts';
import { type MeasurePort, measureOnDemand } from './network/measuring.ts';
import { createPlacesMemory } from './network/places-memory.ts';
import { noticeActions } from './notices.ts';
import { outlivedIn } from './outlived.ts';
import { preferenceActions, readPreferences } from './preferences.ts';
import { NOT_PRINTING, printingActions } from './printing.ts';
import type { MaillageState, MaillageStore } from './state.ts';
import { NOTHING_UNSAVED, unsavedActions } from './unsaved.ts';

/** The world, given from outside: tests bring a base in memory and a worker of their own. */
export interface StoreDeps
  extends Omit<CorpusDeps, 'base' | 'ingest' | 'outlived' | 'report' | 'notify' | 'goTo'> {
  readonly bridge: CorpusDeps['bridge'];
  /** What the host does for backups by itself. */
  readonly backups: BackupHost;
  readonly printPage: Bridge['printPage'];
  readonly startIngestWorker: () => IngestPort;
  readonly startMeasureWorker: () => MeasurePort;
  readonly startLayoutWorker: () => LayoutPort;
  /** What lays out in the page itself, loaded when it is needed. */
  readonly loadLayouts: () => LayOut | Promise<LayOut>;
  /** The other windows of this base. */
  readonly others: Others;
  readonly later: (run: () => void, milliseconds: number) => void;
  /** The hash of the first address. */
  readonly address: string;
}

/** What depends on nothing of the world. */
const AT_FIRST = {
  ...NO_DOCUMENTS,
  ...NO_IMPORT,
  ...NOTHING_MEASURED,
  ...NOT_LAID,
  notices: [],
  look: null,
  ...NO_VIEWS,
  ...NO_DOSSIER,
  ...NO_PRESENTATION,
  ...NOTHING_KEPT,
  ...NOT_PRINTING,
  ...NOTHING_UNSAVED,
};

/** Puts the slices together. Nothing is read or shown before `actions.start()`. */
export function createMaillageStore(deps: StoreDeps): MaillageStore {
  const place = parseAddress(deps.address);
  const ingest = createIngestClient(deps.startIngestWorker, deps.later);
  const engine = createLayoutEngine(deps.loadLayouts);
  const memory = createPlacesMemory(deps.storage);
  const layouts = { client: createLayoutClient(deps.startLayoutWorker, engine), engine, memory };
  /** What was read ahead was laid out ahead. */
  const remembering = (sample: Sample): Sample => {
    if (sample.kind === 'read') memory.keep(sample.read.laid.key, Float64Array.from(sample.read.laid.places));
    return sample;
  };
  const store = createStore<MaillageState>()((set, get) => {
    const cell = { get, set };
    const outlived = outlivedIn(cell);
    const notices = noticeActions(cell);
    const looking = explorationActions(cell, deps.clock);
    const base = createBase({
      ...deps,
      report: notices.report,
      tell: () => {
        deps.others.tell();
        selfBackup.changed();
      },
      onDeleted: () => cell.set({ lost: 'asking' }),
    });
    const selfBackup = createSelfBackup(cell, { ...deps, ...notices, open: base.open });
    const documents = documentActions(cell, {
      ...deps,
      fetchSample: async () => remembering(await deps.fetchSample()),
      base,
      ingest,
      outlived,
      ...notices,
      goTo: looking.goTo,
    });
    const exporting = exportActions(cell, { ...deps, ...notices, ...documents, outlived });
    return {
      ...startExploration(place.exploration),
      ...AT_FIRST,
      asked: place.document === null ? null : { ...place, document: place.document },
      preferences: readPreferences(deps.storage),
      actions: {
        ...looking,
        ...preferenceActions(cell, deps.storage),
        ...notices,
        ...lookingActions(cell),
        ...layoutActions(layouts),
        ...viewActions(cell, { ...notices, base, outlived, clock: deps.clock, goTo: looking.goTo }),
        ...dossierActions(cell),
        ...presentingActions(cell),
        ...printingActions(cell, { ...deps, ...notices }),
        ...unsavedActions(cell),
        ...documents,
        ...exporting,
        ...houseActions({ ...deps, ...notices, base, outlived }),
        ...backupActions({ ...deps, ...notices, ...exporting, base, selfBackup, outlived }),
      },
    };
  });
  countWordsOnDemand(store, ingest);
  measureOnDemand(store, deps.startMeasureWorker);
  layOutOnDemand(store, layouts);
  followDocument(store);
  leaveWithScreen(store);
  deps.others.listen(() => {
    const { hearOthers, listViews } = store.getState().actions;
    void hearOthers();
    void listViews();
  });
  moveOnFromAsked(store);
  return store;
}
