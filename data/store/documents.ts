import type { Layout } from '../document/layout.ts';
import type { Dataset } from '../model/dataset.ts';
import { isSameEvent } from '../model/event.ts';
import type { MaillageDb } from './db.ts';
import { clearJournal } from './journal.ts';
import type { DocumentRow } from './rows.ts';

/** Everything that an import brings. */
export interface StoredDocument {
  readonly document: DocumentRow;
  readonly text: string;
  /** What the file said beside the characters; null or absent where the text says it all. */
  readonly layout?: Layout | null;
  /** What the machine read and resolved, without any correction. */
  readonly dataset: Dataset;
}

/** The id of a document, made of its file's name: a readable slug, and a hash because slugs forget accents and case. */
export function documentId(name: string): string {
  const composed = name.normalize('NFC');
  const slug = composed
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,8}$/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return `${slug === '' ? 'document' : slug}-${fnv1a(composed).toString(36)}`;
}

/**
 * Where a reading of a file goes: to the document of that file's name, when there is none yet or it is of the same event;
 * beside it, under an id of name, title and days, when it is of another. So no event takes the place of another.
 */
export async function placeFor(db: MaillageDb, name: string, { proceedings }: Dataset): Promise<string> {
  const own = documentId(name);
  const there = await db.readings.get(own);
  if (there === undefined || isSameEvent(there.dataset.proceedings, proceedings)) return own;
  return documentId([name, proceedings.title, ...proceedings.dates].join(' '));
}

/**
 * Puts a document with its text and what was read in it, all or nothing. One with the same id is replaced and keeps its
 * journal and its views: corrections are keyed by text, so that they hold over a new reading.
 */
export async function putDocument(db: MaillageDb, stored: StoredDocument): Promise<void> {
  const { document, text, layout, dataset } = stored;
  await db.transaction('rw', [db.documents, db.texts, db.readings], async () => {
    await db.documents.put(document);
    await db.texts.put({ document: document.id, text, ...(layout ? { layout } : {}) });
    await db.readings.put({ document: document.id, dataset });
  });
}

/** Takes a document away with everything that hangs on it, all or nothing. */
export async function removeDocument(db: MaillageDb, id: string): Promise<void> {
  await db.transaction('rw', [db.documents, db.texts, db.readings, db.journal, db.explorations], async () => {
    await db.documents.delete(id);
    await db.texts.delete(id);
    await db.readings.delete(id);
    await clearJournal(db, id);
    await db.explorations.filter(each => each.document === id).delete();
  });
}

/** The documents of the base, the first imported first. */
export async function listDocuments(db: MaillageDb): Promise<readonly DocumentRow[]> {
  return db.documents.orderBy('importedAt').toArray();
}

/** The document read from these very bytes, or null. */
export async function findBySha256(db: MaillageDb, sha256: string): Promise<DocumentRow | null> {
  return (await db.documents.where('sha256').equals(sha256).first()) ?? null;
}

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll and Vo, 1991). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
