import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../data/store/db.ts';
import { fileOf, type Machine, machine, smallProceedings } from '../world.fixture.ts';

afterEach(() => vi.restoreAllMocks());

/** From the given write on there is no room. */
function fillDiskAt(write: number): void {
  let writes = 0;
  const full = () => new DOMException('', 'QuotaExceededError');
  for (const name of ['put', 'add'] as const) {
    const real = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...sent) {
      writes += 1;
      if (writes >= write) throw full();
      return Reflect.apply(real, this, sent);
    });
  }
}

/** All rows of the base. */
async function rowsOf({ base }: Machine): Promise<unknown> {
  const opened = await openStore(base, { onBlocked: () => undefined, onClosedByUpgrade: () => undefined });
  if (!opened.ok) throw new Error(opened.error.code);
  const names = ['documents', 'texts', 'readings', 'journal', 'explorations'];
  const rows = await Promise.all(names.map(name => opened.value.table(name).toArray()));
  opened.value.close();
  return rows;
}

describe('an import without room', () => {
  it.each([1, 2, 3])('at its write %d leaves the base as it was, and says so', async write => {
    const pc = machine();
    const store = pc.open();
    const { actions } = store.getState();
    await actions.start();
    await actions.correct({ op: 'rename', kind: 'person', name: 'Jeanne MARTIN', to: 'Jeanne MARTINE' });
    const before = await rowsOf(pc);
    fillDiskAt(write);
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    vi.restoreAllMocks();
    expect(await rowsOf(pc)).toEqual(before);
    expect(store.getState().notices).toMatchObject([{ key: 'error.quota' }]);
    // What is shown goes on being shown, and there may be room again.
    expect(store.getState().corpus?.dataset.people).toMatchObject([{ name: 'Jeanne MARTINE' }]);
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    expect(store.getState().documents).toHaveLength(2);
  });
});
