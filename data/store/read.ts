import type { MaillageDb } from './db.ts';
import { partsOf, type StoredDocument } from './documents.ts';
import { type JournalState, readJournal } from './journal.ts';
import type { MetaKey } from './rows.ts';

/** What showing a document needs: its row, its text, what was read in it and its journal, from one moment. */
export interface LoadedDocument extends StoredDocument {
  readonly journal: JournalState;
}

/** Reads one document whole; null when it is not there or lacks one of its parts. */
export async function loadDocument(db: MaillageDb, id: string): Promise<LoadedDocument | null> {
  return db.transaction('r', [db.documents, db.texts, db.readings, db.journal], async () => {
    const parts = await partsOf(db, id);
    const journal = await readJournal(db, id);
    return parts === null ? null : { ...parts, journal };
  });
}

/** A small fact about the base, or null. */
export async function readMeta(db: MaillageDb, key: MetaKey): Promise<string | null> {
  return (await db.meta.get(key))?.value ?? null;
}

/** Remembers a small fact about the base. */
export async function writeMeta(db: MaillageDb, key: MetaKey, value: string): Promise<void> {
  await db.meta.put({ key, value });
}

/** How much the base holds; kept outside of it too, since Chromium can open a damaged base as an empty one. */
export async function countRows(
  db: MaillageDb,
): Promise<{ readonly documents: number; readonly journal: number }> {
  return db.transaction('r', [db.documents, db.journal], async () => ({
    documents: await db.documents.filter(row => row.formerOf === undefined).count(),
    journal: await db.journal.count(),
  }));
}

/** The file of a document, where it is kept; else null. */
export async function loadFile(db: MaillageDb, id: string): Promise<Blob | null> {
  const file = (await db.texts.get(id))?.file;
  // What is read back is checked: a base may have been restored from what an older program wrote.
  return file instanceof Blob ? file : null;
}
