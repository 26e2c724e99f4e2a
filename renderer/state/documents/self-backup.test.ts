import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../../data/store/backup.ts';
import { type KeptBackup, MAX_BACKUP_BYTES } from '../../bridge/contract.ts';
import { givenBackup } from '../../bridge/dropped.ts';
import { fileOf, type Machine, machine, smallProceedings } from '../world.fixture.ts';
import type { BackupHost } from './self-backup.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const RENAME = { op: 'rename', kind: 'person', name: 'Jeanne MARTIN', to: 'Jeanne MARTINE' } as const;

/** A host that keeps backups in memory, or fails with a code. */
function keeper() {
  const files = new Map<string, string>();
  const told = { failure: '', writes: 0, shown: 0, chosen: null as File | null };
  let moments = 0;
  const host: BackupHost = {
    can: { reveal: true, menu: true, commandLine: true, backups: true },
    keepBackup: async (occasion, bytes) => {
      if (told.failure !== '') throw new Error(told.failure);
      told.writes += 1;
      if (occasion === 'before') moments += 1;
      files.set(occasion === 'daily' ? 'today' : `before ${moments}`, new TextDecoder().decode(bytes));
    },
    listBackups: async () =>
      [...files].map(
        ([name, text]): KeptBackup => ({ name, day: '2025-03-06', occasion: 'daily', size: text.length }),
      ),
    openBackup: async () => (told.chosen === null ? null : givenBackup(told.chosen)),
    readBackup: async name => givenBackup(new File([files.get(name) ?? ''], name)),
    showBackups: async () => {
      told.shown += 1;
    },
  };
  return { host, files, told };
}

/** Time that passes when a test says so. */
function time() {
  let now = Date.UTC(2025, 2, 6, 12);
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  return {
    clock: () => now,
    later: (run: () => void, wait: number) => void waiting.push({ at: now + wait, run }),
    pass: (wait: number) => {
      now += wait;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
  };
}

/** More turns than anything here takes: a machine that is busy gives fewer in the same time. */
const TURNS = 60;

/** What is under way in the base and in files is done. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise(done => setTimeout(done));
}

async function desk(pc: Machine = machine(), { host, files, told } = keeper()) {
  const hours = time();
  const store = pc.open({ backups: host, clock: hours.clock, later: hours.later });
  const { actions } = store.getState();
  await actions.start();
  const pass = async (wait: number) => {
    hours.pass(wait);
    await settled();
  };
  return {
    pc,
    store,
    actions,
    pass,
    files,
    told,
    keys: () => store.getState().notices.map(({ key }) => key),
  };
}

describe('a backup by itself', () => {
  it('is written a minute after a first change, and then at most each quarter of an hour', async () => {
    const { actions, pass, files, told } = await desk();
    await actions.correct(RENAME);
    await pass(MINUTE - 1);
    expect(files.size).toBe(0);
    await pass(1);
    expect(files.get('today')).toContain('Jeanne MARTINE');
    await actions.saveView('Vue');
    await pass(15 * MINUTE - 1);
    expect(files.get('today')).not.toContain('"Vue"');
    await pass(1);
    expect(files.get('today')).toContain('"Vue"');
    expect(told.writes).toBe(2);
    await pass(DAY);
    expect(told.writes).toBe(2);
  });

  it('holds nothing that can be had again: the bundled proceedings alone are not written', async () => {
    const { actions, pass, files } = await desk();
    await pass(DAY);
    expect(files.size).toBe(0);
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    await pass(MINUTE);
    expect(files.size).toBe(1);
  });

  it('that an earlier session still owed is written half a minute after the start', async () => {
    const first = await desk();
    await first.actions.correct(RENAME);
    const { pass, files } = await desk(first.pc);
    await pass(30_000 - 1);
    expect(files.size).toBe(0);
    await pass(1);
    expect(files.get('today')).toContain('Jeanne MARTINE');
    const third = await desk(first.pc);
    await third.pass(DAY);
    expect(third.files.size).toBe(0);
  });

  it('that finds no room is said once, tried again, and done when there is room', async () => {
    const { actions, pass, files, told, keys, store } = await desk();
    told.failure = 'disk-full';
    await actions.correct(RENAME);
    await pass(MINUTE);
    expect(store.getState().notices).toMatchObject([
      { key: 'backup.unkept', args: { why: 'full' }, tone: 'warning' },
    ]);
    actions.dismiss(store.getState().notices[0]?.id ?? 0);
    await pass(15 * MINUTE);
    expect(keys()).toEqual([]);
    told.failure = '';
    await pass(15 * MINUTE);
    expect(files.get('today')).toContain('Jeanne MARTINE');
  });

  it('of a base that has lost rows is not written, and what was kept is offered and comes back', async () => {
    const kept = keeper();
    const first = await desk(machine(), kept);
    await first.actions.correct(RENAME);
    await first.pass(MINUTE);
    const whole = kept.files.get('today');
    // The count kept outside is more than is there: Chromium has emptied a damaged base.
    first.pc.storage.setItem('maillage.witness', JSON.stringify({ documents: 5, journal: 9 }));
    first.pc.storage.setItem('maillage.backup', JSON.stringify({ due: true }));
    let reloads = 0;
    const hours = time();
    const store = first.pc.open({
      backups: kept.host,
      clock: hours.clock,
      later: hours.later,
      reload: () => {
        reloads += 1;
      },
    });
    const { actions } = store.getState();
    await actions.start();
    expect(store.getState().status).toMatchObject({ kind: 'failed', error: { code: 'damaged' } });
    hours.pass(DAY);
    await settled();
    expect(kept.told.writes).toBe(1);
    expect(kept.files.get('today')).toBe(whole);
    await actions.listKept();
    expect(store.getState().kept).toHaveLength(1);
    const backup = await actions.chooseKept('today');
    if (backup === null) throw new Error('refused');
    await actions.restoreBackup(backup);
    expect(reloads).toBe(1);
    // What was left was kept first.
    expect([...kept.files.keys()]).toEqual(['today', 'before 1']);
  });

  it('restores nothing when what is here cannot be kept first', async () => {
    const { actions, pass, told, store } = await desk();
    await actions.correct(RENAME);
    await pass(MINUTE);
    const backup = await actions.chooseKept('today');
    await actions.correct({ op: 'reject', kind: 'person', name: 'Jeanne MARTINE' });
    told.failure = 'disk-full';
    if (backup === null) throw new Error('refused');
    await actions.restoreBackup(backup);
    expect(store.getState().notices.at(-1)).toMatchObject({
      key: 'backup.notBefore',
      args: { why: 'full' },
      tone: 'error',
    });
    expect(store.getState().corpus?.dataset.people).toEqual([]);
    expect(store.getState().journal.entries).toHaveLength(2);
  });

  it('that was cut is refused, and its folder is shown when asked for', async () => {
    const { actions, pass, files, told, keys, store } = await desk();
    await actions.correct(RENAME);
    await pass(MINUTE);
    files.set('today', (files.get('today') ?? '').slice(0, -20));
    expect(await actions.chooseKept('today')).toBeNull();
    expect(keys()).toEqual(['backup.damaged-backup']);
    const { length } = keys();
    told.chosen = new File([], 'trop.json');
    Object.defineProperty(told.chosen, 'size', { value: MAX_BACKUP_BYTES + 1 });
    expect(await actions.chooseBackup()).toBeNull();
    expect(store.getState().notices.slice(length)).toMatchObject([
      { key: 'error.too-large', args: { limit: 1024 } },
    ]);
    await actions.showKept();
    expect(told.shown).toBe(1);
  });
});

describe('where the host keeps nothing', () => {
  /** A window in a browser, which can only offer. */
  async function tab() {
    const hours = time();
    const pc = machine();
    const saved: string[] = [];
    const bridge = {
      openFile: async () => null,
      openFiles: async () => [],
      openDropped: () => Promise.reject(new Error('refused')),
      saveFile: async (name: string) => {
        saved.push(name);
        return { name, token: '' };
      },
    };
    const store = pc.open({ bridge, clock: hours.clock, later: hours.later });
    const { actions } = store.getState();
    await actions.start();
    const pass = async (wait: number) => {
      hours.pass(wait);
      await settled();
    };
    return {
      pc,
      store,
      actions,
      pass,
      offers: () => store.getState().notices.filter(({ key }) => key === 'backup.offer'),
    };
  }

  it('a backup is offered after a week with something in it, once a day, and not after one was saved', async () => {
    const { actions, pass, offers, store } = await tab();
    await actions.correct(RENAME);
    await pass(MINUTE);
    expect(offers()).toEqual([]);
    await pass(7 * DAY);
    await actions.saveView('Vue');
    await pass(MINUTE);
    expect(offers()).toMatchObject([{ key: 'backup.offer', args: { decisions: 1 }, retry: 'backup' }]);
    actions.dismiss(offers()[0]?.id ?? 0);
    await actions.saveView('Vue 2');
    await pass(MINUTE);
    expect(offers()).toEqual([]);
    await actions.saveBackup(day => `base ${day}`);
    actions.dismiss(offers()[0]?.id ?? 0);
    await pass(6 * DAY);
    await actions.saveView('Vue 3');
    await pass(MINUTE);
    expect(offers()).toEqual([]);
    await actions.retry('backup');
    expect(store.getState().exploration.screen).toBe('documents');
  });

  it.each([
    [24, 0],
    [25, 1],
  ])('after %d decisions there are %d offers', async (count, expected) => {
    const { pass, actions, offers } = await tab();
    for (let i = 0; i < count; i += 1) {
      const [name, to] =
        i % 2 === 0 ? ['Jeanne MARTIN', 'Jeanne MARTINE'] : ['Jeanne MARTINE', 'Jeanne MARTIN'];
      await actions.correct({ op: 'rename', kind: 'person', name, to });
    }
    await pass(MINUTE);
    expect(offers()).toHaveLength(expected);
  });
});

describe('a backup of a large base', () => {
  it('lets the page breathe between rows, and is the same', async () => {
    const pc = machine();
    const { actions } = pc.open().getState();
    await actions.start();
    const { openStore } = await import('../../../data/store/db.ts');
    const opened = await openStore(pc.base, {
      onBlocked: () => undefined,
      onClosedByUpgrade: () => undefined,
    });
    if (!opened.ok) throw new Error(opened.error.code);
    let breaths = 0;
    const breathed = await writeBackup(opened.value, '2025-03-06', async () => {
      breaths += 1;
    });
    expect(breathed).toBe(await writeBackup(opened.value, '2025-03-06'));
    expect(breaths).toBe(breathed.trimEnd().split('\n').length - 1);
  });
});
