import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { idOfSet } from '../model/together.ts';
import { putDocument } from './documents.ts';
import { firstLook } from './first-look.ts';
import { appendCorrection } from './journal.ts';
import { readLibrary, removeDocument } from './library.ts';
import { countRows, loadDocument, writeMeta } from './read.ts';
import { freshName, opened, storedDocument } from './store.fixture.ts';

async function baseOf(...names: readonly string[]) {
  const db = await opened(freshName());
  for (const [i, name] of names.entries())
    await putDocument(db, {
      ...storedDocument(name),
      document: { ...storedDocument(name).document, importedAt: 1000 + i },
    });
  const ids = (await readLibrary(db)).documents.map(({ id }) => id);
  return { db, ids };
}

describe('the first look at a base', () => {
  it('finds nothing in an empty one', async () => {
    const { db } = await baseOf();
    expect(await firstLook(db)).toEqual({
      rows: { documents: 0, journal: 0 },
      library: { documents: [], removed: [], former: [] },
      remembered: null,
      document: null,
    });
  });

  it('gives what looking one after the other gives', async () => {
    const { db, ids } = await baseOf('un.txt', 'deux.txt');
    const [, second = ''] = ids;
    await appendCorrection(db, second, { op: 'reject', kind: 'person', name: 'Photo' }, 1);
    await writeMeta(db, 'current-document', second);
    const look = await firstLook(db);
    expect(look).toEqual({
      rows: await countRows(db),
      library: await readLibrary(db),
      remembered: second,
      document: await loadDocument(db, second),
    });
    expect(look.document?.journal.entries).toHaveLength(1);
  });

  it('takes the first document where none is remembered', async () => {
    const { db, ids } = await baseOf('un.txt', 'deux.txt');
    expect((await firstLook(db)).document?.document.id).toBe(ids[0]);
  });

  it('shows no document that was taken out, that lacks a part, or that is several', async () => {
    const { db, ids } = await baseOf('un.txt', 'deux.txt');
    const [first = '', second = ''] = ids;
    await writeMeta(db, 'current-document', idOfSet([first, second]));
    expect((await firstLook(db)).document).toBeNull();
    await writeMeta(db, 'current-document', first);
    await db.readings.delete(first);
    expect((await firstLook(db)).document).toBeNull();
    await writeMeta(db, 'current-document', second);
    await removeDocument(db, second, 5);
    const look = await firstLook(db);
    expect(look.document).toBeNull();
    expect(look.remembered).toBe(second);
  });
});
