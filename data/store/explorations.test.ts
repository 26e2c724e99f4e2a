import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  explorationsOf,
  removeExploration,
  reorderExplorations,
  restoreExploration,
  saveExploration,
} from './explorations.ts';
import { freshName, opened } from './store.fixture.ts';

async function withViews(...ids: readonly string[]) {
  const db = await opened(freshName());
  for (const id of ids) {
    await saveExploration(db, { id, document: 'd', name: id, address: `#/mots?q=${id}`, savedAt: 1 });
  }
  const order = async () => (await explorationsOf(db, 'd')).map(view => view.id);
  return { db, order };
}

describe('saved views', () => {
  it('stand in the order in which they were saved', async () => {
    const { db, order } = await withViews('b', 'a', 'c');
    expect(await order()).toEqual(['b', 'a', 'c']);
    db.close();
  });

  it('keep their place when they are saved again', async () => {
    const { db, order } = await withViews('a', 'b', 'c');
    await saveExploration(db, { id: 'b', document: 'd', name: 'Autre', address: '#/source', savedAt: 2 });
    expect(await order()).toEqual(['a', 'b', 'c']);
    expect(await db.explorations.get('b')).toMatchObject({ name: 'Autre', address: '#/source', savedAt: 2 });
    db.close();
  });

  it('take a new order, the ones not named behind the others', async () => {
    const { db, order } = await withViews('a', 'b', 'c', 'd');
    await reorderExplorations(db, ['c', 'gone', 'a']);
    expect(await order()).toEqual(['c', 'a', 'b', 'd']);
    db.close();
  });

  it('go last when they come after a removal', async () => {
    const { db, order } = await withViews('a', 'b', 'c');
    await removeExploration(db, 'b');
    await saveExploration(db, { id: 'e', document: 'd', name: 'e', address: '#/', savedAt: 3 });
    expect(await order()).toEqual(['a', 'c', 'e']);
    db.close();
  });

  it('come back where they were', async () => {
    const { db, order } = await withViews('a', 'b', 'c');
    const row = await db.explorations.get('b');
    if (row === undefined) throw new Error('b was saved');
    await removeExploration(db, 'b');
    await restoreExploration(db, row);
    expect(await order()).toEqual(['a', 'b', 'c']);
    await restoreExploration(db, row);
    expect(await order()).toEqual(['a', 'b', 'c']);
    db.close();
  });

  it('are listed document by document', async () => {
    const { db } = await withViews('a', 'b');
    await saveExploration(db, { id: 'x', document: 'other', name: 'x', address: '#/', savedAt: 1 });
    expect((await explorationsOf(db, 'd')).map(view => view.id)).toEqual(['a', 'b']);
    expect((await explorationsOf(db, 'other')).map(view => view.id)).toEqual(['x']);
    db.close();
  });
});
