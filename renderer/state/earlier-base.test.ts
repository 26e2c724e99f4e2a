import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { machine, smallProceedings } from './world.fixture.ts';

/** The stores of the first release as it made them, written down: what the schema says today must not change them. */
const FIRST_VERSION = 10;
const FIRST_STORES: readonly (readonly [string, string | string[], readonly string[]])[] = [
  ['documents', 'id', ['sha256', 'name', 'importedAt']],
  ['texts', 'document', []],
  ['readings', 'document', []],
  ['journal', ['document', 'sequence'], []],
  ['explorations', 'id', ['order']],
  ['meta', 'key', []],
];

/** What stood in it: of a document nothing but what was known of it then, a reading that nobody would make today. */
const AT = 1_700_000_000_000;
const TEXT = smallProceedings('jadis');
const READ = {
  formatVersion: 1,
  proceedings: {
    id: 'jadis',
    title: 'Actes de jadis',
    subtitle: null,
    place: null,
    dates: [],
    organiser: null,
    source: { name: 'jadis.txt', sha256: 'a1b2', characters: TEXT.length },
  },
  themes: [],
  sessions: [],
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
const ROWS: Readonly<Record<string, readonly object[]>> = {
  documents: [
    {
      id: 'jadis-txt',
      name: 'jadis.txt',
      sha256: 'a1b2',
      title: 'Actes de jadis',
      importedAt: AT,
      bundled: false,
      readerVersion: 1,
    },
  ],
  texts: [{ document: 'jadis-txt', text: TEXT }],
  readings: [{ document: 'jadis-txt', dataset: READ }],
  journal: [
    decision(1, { op: 'rename', kind: 'person', name: 'Jeanne MARTIN', to: 'Jeanne MARTINE' }, 0),
    decision(2, { op: 'rename', kind: 'person', name: 'Jeanne MARTINE', to: 'J. MARTIN' }, 1),
  ],
  explorations: [
    { id: 'v1', document: 'jadis-txt', name: 'Qui parle', address: '#/chronologie', order: 1, savedAt: AT },
  ],
  meta: [{ key: 'current-document', value: 'jadis-txt' }],
};

function decision(sequence: number, correction: object, undone: 0 | 1): object {
  return { document: 'jadis-txt', sequence, at: AT + sequence, correction, undone };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Makes the base past our own code, as it was left on somebody's disk. */
async function leaveBase(name: string): Promise<void> {
  const request = indexedDB.open(name, FIRST_VERSION);
  request.onupgradeneeded = () => {
    for (const [store, keyPath, indexes] of FIRST_STORES) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const index of indexes) made.createIndex(index, index);
    }
  };
  const db = await settled(request);
  for (const [store, rows] of Object.entries(ROWS))
    for (const row of rows) await settled(db.transaction(store, 'readwrite').objectStore(store).add(row));
  db.close();
}

describe('a base that the first release left', () => {
  it('is read again by the reader of today, and keeps its text, its decisions, done and undone, and its views', async () => {
    const pc = machine();
    await leaveBase(pc.base);
    const store = pc.open();
    const { actions } = store.getState();
    await actions.start();
    await actions.listViews();
    expect(store.getState().status).toEqual({ kind: 'ready' });
    expect(pc.readings).toBe(1);
    const { corpus, journal, documents, views, notices } = store.getState();
    expect(documents).toMatchObject([{ id: 'jadis-txt', name: 'jadis.txt' }]);
    expect(corpus?.text).toBe(TEXT);
    expect(corpus?.dataset.people).toMatchObject([{ name: 'Jeanne MARTINE' }]);
    expect(journal?.entries).toMatchObject([{ sequence: 1 }]);
    expect(views).toMatchObject([{ name: 'Qui parle', address: '#/chronologie' }]);
    expect(notices).toEqual([]);
    // What was undone before is taken again, and what is decided now comes behind it.
    await actions.redo();
    expect(store.getState().corpus?.dataset.people).toMatchObject([{ name: 'J. MARTIN' }]);
  });
});
