import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { storeExists } from '../../../data/store/db.ts';
import { readGiven } from '../../bridge/dropped.ts';
import { fileOf, type Machine, machine, smallProceedings } from '../world.fixture.ts';

const RENAME = { op: 'rename', kind: 'person', name: 'Jeanne MARTIN', to: 'Jeanne MARTINE' } as const;

/** Deletes the base from outside, as another window or the browser does. */
function deleteBase({ base }: Machine): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(base);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** A page with a decision and a view, whose base is then deleted. */
async function lost() {
  const pc = machine();
  const saved: { readonly name: string; readonly text: string }[] = [];
  const store = pc.open({
    bridge: {
      openDropped: readGiven,
      openFile: async () => null,
      openFiles: async () => [],
      saveFile: async (name, bytes) => {
        saved.push({ name, text: new TextDecoder().decode(bytes) });
        return { name, token: 'x' };
      },
    },
  });
  const { actions } = store.getState();
  await actions.start();
  await actions.correct(RENAME);
  await actions.saveView('Vue');
  await deleteBase(pc);
  return { pc, store, actions, saved };
}

describe('a base that is deleted under a running page', () => {
  it('is told from an upgrade, and nothing is written before one has chosen', async () => {
    const { pc, store, actions } = await lost();
    expect(store.getState().lost).toBe('asking');
    const witness = pc.storage.held.get('maillage.witness');
    actions.putOffLost();
    expect(await actions.correct({ op: 'reject', kind: 'person', name: 'Jeanne MARTINE' })).toBe(false);
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    await actions.saveView('Autre');
    await actions.explainLines(store.getState().current ?? '');
    expect(await storeExists(pc.base)).toBe(false);
    expect(pc.storage.held.get('maillage.witness')).toBe(witness);
    const told = store.getState().notices.filter(({ tone }) => tone === 'error');
    expect(told).toMatchObject([{ key: 'error.deleted', retry: 'lost' }]);
    expect(store.getState().views).toHaveLength(1);
    // What is held is still shown.
    expect(store.getState().corpus?.dataset.people).toMatchObject([{ name: 'Jeanne MARTINE' }]);
    await actions.retry('lost');
    expect(store.getState().lost).toBe('asking');
  });

  it('is made anew with what the page holds, decisions and views', async () => {
    const { pc, store, actions } = await lost();
    const there: Promise<boolean>[] = [];
    store.subscribe(state => {
      if (state.lost === null && there.length === 0) there.push(storeExists(pc.base));
    });
    await actions.refillBase();
    expect(store.getState().lost).toBeNull();
    // The question goes when all is written: whoever sees it go may close the window.
    expect(await Promise.all(there)).toEqual([true]);
    const next = pc.open();
    await next.getState().actions.start();
    await next.getState().actions.listViews();
    expect(next.getState().corpus?.dataset.people).toMatchObject([{ name: 'Jeanne MARTINE' }]);
    expect(next.getState().views.map(({ name }) => name)).toEqual(['Vue']);
    expect(next.getState().notices).toEqual([]);
  });

  it('gives what the page holds as a file, which brings it back elsewhere, once', async () => {
    const { actions, saved } = await lost();
    await actions.saveHeld(day => `exemple ${day}.maillage.json`);
    const [file] = saved;
    if (file === undefined) throw new Error('no file');
    const elsewhere = machine().open();
    await elsewhere.getState().actions.start();
    await elsewhere.getState().actions.openFile(fileOf(file.name, file.text));
    await elsewhere.getState().actions.openFile(fileOf(file.name, file.text));
    await elsewhere.getState().actions.listViews();
    const { corpus, journal, views, documents } = elsewhere.getState();
    expect(corpus?.text).toBe(smallProceedings('exemple'));
    expect(corpus?.dataset.people).toMatchObject([{ name: 'Jeanne MARTINE' }]);
    expect([journal.entries.length, views.length, documents.length]).toEqual([1, 1, 1]);
  });

  it('starts from nothing when one says so', async () => {
    const { store, actions } = await lost();
    await actions.restartBase();
    expect(store.getState()).toMatchObject({
      lost: null,
      status: { kind: 'ready' },
      journal: { entries: [] },
    });
    expect(store.getState().corpus?.dataset.people).toMatchObject([{ name: 'Jeanne MARTIN' }]);
  });
});
