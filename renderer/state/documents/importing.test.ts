import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../data/store/db.ts';
import { fileOf, machine, smallProceedings } from '../world.fixture.ts';
import type { FolderFiles } from './folder.ts';
import { importable, MOST_FILES, offered } from './imports.ts';

const latin1 = (text: string) => Uint8Array.from(text, sign => sign.charCodeAt(0));

async function started() {
  const store = machine().open();
  const { actions } = store.getState();
  await actions.start();
  const importing = () => {
    const now = store.getState().importing;
    if (now === null) throw new Error('nothing is being imported');
    return now;
  };
  const seen = (i: number) => {
    const step = importing().files[i]?.step;
    if (step?.kind !== 'seen') throw new Error(`not seen: ${String(step?.kind)}`);
    return step.seen;
  };
  const titles = () => store.getState().documents.map(({ title }) => title);
  return { store, actions, importing, seen, titles };
}

const lyon = () => fileOf('lyon.txt', smallProceedings('Lyon'));
const lille = () => fileOf('lille.txt', smallProceedings('Lille'));
const film = () => ({ name: 'film.txt', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3) });

/** Files of a folder with their paths, as many at once as are named. */
async function* folderOf(files: readonly (readonly [string, File])[], atOnce = 100): FolderFiles {
  for (let at = 0; at < files.length; at += atOnce)
    yield files
      .slice(at, at + atOnce)
      .map(([path, given]) => ({ path, given, isHidden: given.name.startsWith('.') }));
}

describe('an import of several files', () => {
  it('shows what is recognised and writes nothing until it is accepted; a bad file stops no other', async () => {
    const { store, actions, importing, seen, titles } = await started();
    const before = titles();
    await actions.importFiles([lyon(), film(), lille()]);
    expect(importing().phase).toBe('ready');
    expect(importing().files.map(({ step }) => step.kind)).toEqual(['seen', 'failed', 'seen']);
    expect(importing().files[1]?.step).toMatchObject({
      error: { code: 'binary', args: { name: 'film.txt' } },
    });
    expect(seen(0).preview.people).toMatchObject([{ name: 'Jeanne MARTIN', role: 'maire de Rouen' }]);
    expect(titles()).toEqual(before);
    expect(importable(importing())).toHaveLength(2);
    await actions.keepImports();
    expect(titles()).toHaveLength(before.length + 2);
    expect(store.getState().importing).toBeNull();
    expect(store.getState().corpus?.text).toBe(smallProceedings('Lyon'));
    expect(store.getState().notices.at(-1)).toMatchObject({ key: 'import.done', args: { count: 2 } });
  });

  it('that is cancelled leaves the base as it was, before and while files are read', async () => {
    const { store, actions, titles } = await started();
    const before = titles();
    await actions.importFiles([lyon(), lille()]);
    actions.cancelImports();
    expect(store.getState().importing).toBeNull();
    const reading = actions.importFiles([lyon(), lille()]);
    await new Promise(done => {
      const stop = store.subscribe(({ importing }) => {
        if (importing?.files[0]?.step.kind !== 'looking') return;
        stop();
        done(undefined);
      });
    });
    actions.cancelImports();
    await reading;
    expect(store.getState().importing).toBeNull();
    await actions.hearOthers();
    expect(titles()).toEqual(before);
    expect(store.getState().notices).toEqual([]);
  });

  it('of a document that is there says what changes and keeps its corrections', async () => {
    const { store, actions, importing, seen, titles } = await started();
    await actions.openFile(lyon());
    await actions.correct({ op: 'rename', kind: 'person', name: 'Jeanne MARTIN', to: 'Jeanne MARTINE' });
    const before = titles();
    const next = smallProceedings('Lyon').replace(
      'Jeanne MARTIN,',
      'Jeanne MARTIN, maire de Rouen\nPaul DURAND,',
    );
    await actions.importFiles([fileOf('lyon.txt', next), lyon()]);
    expect(seen(0).standing).toMatchObject({
      kind: 'same',
      decisions: 1,
      changes: { people: { added: ['Paul DURAND'], gone: [] } },
    });
    expect(seen(1).standing).toMatchObject({ kind: 'known', isRemoved: false });
    expect(importable(importing())).toHaveLength(1);
    await actions.keepImports();
    expect(titles()).toEqual(before);
    expect(store.getState().corpus?.dataset.people.map(({ name }) => name)).toContain('Jeanne MARTINE');
    expect(store.getState().corpus?.dataset.people.map(({ name }) => name)).toContain('Paul DURAND');
  });

  it('reads a file again in the encoding that the analyst names', async () => {
    const { actions, importing, seen } = await started();
    const text = smallProceedings('Lyon').replace('Jeanne MARTIN', 'Zo\xe9 MARTIN');
    await actions.importFiles([{ name: 'lyon.txt', bytes: latin1(text) }, lille()]);
    expect(seen(0).encoding).toBe('windows-1252');
    const key = importing().files[0]?.key ?? 0;
    await actions.readImportAs(key, 'macintosh');
    expect(seen(0).encoding).toBe('macintosh');
    expect(seen(0).preview.people.map(({ name }) => name)).not.toContain('Zo\xe9 MARTIN');
    await actions.readImportAs(key, 'windows-1252');
    expect(seen(0).preview.people.map(({ name }) => name)).toEqual(['Zo\xe9 MARTIN']);
  });

  it('leaves files out, and ends with the last of them', async () => {
    const { store, actions, importing } = await started();
    await actions.importFiles([lyon(), lille()]);
    for (const { key } of importing().files) actions.leaveOutImport(key);
    expect(store.getState().importing).toBeNull();
  });

  it('begins with several files, while one is opened at once', async () => {
    const { store, actions, importing } = await started();
    const given = (name: string, word: string) => new File([smallProceedings(word)], name);
    await actions.takeGiven([given('lyon.txt', 'Lyon')]);
    expect(store.getState()).toMatchObject({ importing: null });
    expect(store.getState().corpus?.text).toBe(smallProceedings('Lyon'));
    await actions.takeGiven([given('lille.txt', 'Lille'), given('caen.txt', 'Caen')]);
    expect(importing().files.map(({ name }) => name)).toEqual(['lille.txt', 'caen.txt']);
  });

  it('of a pasted text waits to be accepted, under the title that the analyst gives it', async () => {
    const { store, actions, importing, seen, titles } = await started();
    const before = titles();
    await actions.pasteText(smallProceedings('Lyon'), 'Texte');
    expect(importing().files).toMatchObject([
      { origin: 'paste', name: 'Actes du colloque de Lyon.txt', label: null },
    ]);
    expect(seen(0).preview.people).toMatchObject([{ name: 'Jeanne MARTIN' }]);
    expect(titles()).toEqual(before);
    actions.titleImport(importing().files[0]?.key ?? 0, '  Lyon,  relu ');
    await actions.keepImports();
    const row = (word: string) =>
      store.getState().documents.find(({ title }) => title === `Actes du colloque de ${word}`);
    expect(row('Lyon')).toMatchObject({ label: 'Lyon, relu' });
    await actions.pasteText(smallProceedings('Lyon'), 'Texte');
    expect(seen(0).standing).toMatchObject({ kind: 'known', title: 'Lyon, relu' });
    actions.cancelImports();
    await actions.pasteText(smallProceedings('Lille'), 'Texte');
    actions.titleImport(importing().files[0]?.key ?? 0, ' ');
    await actions.keepImports();
    expect(row('Lille')).not.toHaveProperty('label');
  });

  it('of a text that is none is told, and nothing is asked', async () => {
    const { store, actions } = await started();
    actions.askForText(true);
    await actions.pasteText(' \n ', 'Texte');
    await actions.pasteText('Jeanne Martin', 'Texte');
    expect(store.getState().notices.slice(-2)).toMatchObject([
      { key: 'paste.empty' },
      { key: 'paste.short', args: { count: 13 } },
    ]);
    expect(store.getState()).toMatchObject({ importing: null, pasting: true });
    await actions.pasteText(`\u0000\u0001${'\u0002x'.repeat(300)}`, 'Texte');
    expect(store.getState().importing?.files[0]?.step).toMatchObject({
      kind: 'failed',
      error: { code: 'binary' },
    });
    expect(store.getState().pasting).toBe(false);
  });

  it('of a folder lists apart what is no programme, in the order of paths, and fails what should have been one', async () => {
    const { store, actions, importing, titles } = await started();
    const before = titles();
    const given = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
    await actions.importFolder(
      folderOf([
        ['x/10/lyon.txt', given('lyon.txt', smallProceedings('Lyon'))],
        ['x/9/lille.txt', given('lille.txt', smallProceedings('Lille'))],
        ['x/photo.jpg', given('photo.jpg', film().bytes)],
        ['x/actes.pdf', given('actes.pdf', 'nothing of a PDF \u0000\u0000\u0001')],
        ['x/style.css', given('style.css', 'a { color: red }')],
        ['x/vide.md', given('vide.md', ' ')],
        ['x/.DS_Store', given('.DS_Store', 'x')],
      ]),
    );
    expect(importing().phase).toBe('ready');
    expect(
      importing().files.map(({ path, step }) => [path, step.kind === 'aside' ? step.why : step.kind]),
    ).toEqual([
      ['x/.DS_Store', 'hidden'],
      ['x/9/lille.txt', 'seen'],
      ['x/10/lyon.txt', 'seen'],
      ['x/actes.pdf', 'failed'],
      ['x/photo.jpg', 'unknown'],
      ['x/style.css', 'unknown'],
      ['x/vide.md', 'failed'],
    ]);
    expect(offered(importing())).toHaveLength(4);
    expect(titles()).toEqual(before);
    await actions.keepImports();
    expect(titles()).toHaveLength(before.length + 2);
    expect(store.getState().importing).toBeNull();
  });

  it('of a folder that holds nothing is told, and one of many files reads the first', async () => {
    const { store, actions, importing } = await started();
    await actions.importFolder(folderOf([]));
    expect(store.getState().importing).toBeNull();
    expect(store.getState().notices.at(-1)).toMatchObject({ key: 'import.emptyFolder' });
    const many = (count: number) =>
      folderOf(
        Array.from({ length: count }, (_, i) => [`x/.${i}`, new File([], `.${i}`)] as const),
        700,
      );
    await actions.importFolder(many(MOST_FILES));
    expect(importing()).toMatchObject({ more: false, phase: 'ready' });
    actions.cancelImports();
    await actions.importFolder(many(MOST_FILES + 1));
    expect(importing().files).toHaveLength(MOST_FILES);
    expect(importing().more).toBe(true);
  });

  it('of a folder that is cancelled while it is walked through walks no further', async () => {
    const { store, actions } = await started();
    let told = 0;
    async function* endless(): FolderFiles {
      for (;;) {
        told += 1;
        if (told === 3) actions.cancelImports();
        yield [{ path: `x/${told}.txt`, given: new File(['a'], `${told}.txt`), isHidden: false }];
      }
    }
    await actions.importFolder(endless());
    expect(told).toBe(3);
    expect(store.getState()).toMatchObject({ importing: null, notices: [] });
  });

  it('of a document that lost a part reads it anew and mends it', async () => {
    const own = machine();
    const store = own.open();
    const { actions } = store.getState();
    await actions.start();
    await actions.openFile(lyon());
    const id = store.getState().current ?? '';
    const opened = await openStore(own.base, {
      onBlocked: () => undefined,
      onClosedByUpgrade: () => undefined,
    });
    if (!opened.ok) throw new Error(opened.error.code);
    const db = opened.value;
    await db.texts.delete(id);
    await actions.importFiles([lyon(), lille()]);
    expect(store.getState().importing?.files.map(({ step }) => step.kind)).toEqual(['seen', 'seen']);
    await actions.keepImports();
    expect((await db.texts.get(id))?.text).toBe(smallProceedings('Lyon'));
    db.close();
  });

  it('puts a document that was removed back with its corrections', async () => {
    const { store, actions, seen } = await started();
    await actions.openFile(lyon());
    const id = store.getState().current ?? '';
    await actions.removeDocument(id);
    await actions.importFiles([lyon(), lille()]);
    expect(seen(0).standing).toMatchObject({ kind: 'known', isRemoved: true });
    await actions.keepImports();
    expect(store.getState().removed).toEqual([]);
    expect(store.getState().documents).toHaveLength(3);
  });
});
