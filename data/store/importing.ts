import { traitsOf } from '../model/event.ts';
import type { MaillageDb } from './db.ts';
import { findBySha256, formerId, partsOf, putDocument, putParts, type StoredDocument } from './documents.ts';
import { clearJournal, journalRows } from './journal.ts';
import { mergeInto, renameDocument } from './library.ts';
import { type KnownEvents, placeFor } from './placing.ts';
import type { ExplorationRow, JournalRow } from './rows.ts';

/** What is to become of a document that may be a newer state of another: take its place, or stand beside it. */
export type ImportChoice = 'replace' | 'beside';

/** A document that was taken in, and the way back to the base as it was. */
export interface Imported {
  readonly document: string;
  /** Another that it may be of the same event as, where that was left open. */
  readonly like: string | null;
  /** What the document held before is kept behind it. */
  readonly replaced: boolean;
  readonly undo: () => Promise<void>;
}

/**
 * Takes a reading in, all or nothing: where these very bytes are known, where its event is, or at a place of its own; under
 * the analyst's own title where there is one. `events` is shared by those that come in together.
 */
export async function importDocument(
  db: MaillageDb,
  stored: StoredDocument,
  choice: ImportChoice | null,
  label: string | null = null,
  events: KnownEvents = new Map(),
): Promise<Imported> {
  return db.transaction('rw', tablesOf(db), async () => {
    const known = await findBySha256(db, stored.document.sha256);
    const { name } = stored.document;
    const place =
      known === null ? await placeFor(db, name, stored.dataset, events) : { id: known.id, like: null };
    const touched = [place.id, ...(place.like !== null && choice === 'replace' ? [place.like] : [])];
    const before = await keep(db, touched);
    let replaced = await putDocument(db, { ...stored, document: { ...stored.document, id: place.id } });
    events.set(stored.document.sha256, traitsOf(stored.dataset));
    let document = place.id;
    if (place.like !== null && choice === 'replace') {
      await mergeInto(db, place.id, place.like);
      document = place.like;
      replaced = true;
    }
    if (label !== null) await renameDocument(db, document, label);
    const like = choice === null ? place.like : null;
    return { document, like, replaced, undo: () => restore(db, touched, before) };
  });
}

interface Kept {
  readonly parts: readonly StoredDocument[];
  readonly journal: readonly JournalRow[];
  readonly explorations: readonly ExplorationRow[];
}

function tablesOf(db: MaillageDb) {
  return [db.documents, db.texts, db.readings, db.journal, db.explorations];
}

const withFormer = (ids: readonly string[]) => ids.flatMap(id => [id, formerId(id)]);

/** All that the base holds of some documents. */
async function keep(db: MaillageDb, ids: readonly string[]): Promise<Kept> {
  const parts = await Promise.all(withFormer(ids).map(id => partsOf(db, id)));
  return {
    parts: parts.filter(each => each !== null),
    journal: (await Promise.all(ids.map(id => journalRows(db, id).toArray()))).flat(),
    explorations: await db.explorations.filter(each => ids.includes(each.document)).toArray(),
  };
}

async function restore(
  db: MaillageDb,
  ids: readonly string[],
  { parts, journal, explorations }: Kept,
): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    for (const table of [db.documents, db.texts, db.readings]) await table.bulkDelete(withFormer(ids));
    for (const id of ids) await clearJournal(db, id);
    await db.explorations.filter(each => ids.includes(each.document)).delete();
    for (const each of parts) await putParts(db, each);
    await db.journal.bulkPut(journal);
    await db.explorations.bulkPut(explorations);
  });
}
