import { createStore } from 'zustand/vanilla';
import { parseAddress } from './address.ts';
import { createBase } from './base.ts';
import { type CorpusDeps, documentActions } from './corpus.ts';
import { countWordsOnDemand } from './counting.ts';
import { NO_DOCUMENTS } from './documents.ts';
import { explorationActions, startExploration } from './exploring.ts';
import { type ExportDeps, exportActions } from './exporting.ts';
import { createIngestClient, type IngestPort } from './ingest.ts';
import { NOT_LAID } from './laid.ts';
import { layOutOnDemand, layoutActions } from './layout.ts';
import { createLayoutClient, type LayoutPort } from './layout-client.ts';
import { NOTHING_MEASURED } from './measured.ts';
import { type MeasurePort, measureOnDemand } from './measuring.ts';
import { noticeActions } from './notices.ts';
import { preferenceActions, readPreferences } from './preferences.ts';
import { NO_PRESENTATION, presentingActions } from './presenting.ts';
import type { MaillageState, MaillageStore } from './state.ts';
import { NO_VIEWS, viewActions } from './views.ts';
import { followDocument } from './views-on-demand.ts';
import { readWitness } from './witness.ts';

/** The world, given from outside: tests bring a base in memory and a worker of their own. */
export interface StoreDeps extends Omit<CorpusDeps, 'base' | 'ingest' | 'report' | 'notify' | 'wanted'> {
  readonly bridge: ExportDeps['bridge'];
  readonly startIngestWorker: () => IngestPort;
  readonly startMeasureWorker: () => MeasurePort;
  readonly startLayoutWorker: () => LayoutPort;
  readonly later: (run: () => void, milliseconds: number) => void;
  /** The hash of the first address. */
  readonly address: string;
}

/** Puts the slices together. Nothing is read or shown before `actions.start()`. */
export function createMaillageStore(deps: StoreDeps): MaillageStore {
  const place = parseAddress(deps.address);
  const ingest = createIngestClient(deps.startIngestWorker, deps.later);
  const layouts = createLayoutClient(deps.startLayoutWorker);
  const store = createStore<MaillageState>()((set, get) => {
    const cell = { get, set };
    const notices = noticeActions(cell);
    const looking = explorationActions(cell, deps.clock);
    const base = createBase({ ...deps, report: notices.report });
    const { report, notify } = notices;
    const documents = documentActions(cell, {
      ...deps,
      base,
      ingest,
      report,
      notify,
      wanted: place.document,
    });
    return {
      ...startExploration(place.exploration),
      ...NO_DOCUMENTS,
      ...NOTHING_MEASURED,
      ...NOT_LAID,
      preferences: readPreferences(deps.storage),
      notices: [],
      ...NO_VIEWS,
      ...NO_PRESENTATION,
      actions: {
        ...looking,
        ...preferenceActions(cell, deps.storage),
        ...notices,
        ...layoutActions(layouts),
        ...viewActions(cell, { ...notices, base, clock: deps.clock, goTo: looking.goTo }),
        ...presentingActions(cell),
        ...documents,
        ...exportActions(cell, { ...deps, ...notices, ...documents }),
      },
    };
  });
  countWordsOnDemand(store, ingest);
  measureOnDemand(store, deps.startMeasureWorker);
  layOutOnDemand(store, layouts);
  // What is in the base comes faster than a worker starts beside a busy page.
  if (readWitness(deps.storage).documents > 0) layouts.warm();
  followDocument(store);
  return store;
}
