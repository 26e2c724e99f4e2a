import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import type { MaillageDb } from './db.ts';
import { findBySha256, listDocuments, putDocument } from './documents.ts';
import { explorationsOf, saveExploration } from './explorations.ts';
import { appendCorrection } from './journal.ts';
import {
  bringBack,
  mergeInto,
  readLibrary,
  removeDocument,
  renameDocument,
  surveyDocuments,
  swapFormer,
} from './library.ts';
import { countRows, loadDocument } from './read.ts';
import { freshName, opened, storedDocument } from './store.fixture.ts';

const RENAME: Correction = { op: 'rename', kind: 'person', name: 'Isadora GUERA', to: 'Isadora GUERRA' };
const OLD = storedDocument('actes.txt', 'Before', 'old');
const NEW = storedDocument('actes.txt', 'After', 'new');
const { id } = OLD.document;

/** A base with the old state of a document, one decision on it and one view of it. */
async function withOld(): Promise<MaillageDb> {
  const db = await opened(freshName());
  await putDocument(db, OLD);
  await appendCorrection(db, id, RENAME, 1);
  await saveExploration(db, { id: 'v1', document: id, name: 'Vue', address: '#/mots', savedAt: 1 });
  return db;
}

describe('a removed document', () => {
  it('is in no list, and comes back with its journal and its views', async () => {
    const db = await withOld();
    const before = await loadDocument(db, id);
    await removeDocument(db, id, 42);
    expect(await readLibrary(db)).toMatchObject({ documents: [], removed: [{ id, removedAt: 42 }] });
    expect(await countRows(db)).toEqual({ documents: 1, journal: 1 });
    await bringBack(db, id);
    expect(await loadDocument(db, id)).toEqual(before);
    expect(await explorationsOf(db, id)).toHaveLength(1);
    expect((await readLibrary(db)).removed).toEqual([]);
    db.close();
  });

  it('is found by its bytes only when no document that is there has them', async () => {
    const db = await withOld();
    await removeDocument(db, id, 42);
    expect(await findBySha256(db, 'old')).toMatchObject({ id, removedAt: 42 });
    const copy = storedDocument('copie.txt', 'Before', 'old');
    await putDocument(db, copy);
    expect(await findBySha256(db, 'old')).toMatchObject({ id: copy.document.id });
    db.close();
  });
});

describe('a replaced document', () => {
  it('goes back to what it held, and forth again, under one journal and one title of its own', async () => {
    const db = await withOld();
    await renameDocument(db, id, 'Mes actes');
    expect(await putDocument(db, NEW)).toBe(true);
    expect(await listDocuments(db)).toMatchObject([{ id, sha256: 'new', label: 'Mes actes' }]);
    expect((await readLibrary(db)).former).toMatchObject([{ formerOf: id, sha256: 'old' }]);

    await swapFormer(db, id);
    const back = await loadDocument(db, id);
    expect(back).toMatchObject({ text: 'Before', document: { sha256: 'old', label: 'Mes actes' } });
    expect(back?.document).not.toHaveProperty('formerOf');
    expect(back?.journal.entries).toMatchObject([{ correction: RENAME }]);
    await swapFormer(db, id);
    expect(await loadDocument(db, id)).toMatchObject({ text: 'After', document: { sha256: 'new' } });
    expect(await findBySha256(db, 'old')).toBeNull();
    db.close();
  });

  it('by the same bytes, read again, keeps nothing behind it', async () => {
    const db = await withOld();
    expect(await putDocument(db, { ...OLD, text: 'Before, read again' })).toBe(false);
    expect((await readLibrary(db)).former).toEqual([]);
    db.close();
  });

  it('by one that was added takes its decisions and its views too', async () => {
    const db = await withOld();
    const added = storedDocument('programme-v2.txt', 'After', 'new');
    await putDocument(db, added);
    const other: Correction = { op: 'reject', kind: 'person', name: 'Photo CNFPT' };
    await appendCorrection(db, added.document.id, other, 2);
    await saveExploration(db, {
      id: 'v2',
      document: added.document.id,
      name: 'Deux',
      address: '#/flux',
      savedAt: 2,
    });
    await mergeInto(db, added.document.id, id);
    const merged = await loadDocument(db, id);
    expect(merged).toMatchObject({ text: 'After', document: { id, name: 'programme-v2.txt' } });
    expect(merged?.journal.entries.map(entry => entry.correction)).toEqual([RENAME, other]);
    expect(await explorationsOf(db, id)).toHaveLength(2);
    expect(await readLibrary(db)).toMatchObject({ documents: [{ id }], former: [{ sha256: 'old' }] });
    db.close();
  });
});

describe('a document', () => {
  it('takes the title that it is given, and its own again for an empty one', async () => {
    const db = await withOld();
    await renameDocument(db, id, 'Mes actes');
    expect(await listDocuments(db)).toMatchObject([{ label: 'Mes actes', title: 'Before' }]);
    await renameDocument(db, id, '');
    expect((await listDocuments(db))[0]).not.toHaveProperty('label');
    db.close();
  });

  it('of a base of before is surveyed', async () => {
    const db = await withOld();
    await surveyDocuments(db);
    const found = { sessions: 1, people: 0, organisations: 0, territories: 0 };
    expect(await listDocuments(db)).toMatchObject([{ found }]);
    db.close();
  });
});
