import { describe, expect, it } from 'vitest';
import { DEFAULT_EXPLORATION } from '../exploration/exploration.ts';
import { fileOf, machine, smallProceedings } from '../world.fixture.ts';
import { readFigure, writeFigure } from './figure.ts';

const FIGURE = { name: 'figure.svg', bytes: new Uint8Array() };

/** A window with two documents, and a figure that was made of the first. */
async function withFigure() {
  const world = machine();
  let figure = '';
  const store = world.open({ figureIn: async ({ name }) => (name === FIGURE.name ? figure : null) });
  const { actions } = store.getState();
  await actions.start();
  await actions.openFile(fileOf('mer.txt', smallProceedings('mer')));
  const { documents, current, journal } = store.getState();
  const mer = documents.find(row => row.id === current);
  figure = writeFigure({ ...DEFAULT_EXPLORATION, screen: 'words' }, mer, journal);
  return {
    store,
    actions,
    mer,
    take: (text: string) => {
      figure = text;
    },
  };
}

const keys = (notices: readonly { readonly key: string }[]) => notices.map(notice => notice.key);

describe('a figure that is opened', () => {
  it('brings back its view on its document, whichever is shown', async () => {
    const { store, actions, mer } = await withFigure();
    await actions.openFile(fileOf('lac.txt', smallProceedings('lac')));
    expect(store.getState().current).not.toBe(mer?.id);
    await actions.openFile(FIGURE);
    expect(store.getState().current).toBe(mer?.id);
    expect(store.getState().exploration.screen).toBe('words');
    expect(keys(store.getState().notices)).toContain('figure.opened');
    expect(store.getState().documents).toHaveLength(3);
  });

  it('says which proceedings are missing, and changes nothing', async () => {
    const { store, actions, mer } = await withFigure();
    await actions.removeDocument(mer?.id ?? '');
    const before = store.getState().current;
    await actions.openFile(FIGURE);
    const { notices, current } = store.getState();
    const missing = notices.find(notice => notice.key === 'error.figure-elsewhere');
    expect(missing?.args).toEqual({ title: mer?.title });
    expect(current).toBe(before);
  });

  it('says that decisions were taken since', async () => {
    const { store, actions, take, mer } = await withFigure();
    const old = JSON.parse(writeFigure(DEFAULT_EXPLORATION, mer, store.getState().journal));
    take(JSON.stringify({ ...old, dataset: 'another' }));
    await actions.openFile(FIGURE);
    expect(keys(store.getState().notices)).toContain('figure.changed');
  });

  it('of before names no document: it is shown on the one that is there', async () => {
    const { store, actions, take, mer } = await withFigure();
    take('#/mots');
    await actions.openFile(FIGURE);
    expect([store.getState().current, store.getState().exploration.screen]).toEqual([mer?.id, 'words']);
  });
});

describe('what a figure carries', () => {
  it('names the view, the seed, the proceedings and a fingerprint that decisions change', async () => {
    const { store, mer } = await withFigure();
    const { journal } = store.getState();
    const written = JSON.parse(writeFigure(DEFAULT_EXPLORATION, mer, journal));
    expect(written).toMatchObject({
      maillage: 1,
      seed: 20250304,
      title: mer?.title,
      sha256: mer?.sha256,
    });
    const entry = { sequence: 1, at: 0, correction: { kind: 'reject' } } as never;
    const more = JSON.parse(writeFigure(DEFAULT_EXPLORATION, mer, { ...journal, entries: [entry] }));
    expect(more.dataset).not.toBe(written.dataset);
    expect(written.dataset).toMatch(/^[0-9a-f]{16}$/u);
  });

  it.each(['', 'x', '{}', '[]', 'null', '{"view":"javascript:alert(1)"}', '{"view":3}'])(
    'is nothing of ours: %s',
    text => {
      expect(readFigure(text)).toBeNull();
    },
  );
});
