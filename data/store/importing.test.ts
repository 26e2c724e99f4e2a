import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { MaillageDb } from './db.ts';
import { documentId, type StoredDocument } from './documents.ts';
import { importDocument } from './importing.ts';
import { appendCorrection } from './journal.ts';
import type { KnownEvents } from './placing.ts';
import type { ReadingRow } from './rows.ts';
import { datasetOf, freshName, opened } from './store.fixture.ts';

function documentOf(name: string, sha256: string, title = 'Actes'): StoredDocument {
  const document = {
    id: documentId(name),
    name,
    sha256,
    title,
    importedAt: 1,
    bundled: false,
    readerVersion: 1,
  };
  return { document, text: title, dataset: datasetOf(title, sha256) };
}

async function everything(db: MaillageDb) {
  const tables = [db.documents, db.texts, db.readings, db.journal, db.explorations];
  return Promise.all(tables.map(table => table.toArray()));
}

describe('a document that is imported', () => {
  it('is stored, and taken back without a trace', async () => {
    const db = await opened(freshName());
    const before = await everything(db);
    const imported = await importDocument(db, documentOf('lyon.txt', 'a'), null);
    expect(await db.documents.count()).toBe(1);
    await imported.undo();
    expect(await everything(db)).toEqual(before);
    db.close();
  });

  it('again takes its own place, and gives it back with its decisions', async () => {
    const db = await opened(freshName());
    const { document } = await importDocument(db, documentOf('lyon.txt', 'a'), null);
    await appendCorrection(db, document, { op: 'reject', kind: 'person', name: 'Photo' }, 1);
    const before = await everything(db);
    const again = await importDocument(db, documentOf('lyon.txt', 'b'), null);
    expect(again).toMatchObject({ document, replaced: true, like: null });
    expect(await db.journal.count()).toBe(1);
    expect((await db.documents.get(document))?.sha256).toBe('b');
    await again.undo();
    expect(await everything(db)).toEqual(before);
    db.close();
  });

  it('looks at what is there once, however many of its title come in together', async () => {
    const db = await opened(freshName());
    const titled = (i: number) => {
      const stored = documentOf(`actes-${i}.txt`, `sha-${i}`);
      const person = {
        id: `P${i}`,
        name: `Paul DURAND${'ABCDEFGH'[i]}`,
        givenName: '',
        familyName: '',
        variants: [],
      };
      return { ...stored, dataset: { ...stored.dataset, people: [person] } };
    };
    await importDocument(db, titled(0), null);
    const read: string[] = [];
    // Dexie tells of rows that are not there too.
    db.readings.hook('reading', (row: ReadingRow | undefined) => {
      if (row !== undefined) read.push(row.document);
      return row;
    });
    const events: KnownEvents = new Map();
    for (let i = 1; i < 8; i += 1) {
      const { like } = await importDocument(db, titled(i), null, null, events);
      expect(like).toBe(documentId('actes-0.txt'));
    }
    expect(await db.documents.count()).toBe(8);
    expect(read).toEqual([documentId('actes-0.txt')]);
    db.close();
  });
});
