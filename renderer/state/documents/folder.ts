import type { DroppedFile } from '../../bridge/contract.ts';

/** A file of a folder, with the folders that it lies in. */
export interface FolderFile {
  readonly path: string;
  readonly given: DroppedFile;
  /** A thing of the system's or of a program's own, which no one put there to be read; of a folder, nothing in it is. */
  readonly isHidden: boolean;
}

/** The files of folders, as many at once as the browser tells. */
export type FolderFiles = AsyncIterable<readonly FolderFile[]>;

const HIDDEN = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini|__macosx|node_modules|icon\r)$/iu;

/** What was dropped, folders read to their ends. What cannot be read is given too, and fails when it is opened. */
export async function* filesIn(entries: readonly FileSystemEntry[], within = ''): FolderFiles {
  const files = entries.filter(entry => !isFolder(entry) || HIDDEN.test(entry.name));
  if (files.length > 0) yield await Promise.all(files.map(entry => fileOf(entry, within)));
  for (const entry of entries) {
    if (!isFolder(entry) || HIDDEN.test(entry.name)) continue;
    const reader = entry.createReader();
    const path = `${within}${entry.name}/`;
    try {
      // The browser tells a hundred at once, and none when there are no more.
      for (let some = await read(reader); some.length > 0; some = await read(reader))
        yield* filesIn(some, path);
    } catch (cause) {
      yield [{ path, given: unreadable(entry.name, cause), isHidden: false }];
    }
  }
}

/** The files of a folder that was chosen: the browser has read it to its end. */
export async function* filesOf(files: readonly File[]): FolderFiles {
  yield files.map(file => {
    const path = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
    return { path, given: file, isHidden: path.split('/').some(name => HIDDEN.test(name)) };
  });
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

async function fileOf(entry: FileSystemEntry, within: string): Promise<FolderFile> {
  const { name } = entry;
  const path = `${within}${name}${isFolder(entry) ? '/' : ''}`;
  if (HIDDEN.test(name)) return { path, given: unreadable(name, null), isHidden: true };
  if (!isFile(entry)) return { path, given: unreadable(name, null), isHidden: false };
  const given = await new Promise<File>((done, failed) => entry.file(done, failed)).catch((cause: unknown) =>
    unreadable(name, cause),
  );
  return { path, given, isHidden: false };
}

function read(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((done, failed) => reader.readEntries(done, failed));
}

/** A file that says when it is opened why it cannot be. */
function unreadable(name: string, cause: unknown): DroppedFile {
  return { name, size: 0, arrayBuffer: () => Promise.reject(cause) };
}
