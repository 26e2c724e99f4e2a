import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Explanation } from '../../../data/model/explanation.ts';
import type { Stage } from '../../../data/model/reading.ts';
import type { JournalState } from '../../../data/store/journal.ts';
import type { FiledDecision } from '../../../data/store/journal-file.ts';
import type { DocumentRow } from '../../../data/store/rows.ts';
import type { OpenedFile } from '../../bridge/contract.ts';
import type { AppError, RetryId } from '../../errors/errors.ts';
import type { Whereabouts } from '../address/address.ts';
import type { DocumentName } from '../address/document-name.ts';
import type { DrawnPage, PageOrder } from '../clients/pages.ts';
import type { Exploration } from '../exploration/exploration.ts';
import type { Alike, LibraryActions, Shelved } from './library.ts';
import type { LostActions } from './lost.ts';
import { rowOf } from './row-of.ts';

/** Where the application stands with its documents. */
export type Status =
  /** The base is being opened, or a stored document read back. */
  | { readonly kind: 'opening' }
  /** A file is being read in the worker; the corpus of before, if any, stays on screen. `stage` is null before the first. */
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly stage: Stage | null;
      /** Stages behind, of `total`. */
      readonly done: number;
      readonly total: number;
    }
  /** What can be shown is shown; with no corpus, there is no document (a reading was cancelled, the last one removed). */
  | { readonly kind: 'ready' }
  /** Nothing can be shown. A failure beside a corpus is a notice instead. */
  | { readonly kind: 'failed'; readonly error: AppError };

/** A place in a document that is named. */
export interface Asked extends Whereabouts {
  readonly document: DocumentName;
}

export interface DocumentsSlice {
  readonly status: Status;
  /** The documents of the base, the first imported first. */
  readonly documents: readonly DocumentRow[];
  /** Those that were taken out and are kept, the last removed first. */
  readonly removed: readonly DocumentRow[];
  /** What documents held before they were replaced. */
  readonly former: readonly DocumentRow[];
  /** Documents that came in and may be newer states of others: one question each, until it is answered. */
  readonly alike: readonly Alike[];
  /** What was done last to a document as a whole, when nothing was done since: undo takes it back. */
  readonly shelved: Shelved | null;
  /** The base was deleted under this page, and the analyst has not chosen yet: nothing is written. */
  readonly lost: 'asking' | 'put-off' | null;
  /** What an address asks for whose document is not shown yet, or not in the library; null when it is shown. */
  readonly asked: Asked | null;
  /** Id of the document that is shown, or null. */
  readonly current: string | null;
  /** The document that is shown, resolved and indexed; null until there is one. */
  readonly corpus: Corpus | null;
  /** Its words as the worker counted them once something on screen needed them; null until then. What is shown: `selectWords`. */
  readonly counted: WordTable | null;
  /** The decisions taken on it, and how many undone ones can be taken again. */
  readonly journal: JournalState;
}

export interface DocumentActions extends LibraryActions, LostActions {
  /** Opens the base and shows the document of last time; the first time, reads the bundled proceedings. */
  readonly start: () => Promise<void>;
  /** Reads a file into the base and shows it. Known bytes are only shown; a known name is updated and keeps its journal. */
  readonly openFile: (file: OpenedFile) => Promise<void>;
  /** Asks the host for a file, then opens it. */
  readonly chooseFile: () => Promise<void>;
  readonly cancelReading: () => void;
  /** What was believed about each line of a document, and why; null when it cannot be had. */
  readonly explainLines: (document: string) => Promise<readonly Explanation[] | null>;
  /** The text of a document as it was read, each sign of its markup `HIDDEN`; null when it cannot be had. */
  readonly showText: (document: string) => Promise<string | null>;
  /** A page of a document, drawn; null when it cannot be. */
  readonly drawPage: (document: string, order: PageOrder) => Promise<DrawnPage | null>;
  /** Goes where an address leads: to its document, if it is in the library; else the page says that it is not. */
  readonly arrive: (place: Whereabouts) => Promise<void>;
  /** Stays with the document that is shown instead of the one that an address asks for. */
  readonly stayHere: () => void;
  /** Shows a stored document, with an exploration of it or the first picture. */
  readonly selectDocument: (id: string, exploration?: Exploration) => Promise<void>;
  /** Writes a decision of the analyst in the journal and shows what follows from it; in the same step `find` says what is selected then. Gives whether the decision has an effect. */
  readonly correct: (correction: Correction, find?: (corpus: Corpus) => EntityRef | null) => Promise<boolean>;
  /** Writes decisions from a file behind those that were taken here; gives how many were new, or null when it failed. */
  readonly importCorrections: (decisions: readonly FiledDecision[]) => Promise<number | null>;
  /** Undoes the last decision that holds, or takes the one undone last again; works over restarts. */
  readonly undoCorrection: () => Promise<void>;
  readonly redoCorrection: () => Promise<void>;
  /** Undoes what was done last, or does it again: a look or a decision. */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Another window has changed the base: shows what follows from it. */
  readonly hearOthers: () => Promise<void>;
  /** Does what a message proposed, about the document that it speaks of. */
  readonly retry: (id: RetryId, about?: string) => Promise<void>;
}

export const EMPTY_JOURNAL: JournalState = { entries: [], redoable: 0, last: 0 };

/** The slice before the base is open. */
export const NO_DOCUMENTS: DocumentsSlice = {
  status: { kind: 'opening' },
  documents: [],
  removed: [],
  former: [],
  alike: [],
  shelved: null,
  lost: null,
  asked: null,
  current: null,
  corpus: null,
  counted: null,
  journal: EMPTY_JOURNAL,
};

/** The row of the document that is shown. */
export function selectShownRow({
  documents,
  current,
}: Pick<DocumentsSlice, 'documents' | 'current'>): DocumentRow | undefined {
  return current === null ? undefined : rowOf(documents, current);
}
