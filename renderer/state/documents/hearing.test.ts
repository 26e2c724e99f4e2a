import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../data/model/correction.ts';
import type { Others } from '../clients/others.ts';
import type { MaillageStore } from '../state.ts';
import { fileOf, machine, smallProceedings } from '../world.fixture.ts';

const rename = (to: string): Correction => ({ op: 'rename', kind: 'person', name: 'Jeanne MARTIN', to });
const KIND: Correction = { op: 'retype', name: 'Ville de Rouen', to: 'other' };

/** Windows of one machine that hear of each other, as over a channel; `quiet` waits until nothing is under way. */
async function windows(count: number) {
  const pc = machine();
  const listeners: (() => void)[] = [];
  const opened: MaillageStore[] = [];
  for (let i = 0; i < count; i += 1) {
    const others: Others = {
      tell: () => {
        for (const [each, listener] of listeners.entries()) if (each !== i) listener();
      },
      listen: listener => listeners.push(listener),
    };
    const store = pc.open({ others });
    await store.getState().actions.start();
    opened.push(store);
  }
  const quiet = async () => {
    for (let i = 0; i < 3; i += 1) for (const store of opened) await store.getState().actions.hearOthers();
  };
  await quiet();
  return { opened, quiet };
}

const peopleOf = (store: MaillageStore) => store.getState().corpus?.dataset.people.map(({ name }) => name);
const decisionsOf = (store: MaillageStore) =>
  store.getState().journal.entries.map(({ correction }) => correction);
const keysOf = (store: MaillageStore) => store.getState().notices.map(({ key }) => key);

async function two() {
  const { opened, quiet } = await windows(2);
  const [a, b] = opened;
  if (a === undefined || b === undefined) throw new Error('two windows');
  return { a, b, quiet };
}

describe('two windows of one base', () => {
  it('see each other’s decisions at once', async () => {
    const { a, b, quiet } = await two();
    await a.getState().actions.correct(rename('Jeanne MARTINE'));
    await quiet();
    expect(peopleOf(b)).toEqual(['Jeanne MARTINE']);
    expect(keysOf(b)).toEqual(['others.decided']);
    expect(keysOf(a)).toEqual([]);
  });

  it('undo each its own last decision, and none of the other’s', async () => {
    const { a, b, quiet } = await two();
    await a.getState().actions.correct(rename('Jeanne MARTINE'));
    await quiet();
    await b.getState().actions.correct(KIND);
    await quiet();
    await a.getState().actions.undo();
    await quiet();
    expect(decisionsOf(a)).toEqual([KIND]);
    expect(decisionsOf(b)).toEqual([KIND]);
    // Nothing else of its own is left to undo.
    await a.getState().actions.undo();
    await quiet();
    expect(decisionsOf(b)).toEqual([KIND]);
    await a.getState().actions.redo();
    await quiet();
    expect(decisionsOf(b)).toEqual([rename('Jeanne MARTINE'), KIND]);
  });

  it('take back the right one even before they have heard of the other', async () => {
    const { a, b, quiet } = await two();
    await a.getState().actions.correct(rename('Jeanne MARTINE'));
    await Promise.all([b.getState().actions.correct(KIND), a.getState().actions.undo()]);
    await quiet();
    expect(decisionsOf(a)).toEqual([KIND]);
    expect(decisionsOf(b)).toEqual([KIND]);
  });

  it('may both undo what was decided before they were opened, once', async () => {
    const { opened, quiet } = await windows(1);
    const [first] = opened;
    await first?.getState().actions.correct(rename('Jeanne MARTINE'));
    await quiet();
    const { a, b, quiet: rest } = await two();
    await a.getState().actions.correct(rename('Jeanne DURAND'));
    await rest();
    await b.getState().actions.undo();
    await rest();
    // The other's decision is not this window's to undo.
    expect(decisionsOf(a)).toEqual([rename('Jeanne DURAND')]);
  });

  it('hear of documents that come, are renamed and go', async () => {
    const { a, b, quiet } = await two();
    const shown = b.getState().current ?? '';
    await a.getState().actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    await quiet();
    expect(b.getState().documents).toHaveLength(2);
    await a.getState().actions.renameDocument(shown, 'Mes actes');
    await quiet();
    expect(b.getState().corpus?.dataset.proceedings.title).toBe('Mes actes');
    await a.getState().actions.removeDocument(shown);
    await quiet();
    expect(b.getState().documents.map(({ name }) => name)).toEqual(['autre.txt']);
    expect(keysOf(b)).toContain('others.removed');
  });
});
