import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import sample from '../../../data/samples/actes-rouen-2025.txt?raw';
import { readAhead } from '../../workers/read-ahead.ts';
import { selectSearchResults } from '../search/derived-search.ts';
import type { MaillageStore } from '../state.ts';
import { fileOf, machine, smallProceedings } from '../world.fixture.ts';
import { selectCloud, selectPartSessions, selectWordSpans } from './derived.ts';

/** The bundled proceedings, read once for all. */
const bytes = new TextEncoder().encode(sample);
const read = await readAhead('actes-rouen-2025.txt', 'rouen', bytes, (part, encoding, fatal) =>
  new TextDecoder(encoding, { fatal }).decode(part),
);

async function started(): Promise<MaillageStore> {
  const store = machine().open({ fetchSample: async () => ({ kind: 'read', read }) });
  await store.getState().actions.start();
  return store;
}

/** Waits for the words of the document that is shown, without any clock. */
function counted(store: MaillageStore): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (store.getState().counted !== null) resolve();
    };
    store.subscribe(look);
    look();
  });
}

describe('the words of a document', () => {
  it('are not counted for a picture that shows none', async () => {
    const store = await started();
    store.getState().actions.showScreen('timeline');
    store.getState().actions.select({ kind: 'theme', id: 'T1' });
    expect(store.getState().counted).toBeNull();
    expect(selectCloud(store.getState())).toBeNull();
    expect(selectWordSpans(store.getState()).size).toBe(0);
  });

  it.each([
    ['their screen is shown', (store: MaillageStore) => store.getState().actions.showScreen('words')],
    [
      'the sheet of something is taken away',
      (store: MaillageStore) => store.getState().actions.openDossier({ kind: 'session', id: 'A12' }),
    ],
    ['something is searched', (store: MaillageStore) => store.getState().actions.setSearch('santé')],
    [
      'one of them is selected',
      (store: MaillageStore) => store.getState().actions.select({ kind: 'term', id: 'santé mentale' }),
    ],
  ])('are counted in the worker when %s', async (_, act) => {
    const store = await started();
    act(store);
    await counted(store);
    expect(store.getState().counted?.tokens).toBeGreaterThan(5000);
  });

  it('are counted of what was read ahead once it is stored, when their screen is the first', async () => {
    const store = machine().open({ fetchSample: async () => ({ kind: 'read', read }), address: '#/mots' });
    const begun = store.getState().actions.start();
    await counted(store);
    await begun;
    expect(store.getState().counted?.tokens).toBeGreaterThan(5000);
  });

  it('make the cloud of a workshop, each word with its places in the text', async () => {
    const store = await started();
    const { actions } = store.getState();
    actions.showScreen('words');
    actions.setWords({ part: { kind: 'session', id: 'A25' }, measure: 'specificity' });
    await counted(store);
    const state = store.getState();
    expect(selectPartSessions(state)).toEqual(['A25']);
    const cloud = selectCloud(state);
    expect(cloud?.words.map(word => word.label)).toContain('santé mentale');
    for (const word of cloud?.words ?? []) {
      expect(word.S).toBeGreaterThanOrEqual(2);
      expect(selectWordSpans(state).get(word.key)?.length).toBe(word.F);
    }
  });

  it('say which declared keywords the text of a session says', async () => {
    const store = await started();
    store.getState().actions.showScreen('words');
    await counted(store);
    const said =
      store.getState().counted?.sessions.flatMap(s => s.declared.map(keyword => keyword.said)) ?? [];
    expect(new Set(said)).toEqual(new Set([true, false]));
  });

  it('are found by the search once they are counted', async () => {
    const store = await started();
    store.getState().actions.setSearch('mentale');
    await counted(store);
    const terms = selectSearchResults(store.getState()).find(group => group.kind === 'term');
    expect(terms?.hits.map(hit => hit.label)).toContain('santé mentale');
  });

  it('are those of the shown document, and are counted again for another', async () => {
    const store = await started();
    const { actions } = store.getState();
    actions.showScreen('words');
    await counted(store);
    const before = store.getState().counted;
    await actions.openFile(fileOf('autre.txt', smallProceedings('autre')));
    await counted(store);
    expect(store.getState().counted).not.toBe(before);
    expect(store.getState().counted?.tokens).toBeLessThan(100);
  });

  it('are shown of what the filters keep, theme by theme or as a whole', async () => {
    const store = await started();
    const { actions, corpus } = store.getState();
    actions.toggleFacet('sessionKinds', 'workshop');
    const workshops = corpus?.dataset.sessions.filter(s => s.kind === 'workshop').map(s => s.id);
    expect(selectPartSessions(store.getState())).toEqual(workshops);
    const [theme] = corpus?.dataset.themes ?? [];
    if (theme === undefined) throw new Error('no theme');
    actions.setWords({ part: { kind: 'theme', id: theme.id } });
    const ofTheme = corpus?.dataset.sessions.filter(s => s.kind === 'workshop' && s.theme === theme.id);
    expect(selectPartSessions(store.getState())).toEqual(ofTheme?.map(s => s.id));
  });
});
