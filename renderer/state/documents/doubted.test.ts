import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { READS_WELL } from '../../../data/measure/recognition.ts';
import { fileOf, machine, smallProceedings } from '../world.fixture.ts';

const LIST = fileOf('courses.txt', 'Bonjour,\nvoici une liste : pain, lait.\n');
const list = () => ({ ...LIST, bytes: LIST.bytes.slice() });

async function started() {
  const store = machine().open();
  const { actions } = store.getState();
  await actions.start();
  const alone = () => {
    const file = store.getState().importing?.files[0];
    if (file?.step.kind !== 'seen') throw new Error('nothing is asked');
    return { key: file.key, seen: file.step.seen };
  };
  return { store, actions, alone };
}

describe('a file that is opened', () => {
  it('and hardly recognised is shown before anything is written; given up, all is as it was', async () => {
    const { store, actions, alone } = await started();
    const before = store.getState();
    await actions.openFile(list());
    expect(alone().seen.recognition.score).toBeLessThan(READS_WELL);
    expect(store.getState()).toMatchObject({ status: { kind: 'ready' }, importing: { phase: 'ready' } });
    actions.cancelImports();
    expect(store.getState()).toMatchObject({
      importing: null,
      documents: before.documents,
      current: before.current,
      notices: [],
    });
    await actions.hearOthers();
    expect(store.getState().documents).toHaveLength(before.documents.length);
  });

  it('and hardly recognised is stored when that is accepted, also read in other letters, and is asked about once', async () => {
    const { store, actions, alone } = await started();
    await actions.openFile(list());
    await actions.readImportAs(alone().key, 'macintosh');
    expect(alone().seen.encoding).toBe('macintosh');
    await actions.keepImports();
    expect(store.getState().corpus?.text).toContain('une liste');
    expect(store.getState().importing).toBeNull();
    await actions.openFile(list());
    expect(store.getState().importing).toBeNull();
  });

  it('and well recognised is taken in at once', async () => {
    const { store, actions } = await started();
    await actions.openFile(fileOf('lyon.txt', smallProceedings('Lyon')));
    expect(store.getState().importing).toBeNull();
    expect(store.getState().corpus?.text).toBe(smallProceedings('Lyon'));
  });

  it('behind another that is asked about is asked about too', async () => {
    const { store, actions } = await started();
    await actions.openFile(list());
    await actions.openFile(fileOf('mots.txt', 'Un mot,\nun autre mot : rien.\n'));
    const { files } = store.getState().importing ?? { files: [] };
    expect(files.map(({ name }) => name)).toEqual(['courses.txt', 'mots.txt']);
    expect(new Set(files.map(({ key }) => key)).size).toBe(2);
  });
});
