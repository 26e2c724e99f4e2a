import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Bridge, OpenedFile } from '../../bridge/contract.ts';
import { readGiven } from '../../bridge/dropped.ts';
import { fileOf, machine } from '../world.fixture.ts';
import { localDay } from './exporting.ts';

afterEach(() => vi.unstubAllEnvs());

/** A host that keeps what it is given to save, or fails with a code. */
function host(opened: OpenedFile | null = null, failure: string | null = null) {
  const files = new Map<string, string>();
  const bridge: Pick<Bridge, 'openFile' | 'openFiles' | 'openDropped' | 'saveFile'> = {
    openFile: async () => opened,
    openFiles: async () => [],
    openDropped: readGiven,
    saveFile: async (name, bytes) => {
      if (failure !== null) throw new Error(failure);
      files.set(name, new TextDecoder().decode(bytes));
      return { name, token: name };
    },
  };
  return { bridge, files };
}

describe('the day of an export', () => {
  it('is that of the analyst, on both sides of midnight', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    expect(localDay(Date.UTC(2025, 2, 4, 22, 59))).toBe('2025-03-04');
    expect(localDay(Date.UTC(2025, 2, 4, 23, 0))).toBe('2025-03-05');
    vi.stubEnv('TZ', 'America/Cayenne');
    expect(localDay(Date.UTC(2025, 0, 1, 2, 59))).toBe('2024-12-31');
  });
});

describe('an export', () => {
  it('is saved under the day that the clock gives, and said', async () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    const { bridge, files } = host();
    const store = machine().open({ bridge, clock: () => Date.UTC(2025, 2, 4, 23, 30) });
    await store.getState().actions.saveExport(day => fileOf(`carte ${day}.svg`, '<svg/>'));
    expect([...files]).toEqual([['carte 2025-03-05.svg', '<svg/>']]);
    expect(store.getState().notices).toMatchObject([{ key: 'export.saved' }]);
  });

  it('that cannot be made is told from one that cannot be written', async () => {
    const store = machine().open(host(null, 'disk-full'));
    const { actions } = store.getState();
    await actions.saveExport(() => {
      throw new Error('no-canvas');
    });
    await actions.saveExport(() => fileOf('carte.svg', ''));
    expect(store.getState().notices.map(({ key }) => key)).toEqual(['error.export', 'error.disk-full']);
  });
});

describe('a journal', () => {
  it('comes back from the file that it was saved in', async () => {
    const { bridge, files } = host();
    const store = machine().open({ bridge });
    const { actions } = store.getState();
    await actions.start();
    await actions.correct({ op: 'reject', kind: 'person', name: 'Jeanne MARTIN' });
    await actions.saveJournal(day => `journal ${day}.json`);
    const [name = '', text = ''] = [...files][0] ?? [];
    expect(name).toMatch(/^journal \d{4}-\d{2}-\d{2}\.json$/u);

    const other = machine().open(host(fileOf(name, text)));
    await other.getState().actions.start();
    await other.getState().actions.takeJournal();
    expect(other.getState().journal.entries).toMatchObject([
      { correction: { op: 'reject', name: 'Jeanne MARTIN' } },
    ]);
    expect(other.getState().notices).toMatchObject([{ key: 'journal.imported', args: { count: 1 } }]);
  });

  it('is not taken from a file that is none', async () => {
    const store = machine().open(host(fileOf('liste.json', '[]')));
    await store.getState().actions.start();
    await store.getState().actions.takeJournal();
    expect(store.getState().journal.entries).toEqual([]);
    expect(store.getState().notices).toMatchObject([{ key: 'journal.not-a-journal' }]);
  });
});
