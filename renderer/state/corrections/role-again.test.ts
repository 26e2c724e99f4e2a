import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { MaillageStore } from '../state.ts';
import { machine } from '../world.fixture.ts';

const bodiesOf = (store: MaillageStore) => {
  const { corpus } = store.getState();
  const person = corpus?.dataset.people.find(({ name }) => name === 'Jeanne MARTIN');
  return corpus?.dataset.affiliations
    .filter(each => each.person === person?.id)
    .map(each => corpus.organisations.get(each.organisation)?.name);
};

describe('a role that is written by hand', () => {
  it('is read again for its bodies and places by the reader, and undone with them', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    await actions.start();
    const before = bodiesOf(store);
    const session = store.getState().corpus?.dataset.sessions[0];
    if (session === undefined) throw new Error('there is a session');
    await actions.correct({
      op: 'set-role',
      name: 'Jeanne MARTIN',
      session: { id: session.id, title: session.title },
      part: 'speaker',
      role: 'maire de Brest',
    });
    expect(bodiesOf(store)).toEqual(['Ville de Brest']);
    expect(store.getState().corpus?.territories.get('commune-29019')?.name).toBe('Brest');
    // What was read is in the journal: another machine, or a later reader, ties the same.
    expect(store.getState().journal.entries[0]?.correction).toMatchObject({
      op: 'set-role',
      read: { bodies: [{ name: 'Ville de Brest', position: 'maire' }], places: [{ candidates: ['29019'] }] },
    });
    await actions.undo();
    expect(bodiesOf(store)).toEqual(before);
    expect(store.getState().corpus?.territories.get('commune-29019')).toBeUndefined();
    await actions.redo();
    expect(bodiesOf(store)).toEqual(['Ville de Brest']);
  });
});
