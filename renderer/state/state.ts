import type { StoreApi } from 'zustand/vanilla';
import type { DocumentActions, DocumentsSlice } from './documents.ts';
import type { ExplorationActions, ExplorationSlice } from './exploring.ts';
import type { ExportActions } from './exporting.ts';
import type { LayoutActions, LayoutSlice } from './laid.ts';
import type { MeasuringSlice } from './measured.ts';
import type { NoticeActions, NoticesSlice } from './notices.ts';
import type { PreferenceActions, PreferencesSlice } from './preferences.ts';
import type { PresentingActions, PresentingSlice } from './presenting.ts';
import type { ViewActions, ViewsSlice } from './views.ts';

export type Actions = ExplorationActions &
  DocumentActions &
  PreferenceActions &
  NoticeActions &
  LayoutActions &
  ViewActions &
  PresentingActions &
  ExportActions;

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
