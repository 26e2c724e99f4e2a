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
  /** Number of the last decision that was ever taken, undone ones too; 0 for none. */
  readonly last: number;
}

/**
 * Who decides: a window, and how far the journal went when it opened the document. Its own decisions are those that it
 * took, and those that were there; what another window takes meanwhile is that window's to undo.
 */
export interface Hand {
  readonly window: string;
  readonly since: number;
  /** The same by document, where several are open together. */
  readonly sinceOf?: Readonly<Record<string, number>>;
}

/** A hand whose is everything. */
export const EVERYBODY: Hand = { window: '', since: Number.MAX_SAFE_INTEGER };

/** Whether a decision is this hand's own. */
export function isOwn(
  { by, sequence, document }: Pick<JournalRow, 'by' | 'sequence' | 'document'>,
  hand: Hand,
): boolean {
  return by === hand.window || sequence <= (hand.sinceOf?.[document] ?? hand.since);
}

/** Writes a decision at the end. What the same hand had undone is forgotten, as after any new step. */
export async function appendCorrection(
  db: MaillageDb,
  document: string,
  correction: Correction,
  at: number,
  hand: Hand = EVERYBODY,
): Promise<JournalEntry> {
  return db.transaction('rw', db.journal, async () => {
    const last = await journalRows(db, document).last();
    await journalRows(db, document)
      .filter(row => row.undone === 1 && isOwn(row, hand))
      .delete();
    const by = hand.window === '' ? {} : { by: hand.window };
    const entry = { document, sequence: (last?.sequence ?? 0) + 1, at, ...by, correction };
    await db.journal.add({ ...entry, undone: 0 });
    return entry;
  });
}

/** Writes decisions from elsewhere at the end, all or nothing, each with its own time; gives how many there were. */
export async function appendCorrections(
  db: MaillageDb,
  document: string,
  decisions: readonly Pick<JournalEntry, 'at' | 'correction'>[],
  hand: Hand = EVERYBODY,
): Promise<number> {
  return db.transaction('rw', db.journal, async () => {
    for (const { correction, at } of decisions) await appendCorrection(db, document, correction, at, hand);
    return decisions.length;
  });
}

/** Undoes the hand's last decision that holds and returns it, or null when none does. */
export async function undoCorrection(
  db: MaillageDb,
  document: string,
  hand: Hand = EVERYBODY,
): Promise<JournalEntry | null> {
  return db.transaction('rw', db.journal, async () => {
    const last = await journalRows(db, document)
      .filter(row => row.undone === 0 && isOwn(row, hand))
      .last();
    return last === undefined ? null : mark(db, last, 1);
  });
}

/** Takes again the hand's decision that was undone last and returns it, or null when there is none. */
export async function redoCorrection(
  db: MaillageDb,
  document: string,
  hand: Hand = EVERYBODY,
): Promise<JournalEntry | null> {
  return db.transaction('rw', db.journal, async () => {
    const next = await journalRows(db, document)
      .filter(row => row.undone === 1 && isOwn(row, hand))
      .first();
    return next === undefined ? null : mark(db, next, 0);
  });
}

/** The journal of a document. */
export async function readJournal(db: MaillageDb, document: string): Promise<JournalState> {
  const rows = await journalRows(db, document).toArray();
  const entries = rows.filter(row => row.undone === 0).map(toEntry);
  return { entries, redoable: rows.length - entries.length, last: rows.at(-1)?.sequence ?? 0 };
}

/** Forgets the journal of a document; called inside the transaction that removes it. */
export async function clearJournal(db: MaillageDb, document: string): Promise<void> {
  await journalRows(db, document).delete();
}

/** The decisions of one journal, undone ones too, in their order; for what works inside a transaction of its own. */
export function journalRows(db: MaillageDb, document: string): Collection<JournalRow, [string, number]> {
  return db.journal.where(':id').between([document, FIRST], [document, PAST_LAST]);
}

async function mark(db: MaillageDb, row: JournalRow, undone: 0 | 1): Promise<JournalEntry> {
  await db.journal.put({ ...row, undone });
  return toEntry(row);
}

function toEntry({ undone: _, ...entry }: JournalRow): JournalEntry {
  return entry;
}
