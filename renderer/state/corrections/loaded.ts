import type { JournalEntry } from '../../../data/model/correction.ts';
import type { MaillageDb } from '../../../data/store/db.ts';
import type { Hand } from '../../../data/store/journal.ts';
import type { LoadedDocument } from '../../../data/store/read.ts';
import type { LoadedSet } from '../../../data/store/together.ts';

/** What is shown: one document, or several as one. */
export type Loaded = LoadedDocument | LoadedSet;

/** The journal, or the journals, that decisions on what is shown are kept in. */
export interface Ledger {
  readonly append: (
    db: MaillageDb,
    decisions: readonly Pick<JournalEntry, 'at' | 'correction'>[],
    hand: Hand,
  ) => Promise<unknown>;
  readonly undo: (db: MaillageDb, hand: Hand) => Promise<unknown>;
  readonly redo: (db: MaillageDb, hand: Hand) => Promise<unknown>;
  /** What is shown, with its decisions of now. */
  readonly reload: (db: MaillageDb) => Promise<Loaded>;
}
