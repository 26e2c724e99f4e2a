import type { Collection } from 'dexie';
import type { Correction, JournalEntry } from '../model/correction.ts';
import type { MaillageDb } from './db.ts';
import type { JournalRow } from './rows.ts';

/** Before and behind every sequence number, in the order of IndexedDB's keys. */
const FIRST = Number.NEGATIVE_INFINITY;
const PAST_LAST = Number.POSITIVE_INFINITY;

/** The journal of one document: what holds, and how many undone decisions wait to be redone. */
export interface JournalState {
  /** In the order in which they were taken. */
  readonly entries: readonly JournalEntry[];
  readonly redoable: number;
}

/** Writes a decision at the end. What had been undone is forgotten, as after any new step. */
export async function appendCorrection(
  db: MaillageDb,
  document: string,
  correction: Correction,
  at: number,
): Promise<JournalEntry> {
  return db.transaction('rw', db.journal, async () => {
    await rowsOf(db, document)
      .filter(row => row.undone === 1)
      .delete();
    const last = await rowsOf(db, document).last();
    const entry = { document, sequence: (last?.sequence ?? 0) + 1, at, correction };
    await db.journal.add({ ...entry, undone: 0 });
    return entry;
  });
}

/** Writes decisions from elsewhere at the end, all or nothing, each with its own time; gives how many there were. */
export async function appendCorrections(
  db: MaillageDb,
  document: string,
  decisions: readonly Pick<JournalEntry, 'at' | 'correction'>[],
): Promise<number> {
  return db.transaction('rw', db.journal, async () => {
    for (const { correction, at } of decisions) await appendCorrection(db, document, correction, at);
    return decisions.length;
  });
}

/** Undoes the last decision that holds and returns it, or null when none does. */
export async function undoCorrection(db: MaillageDb, document: string): Promise<JournalEntry | null> {
  return db.transaction('rw', db.journal, async () => {
    const last = await rowsOf(db, document)
      .filter(row => row.undone === 0)
      .last();
    return last === undefined ? null : mark(db, last, 1);
  });
}

/** Takes again the decision that was undone last and returns it, or null when there is none. */
export async function redoCorrection(db: MaillageDb, document: string): Promise<JournalEntry | null> {
  return db.transaction('rw', db.journal, async () => {
    const next = await rowsOf(db, document)
      .filter(row => row.undone === 1)
      .first();
    return next === undefined ? null : mark(db, next, 0);
  });
}

/** The journal of a document. */
export async function readJournal(db: MaillageDb, document: string): Promise<JournalState> {
  const rows = await rowsOf(db, document).toArray();
  const entries = rows.filter(row => row.undone === 0).map(toEntry);
  return { entries, redoable: rows.length - entries.length };
}

/** Forgets the journal of a document; called inside the transaction that removes it. */
export async function clearJournal(db: MaillageDb, document: string): Promise<void> {
  await rowsOf(db, document).delete();
}

function rowsOf(db: MaillageDb, document: string): Collection<JournalRow, [string, number]> {
  return db.journal.where(':id').between([document, FIRST], [document, PAST_LAST]);
}

async function mark(db: MaillageDb, row: JournalRow, undone: 0 | 1): Promise<JournalEntry> {
  await db.journal.put({ ...row, undone });
  return toEntry(row);
}

function toEntry({ document, sequence, at, correction }: JournalRow): JournalEntry {
  return { document, sequence, at, correction };
}
