import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fileOf, machine, smallProceedings } from '../world.fixture.ts';
import { shelvedLast } from './library.ts';

const RENAME = { op: 'rename', kind: 'person', name: 'Jeanne MARTIN', to: 'Jeanne MARTINE' } as const;

async function started() {
  const pc = machine();
  const store = pc.open();
  const { actions } = store.getState();
  await actions.start();
  const id = store.getState().current ?? '';
  return { pc, store, actions, id };
}

const lastNotice = (store: Awaited<ReturnType<typeof started>>['store']) => store.getState().notices.at(-1);

describe('a document of the library', () => {
  it('is removed and put back with its corrections, by what the message offers', async () => {
    const { store, actions, id } = await started();
    await actions.correct(RENAME);
    await actions.removeDocument(id);
    expect(store.getState()).toMatchObject({ corpus: null, documents: [], removed: [{ id }] });
    const notice = lastNotice(store);
    expect(notice).toMatchObject({ key: 'library.removed', retry: 'bring-back', about: id });
    await actions.retry('bring-back', notice?.about);
    expect(store.getState()).toMatchObject({ current: id, removed: [] });
    expect(store.getState().corpus?.dataset.people).toMatchObject([{ name: 'Jeanne MARTINE' }]);
  });

  it('that was removed or replaced last comes back by undo; what was done since is undone first', async () => {
    const { store, actions, id } = await started();
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    await actions.removeDocument(id);
    expect(shelvedLast(store.getState())?.kind).toBe('removal');
    actions.showScreen('words');
    await actions.undo();
    expect(store.getState()).toMatchObject({ current: id, removed: [] });

    await actions.openFile(fileOf('exemple.txt', smallProceedings('demain')));
    actions.toggleFacet('themes', 'T1');
    expect(shelvedLast(store.getState())).toBeNull();
    await actions.undo();
    expect(store.getState().exploration.query.themes).toEqual([]);
    await actions.undo();
    expect(store.getState().corpus?.text).toBe(smallProceedings('exemple'));
    expect(shelvedLast(store.getState())).toBeNull();
  });

  it('that was removed comes back when its file is opened again', async () => {
    const { store, actions, id } = await started();
    await actions.correct(RENAME);
    await actions.removeDocument(id);
    await actions.openFile(fileOf('copie.txt', smallProceedings('exemple')));
    expect(store.getState()).toMatchObject({ current: id, removed: [] });
    expect(store.getState().journal.entries).toHaveLength(1);
    expect(lastNotice(store)).toMatchObject({ key: 'library.wasRemoved' });
  });

  it('that was the only one does not come back by itself at the next start', async () => {
    const { pc, actions, id } = await started();
    await actions.removeDocument(id);
    const next = pc.open();
    await next.getState().actions.start();
    expect(next.getState()).toMatchObject({ status: { kind: 'ready' }, corpus: null, removed: [{ id }] });
    await next.getState().actions.discardDocument(id);
    expect(next.getState().removed).toEqual([]);
  });

  it('that a file has replaced goes back to what it was, and keeps its corrections both ways', async () => {
    const { store, actions, id } = await started();
    await actions.correct(RENAME);
    await actions.openFile(fileOf('exemple.txt', smallProceedings('demain')));
    expect(lastNotice(store)).toMatchObject({ key: 'library.replaced', retry: 'swap', about: id });
    await actions.retry('swap', id);
    expect(store.getState().corpus?.text).toBe(smallProceedings('exemple'));
    expect(store.getState().journal.entries).toHaveLength(1);
  });

  it('is renamed everywhere, also after it was read again', async () => {
    const { store, actions, id } = await started();
    await actions.renameDocument(id, ' Mes actes ');
    expect(store.getState().corpus?.dataset.proceedings.title).toBe('Mes actes');
    await actions.rereadDocument(id);
    expect(store.getState().corpus?.dataset.proceedings.title).toBe('Mes actes');
    expect(lastNotice(store)).toMatchObject({
      key: 'library.reread',
      args: { title: 'Mes actes', sessions: 1, people: 1, kept: 0 },
    });
    await actions.renameDocument(id, '');
    expect(store.getState().corpus?.dataset.proceedings.title).not.toBe('Mes actes');
  });
});

describe('a file of the same event under another name', () => {
  async function twice() {
    const given = await started();
    await given.actions.correct(RENAME);
    await given.actions.openFile(fileOf('exemple-v2.txt', `${smallProceedings('exemple')}\nFin.\n`));
    return given;
  }

  it('is added and asked about, once', async () => {
    const { store, actions, id } = await twice();
    const { alike, documents, current } = store.getState();
    expect(documents).toHaveLength(2);
    expect(alike).toEqual([{ document: current, like: id }]);
    if (alike[0] !== undefined) await actions.answerAlike(alike[0], false);
    expect(store.getState()).toMatchObject({ alike: [], current });
    expect(store.getState().documents).toHaveLength(2);
  });

  it('takes the place of the other when one says so, under its corrections', async () => {
    const { store, actions, id } = await twice();
    const [question] = store.getState().alike;
    if (question !== undefined) await actions.answerAlike(question, true);
    expect(store.getState().documents).toMatchObject([{ id, name: 'exemple-v2.txt' }]);
    expect(store.getState().current).toBe(id);
    expect(store.getState().corpus?.dataset.people).toMatchObject([{ name: 'Jeanne MARTINE' }]);
    await actions.swapFormer(id);
    expect(store.getState().documents).toMatchObject([{ id, name: 'exemple.txt' }]);
  });
});
