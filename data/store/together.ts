import type { JournalEntry } from '../model/correction.ts';
import { membersOf } from '../model/together.ts';
import type { MaillageDb } from './db.ts';
import {
  appendCorrection,
  type Hand,
  isOwn,
  type JournalState,
  journalRows,
  readJournal,
} from './journal.ts';
import type { LoadedDocument } from './read.ts';
import type { DocumentRow, JournalRow } from './rows.ts';
import { OVER_ALL } from './set-row.ts';

/** Several documents to be shown as one: each with its own journal, and the journal over all. */
export interface LoadedSet {
  readonly document: DocumentRow;
  readonly parts: readonly LoadedDocument[];
  readonly over: JournalState;
  /** All these journals as one, in the order in which decisions were taken. */
  readonly journal: JournalState;
}

/** Puts documents together with the journal over all. */
export async function loadSet(
  db: MaillageDb,
  document: DocumentRow,
  parts: readonly LoadedDocument[],
): Promise<LoadedSet> {
  const over = await readJournal(db, OVER_ALL);
  return { document, parts, over, journal: joinedJournal([...parts.map(({ journal }) => journal), over]) };
}

/** Reads the journals of a set anew. */
export async function reloadJournals(db: MaillageDb, { document, parts }: LoadedSet): Promise<LoadedSet> {
  return db.transaction('r', db.journal, async () => {
    const next: LoadedDocument[] = [];
    for (const part of parts) next.push({ ...part, journal: await readJournal(db, part.document.id) });
    return loadSet(db, document, next);
  });
}

/** Journals as one: by time, none out of its own order. */
function joinedJournal(journals: readonly JournalState[]): JournalState {
  const left = journals.map(({ entries }) => [...entries]);
  const entries: JournalEntry[] = [];
  for (;;) {
    const [next] = left.filter(each => each.length > 0).toSorted((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0));
    const entry = next?.shift();
    if (entry === undefined) break;
    entries.push(entry);
  }
  return {
    entries,
    redoable: journals.reduce((sum, { redoable }) => sum + redoable, 0),
    last: Math.max(...journals.map(({ last }) => last)),
  };
}

/** How far each journal of a set went when a window opened it. */
export function handOn(window: string, { parts, over }: LoadedSet): Hand {
  const sinceOf = Object.fromEntries(parts.map(({ document, journal }) => [document.id, journal.last]));
  return { window, since: 0, sinceOf: { ...sinceOf, [OVER_ALL]: over.last } };
}

/** Writes decisions, each at the end of the journal that it names; what the same hand had undone in any of the set is forgotten. */
export async function appendAmong(
  db: MaillageDb,
  set: string,
  decisions: readonly Pick<JournalEntry, 'document' | 'at' | 'correction'>[],
  hand: Hand,
): Promise<void> {
  await db.transaction('rw', db.journal, async () => {
    const undone = (await rowsOf(db, set)).filter(row => row.undone === 1 && isOwn(row, hand));
    await db.journal.bulkDelete(undone.map(({ document, sequence }) => [document, sequence]));
    for (const { document, correction, at } of decisions)
      await appendCorrection(db, document, correction, at, hand);
  });
}

/** Undoes the hand's last decision on any document of the set, or over all. */
export async function undoAmong(db: MaillageDb, set: string, hand: Hand): Promise<void> {
  await mark(db, set, hand, 1);
}

/** Takes again what was undone last. */
export async function redoAmong(db: MaillageDb, set: string, hand: Hand): Promise<void> {
  await mark(db, set, hand, 0);
}

/** Of each journal only its last decision can be undone next, and its first undone one be taken again: of these, by time. */
async function mark(db: MaillageDb, set: string, hand: Hand, undone: 0 | 1): Promise<void> {
  await db.transaction('rw', db.journal, async () => {
    const own = (await rowsOf(db, set)).filter(row => row.undone !== undone && isOwn(row, hand));
    const ends = new Map<string, JournalRow>();
    for (const row of undone === 1 ? own : own.toReversed()) ends.set(row.document, row);
    const byTime = [...ends.values()].toSorted((a, b) => a.at - b.at);
    const next = undone === 1 ? byTime.at(-1) : byTime[0];
    if (next !== undefined) await db.journal.put({ ...next, undone });
  });
}

/** All decisions of a set, undone ones too, each journal in its order; those over all documents last, as in `loadSet`. */
async function rowsOf(db: MaillageDb, set: string): Promise<readonly JournalRow[]> {
  const rows: JournalRow[] = [];
  for (const document of [...membersOf(set), OVER_ALL])
    rows.push(...(await journalRows(db, document).toArray()));
  return rows;
}
