import { idOfSet, membersOf } from '../model/together.ts';
import type { MaillageDb } from './db.ts';
import {
  asFormer,
  discardDocument,
  formerId,
  foundIn,
  listDocuments,
  partsOf,
  putParts,
  type StoredDocument,
} from './documents.ts';
import { appendCorrections, journalRows, readJournal } from './journal.ts';
import type { DocumentRow } from './rows.ts';
import { OVER_ALL } from './set-row.ts';

/** What the library shows. */
export interface Library {
  /** The first imported first. */
  readonly documents: readonly DocumentRow[];
  /** Taken out and kept, the last removed first. */
  readonly removed: readonly DocumentRow[];
  /** What documents held before they were replaced, one a document at most. */
  readonly former: readonly DocumentRow[];
}

/** Reads all rows at once. */
export async function readLibrary(db: MaillageDb): Promise<Library> {
  return db.transaction('r', db.documents, async () => {
    const rows = await db.documents.toArray();
    const removed = rows.filter(row => row.removedAt !== undefined && row.formerOf === undefined);
    return {
      documents: await listDocuments(db),
      removed: removed.toSorted((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0)),
      former: rows.filter(row => row.formerOf !== undefined),
    };
  });
}

/** Takes a document out of the library; its text, its journal and its views stay with it until it is discarded. */
export async function removeDocument(db: MaillageDb, id: string, at: number): Promise<void> {
  await db.documents.update(id, { removedAt: at });
}

/** Puts a removed document back, with everything that was its own. */
export async function bringBack(db: MaillageDb, id: string): Promise<void> {
  await db.transaction('rw', db.documents, async () => {
    const row = await db.documents.get(id);
    if (row === undefined) return;
    const { removedAt: _, ...kept } = row;
    await db.documents.put(kept);
  });
}

/** Gives a document the analyst's own title; null or nothing is the one that was read. */
export async function renameDocument(db: MaillageDb, id: string, label: string | null): Promise<void> {
  await db.transaction('rw', db.documents, async () => {
    const row = await db.documents.get(id);
    if (row === undefined) return;
    const { label: _, ...bare } = row;
    await db.documents.put(label === null || label === '' ? bare : { ...bare, label });
  });
}

/** Changes what a document holds for what it held before, and keeps the former in its turn: doing it twice is doing nothing. */
export async function swapFormer(db: MaillageDb, id: string): Promise<void> {
  await db.transaction('rw', [db.documents, db.texts, db.readings], async () => {
    const present = await partsOf(db, id);
    const former = await partsOf(db, formerId(id));
    if (present === null || former === null) return;
    await putParts(db, asFormer(present));
    await putParts(db, inPlaceOf(present, former));
  });
}

/**
 * A document that was added turns out to be a newer state of another: it takes that one's place, with the journal and the
 * views of both, and what the other held is kept as its former state.
 */
export async function mergeInto(db: MaillageDb, added: string, into: string): Promise<void> {
  await db.transaction('rw', [db.documents, db.texts, db.readings, db.journal, db.explorations], async () => {
    const present = await partsOf(db, into);
    const next = await partsOf(db, added);
    if (present === null || next === null || added === into) return;
    await putParts(db, asFormer(present));
    await putParts(db, inPlaceOf(present, next));
    await appendCorrections(db, into, (await readJournal(db, added)).entries);
    const renamed = (id: string) => (id === added ? into : id);
    await db.explorations
      .filter(view => membersOf(view.document).includes(added))
      .modify((view, place) => {
        place.value = { ...view, document: idOfSet(membersOf(view.document).map(renamed)) };
      });
    await renameAmong(db, renamed);
    await discardDocument(db, added);
  });
}

/** Fills in how much was recognised where a base of before does not say. */
export async function surveyDocuments(db: MaillageDb): Promise<void> {
  for (const row of await db.documents.filter(({ found }) => found === undefined).toArray()) {
    const reading = await db.readings.get(row.id);
    if (reading !== undefined) await db.documents.update(row.id, { found: foundIn(reading.dataset) });
  }
}

/** Parts under the id and the given title of the document whose place they take. */
function inPlaceOf(
  { document: { id, label } }: StoredDocument,
  { document, ...parts }: StoredDocument,
): StoredDocument {
  const { formerOf: _, removedAt: __, label: ___, ...row } = document;
  return { ...parts, document: { ...row, id, ...(label === undefined ? {} : { label }) } };
}

/** Has the decisions over all documents speak of a document under another id; called inside a transaction. */
async function renameAmong(db: MaillageDb, renamed: (id: string) => string): Promise<void> {
  await journalRows(db, OVER_ALL).modify((row, place) => {
    const { correction } = row;
    if (!('among' in correction) || correction.among === undefined) return;
    const among = correction.among.map(each => ({ ...each, document: renamed(each.document) }));
    place.value = { ...row, correction: { ...correction, among } };
  });
}
