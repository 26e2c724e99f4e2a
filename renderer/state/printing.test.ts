import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { machine } from './world.fixture.ts';

async function desk(failure = '') {
  let prints = 0;
  const store = machine().open({
    printPage: async () => {
      prints += 1;
      if (failure !== '') throw new Error(failure);
    },
  });
  const { actions } = store.getState();
  return { store, actions, prints: () => prints };
}

describe('printing', () => {
  it('waits for the figure to stand on its sheet, and is over when the host says so', async () => {
    const { store, actions, prints } = await desk();
    await actions.start();
    actions.print();
    expect([store.getState().printing, prints()]).toEqual([true, 0]);
    await actions.sendToPrinter();
    expect([store.getState().printing, prints()]).toEqual([false, 1]);
  });

  it('takes a screen without a figure, or a page that shows nothing yet, as it stands', async () => {
    const { store, actions, prints } = await desk();
    actions.print();
    expect([store.getState().printing, prints()]).toEqual([false, 1]);
    await actions.start();
    for (const screen of ['sessions', 'source', 'corrections', 'views', 'documents'] as const) {
      actions.showScreen(screen);
      actions.print();
      expect(store.getState().printing, screen).toBe(false);
    }
    expect(prints()).toBe(6);
  });

  it('that fails is said, and can be asked for again', async () => {
    const { store, actions } = await desk('unknown');
    await actions.start();
    actions.print();
    await actions.sendToPrinter();
    expect(store.getState().notices).toMatchObject([{ key: 'error.unknown' }]);
    expect(store.getState().printing).toBe(false);
  });
});
