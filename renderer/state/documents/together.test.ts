import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { FIRST, SECOND } from '../../../data/resolve/together/editions.fixture.ts';
import { selectReviewQueue } from '../corrections/corrections.ts';
import { fileOf, machine, sampleOf } from '../world.fixture.ts';
import { selectShownRow } from './documents.ts';

async function opened() {
  const pc = machine();
  const store = pc.open({ fetchSample: async () => sampleOf('an-2024.txt', FIRST) });
  const { actions } = store.getState();
  await actions.start();
  await actions.openFile(fileOf('an-2025.txt', SECOND));
  const ids = store.getState().documents.map(({ id }) => id);
  const set = ids.join(',');
  await actions.selectDocument(set);
  return { pc, store, actions, ids, set };
}

type Store = Awaited<ReturnType<typeof opened>>['store'];
const people = (store: Store, name: string) =>
  store.getState().corpus?.dataset.people.filter(each => each.name === name) ?? [];
const durand = (store: Store) =>
  selectReviewQueue(store.getState()).find(
    ({ kind, titles }) => kind === 'alike' && titles[0] === 'Paul DURAND',
  );

describe('several documents opened together', () => {
  it('are shown as one, filtered by document, and shown again at the next start', async () => {
    const { pc, store, actions, ids, set } = await opened();
    expect(store.getState().corpus?.dataset.sessions).toHaveLength(4);
    expect(selectShownRow(store.getState())).toMatchObject({
      id: set,
      title: expect.stringContaining('2024, 2025'),
    });
    actions.toggleFacet('documents', ids[1] ?? '');
    expect(store.getState().exploration.query.documents).toEqual([ids[1]]);
    const next = pc.open();
    await next.getState().actions.start();
    expect(next.getState().current).toBe(set);
  });

  it('ask whether two of one name are one, once and for all', async () => {
    const { pc, store, actions, set } = await opened();
    const question = durand(store);
    expect(question?.proposed?.op).toBe('merge');
    if (question?.proposed == null) return;
    await actions.correct(question.proposed);
    expect(people(store, 'Paul DURAND')).toHaveLength(1);
    expect(durand(store)).toBeUndefined();
    const next = pc.open();
    await next.getState().actions.start();
    expect(next.getState().current).toBe(set);
    expect(people(next, 'Paul DURAND')).toHaveLength(1);
    await next.getState().actions.undo();
    expect(people(next, 'Paul DURAND')).toHaveLength(2);
    await next.getState().actions.redo();
    expect(people(next, 'Paul DURAND')).toHaveLength(1);
  });

  it('remember also that two are not one', async () => {
    const { store, actions, ids, set } = await opened();
    const apart = durand(store)?.alternatives.find(({ op }) => op === 'never-merge');
    if (apart !== undefined) await actions.correct(apart);
    expect(durand(store)).toBeUndefined();
    await actions.selectDocument(ids[0] ?? '');
    await actions.selectDocument(set);
    expect([durand(store), people(store, 'Paul DURAND').length]).toEqual([undefined, 2]);
    expect(store.getState().corpus?.dataset.decisions).toMatchObject([{ applied: true }]);
  });

  it('take each correction to the document that it concerns', async () => {
    const { store, actions, ids } = await opened();
    const rename = { op: 'rename', kind: 'person', name: 'Claire PETIT', to: 'Claire PETITE' } as const;
    await actions.correct(rename);
    const merge = { op: 'rename', kind: 'organisation', name: 'Ville de Rouen', to: 'Rouen' } as const;
    await actions.correct(merge);
    await actions.selectDocument(ids[0] ?? '');
    expect(store.getState().journal.entries.map(({ correction }) => correction)).toEqual([rename]);
    expect(people(store, 'Claire PETITE')).toHaveLength(1);
    await actions.selectDocument(ids[1] ?? '');
    expect(store.getState().journal.entries).toEqual([]);
  });

  it('are left by one that is taken out, and joined by it when it comes back', async () => {
    const { store, actions, ids, set } = await opened();
    await actions.removeDocument(ids[1] ?? '');
    expect(store.getState().current).toBe(ids[0]);
    await actions.selectDocument(set);
    expect(store.getState().notices.at(-1)?.key).toBe('error.not-found');
    expect(store.getState().current).toBe(ids[0]);
  });

  it('count their words as one text', async () => {
    const { store, actions } = await opened();
    actions.showScreen('words');
    await expect
      .poll(() => store.getState().counted?.sessions.map(({ id }) => id))
      .toEqual(['1.A1', '1.A2', '2.A1', '2.A2']);
  });
});
