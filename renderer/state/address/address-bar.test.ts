import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dropUnknownFilters } from '../exploration/unknown-filters.ts';
import type { MaillageStore } from '../state.ts';
import { fileOf, machine, smallProceedings } from '../world.fixture.ts';
import { type AddressBar, connectAddress } from './address-bar.ts';

/** A window's address with its Back, in memory. */
function windowAt(first: string) {
  const steps = [first];
  let at = 0;
  let tell = () => undefined as unknown;
  const move = (to: number) => {
    at = to;
    tell();
  };
  const bar: AddressBar = {
    read: () => steps[at] ?? '',
    push: hash => {
      at += 1;
      steps.splice(at, steps.length, hash);
    },
    replace: hash => {
      steps[at] = hash;
    },
    listen: onMove => {
      tell = onMove;
      return () => {
        tell = () => undefined;
      };
    },
  };
  return {
    bar,
    steps,
    here: () => steps[at],
    back: () => move(at - 1),
    type: (hash: string) => {
      bar.push(hash);
      tell();
    },
  };
}

async function opened(first = '') {
  const page = windowAt(first);
  const store: MaillageStore = machine().open({ address: first });
  const stop = connectAddress(store, page.bar);
  dropUnknownFilters(store);
  await store.getState().actions.start();
  return { page, store, actions: store.getState().actions, stop };
}

describe('the address', () => {
  it('follows every change, and the window goes back through them', async () => {
    const { page, actions, store } = await opened();
    expect(page.here()).toBe('#/reseau');
    actions.toggleFacet('themes', 'T1');
    actions.showScreen('timeline');
    expect(page.steps).toEqual(['#/reseau', '#/reseau?theme=T1', '#/chronologie?theme=T1']);
    page.back();
    expect(store.getState().exploration).toMatchObject({ screen: 'network', query: { themes: ['T1'] } });
    expect(page.here()).toBe('#/reseau?theme=T1');
    expect(page.steps).toHaveLength(3);
  });

  it('does not make a step of every letter', async () => {
    const { page, actions } = await opened();
    for (const text of ['v', 've', 'vel', 'velo']) actions.setSearch(text);
    expect(page.steps).toEqual(['#/reseau?q=velo']);
  });

  it('that is opened gives its state, and is tidied in place', async () => {
    const { page, store } = await opened('#/mots?theme=T1&theme=T1&junk=1');
    expect(store.getState().exploration).toMatchObject({ screen: 'words', query: { themes: ['T1'] } });
    expect(page.steps).toEqual(['#/mots?theme=T1']);
  });

  it('that is typed gives its state, which can be undone', async () => {
    const { page, store, actions } = await opened();
    page.type('#/source?passage=3-9');
    expect(store.getState().exploration).toMatchObject({ screen: 'source', passage: { start: 3, end: 9 } });
    actions.undo();
    expect(store.getState().exploration.screen).toBe('network');
    expect(page.here()).toBe('#/reseau');
  });

  it('names the document once there are several, and changes it', async () => {
    const { page, store, actions } = await opened();
    const first = store.getState().current ?? '';
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    expect(page.here()).toBe(`#/reseau?doc=${store.getState().current}`);
    const shown = new Promise<void>(resolve => {
      store.subscribe(({ current }) => {
        if (current === first) resolve();
      });
    });
    page.type(`#/mots?doc=${first}`);
    await shown;
    expect(store.getState().exploration.screen).toBe('words');
  });

  it('loses the filters that stand for nothing here, in place and with a word', async () => {
    const { page, store } = await opened('#/seances?theme=T1&theme=T9&sauf-org=nobody');
    expect(store.getState().exploration.query.themes).toEqual(['T1']);
    expect(page.steps).toEqual(['#/seances?theme=T1']);
    expect(store.getState().notices.map(notice => notice.key)).toEqual(['filter.unknown']);
    page.type('#/mots?territoire=region-99');
    expect(page.steps).toEqual(['#/seances?theme=T1', '#/mots']);
    page.back();
    expect(store.getState().exploration).toMatchObject({ screen: 'sessions', query: { themes: ['T1'] } });
  });

  it('is let alone once the page is left', async () => {
    const { page, actions, stop } = await opened();
    stop();
    actions.showScreen('words');
    expect(page.here()).toBe('#/reseau');
  });
});
