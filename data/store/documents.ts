import type { Layout } from '../document/layout.ts';
import type { Dataset } from '../model/dataset.ts';
import { fnv1a } from '../model/fnv.ts';
import { plainLetters } from '../model/plain-letters.ts';
import type { Span } from '../model/span.ts';
import { membersOf } from '../model/together.ts';
import type { MaillageDb } from './db.ts';
import { clearJournal } from './journal.ts';
import type { DocumentRow, Found } from './rows.ts';

/** Everything that an import brings. */
export interface StoredDocument {
  readonly document: DocumentRow;
  readonly text: string;
  /** What the file said beside the characters; null or absent where the text says it all. */
  readonly layout?: Layout | null;
  /** The file itself, where its pages can be drawn from it. */
  readonly file?: Blob;
  /** What the machine read and resolved, without any correction. */
  readonly dataset: Dataset;
}

/** The id of a document, made of its file's name: a readable slug, and a hash because slugs forget accents and case. */
export function documentId(name: string): string {
  const composed = name.normalize('NFC');
  const slug = plainLetters(composed)
    .replace(/\.[a-z0-9]{1,8}$/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return `${slug === '' ? 'document' : slug}-${fnv1a(composed).toString(36)}`;
}

/** How much was recognised, for the row of a document. */
export function foundIn({ sessions, people, organisations, territories }: Dataset): Found {
  return {
    sessions: sessions.length,
    people: people.length,
    organisations: organisations.length,
    territories: territories.length,
  };
}

/**
 * Puts a document with its text and what was read in it, all or nothing. One with the same id is replaced and keeps its
 * journal and its views: corrections are keyed by text, so that they hold over a new reading. What other bytes had given is
 * kept behind it, so that replacing can be undone. Gives whether such was kept.
 */
export async function putDocument(db: MaillageDb, stored: StoredDocument): Promise<boolean> {
  return db.transaction('rw', [db.documents, db.texts, db.readings], async () => {
    const { id } = stored.document;
    const before = await partsOf(db, id);
    const replaces = before !== null && before.document.sha256 !== stored.document.sha256;
    if (replaces) await putParts(db, asFormer(before));
    const label = before?.document.label;
    await putParts(db, {
      ...stored,
      document: label === undefined ? stored.document : { ...stored.document, label },
    });
    return replaces;
  });
}

/** Takes a document away for good with everything that hangs on it, all or nothing. */
export async function discardDocument(db: MaillageDb, id: string): Promise<void> {
  await db.transaction('rw', [db.documents, db.texts, db.readings, db.journal, db.explorations], async () => {
    for (const each of [id, formerId(id)]) {
      await db.documents.delete(each);
      await db.texts.delete(each);
      await db.readings.delete(each);
    }
    await clearJournal(db, id);
    await db.explorations.filter(each => membersOf(each.document).includes(id)).delete();
  });
}

/** The documents of the base, the first imported first; not those that were removed, nor what was replaced. */
export async function listDocuments(db: MaillageDb): Promise<readonly DocumentRow[]> {
  const rows = await db.documents.orderBy('importedAt').toArray();
  return rows.filter(row => row.removedAt === undefined && row.formerOf === undefined);
}

/** What one of several events of a file is known by. */
export function partDigest(sha256: string, { start }: Span): string {
  return `${sha256}${OF_PART}${start}`;
}

const OF_PART = '#';

/** The document read from these very bytes, or the first of several that are; null where none is. It may have been removed. */
export async function findBySha256(db: MaillageDb, sha256: string): Promise<DocumentRow | null> {
  const whole = await db.documents.where('sha256').equals(sha256).toArray();
  const rows =
    whole.length > 0 ? whole : await db.documents.where('sha256').startsWith(`${sha256}${OF_PART}`).toArray();
  const own = rows.filter(row => row.formerOf === undefined);
  return own.find(row => row.removedAt === undefined) ?? own[0] ?? null;
}

/** The id under which what a document held before is kept. No file's name gives it. */
export function formerId(id: string): string {
  return `${id}~former`;
}

/** Reads row, text and reading of a document, whatever its state; null when one of them is missing. */
export async function partsOf(db: MaillageDb, id: string): Promise<StoredDocument | null> {
  const document = await db.documents.get(id);
  const text = await db.texts.get(id);
  const reading = await db.readings.get(id);
  if (document === undefined || text === undefined || reading === undefined) return null;
  const { document: _, ...beside } = text;
  return { document, ...beside, dataset: reading.dataset };
}

/** Writes row, text and reading of a document; called inside a transaction. */
export async function putParts(
  db: MaillageDb,
  { document, text, layout, file, dataset }: StoredDocument,
): Promise<void> {
  await db.documents.put(document);
  const beside = { ...(layout ? { layout } : {}), ...(file ? { file } : {}) };
  await db.texts.put({ document: document.id, text, ...beside });
  await db.readings.put({ document: document.id, dataset });
}

/** The same parts as what their document held before. */
export function asFormer({ document, ...parts }: StoredDocument): StoredDocument {
  const { removedAt: _, ...row } = document;
  return { ...parts, document: { ...row, id: formerId(document.id), formerOf: document.id } };
}
