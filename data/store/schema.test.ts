import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStore } from './db.ts';
import { putDocument } from './documents.ts';
import { appendCorrection, readJournal } from './journal.ts';
import { SCHEMA, SCHEMA_VERSION, type SchemaVersion } from './schema.ts';
import { freshName, opened, SILENT, storedDocument } from './store.fixture.ts';

/** A version that does not exist yet: it adds an index and changes every row. */
const NEXT: readonly SchemaVersion[] = [
  ...SCHEMA,
  {
    version: SCHEMA_VERSION + 1,
    stores: { documents: 'id, sha256, name, importedAt, title' },
    upgrade: async transaction => {
      await transaction
        .table('documents')
        .toCollection()
        .modify(row => {
          row.title = row.title.toUpperCase();
        });
    },
  },
];

const FAILING: readonly SchemaVersion[] = [
  ...SCHEMA,
  {
    version: SCHEMA_VERSION + 1,
    stores: {},
    upgrade: async transaction => {
      await transaction.table('documents').clear();
      throw new Error('an upgrade with a mistake in it');
    },
  },
];

async function rawVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find(each => each.name === name)?.version;
}

describe('the schema', () => {
  it('numbers its versions from 1 without gaps', () => {
    expect(SCHEMA.map(line => line.version)).toEqual(SCHEMA.map((_, i) => i + 1));
  });

  it('keeps every row when a base of today is opened by the version after', async () => {
    const name = freshName();
    const old = await opened(name);
    await putDocument(old, storedDocument('actes.txt', 'Actes'));
    await appendCorrection(old, 'actes', { op: 'rename', kind: 'person', name: 'A', to: 'B' }, 1);
    old.close();

    const db = await opened(name, SILENT, NEXT);
    expect(await db.documents.orderBy('title').toArray()).toMatchObject([
      { name: 'actes.txt', title: 'ACTES' },
    ]);
    expect(await db.texts.count()).toBe(1);
    expect(await db.readings.count()).toBe(1);
    expect((await readJournal(db, 'actes')).entries).toHaveLength(1);
    db.close();
  });

  it('stays at the version before, untouched, when an upgrade throws', async () => {
    const name = freshName();
    const old = await opened(name);
    await putDocument(old, storedDocument('actes.txt'));
    old.close();

    expect(await openStore(name, SILENT, FAILING)).toMatchObject({ ok: false, error: { code: 'storage' } });
    expect(await rawVersion(name)).toBe(SCHEMA_VERSION * 10);
    const again = await opened(name);
    expect(await again.documents.count()).toBe(1);
    again.close();
  });
});

describe('opening the base', () => {
  it('refuses one from a later version and leaves it untouched', async () => {
    const name = freshName();
    const later = await opened(name, SILENT, NEXT);
    await putDocument(later, storedDocument('actes.txt', 'Actes'));
    later.close();

    const refused = await openStore(name, SILENT);
    expect(refused).toMatchObject({ ok: false, error: { code: 'newer-database' } });
    expect(await rawVersion(name)).toBe((SCHEMA_VERSION + 1) * 10);
    const back = await opened(name, SILENT, NEXT);
    expect(await back.documents.toArray()).toMatchObject([{ title: 'Actes' }]);
    back.close();
  });

  it('closes for good in the window that is left behind by an upgrade', async () => {
    const name = freshName();
    let told = 0;
    const old = await opened(name, {
      ...SILENT,
      onClosedByUpgrade: () => {
        told += 1;
      },
    });
    const db = await opened(name, SILENT, NEXT);
    expect(told).toBe(1);
    await expect(putDocument(old, storedDocument('late.txt'))).rejects.toMatchObject({
      name: 'DatabaseClosedError',
    });
    expect(await db.documents.count()).toBe(0);
    db.close();
  });

  it('says when another connection blocks the upgrade, and goes on once it lets go', async () => {
    const name = freshName();
    (await opened(name)).close();
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    let blocked = 0;
    const db = await opened(
      name,
      {
        ...SILENT,
        onBlocked: () => {
          blocked += 1;
          holder.close();
        },
      },
      NEXT,
    );
    expect(blocked).toBe(1);
    expect(db.verno).toBe(SCHEMA_VERSION + 1);
    db.close();
  });

  it('says that there is no base to be had when the browser refuses one', async () => {
    const databases = indexedDB.databases;
    indexedDB.databases = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    try {
      expect(await openStore(freshName(), SILENT)).toMatchObject({ ok: false, error: { code: 'storage' } });
    } finally {
      indexedDB.databases = databases;
    }
  });
});
