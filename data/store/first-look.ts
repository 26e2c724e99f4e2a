import type { MaillageDb } from './db.ts';
import { type Library, readLibrary } from './library.ts';
import { countRows, type LoadedDocument, loadDocument, readMeta } from './read.ts';

/** What a start needs of the base, from one moment. */
export interface FirstLook {
  /** How much the base holds. */
  readonly rows: { readonly documents: number; readonly journal: number };
  readonly library: Library;
  /** The document, or the documents, of last time; null when none is remembered. */
  readonly remembered: string | null;
  /** The document of last time, else the first of all; null when it is not there whole, or when it was several. */
  readonly document: LoadedDocument | null;
}

/** Reads all that a start shows in one go, without knowing whether an address asks for something else. */
export async function firstLook(db: MaillageDb): Promise<FirstLook> {
  return db.transaction('r', [db.documents, db.texts, db.readings, db.journal, db.meta], async () => {
    const [rows, library, remembered] = await Promise.all([
      countRows(db),
      readLibrary(db),
      readMeta(db, 'current-document'),
    ]);
    const wanted = remembered ?? library.documents[0]?.id;
    const isThere = library.documents.some(({ id }) => id === wanted);
    const document = wanted === undefined || !isThere ? null : await loadDocument(db, wanted);
    return { rows, library, remembered, document };
  });
}
