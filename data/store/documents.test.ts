import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import { discardDocument, documentId, findBySha256, listDocuments, putDocument } from './documents.ts';
import { isStoreFailure, storeErrorCode } from './errors.ts';
import { saveExploration } from './explorations.ts';
import { appendCorrection, readJournal } from './journal.ts';
import { countRows, loadDocument, readMeta, writeMeta } from './read.ts';
import { freshName, opened, storedDocument } from './store.fixture.ts';

const RENAME: Correction = { op: 'rename', kind: 'person', name: 'Isadora GUERA', to: 'Isadora GUERRA' };

describe('a document in the store', () => {
  it('comes back whole, with an empty journal, after the base was closed', async () => {
    const name = freshName();
    const stored = storedDocument('actes.txt', 'Actes du colloque');
    const first = await opened(name);
    await putDocument(first, stored);
    first.close();

    const db = await opened(name);
    const { id } = stored.document;
    expect(await loadDocument(db, id)).toEqual({ ...stored, journal: { entries: [], redoable: 0, last: 0 } });
    expect(await findBySha256(db, stored.document.sha256)).toEqual(stored.document);
    expect(await findBySha256(db, 'another')).toBeNull();
    expect(await countRows(db)).toEqual({ documents: 1, journal: 0 });
    db.close();
  });

  it('is put all or nothing: a part that cannot be stored leaves no trace of the others', async () => {
    const db = await opened(freshName());
    const stored = storedDocument('actes.txt');
    const broken = { ...stored, dataset: { ...stored.dataset, terms: [() => 'not data'] } };
    // @ts-expect-error a function is no term; the store must survive what types promise away
    await expect(putDocument(db, broken)).rejects.toThrow();
    expect(await db.documents.count()).toBe(0);
    expect(await db.texts.count()).toBe(0);
    expect(await db.readings.count()).toBe(0);
    db.close();
  });

  it('is left as it was when its replacement cannot be stored', async () => {
    const db = await opened(freshName());
    const stored = storedDocument('actes.txt', 'Before');
    await putDocument(db, stored);
    const next = storedDocument('actes.txt', 'After');
    // @ts-expect-error as above
    await expect(putDocument(db, { ...next, dataset: () => 'not data' })).rejects.toThrow();
    expect(await loadDocument(db, stored.document.id)).toMatchObject(stored);
    db.close();
  });

  it('is replaced by the same file name and keeps its journal and its views', async () => {
    const db = await opened(freshName());
    const before = storedDocument('actes.txt', 'Before', 'old');
    const { id } = before.document;
    await putDocument(db, before);
    await appendCorrection(db, id, RENAME, 1);
    await saveExploration(db, { id: 'v1', document: id, name: 'Vue', address: '#/mots', savedAt: 1 });
    await putDocument(db, storedDocument('actes.txt', 'After', 'new'));

    const loaded = await loadDocument(db, id);
    expect(loaded).toMatchObject({ text: 'After', document: { sha256: 'new' } });
    expect(loaded?.journal.entries).toMatchObject([{ correction: RENAME }]);
    expect(await listDocuments(db)).toHaveLength(1);
    expect(await db.explorations.toArray()).toHaveLength(1);
    db.close();
  });

  it('that is discarded goes away with everything that hangs on it, and with nothing else', async () => {
    const db = await opened(freshName());
    const [one, two] = [storedDocument('one.txt'), storedDocument('two.txt')];
    for (const stored of [one, two]) {
      await putDocument(db, stored);
      await appendCorrection(db, stored.document.id, RENAME, 1);
      const view = {
        id: stored.text,
        document: stored.document.id,
        name: 'Vue',
        address: '#/mots',
        savedAt: 1,
      };
      await saveExploration(db, view);
    }
    await discardDocument(db, one.document.id);
    expect(await loadDocument(db, one.document.id)).toBeNull();
    expect((await readJournal(db, one.document.id)).entries).toEqual([]);
    expect(await loadDocument(db, two.document.id)).toMatchObject(two);
    expect((await readJournal(db, two.document.id)).entries).toHaveLength(1);
    expect((await db.explorations.toArray()).map(view => view.document)).toEqual([two.document.id]);
    db.close();
  });

  it('that the disk has no room for leaves nothing, and says that the disk is full', async () => {
    const db = await opened(freshName());
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (this.name === 'readings') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      const failure = await putDocument(db, storedDocument('actes.txt')).catch((cause: unknown) => cause);
      expect(isStoreFailure(failure)).toBe(true);
      expect(storeErrorCode(failure)).toBe('quota');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await countRows(db)).toEqual({ documents: 0, journal: 0 });
    expect(await db.texts.count()).toBe(0);
    db.close();
  });

  it('that lacks one of its parts is not half shown', async () => {
    const db = await opened(freshName());
    const stored = storedDocument('actes.txt');
    await putDocument(db, stored);
    await db.texts.clear();
    expect(await loadDocument(db, stored.document.id)).toBeNull();
    db.close();
  });
});

describe('the id of a document', () => {
  it('is readable, and the same for the same name in either Unicode form', () => {
    expect(documentId('Actes Rouen 2025.txt')).toMatch(/^actes-rouen-2025-[0-9a-z]+$/u);
    expect(documentId('Journées.txt'.normalize('NFD'))).toBe(documentId('Journées.txt'.normalize('NFC')));
    expect(documentId('???')).toMatch(/^document-/u);
  });

  it('tells apart names that differ by accents, case or ending only', () => {
    const names = ['actes.txt', 'Actes.txt', 'actés.txt', 'actes.md', 'actes'];
    expect(new Set(names.map(documentId)).size).toBe(names.length);
  });

  it('fits in an address for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => /^[a-z0-9-]{1,80}$/u.test(documentId(name))),
    );
  });
});

describe('small facts and failures', () => {
  it('are remembered by key, the last one wins', async () => {
    const db = await opened(freshName());
    expect(await readMeta(db, 'current-document')).toBeNull();
    await writeMeta(db, 'current-document', 'one');
    await writeMeta(db, 'current-document', 'two');
    expect(await readMeta(db, 'current-document')).toBe('two');
    db.close();
  });

  it('every error of Dexie is one of the store, and no mistake of the language is', () => {
    for (const name of Object.values<string>(Dexie.errnames)) {
      const thrown = Object.assign(new Error('?'), { name });
      expect([name, isStoreFailure(thrown)]).toEqual([name, name !== 'SyntaxError']);
    }
    expect(isStoreFailure(new RangeError('?'))).toBe(false);
  });

  it('a full disk is told from a base that does not answer, however deep the reason is wrapped', () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    expect(storeErrorCode(full)).toBe('quota');
    expect(storeErrorCode({ name: 'AbortError', inner: { name: 'BulkError', inner: full } })).toBe('quota');
    expect(storeErrorCode(new DOMException('?', 'UnknownError'))).toBe('storage');
    expect(storeErrorCode(undefined)).toBe('storage');
    expect(isStoreFailure(full)).toBe(true);
    expect(isStoreFailure(new TypeError('a mistake'))).toBe(false);
  });
});
