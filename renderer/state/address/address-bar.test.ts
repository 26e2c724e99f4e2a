import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dropUnknownFilters } from '../exploration/unknown-filters.ts';
import { withoutDocument } from '../state.fixture.ts';
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
    replaceLater: hash => {
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

type Opened = Awaited<ReturnType<typeof opened>>;

/** Does something that leads to a document, and waits until that is shown. */
async function following(store: MaillageStore, act: () => void, document: string): Promise<void> {
  const shown = new Promise<void>(resolve => {
    const stop = store.subscribe(({ current }) => {
      if (current !== document) return;
      stop();
      resolve();
    });
  });
  act();
  await shown;
}

describe('the address', () => {
  it('follows every change, and the window goes back through them', async () => {
    const { page, actions, store } = await opened();
    expect(withoutDocument(page.here())).toBe('#/reseau');
    actions.toggleFacet('themes', 'T1');
    actions.showScreen('timeline');
    expect(page.steps.map(withoutDocument)).toEqual([
      '#/reseau',
      '#/reseau?theme=T1',
      '#/chronologie?theme=T1',
    ]);
    page.back();
    expect(store.getState().exploration).toMatchObject({ screen: 'network', query: { themes: ['T1'] } });
    expect(withoutDocument(page.here())).toBe('#/reseau?theme=T1');
    expect(page.steps).toHaveLength(3);
  });

  it('does not make a step of every letter', async () => {
    const { page, actions } = await opened();
    for (const text of ['v', 've', 'vel', 'velo']) actions.setSearch(text);
    expect(page.steps.map(withoutDocument)).toEqual(['#/reseau?q=velo']);
  });

  it('that is opened gives its state, and is tidied in place', async () => {
    const { page, store } = await opened('#/mots?theme=T1&theme=T1&junk=1');
    expect(store.getState().exploration).toMatchObject({ screen: 'words', query: { themes: ['T1'] } });
    expect(page.steps.map(withoutDocument)).toEqual(['#/mots?theme=T1']);
  });

  it('that is typed gives its state; its filters can be undone, its screen is left by Back', async () => {
    const { page, store, actions } = await opened();
    page.type('#/source?theme=T1&passage=3-9');
    expect(store.getState().exploration).toMatchObject({ screen: 'source', passage: { start: 3, end: 9 } });
    actions.undo();
    expect(store.getState().exploration).toMatchObject({ screen: 'source', query: { themes: [] } });
    page.back();
    page.back();
    expect(store.getState().exploration.screen).toBe('network');
    expect(withoutDocument(page.here())).toBe('#/reseau');
  });

  it('names its document, and changes it; Back comes home to the first one', async () => {
    const { page, store, actions } = await opened();
    const first = store.getState().current ?? '';
    const home = page.here() ?? '';
    expect(home).toMatch(new RegExp(`^#/reseau\\?doc=${first}\\.[0-9a-f]{12}$`, 'u'));
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    const second = store.getState().current ?? '';
    expect(page.here()).toContain(`doc=${second}.`);
    await following(store, () => page.type(home.replace('reseau', 'mots')), first);
    expect(store.getState().exploration.screen).toBe('words');
    await following(store, page.back, second);
    await following(store, page.back, first);
    expect(page.here()).toBe(home);
  });

  it('of a document that is not here draws nothing of it in another, and waits for its file', async () => {
    const { page: elsewhere, actions } = await opened();
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    actions.toggleFacet('themes', 'T1');
    const address = elsewhere.here() ?? '';

    const { page, store } = await opened(address);
    expect(store.getState().asked).toMatchObject({ exploration: { query: { themes: ['T1'] } } });
    expect(store.getState().exploration.query.themes).toEqual([]);
    expect(page.here()).toBe(address);
    // The same content under another name is what was asked for.
    await store.getState().actions.openFile(fileOf('sous-un-autre-nom.txt', smallProceedings('autre')));
    expect(store.getState()).toMatchObject({ asked: null, exploration: { query: { themes: ['T1'] } } });
  });

  it('that asks in vain is left by staying, by going elsewhere, or by choosing a document', async () => {
    for (const leave of [
      ({ actions }: Opened) => actions.stayHere(),
      ({ actions }: Opened) => actions.showScreen('words'),
      ({ actions, store }: Opened) => actions.selectDocument(store.getState().current ?? ''),
    ]) {
      const given = await opened();
      given.page.type('#/flux?theme=T1&doc=absent-1a.9c0ffee12345');
      expect(given.store.getState().asked).not.toBeNull();
      expect(given.store.getState().exploration.screen).toBe('network');
      await leave(given);
      expect(given.store.getState().asked).toBeNull();
      expect(given.page.here()).toContain(`doc=${given.store.getState().current}`);
    }
  });

  it('of another state of a document that is here goes there, and says so', async () => {
    const { page, store } = await opened();
    page.type(`#/mots?doc=${store.getState().current}.ffffffffffff`);
    expect(store.getState()).toMatchObject({ asked: null, exploration: { screen: 'words' } });
    expect(store.getState().notices).toMatchObject([{ key: 'address.older' }]);
  });

  it('loses the filters that stand for nothing here, in place and with a word', async () => {
    const { page, store } = await opened('#/seances?theme=T1&theme=T9&sauf-org=nobody');
    expect(store.getState().exploration.query.themes).toEqual(['T1']);
    expect(page.steps.map(withoutDocument)).toEqual(['#/seances?theme=T1']);
    expect(store.getState().notices.map(notice => notice.key)).toEqual(['filter.unknown']);
    page.type('#/mots?territoire=region-99');
    expect(page.steps.map(withoutDocument)).toEqual(['#/seances?theme=T1', '#/mots']);
    page.back();
    expect(store.getState().exploration).toMatchObject({ screen: 'sessions', query: { themes: ['T1'] } });
  });

  it('is let alone once the page is left', async () => {
    const { page, actions, stop } = await opened();
    stop();
    actions.showScreen('words');
    expect(withoutDocument(page.here())).toBe('#/reseau');
  });
});
