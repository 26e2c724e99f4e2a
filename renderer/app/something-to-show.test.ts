import { describe, expect, it } from 'vitest';
import type { Status } from '../state/documents/documents.ts';
import { somethingToShow } from './something-to-show.ts';

/** A store that has a status alone, and a clock that rings when it is told to. */
function page(first: Status) {
  let status = first;
  const heard = new Set<(state: { readonly status: Status }) => void>();
  const rings: (() => void)[] = [];
  const store = {
    getState: () => ({ status }),
    subscribe: (hear: (state: { readonly status: Status }) => void) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
  };
  let isThere = false;
  void somethingToShow(store, { setTimeout: ring => rings.push(ring) }).then(() => {
    isThere = true;
  });
  return {
    show: (next: Status) => {
      status = next;
      for (const hear of heard) hear({ status });
    },
    ring: () => {
      for (const ring of rings) ring();
    },
    heard,
    isThere: async () => {
      await Promise.resolve();
      return isThere;
    },
  };
}

describe('something to show', () => {
  it('is there when the start is ready, and not while a file is read', async () => {
    const { show, isThere, heard } = page({ kind: 'opening' });
    show({ kind: 'reading', name: 'actes.txt', stage: null, done: 0, total: 7 });
    expect(await isThere()).toBe(false);
    show({ kind: 'ready' });
    expect(await isThere()).toBe(true);
    expect(heard.size).toBe(0);
  });

  it('is there at once where the start was quicker', async () => {
    expect(await page({ kind: 'ready' }).isThere()).toBe(true);
  });

  it('is not waited for longer than a moment', async () => {
    const { ring, isThere } = page({ kind: 'opening' });
    expect(await isThere()).toBe(false);
    ring();
    expect(await isThere()).toBe(true);
  });
});
