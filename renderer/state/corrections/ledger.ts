import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import {
  appendCorrections,
  type Hand,
  readJournal,
  redoCorrection,
  undoCorrection,
} from '../../../data/store/journal.ts';
import type { DocumentsSlice } from '../documents/documents.ts';
import type { Ledger, Loaded } from './loaded.ts';

/** Where decisions on what is shown go. What several documents need is loaded when several are shown. */
export async function ledgerOf(loaded: Loaded, corpus: Corpus | null): Promise<Ledger> {
  if ('parts' in loaded) {
    const { ledgerOfSet } = await import('./ledger-of-set.ts');
    return ledgerOfSet(loaded, corpus);
  }
  const { id } = loaded.document;
  return {
    append: (db, decisions, hand) => appendCorrections(db, id, decisions, hand),
    undo: (db, hand) => undoCorrection(db, id, hand),
    redo: (db, hand) => redoCorrection(db, id, hand),
    reload: async db => ({ ...loaded, journal: await readJournal(db, id) }),
  };
}

/** Whose hand a window lends on what it opens. */
export async function handOf(window: string, loaded: Loaded): Promise<Hand> {
  if (!('parts' in loaded)) return { window, since: loaded.journal.last };
  const { handOn } = await import('../../../data/store/together.ts');
  return handOn(window, loaded);
}

/** The decisions on what is shown, in its words: a document by itself may call a thing otherwise than several together. */
export function decisionsOn({
  corpus,
  journal,
}: Pick<DocumentsSlice, 'corpus' | 'journal'>): readonly Correction[] {
  if (corpus?.together !== undefined)
    return (corpus.dataset.decisions ?? []).map(({ correction }) => correction);
  return journal.entries.map(({ correction }) => correction);
}
