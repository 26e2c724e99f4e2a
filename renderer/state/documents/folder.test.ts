import { describe, expect, it } from 'vitest';
import { type FolderFile, type FolderFiles, filesIn, filesOf } from './folder.ts';

/** As many entries as a browser tells at once. */
const AT_ONCE = 100;

/** A folder as a browser gives one: its entries in chunks, then none, again and again. */
function folder(name: string, inside: readonly FileSystemEntry[], refused?: DOMException): FileSystemEntry {
  const entry = {
    name,
    fullPath: name,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (done: (some: FileSystemEntry[]) => void, failed: (cause: DOMException) => void) => {
          if (refused !== undefined) return failed(refused);
          const some = inside.slice(at, at + AT_ONCE);
          at += some.length;
          queueMicrotask(() => done(some));
        },
      };
    },
  };
  return Object.assign(Object.create(null), entry);
}

function file(name: string, refused?: DOMException): FileSystemEntry {
  const entry = {
    name,
    fullPath: name,
    isFile: true,
    isDirectory: false,
    file: (done: (file: File) => void, failed: (cause: DOMException) => void) =>
      refused === undefined ? done(new File([name], name)) : failed(refused),
  };
  return Object.assign(Object.create(null), entry);
}

async function all(found: FolderFiles) {
  const files: FolderFile[] = [];
  for await (const some of found) files.push(...some);
  return files;
}

const paths = async (found: FolderFiles) => (await all(found)).map(({ path }) => path);

describe('the files of a folder', () => {
  it('are all there, however many the browser tells at once and however deep they lie', async () => {
    for (const count of [0, 1, AT_ONCE - 1, AT_ONCE, AT_ONCE + 1, 3 * AT_ONCE]) {
      const names = Array.from({ length: count }, (_, i) => `${i}.txt`);
      const deep = folder('a', [
        folder('b', [
          folder(
            'c',
            names.map(name => file(name)),
          ),
        ]),
      ]);
      expect(await paths(filesIn([deep]))).toEqual(names.map(name => `a/b/c/${name}`));
    }
  });

  it('are told with files that were dropped beside them', async () => {
    const dropped = [folder('2024', [file('programme.pdf'), folder('vide', [])]), file('seul.txt')];
    expect((await paths(filesIn(dropped))).toSorted()).toEqual(['2024/programme.pdf', 'seul.txt']);
  });

  it('that the system or a program put there are hidden, with all that is in such a folder', async () => {
    const inside = ['.DS_Store', '~$actes.docx', 'Thumbs.db', 'actes.docx', 'desktop.ini'].map(name =>
      file(name),
    );
    const found = await all(filesIn([folder('x', [...inside, folder('.git', [file('HEAD')])])]));
    expect(found.filter(({ isHidden }) => !isHidden).map(({ path }) => path)).toEqual(['x/actes.docx']);
    expect(found.map(({ path }) => path)).toContain('x/.git/');
    expect(found.map(({ path }) => path)).not.toContain('x/.git/HEAD');
  });

  it('that cannot be read say so when they are opened, and stop no other', async () => {
    const no = new DOMException('', 'NotReadableError');
    const found = await all(
      filesIn([folder('x', [file('a.txt', no), folder('fermé', [], no), file('b.txt')])]),
    );
    expect(found.map(({ path }) => path)).toEqual(['x/a.txt', 'x/b.txt', 'x/fermé/']);
    const outcomes = await Promise.allSettled(found.map(({ given }) => given.arrayBuffer()));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
    expect(outcomes[0]).toMatchObject({ reason: { name: 'NotReadableError' } });
  });

  it('of a folder that was chosen bear the paths that the browser gives', async () => {
    const chosen = (path: string) =>
      Object.defineProperty(new File(['x'], path.split('/').at(-1) ?? ''), 'webkitRelativePath', {
        value: path,
      });
    const found = await all(filesOf([chosen('x/2024/a.txt'), chosen('x/.git/HEAD'), chosen('x/.DS_Store')]));
    expect(found.map(({ path, isHidden }) => [path, isHidden])).toEqual([
      ['x/2024/a.txt', false],
      ['x/.git/HEAD', true],
      ['x/.DS_Store', true],
    ]);
  });
});
