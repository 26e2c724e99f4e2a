import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Status } from '../state/documents/documents.ts';
import type { MaillageState } from '../state/state.ts';
import { somethingToShow } from './something-to-show.ts';

/** A store that has a status alone, and a clock that rings when it is told to. */
function page(kind: 'opening' | 'ready') {
  const store = createStore<Pick<MaillageState, 'status'>>()(() => ({ status: { kind } }));
  const rings: (() => void)[] = [];
  const clock = {
    setTimeout: (ring: unknown) => (typeof ring === 'function' ? rings.push(() => ring()) : 0),
  };
  let isThere = false;
  const given = { getState: store.getState, subscribe: store.subscribe };
  void somethingToShow(given as never, clock as never).then(() => {
    isThere = true;
  });
  return {
    show: (status: Status) => store.setState({ status }),
    ring: () => {
      for (const ring of rings) ring();
    },
    isThere: async () => {
      await Promise.resolve();
      return isThere;
    },
  };
}

describe('something to show', () => {
  it('is there when the start is ready, and not while a file is read', async () => {
    const { show, isThere } = page('opening');
    show({ kind: 'reading', name: 'actes.txt', stage: null, done: 0, total: 7 });
    expect(await isThere()).toBe(false);
    show({ kind: 'ready' });
    expect(await isThere()).toBe(true);
  });

  it('is there at once where the start was quicker', async () => {
    expect(await page('ready').isThere()).toBe(true);
  });

  it('is not waited for longer than a moment', async () => {
    const { ring, isThere } = page('opening');
    expect(await isThere()).toBe(false);
    ring();
    expect(await isThere()).toBe(true);
  });
});
