import { describe, expect, it } from 'vitest';
import type { UnsavedSlice } from '../state/outlived.ts';
import type { MaillageState, MaillageStore } from '../state/state.ts';
import { NOTHING_UNSAVED } from '../state/unsaved.ts';
import { guardLeaving } from './leaving.ts';

const AT_REST = { ...NOTHING_UNSAVED, importing: null, presenting: null, lost: null, corpus: null };

/** A page that can be left, and a store of which little matters. */
function page() {
  const target = new EventTarget();
  let state = AT_REST as unknown as MaillageState;
  const listeners: (() => void)[] = [];
  const store = {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  guardLeaving(store as unknown as MaillageStore, target as unknown as Window);
  const enter = (part: UnsavedSlice) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  return { enter, isAsked: () => !target.dispatchEvent(new Event('beforeunload', { cancelable: true })) };
}

describe('leaving the page', () => {
  it('is asked about while something is under way, and neither before nor after', () => {
    const { enter, isAsked } = page();
    expect(isAsked()).toBe(false);
    enter({ underWay: { ...NOTHING_UNSAVED.underWay, file: 1 } });
    expect(isAsked()).toBe(true);
    enter({ underWay: { ...NOTHING_UNSAVED.underWay, decision: 2 } });
    expect(isAsked()).toBe(true);
    enter(NOTHING_UNSAVED);
    expect(isAsked()).toBe(false);
  });
});
