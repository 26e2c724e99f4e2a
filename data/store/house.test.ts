import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readBackup, restoreBackup, writeBackup } from './backup.ts';
import { dropHouse, keepHouse, keptHouse } from './house.ts';
import { freshName, opened, piecesOf } from './store.fixture.ts';

const HOUSE = { name: 'Maison.potx', bytes: new Uint8Array([1, 2, 255]) };

describe('the organisation’s template', () => {
  it('is kept until it is replaced or dropped', async () => {
    const db = await opened(freshName());
    expect(await keptHouse(db)).toBeNull();
    await keepHouse(db, HOUSE);
    expect(await keptHouse(db)).toEqual(HOUSE);
    await keepHouse(db, { name: 'Autre.pptx', bytes: new Uint8Array([9]) });
    expect(await keptHouse(db)).toEqual({ name: 'Autre.pptx', bytes: new Uint8Array([9]) });
    await dropHouse(db);
    expect(await keptHouse(db)).toBeNull();
    db.close();
  });

  it('is a part of a backup', async () => {
    const db = await opened(freshName());
    await keepHouse(db, HOUSE);
    const backup = await readBackup(piecesOf(await writeBackup(db, '2025-03-05')));
    await dropHouse(db);
    if (!backup.ok) throw new Error(backup.error);
    await restoreBackup(db, backup.value);
    expect(await keptHouse(db)).toEqual(HOUSE);
    db.close();
  });
});
