import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fail } from '../../data/model/result.ts';
import { openStore } from '../../data/store/db.ts';
import { SCHEMA, SCHEMA_VERSION } from '../../data/store/schema.ts';
import { SILENT } from '../../data/store/store.fixture.ts';
import type { Status } from './documents/documents.ts';
import { measuringAtOnce } from './network/measuring.fixture.ts';
import type { MaillageStore } from './state.ts';
import { fileOf, type Machine, machine, sampleOf, smallProceedings, workerOn } from './world.fixture.ts';

/** Every status that the store goes through while a task runs. */
async function statusesOf(store: MaillageStore, task: Promise<void>): Promise<readonly Status[]> {
  const seen: Status[] = [store.getState().status];
  const stop = store.subscribe(({ status }) => {
    if (status !== seen.at(-1)) seen.push(status);
  });
  await task;
  stop();
  return seen;
}

const titleOf = (store: MaillageStore) => store.getState().corpus?.text.split('\n')[0];

describe('the first start', () => {
  it('reads the bundled proceedings under one name, stage after stage, and shows them', async () => {
    const pc = machine();
    const store = pc.open();
    const seen = await statusesOf(store, store.getState().actions.start());
    expect(seen[0]).toEqual({ kind: 'opening' });
    expect(seen.flatMap(s => (s.kind === 'reading' ? (s.stage ?? 'nothing yet') : []))).toEqual([
      'nothing yet',
      'decode',
      'outline',
      'bodies',
      'places',
      'words',
      'resolve',
      'store',
    ]);
    expect(seen.every(s => s.kind !== 'reading' || s.name === 'exemple.txt')).toBe(true);
    const { status, documents, current, corpus, notices } = store.getState();
    expect(status).toEqual({ kind: 'ready' });
    expect(documents).toMatchObject([{ id: current, name: 'exemple.txt', bundled: true }]);
    expect(corpus?.text).toBe(smallProceedings('exemple'));
    expect(corpus?.dataset.people.map(p => p.name)).toEqual(['Jeanne MARTIN']);
    expect(notices).toEqual([]);
  });

  it('says so when the bundled proceedings cannot be had, and can be tried again', async () => {
    let attempts = 0;
    const store = machine().open({
      fetchSample: async () => {
        attempts += 1;
        if (attempts === 1) throw new TypeError('no network');
        return sampleOf('exemple.txt', smallProceedings('exemple'));
      },
    });
    await store.getState().actions.start();
    const { status } = store.getState();
    expect(status).toMatchObject({ kind: 'failed', error: { code: 'sample', retry: 'start' } });
    await store.getState().actions.retry('start');
    expect(store.getState()).toMatchObject({ status: { kind: 'ready' } });
  });

  it('can be cancelled, leaves nothing, and still opens a file', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    const stop = store.subscribe(({ status }) => {
      if (status.kind === 'reading' && status.stage === 'decode') actions.cancelReading();
    });
    await actions.start();
    stop();
    expect(store.getState()).toMatchObject({ status: { kind: 'ready' }, corpus: null, documents: [] });
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    expect(titleOf(store)).toBe('Actes du colloque de autre');
  });
});

describe('the second start', () => {
  it('reads nothing again', async () => {
    const pc = machine();
    await pc.open().getState().actions.start();
    expect(pc.readings).toBe(1);
    const second = pc.open();
    const seen = await statusesOf(second, second.getState().actions.start());
    expect(pc.readings).toBe(1);
    expect(seen.map(s => s.kind)).toEqual(['opening', 'ready']);
    expect(titleOf(second)).toBe('Actes du colloque de exemple');
  });

  it('shows the document of last time, or the one that the address names', async () => {
    const pc = machine();
    const first = pc.open();
    await first.getState().actions.start();
    const sample = first.getState().current;
    await first.getState().actions.openFile(fileOf('autre.txt', smallProceedings('autre')));

    const second = pc.open();
    await second.getState().actions.start();
    expect(titleOf(second)).toBe('Actes du colloque de autre');
    expect(second.getState().documents).toHaveLength(2);

    const third = pc.open({ address: `#/mots?doc=${sample}&theme=T1` });
    await third.getState().actions.start();
    expect(titleOf(third)).toBe('Actes du colloque de exemple');
    expect(third.getState().exploration).toMatchObject({ screen: 'words', query: { themes: ['T1'] } });
  });

  it('goes on where one has gone while the document of the address was opening', async () => {
    const pc = machine();
    const first = pc.open();
    await first.getState().actions.start();
    const second = pc.open({ address: `#/mots?doc=${first.getState().current}&theme=T1` });
    const started = second.getState().actions.start();
    second.getState().actions.showScreen('timeline');
    await started;
    expect(second.getState().exploration).toMatchObject({ screen: 'timeline', query: { themes: ['T1'] } });
    expect(second.getState().asked).toBeNull();
  });

  it('reads a document of an older reader again from its text, and keeps its journal', async () => {
    const pc = machine();
    const first = pc.open();
    await first.getState().actions.start();
    await first.getState().actions.correct({ op: 'reject', kind: 'person', name: 'Photo CNFPT' });
    const opened = await openStore(pc.base, {
      onClosedByUpgrade: () => undefined,
      onBlocked: () => undefined,
    });
    if (!opened.ok) throw new Error(opened.error.code);
    await opened.value.documents.toCollection().modify({ readerVersion: 0 });
    opened.value.close();

    const second = pc.open();
    await second.getState().actions.start();
    expect(pc.readings).toBe(2);
    expect(second.getState()).toMatchObject({
      status: { kind: 'ready' },
      journal: { entries: [{ sequence: 1 }] },
    });
    await pc.open().getState().actions.start();
    expect(pc.readings).toBe(2);
  });

  it('does not take a base that was emptied by damage for a first start', async () => {
    const pc = machine();
    await pc.open().getState().actions.start();
    const opened = await openStore(pc.base, {
      onClosedByUpgrade: () => undefined,
      onBlocked: () => undefined,
    });
    if (!opened.ok) throw new Error(opened.error.code);
    await opened.value.documents.clear();
    opened.value.close();

    const store = pc.open();
    await store.getState().actions.start();
    const expected = { code: 'damaged', args: { expected: 1, found: 0 }, retry: 'rebuild' };
    expect(store.getState().status).toMatchObject({ kind: 'failed', error: expected });
    expect(pc.readings).toBe(1);
    await store.getState().actions.retry('rebuild');
    expect(store.getState().status).toEqual({ kind: 'ready' });
    expect(titleOf(store)).toBe('Actes du colloque de exemple');
  });
});

describe('what a first start needs', () => {
  const orderOf = async (pc: Machine): Promise<readonly string[]> => {
    const order: string[] = [];
    const store = pc.open({
      openStore: events => {
        order.push('base');
        return openStore(pc.base, events);
      },
      startMeasureWorker: measuringAtOnce,
      startIngestWorker: () => {
        order.push('worker');
        return workerOn(pc.base, () => undefined);
      },
      fetchSample: async () => {
        order.push('sample');
        return sampleOf('exemple.txt', smallProceedings('exemple'));
      },
    });
    await store.getState().actions.start();
    expect(store.getState().status).toEqual({ kind: 'ready' });
    return order;
  };

  it('is asked for before the base is open, and the second start asks for none of it', async () => {
    const pc = machine();
    expect(await orderOf(pc)).toEqual(['sample', 'base', 'worker']);
    expect(await orderOf(pc)).toEqual(['base']);
  });
});

describe('failures of the base and of the worker', () => {
  it('a newer base is refused, and said so', async () => {
    const store = machine().open({ openStore: async () => fail({ code: 'newer-database', cause: null }) });
    await store.getState().actions.start();
    expect(store.getState().status).toMatchObject({ kind: 'failed', error: { code: 'newer-database' } });
  });

  it('a worker that breaks down fails the reading, and the next attempt has another', async () => {
    const pc = machine();
    let workers = 0;
    const store = pc.open({
      startMeasureWorker: measuringAtOnce,
      startIngestWorker: () => {
        workers += 1;
        if (workers > 1) return workerOn(pc.base, () => undefined);
        let breakDown: () => void = () => undefined;
        return {
          send: () => breakDown(),
          end: () => undefined,
          listen: (_, onBreak) => {
            breakDown = onBreak;
          },
        };
      },
    });
    await store.getState().actions.start();
    expect(store.getState().status).toMatchObject({
      kind: 'failed',
      error: { code: 'worker', retry: 'start' },
    });
    await store.getState().actions.retry('start');
    expect(store.getState().status).toEqual({ kind: 'ready' });
  });

  it('a mistake in what resolves is an error with its cause, never a window that waits for ever', async () => {
    const mistake = new TypeError('a mistake');
    const store = machine().open({
      toCorpus: () => {
        throw mistake;
      },
    });
    await store.getState().actions.start();
    expect(store.getState().status).toMatchObject({
      kind: 'failed',
      error: { code: 'unknown', cause: mistake },
    });
  });

  it('an upgrade by another window is told, with the way on, and nothing is written after it', async () => {
    const pc = machine();
    let reloads = 0;
    const store = pc.open({
      reload: () => {
        reloads += 1;
      },
    });
    const { actions } = store.getState();
    await actions.start();
    const next = [...SCHEMA, { version: SCHEMA_VERSION + 1, stores: {} }];
    const upgraded = await openStore(pc.base, SILENT, next);
    if (!upgraded.ok) throw new Error(upgraded.error.code);
    expect(store.getState().notices).toMatchObject([{ key: 'error.closed-by-upgrade', retry: 'reload' }]);

    await actions.correct({ op: 'reject', kind: 'person', name: 'Jeanne MARTIN' });
    expect(store.getState().notices.at(-1)).toMatchObject({ key: 'error.newer-database' });
    expect(await upgraded.value.journal.count()).toBe(0);
    upgraded.value.close();
    await actions.retry('reload');
    expect(reloads).toBe(1);
  });

  it('a base that another window retains is said so, and opens as soon as it can', async () => {
    const pc = machine();
    const notices: string[] = [];
    const store = pc.open({
      openStore: async events => {
        events.onBlocked();
        notices.push(...store.getState().notices.map(notice => notice.key));
        return openStore(pc.base, events);
      },
    });
    await store.getState().actions.start();
    expect(notices).toEqual(['error.blocked']);
    expect(store.getState().status).toEqual({ kind: 'ready' });
  });
});
