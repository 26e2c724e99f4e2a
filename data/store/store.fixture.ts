import type { Dataset } from '../model/dataset.ts';
import { type MaillageDb, openStore, type StoreEvents } from './db.ts';
import { documentId, type StoredDocument } from './documents.ts';
import type { NextPiece } from './lines.ts';
import type { SchemaVersion } from './schema.ts';

export const SILENT: StoreEvents = { onClosedByUpgrade: () => undefined, onBlocked: () => undefined };

/** A name that no other test has: no count, which tests that have the modules read again would begin anew. */
export function freshName(): string {
  return `test-${crypto.randomUUID()}`;
}

/** Opens a base, or fails the test. */
export async function opened(
  name: string,
  events: StoreEvents = SILENT,
  schema?: readonly SchemaVersion[],
): Promise<MaillageDb> {
  const result = await openStore(name, events, schema);
  if (!result.ok)
    throw new Error(`the base was not opened: ${result.error.code}`, { cause: result.error.cause });
  return result.value;
}

/** A text as a file that comes in pieces of so many bytes. */
export function piecesOf(text: string, size = 64): NextPiece {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return async () => {
    const piece = bytes.subarray(at, at + size);
    at += size;
    return piece.length === 0 ? null : piece;
  };
}

/** A dataset with one session and nothing else in it. */
export function datasetOf(title: string, sha256 = 'f00d'): Dataset {
  return {
    formatVersion: 1,
    proceedings: {
      id: 'actes',
      title,
      subtitle: null,
      place: null,
      dates: [],
      organiser: null,
      source: { name: 'actes.txt', sha256, characters: title.length },
    },
    themes: [],
    sessions: [
      {
        id: 'A1',
        kind: 'workshop',
        number: 1,
        title,
        subtitle: null,
        format: null,
        theme: null,
        page: null,
        order: 0,
        declaredKeywords: [],
        summary: null,
        resources: [],
        span: { start: 0, end: title.length },
      },
    ],
    people: [],
    organisations: [],
    territories: [],
    terms: [],
    participations: [],
    affiliations: [],
    mentions: [],
    dates: [],
    figures: [],
    warnings: [],
  };
}

/** A whole document as an import brings it; its text is its title. */
export function storedDocument(name: string, title = name, sha256 = `sha-${name}`): StoredDocument {
  return {
    document: {
      id: documentId(name),
      name,
      sha256,
      title,
      importedAt: 1_741_000_000_000,
      bundled: false,
      readerVersion: 1,
    },
    text: title,
    dataset: datasetOf(title, sha256),
  };
}
