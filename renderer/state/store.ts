import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseAddress } from './address.ts';
import { createBase } from './base.ts';
import { type CorpusDeps, documentActions } from './corpus.ts';
import { countWordsOnDemand } from './counting.ts';
import { type DocumentActions, type DocumentsSlice, NO_DOCUMENTS } from './documents.ts';
import {
  type ExplorationActions,
  type ExplorationSlice,
  explorationActions,
  startExploration,
} from './exploring.ts';
import { createIngestClient, type IngestPort } from './ingest.ts';
import { type LayoutActions, type LayoutSlice, layOutOnDemand, layoutActions, NOT_LAID } from './layout.ts';
import { createLayoutClient, type LayoutPort } from './layout-client.ts';
import { type MeasurePort, type MeasuringSlice, measureOnDemand, NOTHING_MEASURED } from './measuring.ts';
import { type NoticeActions, type NoticesSlice, noticeActions } from './notices.ts';
import {
  type PreferenceActions,
  type PreferencesSlice,
  preferenceActions,
  readPreferences,
} from './preferences.ts';
import {
  NO_PRESENTATION,
  type PresentingActions,
  type PresentingSlice,
  presentingActions,
} from './presenting.ts';
import { followDocument, NO_VIEWS, type ViewActions, type ViewsSlice, viewActions } from './views.ts';
import { readWitness } from './witness.ts';

export type Actions = ExplorationActions &
  DocumentActions &
  PreferenceActions &
  NoticeActions &
  LayoutActions &
  ViewActions &
  PresentingActions;

/** Everything that the screen is drawn from. Derived things (selection, graph, tables) are selectors of derived.ts. */
export interface MaillageState
  extends ExplorationSlice,
    MeasuringSlice,
    DocumentsSlice,
    PreferencesSlice,
    NoticesSlice,
    LayoutSlice,
    ViewsSlice,
    PresentingSlice {
  /** Never replaced: components may hold on to them. */
  readonly actions: Actions;
}

export type MaillageStore = StoreApi<MaillageState>;

/** The world, given from outside: tests bring a base in memory and a worker of their own. */
export interface StoreDeps extends Omit<CorpusDeps, 'base' | 'ingest' | 'report' | 'notify' | 'wanted'> {
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
        ...documentActions(cell, {
          ...deps,
          base,
          ingest,
          report: notices.report,
          notify: notices.notify,
          wanted: place.document,
        }),
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
