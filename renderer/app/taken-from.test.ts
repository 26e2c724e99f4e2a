import { describe, expect, it } from 'vitest';
import type { FolderFile, FolderFiles } from '../state/documents/folder.ts';
import { takeFrom } from './taken-from.ts';

const file = new File(['x'], 'seul.txt');

/** What is dropped: entries as the browser gives them, null for what is no file, and the files. */
function transfer(entries: readonly (object | null)[], files: readonly File[]): DataTransfer {
  const items = entries.map(entry => ({ webkitGetAsEntry: () => entry }));
  return Object.assign(Object.create(null), { items, files });
}

async function taken(dropped: DataTransfer) {
  const found: FolderFile[] = [];
  let given: readonly unknown[] | null = null;
  await takeFrom(dropped, {
    takeGiven: async files => {
      given = files;
    },
    importFolder: async (files: FolderFiles) => {
      for await (const some of files) found.push(...some);
    },
  });
  return { given, paths: found.map(({ path }) => path) };
}

const entry = {
  name: 'seul.txt',
  isFile: true,
  isDirectory: false,
  file: (done: (file: File) => void) => done(file),
};

describe('what is dropped', () => {
  it('is taken as files where there is no folder, also where the browser knows no entries', async () => {
    expect(await taken(transfer([entry], [file]))).toEqual({ given: [file], paths: [] });
    expect(await taken(transfer([null], [file]))).toEqual({ given: [file], paths: [] });
  });

  it('is walked through where there is one, with the files beside it', async () => {
    const some = [[entry], []];
    const folder = {
      name: '2024',
      isFile: false,
      isDirectory: true,
      createReader: () => ({ readEntries: (done: (these: object[]) => void) => done(some.shift() ?? []) }),
    };
    const { given, paths } = await taken(transfer([folder, entry, null], [file]));
    expect(given).toBeNull();
    expect(paths).toEqual(['seul.txt', '2024/seul.txt']);
  });
});
