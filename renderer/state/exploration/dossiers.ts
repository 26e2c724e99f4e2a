import type { EntityRef } from '../../../data/model/entity.ts';
import type { Cell } from '../slice.ts';

export interface DossierSlice {
  /** The thing whose sheet is on its way out: it needs words that may not be counted yet. */
  readonly dossier: EntityRef | null;
}

export interface DossierActions {
  readonly openDossier: (about: EntityRef) => void;
  readonly closeDossier: () => void;
}

export const NO_DOSSIER: DossierSlice = { dossier: null };

/** A sheet that is asked for is no state of what is looked at: it has no address, and Undo knows nothing of it. */
export function dossierActions(cell: Cell<DossierSlice>): DossierActions {
  return {
    openDossier: about => cell.set({ dossier: about }),
    closeDossier: () => cell.set(NO_DOSSIER),
  };
}
