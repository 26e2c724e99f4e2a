import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../address/address.ts';
import { type AddressBar, connectAddress } from '../address/address-bar.ts';
import { anyQuery } from '../query.fixture.ts';
import { withoutDocument } from '../state.fixture.ts';
import type { MaillageStore } from '../state.ts';
import { fileOf, type Machine, machine, smallProceedings } from '../world.fixture.ts';
import { DEFAULT_EXPLORATION } from './exploration.ts';
import { explorationOf } from './views.ts';

async function started(on: Machine = machine()) {
  const store = on.open();
  await store.getState().actions.start();
  await store.getState().actions.listViews();
  return { on, store, actions: store.getState().actions };
}

const namesOf = (store: MaillageStore) => store.getState().views.map(view => view.name);
const addressOf = (store: MaillageStore) =>
  formatAddress({ document: null, exploration: store.getState().exploration });

describe('a saved view', () => {
  it('shows the very same state again', async () => {
    const { store, actions } = await started();
    actions.toggleFacet('themes', 'T1');
    actions.setNetwork({ kinds: ['person', 'session'], colourBy: 'kind' });
    actions.select({ kind: 'session', id: 'A1' });
    const before = addressOf(store);
    await actions.saveView('  Les   personnes ');
    expect(namesOf(store)).toEqual(['Les personnes']);
    actions.clearQuery();
    actions.showScreen('views');
    actions.openView(store.getState().views[0]?.id ?? '');
    expect(addressOf(store)).toBe(before);
    expect(store.getState().exploration.screen).toBe('network');
  });

  it('keeps any state that there is', () => {
    fc.assert(
      fc.property(anyQuery, query => {
        const address = formatAddress({ document: null, exploration: { ...DEFAULT_EXPLORATION, query } });
        const row = { id: 'v', document: 'd', name: 'v', address, order: 1, savedAt: 1 };
        expect(formatAddress({ document: null, exploration: explorationOf(row) })).toBe(address);
      }),
    );
  });

  it('gets a number when its name is taken, and no name that another has', async () => {
    const { store, actions } = await started();
    await actions.saveView('Santé');
    await actions.saveView('SANTE');
    expect(namesOf(store)).toEqual(['Santé', 'SANTE (2)']);
    const [, second] = store.getState().views;
    await actions.renameView(second?.id ?? '', 'santé');
    await actions.renameView(second?.id ?? '', '  ');
    expect(namesOf(store)).toEqual(['Santé', 'SANTE (2)']);
    await actions.renameView(second?.id ?? '', 'Solidarités');
    expect(namesOf(store)).toEqual(['Santé', 'Solidarités']);
  });

  it('is replaced at its place by what was on screen before the list was', async () => {
    const { store, actions } = await started();
    await actions.saveView('Une');
    await actions.saveView('Deux');
    actions.showScreen('timeline');
    actions.showScreen('views');
    await actions.updateView(store.getState().views[0]?.id ?? '');
    expect(store.getState().views.map(view => [view.name, withoutDocument(view.address)])).toEqual([
      ['Une', '#/chronologie'],
      ['Deux', '#/reseau'],
    ]);
  });

  it('is saved with its small picture, and without one that cannot be drawn', async () => {
    const { store, actions } = await started();
    await actions.saveView('avec', Promise.resolve('data:,x'));
    await actions.saveView('sans', Promise.reject(new Error('no canvas')));
    expect(store.getState().views.map(view => view.thumbnail)).toEqual(['data:,x', null]);
    await actions.updateView(store.getState().views[0]?.id ?? '');
    expect(store.getState().views[0]?.thumbnail).toBeNull();
  });

  it('is taken away and put back where it was', async () => {
    const { store, actions } = await started();
    for (const name of ['a', 'b', 'c']) await actions.saveView(name);
    await actions.removeView(store.getState().views[1]?.id ?? '');
    expect(namesOf(store)).toEqual(['a', 'c']);
    expect(store.getState().removedView?.name).toBe('b');
    await actions.restoreView();
    expect(namesOf(store)).toEqual(['a', 'b', 'c']);
    expect(store.getState().removedView).toBeNull();
  });

  it('stands in the order that was given to it, in the next window too', async () => {
    const { on, store, actions } = await started();
    for (const name of ['a', 'b', 'c']) await actions.saveView(name);
    const [a, b, c] = store.getState().views.map(view => view.id);
    await actions.orderViews([c ?? '', a ?? '', b ?? '']);
    expect(namesOf(store)).toEqual(['c', 'a', 'b']);
    const next = await started(on);
    expect(namesOf(next.store)).toEqual(['c', 'a', 'b']);
  });

  it('belongs to its document, and goes with it', async () => {
    const { store, actions } = await started();
    const first = store.getState().current ?? '';
    await actions.saveView('de la première');
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    await actions.listViews();
    expect(namesOf(store)).toEqual([]);
    await actions.saveView('de la seconde');
    await actions.removeDocument(store.getState().current ?? '');
    await actions.listViews();
    expect(store.getState().current).toBe(first);
    expect(namesOf(store)).toEqual(['de la première']);
  });
});

describe('a presentation', () => {
  it('shows the views in their order and ends where it began, without a step', async () => {
    const { store, actions } = await started();
    actions.showScreen('words');
    await actions.saveView('mots');
    actions.showScreen('timeline');
    await actions.saveView('années');
    actions.showScreen('views');
    const steps = store.getState().history.past;
    const begun = addressOf(store);
    actions.presentViews(0);
    expect(store.getState().exploration.screen).toBe('words');
    actions.turnView(-1);
    expect(store.getState().presenting?.at).toBe(0);
    actions.turnView(1);
    actions.turnView(1);
    expect(store.getState()).toMatchObject({ presenting: { at: 1 }, exploration: { screen: 'timeline' } });
    actions.stopPresenting();
    expect(addressOf(store)).toBe(begun);
    expect(store.getState().presenting).toBeNull();
    expect(store.getState().history.past).toBe(steps);
  });

  it('is in the address, and no step for Back', async () => {
    const { store, actions } = await started();
    await actions.saveView('réseau');
    actions.showScreen('views');
    const written: string[] = [];
    const bar: AddressBar = {
      read: () => written.at(-1) ?? '',
      push: hash => written.push(`+${hash}`),
      replace: hash => written.push(hash),
      replaceLater: hash => written.push(hash),
      listen: () => () => undefined,
    };
    connectAddress(store, bar);
    actions.presentViews(0);
    actions.stopPresenting();
    expect(written.map(withoutDocument)).toEqual(['#/reseau', '#/vues']);
  });

  it('does not begin where there is no view', async () => {
    const { store, actions } = await started();
    actions.presentViews(0);
    actions.turnView(1);
    actions.stopPresenting();
    expect(store.getState().presenting).toBeNull();
  });
});
