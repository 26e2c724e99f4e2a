import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../data/store/db.ts';
import { readGiven } from '../bridge/dropped.ts';
import { selectStakes } from './unsaved.ts';
import { fileOf, machine, smallProceedings } from './world.fixture.ts';

const RENAME = { op: 'rename', kind: 'person', name: 'Jeanne MARTIN', to: 'Jeanne MARTINE' } as const;

/** A started window, whose host writes a file when a test says so. */
async function desk() {
  const pc = machine();
  let written: (() => void) | null = null;
  const bridge = {
    openFile: async () => null,
    openFiles: async () => [],
    openDropped: readGiven,
    saveFile: (name: string) =>
      new Promise<{ name: string; token: string }>(resolve => {
        written = () => resolve({ name, token: '' });
      }),
  };
  const store = pc.open({ bridge });
  const stakes = () => selectStakes(store.getState());
  const started = store.getState().actions.start();
  // The bundled proceedings can be had again: nothing is lost with them.
  expect(stakes()).toEqual([]);
  await started;
  return {
    pc,
    store,
    stakes,
    actions: store.getState().actions,
    write: () => {
      written?.();
      return written !== null;
    },
  };
}

describe('what would be lost with the window', () => {
  it('is nothing while one looks at what is stored', async () => {
    const { stakes, actions, store } = await desk();
    const shown = actions.selectDocument(store.getState().current ?? '');
    expect(stakes()).toEqual([]);
    await shown;
    await actions.listViews();
    expect(stakes()).toEqual([]);
  });

  it.each([
    ['a decision', (a: Desk) => a.correct(RENAME)],
    ['a decision that is taken back', (a: Desk) => a.undoCorrection()],
    ['a view', (a: Desk) => a.saveView('Vue')],
    ['a name', (a: Desk) => a.renameDocument('exemple', 'Autre')],
    ['a template', (a: Desk) => a.keepHouse({ name: 'Maison.potx', bytes: new Uint8Array(1) })],
  ])('is %s until the base holds it', async (_what, act) => {
    const { actions, stakes } = await desk();
    const stored = act(actions);
    expect(stakes()).toEqual(['decision']);
    await stored;
    expect(stakes()).toEqual([]);
  });

  it('is a decision that waits behind an import, and both are told', async () => {
    const { actions, stakes } = await desk();
    const read = actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    const stored = actions.correct(RENAME);
    expect(stakes()).toEqual(['decision', 'import']);
    await Promise.all([read, stored]);
    expect(stakes()).toEqual([]);
  });

  it('is an import, until it is kept or given up', async () => {
    const { actions, stakes } = await desk();
    await actions.importFiles([
      fileOf('un.txt', smallProceedings('un')),
      fileOf('deux.txt', smallProceedings('deux')),
    ]);
    expect(stakes()).toEqual(['import']);
    actions.cancelImports();
    expect(stakes()).toEqual([]);
  });

  it('is a restoration, until the base holds it', async () => {
    const { actions, stakes, store } = await desk();
    const seen = new Set<string>();
    store.subscribe(state => {
      for (const stake of selectStakes(state)) seen.add(stake);
    });
    const rows = { documents: [], texts: [], readings: [], journal: [], explorations: [], meta: [] };
    await actions.restoreBackup({ rows, documents: 0, decisions: 0, day: '2025-03-06' });
    expect([...seen]).toEqual(['import']);
    expect(stakes()).toEqual([]);
  });

  it('is a deck while its views are drawn', async () => {
    const { actions, stakes } = await desk();
    await actions.saveView('Vue');
    actions.startDeck({ format: 'pptx', withHouse: false });
    expect(stakes()).toEqual(['file']);
    actions.stopPresenting();
    actions.presentViews(0);
    expect(stakes()).toEqual([]);
  });

  it('is not a reading that is done again: what was read before stands', async () => {
    const { actions, stakes, store } = await desk();
    const again = actions.rereadDocument(store.getState().current ?? '');
    expect(stakes()).toEqual([]);
    await again;
  });

  it('is a file from when it is made until it is written, or could not be', async () => {
    const { actions, stakes, write } = await desk();
    let made: (file: { name: string; bytes: Uint8Array<ArrayBuffer> }) => void = () => undefined;
    const saved = actions.saveExport(
      () =>
        new Promise(resolve => {
          made = resolve;
        }),
    );
    expect(stakes()).toEqual(['file']);
    made({ name: 'a.svg', bytes: new Uint8Array(1) });
    await Promise.resolve();
    await expect.poll(() => stakes()).toEqual(['file']);
    write();
    expect(await saved).toBe(true);
    expect(stakes()).toEqual([]);
    await actions.saveExport(() => Promise.reject(new Error('no-glyph:x')));
    expect(stakes()).toEqual([]);
  });

  it('is a text that stands in a sheet, until it is taken or put away', async () => {
    const { actions, stakes } = await desk();
    actions.keepText(true);
    expect(stakes()).toEqual(['text']);
    actions.keepText(false);
    expect(stakes()).toEqual([]);
  });

  it('is what is shown of a base that was deleted, until it is filled again', async () => {
    const { actions, stakes, store, pc, write } = await desk();
    store.setState({ lost: 'put-off' });
    expect(stakes()).toEqual(['held']);
    const saved = actions.saveHeld(day => `base ${day}`);
    expect(stakes()).toEqual(['held', 'file']);
    await expect.poll(write).toBe(true);
    await saved;
    expect(stakes()).toEqual(['held']);
    const opened = await openStore(pc.base, {
      onBlocked: () => undefined,
      onClosedByUpgrade: () => undefined,
    });
    if (opened.ok) await opened.value.delete();
    await actions.refillBase();
    expect(stakes()).toEqual([]);
  });
});

type Desk = Awaited<ReturnType<typeof desk>>['actions'];
