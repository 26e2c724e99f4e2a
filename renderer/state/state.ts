import type { StoreApi } from 'zustand/vanilla';
import type { BackupActions } from './documents/backing-up.ts';
import type { DocumentActions, DocumentsSlice } from './documents/documents.ts';
import type { ExportActions } from './documents/exporting.ts';
import type { HouseActions } from './documents/housing.ts';
import type { ImportingActions, ImportingSlice } from './documents/imports.ts';
import type { KeptSlice } from './documents/self-backup.ts';
import type { DossierActions, DossierSlice } from './exploration/dossiers.ts';
import type { ExplorationActions, ExplorationSlice } from './exploration/exploring.ts';
import type { PresentingActions, PresentingSlice } from './exploration/presenting.ts';
import type { ViewActions, ViewsSlice } from './exploration/views.ts';
import type { LookingActions, LookingSlice } from './looking.ts';
import type { LayoutActions, LayoutSlice } from './network/laid.ts';
import type { MeasuringSlice } from './network/measured.ts';
import type { NoticeActions, NoticesSlice } from './notices.ts';
import type { UnsavedSlice } from './outlived.ts';
import type { PreferenceActions, PreferencesSlice } from './preferences.ts';
import type { PrintingActions, PrintingSlice } from './printing.ts';
import type { UnsavedActions } from './unsaved.ts';

export type Actions = ExplorationActions &
  DocumentActions &
  ImportingActions &
  PreferenceActions &
  NoticeActions &
  LookingActions &
  LayoutActions &
  ViewActions &
  DossierActions &
  PresentingActions &
  ExportActions &
  HouseActions &
  BackupActions &
  PrintingActions &
  UnsavedActions;

/** Everything that the screen is drawn from. Derived things (selection, graph, tables) are selectors of derived.ts. */
export interface MaillageState
  extends ExplorationSlice,
    MeasuringSlice,
    DocumentsSlice,
    ImportingSlice,
    PreferencesSlice,
    NoticesSlice,
    LookingSlice,
    LayoutSlice,
    ViewsSlice,
    DossierSlice,
    PresentingSlice,
    KeptSlice,
    PrintingSlice,
    UnsavedSlice {
  /** Never replaced: components may hold on to them. */
  readonly actions: Actions;
}

export type MaillageStore = StoreApi<MaillageState>;
