import type { DocumentsSlice } from './documents/documents.ts';
import type { ImportingSlice } from './documents/imports.ts';
import type { PresentingSlice } from './exploration/presenting.ts';
import { memo } from './memo.ts';
import type { UnsavedSlice } from './outlived.ts';
import type { Cell } from './slice.ts';

/** What would be gone with the window, the weightiest first; each has its sentence, `unsaved.<stake>`. */
const STAKES = [
  /** A document of which the base holds nothing any more. */
  'held',
  /** A decision, a view, a name: on its way into the base. */
  'decision',
  /** Files or a base on their way in. */
  'import',
  /** A text that was typed or pasted, and not taken yet. */
  'text',
  /** A file on its way out. */
  'file',
] as const;
export type Stake = (typeof STAKES)[number];

export interface UnsavedActions {
  /** A text stands in a sheet that is not taken yet, or stands there no more. */
  readonly keepText: (isThere: boolean) => void;
}

export const NOTHING_UNSAVED: UnsavedSlice = { underWay: { decision: 0, import: 0, text: 0, file: 0 } };

export function unsavedActions(cell: Cell<UnsavedSlice>): UnsavedActions {
  return {
    keepText: isThere => cell.set({ underWay: { ...cell.get().underWay, text: isThere ? 1 : 0 } }),
  };
}

/** What would be lost if the window went now; mostly nothing. */
export const selectStakes = memo(
  (s: UnsavedSlice & ImportingSlice & PresentingSlice & Pick<DocumentsSlice, 'lost' | 'corpus'>) => [
    s.underWay,
    s.importing !== null,
    s.lost !== null && s.corpus !== null,
    s.presenting?.deck !== undefined,
  ],
  (underWay, isImporting, isHeld, isMakingDeck): readonly Stake[] =>
    STAKES.filter(stake => {
      if (stake === 'held') return isHeld;
      if (underWay[stake] > 0) return true;
      return (stake === 'import' && isImporting) || (stake === 'file' && isMakingDeck);
    }),
);
