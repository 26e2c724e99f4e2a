import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readBackup, restoreBackup, writeBackup } from './backup.ts';
import type { MaillageDb } from './db.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { datasetOf, freshName, opened, piecesOf } from './store.fixture.ts';

const DAY = '2025-03-05';

const readText = (text: string) => readBackup(piecesOf(text));

async function filled(): Promise<MaillageDb> {
  const db = await opened(freshName());
  const row = {
    id: 'actes',
    name: 'actes.txt',
    sha256: 'f00d',
    title: '« Été » & =1',
    importedAt: 1,
    bundled: false,
    readerVersion: 3,
  };
  await db.documents.add(row);
  await db.texts.add({ document: 'actes', text: 'Élus\u2028\u0000\n\ud800 fin', layout: null });
  await db.readings.add({ document: 'actes', dataset: datasetOf('Été') });
  await db.journal.add({
    document: 'actes',
    sequence: 1,
    at: 2,
    correction: { op: 'reject', kind: 'person', name: 'X' },
    undone: 1,
  });
  await db.explorations.add({
    id: 'v',
    document: 'actes',
    name: 'Vue',
    address: '#/mots',
    order: 0,
    savedAt: 3,
  });
  await db.meta.add({ key: 'current-document', value: 'actes' });
  return db;
}

async function restoredFrom(text: string): Promise<MaillageDb> {
  const read = await readText(text);
  if (!read.ok) throw new Error(read.error);
  const db = await opened(freshName());
  await db.documents.add({
    id: 'old',
    name: 'old.txt',
    sha256: '0',
    title: 'Old',
    importedAt: 0,
    bundled: true,
    readerVersion: 1,
  });
  await restoreBackup(db, read.value);
  return db;
}

describe('a backup', () => {
  it('brings back every row of the base, and nothing that was there before', async () => {
    const db = await filled();
    const text = await writeBackup(db, DAY);
    expect(await readText(text)).toMatchObject({ ok: true, value: { documents: 1, decisions: 1, day: DAY } });
    const back = await restoredFrom(text);
    for (const name of ['documents', 'texts', 'readings', 'journal', 'explorations', 'meta'] as const) {
      expect(await back.table(name).toArray()).toEqual(await db.table(name).toArray());
    }
    expect(await writeBackup(back, DAY)).toBe(text);
  });

  it('is refused when it was cut short or changed, wherever that is', async () => {
    const text = await writeBackup(await filled(), DAY);
    const lines = text.trimEnd().split('\n');
    for (let kept = 1; kept < lines.length; kept += 1) {
      expect(await readText(lines.slice(0, kept).join('\n'))).toEqual({ ok: false, error: 'damaged-backup' });
    }
    expect(await readText(text.slice(0, -40))).toEqual({ ok: false, error: 'damaged-backup' });
    expect(await readText(text.replace('Vue', 'Vie'))).toEqual({ ok: false, error: 'damaged-backup' });
  });

  it('is refused when a later version made it, or when it is another file', async () => {
    const text = await writeBackup(await filled(), DAY);
    const newer = text.replace(`"schema":${SCHEMA_VERSION}`, `"schema":${SCHEMA_VERSION + 1}`);
    expect(await readText(newer)).toEqual({ ok: false, error: 'newer-backup' });
    expect(await readText(text.replace('"version":1', '"version":2'))).toEqual({
      ok: false,
      error: 'newer-backup',
    });
    for (const other of ['', '{}', '[]', 'Actes du colloque', '{"format":"maillage-journal"}']) {
      expect(await readText(other)).toEqual({ ok: false, error: 'not-a-backup' });
    }
  });

  it('that cannot be put back whole changes nothing', async () => {
    const text = await writeBackup(await filled(), DAY);
    const read = await readText(text);
    if (!read.ok) throw new Error(read.error);
    const db = await filled();
    await db.documents.update('actes', { title: 'Ici' });
    const { documents } = read.value.rows;
    const twice = { ...read.value, rows: { ...read.value.rows, documents: [...documents, ...documents] } };
    await expect(restoreBackup(db, twice)).rejects.toThrow();
    expect(await db.documents.toArray()).toMatchObject([{ id: 'actes', title: 'Ici' }]);
    expect(await db.meta.count()).toBe(1);
  });

  it('is told from a film by its first piece, and let go where it is cut', async () => {
    let asked = 0;
    const film = async () => {
      asked += 1;
      return new Uint8Array(5000).fill(0);
    };
    expect(await readBackup(film)).toEqual({ ok: false, error: 'not-a-backup' });
    expect(asked).toBe(1);
    const failing = async () => {
      throw new Error('not-found');
    };
    await expect(readBackup(failing)).rejects.toThrow('not-found');
  });
});
