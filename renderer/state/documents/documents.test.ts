import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type GivenFile, MAX_FILE_BYTES } from '../../bridge/contract.ts';
import type { MaillageStore } from '../state.ts';
import { fileOf, machine, NO_HOST, smallProceedings } from '../world.fixture.ts';

const titleOf = (store: MaillageStore) => store.getState().corpus?.text.split('\n')[0];

/** A chosen file that comes in two pieces, and notes when it is let go of. */
function chosenFile(name: string, event: string, closed: string[] = []): GivenFile {
  const { bytes } = fileOf(name, smallProceedings(event));
  const pieces = [bytes.slice(0, 9), bytes.slice(9)];
  return {
    name,
    next: async () => pieces.shift() ?? null,
    close: async () => void closed.push(name),
  };
}

describe('opening a file', () => {
  async function started() {
    const pc = machine();
    const store = pc.open();
    await store.getState().actions.start();
    return { pc, store, actions: store.getState().actions };
  }

  it('adds it to the list and shows it with the first picture of its own', async () => {
    const { store, actions } = await started();
    actions.showScreen('words');
    actions.select({ kind: 'theme', id: 'T1' });
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    const { documents, exploration, history } = store.getState();
    expect(documents.map(d => d.name).toSorted()).toEqual(['autre.txt', 'exemple.txt']);
    expect(exploration).toMatchObject({ screen: 'words', selection: null });
    expect(history.past).toEqual([]);
  });

  it('that is there already only shows it', async () => {
    const { pc, store, actions } = await started();
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    await actions.openFile(fileOf('copie.txt', smallProceedings('exemple')));
    expect(pc.readings).toBe(2);
    expect(store.getState().documents).toHaveLength(2);
    expect(titleOf(store)).toBe('Actes du colloque de exemple');
  });

  it('of a known name updates the document and keeps its journal', async () => {
    const { store, actions } = await started();
    await actions.correct({ op: 'rename', kind: 'person', name: 'Jeanne MARTIN', to: 'Jeanne MARTINE' });
    await actions.openFile(fileOf('exemple.txt', smallProceedings('demain')));
    const { documents, journal, corpus } = store.getState();
    expect(documents).toHaveLength(1);
    expect(journal.entries).toHaveLength(1);
    expect(corpus?.text).toContain('demain');
  });

  it.each([
    ['empty', ''],
    ['binary', '\u0089PNG'],
  ] as const)('that is %s leaves everything as it was, and says why beside it', async (code, text) => {
    const { store, actions } = await started();
    const before = store.getState().corpus;
    const bytes = Uint8Array.from(text, char => char.charCodeAt(0));
    await actions.openFile({ name: 'x.txt', bytes });
    const { status, corpus, notices, documents } = store.getState();
    expect(status).toEqual({ kind: 'ready' });
    expect(corpus).toBe(before);
    expect(documents).toHaveLength(1);
    expect(notices).toMatchObject([{ key: `error.${code}`, args: { name: 'x.txt' }, retry: 'open' }]);
  });

  it('that is too large is refused before it is read', async () => {
    const { pc, store, actions } = await started();
    await actions.openFile({ name: 'x.txt', bytes: new Uint8Array(MAX_FILE_BYTES + 1) });
    expect(pc.readings).toBe(1);
    expect(store.getState().notices).toMatchObject([
      { key: 'error.too-large', args: { name: 'x.txt', limit: 64 } },
    ]);
  });

  it('that arrives while another is read waits for its turn', async () => {
    const pc = machine();
    const store = pc.open();
    const { actions } = store.getState();
    const start = actions.start();
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    await start;
    expect(store.getState().documents).toHaveLength(2);
    expect(titleOf(store)).toBe('Actes du colloque de autre');
  });

  it('asks the host, says what the host could not do, and takes a change of mind for an answer', async () => {
    const pc = machine();
    const answers = [
      async () => [],
      async () => [chosenFile('autre.txt', 'autre')],
      async () => Promise.reject(new Error('no-permission')),
    ];
    const store = pc.open({
      bridge: { ...NO_HOST, openFiles: async () => (answers.shift() ?? (async () => []))() },
    });
    const { actions } = store.getState();
    await actions.start();
    await actions.chooseFile();
    expect(store.getState().documents).toHaveLength(1);
    await actions.chooseFile();
    expect(store.getState().documents).toHaveLength(2);
    await actions.chooseFile();
    expect(store.getState().notices).toMatchObject([{ key: 'error.no-permission' }]);
  });

  it('looks at several chosen files first, and says which of them could not be read', async () => {
    const closed: string[] = [];
    const files = [
      chosenFile('mer.txt', 'mer', closed),
      {
        name: 'film.txt',
        next: () => Promise.reject(new Error('too-large')),
        close: async () => void closed.push('film.txt'),
      },
      chosenFile('lac.txt', 'lac', closed),
    ];
    const store = machine().open({ bridge: { ...NO_HOST, openFiles: async () => files } });
    const { actions } = store.getState();
    await actions.start();
    await actions.chooseFile();
    const { documents, importing, notices } = store.getState();
    expect(documents).toHaveLength(1);
    expect(importing?.files.map(({ name }) => name)).toEqual(['mer.txt', 'lac.txt']);
    expect(notices).toMatchObject([{ key: 'error.too-large', args: { name: 'film.txt' } }]);
    expect(closed).toEqual(['mer.txt', 'film.txt', 'lac.txt']);
    await actions.keepImports();
    expect(store.getState().documents).toHaveLength(3);
  });
});

describe('documents', () => {
  it('can be shown again, with an exploration of their own', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    await actions.start();
    const first = store.getState().current;
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    if (first === null) throw new Error('no document');
    const exploration = { ...store.getState().exploration, screen: 'source', search: 'x' } as const;
    await actions.selectDocument(first, exploration);
    expect(titleOf(store)).toBe('Actes du colloque de exemple');
    expect(store.getState().exploration).toEqual(exploration);
  });

  it('are removed one by one; the last one leaves an empty house, and no alarm at the next start', async () => {
    const pc = machine();
    const store = pc.open();
    const { actions } = store.getState();
    await actions.start();
    const first = store.getState().current ?? '';
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    const second = store.getState().current ?? '';
    await actions.removeDocument(second);
    expect(store.getState()).toMatchObject({ current: first, documents: [{ id: first }] });
    await actions.removeDocument(first);
    expect(store.getState()).toMatchObject({
      current: null,
      corpus: null,
      documents: [],
      status: { kind: 'ready' },
    });

    const next = pc.open();
    await next.getState().actions.start();
    expect(next.getState().status).toEqual({ kind: 'ready' });
  });

  it('that does not exist is a failure beside what is shown', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    await actions.start();
    await actions.selectDocument('no-such-document');
    expect(store.getState()).toMatchObject({
      status: { kind: 'ready' },
      notices: [{ key: 'error.not-found' }],
    });
    expect(titleOf(store)).toBe('Actes du colloque de exemple');
  });
});

describe('corrections', () => {
  it('are undone and taken again, also after a restart', async () => {
    const pc = machine();
    const store = pc.open();
    const { actions } = store.getState();
    await actions.start();
    const before = store.getState().corpus;
    await actions.correct({ op: 'reject', kind: 'person', name: 'Jeanne MARTIN' });
    expect(store.getState().corpus).not.toBe(before);
    expect(store.getState().journal).toMatchObject({
      entries: [{ sequence: 1, at: 1_741_000_000_000 }],
      redoable: 0,
    });
    await actions.undoCorrection();
    expect(store.getState().journal).toEqual({ entries: [], redoable: 1, last: 1 });

    const next = pc.open();
    await next.getState().actions.start();
    expect(next.getState().status).toEqual({ kind: 'ready' });
    await next.getState().actions.redoCorrection();
    expect(next.getState().journal).toMatchObject({ entries: [{ sequence: 1 }], redoable: 0 });
  });
});
