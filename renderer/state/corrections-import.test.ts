import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { FiledDecision } from '../../data/store/journal-file.ts';
import { machine } from './world.fixture.ts';

const REJECT: FiledDecision = {
  at: 1,
  correction: { op: 'reject', kind: 'person', name: 'Jeanne MARTIN' },
};

describe('a journal from a file', () => {
  it('joins the journal that is here, and brings nothing the second time', async () => {
    const pc = machine();
    const store = pc.open();
    const { actions } = store.getState();
    await actions.start();
    expect(await actions.importCorrections([REJECT])).toBe(1);
    expect(await actions.importCorrections([REJECT])).toBe(0);
    expect(store.getState().journal.entries).toMatchObject([REJECT]);

    const next = pc.open();
    await next.getState().actions.start();
    expect(next.getState().journal.entries).toMatchObject([REJECT]);
  });
});
