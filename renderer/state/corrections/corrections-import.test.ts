import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../data/resolve/journal-anchor.ts';
import type { FiledDecision } from '../../../data/store/journal-file.ts';
import { fileOf, machine, smallProceedings } from '../world.fixture.ts';

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

describe('words that were said to be an organisation', () => {
  it('are one after a restart, and in another version of the same file', async () => {
    const pc = machine();
    const text = smallProceedings('lecture');
    const store = pc.open();
    await store.getState().actions.start();
    await store.getState().actions.openFile(fileOf('lecture.txt', text));
    const start = text.indexOf('On parle');
    const at = anchorOf(text, { start, end: start + 'On parle'.length });
    const body = { kind: 'organisation', organisationKind: 'media', code: null } as const;
    await store.getState().actions.correct({ op: 'add', ...body, name: 'On parle', at });

    const next = pc.open();
    const { actions } = next.getState();
    await actions.start();
    await actions.openFile(fileOf('lecture.txt', `Avant-propos de la journée\n\n${text}`));
    const { corpus } = next.getState();
    const added = corpus?.dataset.organisations.find(each => each.name === 'On parle');
    expect(added).toMatchObject({ kind: 'media', source: 'analyst' });
    const [span] = added?.variants[0]?.spans ?? [];
    expect(corpus?.text.slice(span?.start, span?.end)).toBe('On parle');
    expect(span?.start).toBeGreaterThan(start);
  });
});
