import { randomUUID } from 'node:crypto';
import { constants, promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BridgeErrorCode, MAX_FILE_BYTES, type OpenedFile } from '../renderer/bridge/contract.ts';
import { flushingOf } from './flushing.ts';

/** What came of touching a file: a value, or the code of a failure that was to be expected. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly code: BridgeErrorCode };

/** Reads a regular file of at most `limit` bytes. */
export async function readWhole(file: string, limit = MAX_FILE_BYTES): Promise<Outcome<OpenedFile>> {
  return attempt(async () => {
    const opened = await openRegular(file, limit);
    if (opened.kind === 'failed') return opened;
    const handle = opened.value;
    try {
      const bytes = await readUpTo(handle, limit);
      if (bytes === null) return TOO_LARGE;
      return { kind: 'done', value: { name: basename(file), bytes } };
    } finally {
      await handle.close();
    }
  });
}

const TOO_LARGE = { kind: 'failed', code: 'too-large' } as const;

async function openRegular(file: string, limit: number): Promise<Outcome<fs.FileHandle>> {
  // Not blocking, or a named pipe would keep us waiting for a writer that never comes.
  const handle = await fs.open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await handle.stat();
    if (stat.isFile() && stat.size <= limit) return { kind: 'done', value: handle };
    await handle.close();
    return stat.isFile() ? TOO_LARGE : { kind: 'failed', code: 'not-a-file' };
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}

/** A file that is read from its beginning, a piece at a time. */
export interface Source {
  /** The next bytes, `most` of them or fewer; null at the end. Fails once the file has grown over its limit. */
  readonly read: (most: number) => Promise<Outcome<Uint8Array<ArrayBuffer> | null>>;
  readonly close: () => Promise<void>;
}

/** Opens a regular file of at most `limit` bytes. */
export async function openSource(file: string, limit: number): Promise<Outcome<Source>> {
  return attempt(async () => {
    const opened = await openRegular(file, limit);
    if (opened.kind === 'failed') return opened;
    const handle = opened.value;
    let total = 0;
    const read: Source['read'] = most =>
      attempt(async () => {
        const bytes = new Uint8Array(most);
        const { bytesRead } = await handle.read(bytes, 0, most);
        total += bytesRead;
        if (total > limit) return TOO_LARGE;
        if (bytesRead === 0) return { kind: 'done', value: null };
        // `slice` and not `subarray`: a view is sent with the whole buffer that it looks at.
        return { kind: 'done', value: bytesRead === most ? bytes : bytes.slice(0, bytesRead) };
      });
    return { kind: 'done', value: { read, close: () => handle.close() } };
  });
}

/** Reads to the end, even of a file that grows meanwhile; null once it is larger than the limit. */
async function readUpTo(handle: fs.FileHandle, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const { size } = await handle.stat();
  // One byte more than its size: a file that stands still ends in a single read.
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
    length += bytesRead;
    if (length > limit) return null;
    if (bytesRead === 0) return bytes.slice(0, length);
    if (length === bytes.length) {
      const wider = new Uint8Array(Math.min(bytes.length * 2, limit + 1));
      wider.set(bytes);
      bytes = wider;
    }
  }
}

/** A file on its way: written beside its target, which is what it was until `finish`. */
export interface Draft {
  /** Puts pieces one behind the other at its end. */
  readonly write: (pieces: readonly Uint8Array[]) => Promise<Outcome<void>>;
  /** Flushed to the disk, then renamed over the target. Gives where it stands. */
  readonly finish: () => Promise<Outcome<string>>;
  /** Leaves nothing behind, as far as the disk lets it; after `finish` there is nothing to leave. Never rejects. */
  readonly discard: () => Promise<void>;
}

const DONE = { kind: 'done', value: undefined } as const;

const DRAFT = /^\..{1,80}\.[0-9a-f]{8}\.tmp$/s;

/** Whether a file of this name is a draft that a process left which was ended while it wrote. */
export function isDraft(name: string): boolean {
  return DRAFT.test(name);
}

/** Begins to write a file; the folder and the links on the way are looked at now. */
export async function openDraft(file: string): Promise<Outcome<Draft>> {
  return attempt(async () => {
    const target = await followLinks(file);
    const draft = join(dirname(target), `.${basename(target).slice(0, 80)}.${randomUUID().slice(0, 8)}.tmp`);
    const mode = await permissionsOf(target);
    const handle = await fs.open(draft, 'wx');
    // A disk that knows no permissions has none to keep.
    if (mode !== null) await handle.chmod(mode).catch(() => undefined);
    const flushing = flushingOf(handle);
    let isOpen = true;
    const close = async () => {
      if (isOpen) await handle.close();
      isOpen = false;
    };
    const discard = async () => {
      await attempt(async () => {
        await close();
        return DONE;
      });
      await attempt(async () => {
        await fs.rm(draft, { force: true });
        return DONE;
      });
    };
    const value: Draft = {
      write: pieces =>
        attempt(async () => {
          await writePieces(handle, pieces);
          flushing.written(sizeOf(pieces));
          return DONE;
        }),
      finish: () =>
        attempt(async () => {
          try {
            await flushing.end();
            await close();
            await fs.rename(draft, target);
            return { kind: 'done', value: target };
          } catch (cause) {
            await discard();
            throw cause;
          }
        }),
      discard,
    };
    return { kind: 'done', value };
  });
}

/** Pieces in one call to the system; what a disk leaves of them is written after. */
export async function writePieces(
  handle: Pick<fs.FileHandle, 'writev' | 'writeFile'>,
  pieces: readonly Uint8Array[],
): Promise<void> {
  const { bytesWritten } = await handle.writev(pieces);
  const left = sizeOf(pieces) - bytesWritten;
  if (left > 0) await handle.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** Writes all bytes or changes nothing. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<Outcome<string>> {
  const opened = await openDraft(file);
  if (opened.kind === 'failed') return opened;
  const draft = opened.value;
  const written = await draft.write([bytes]);
  if (written.kind === 'done') return draft.finish();
  await draft.discard();
  return written;
}

/** A link stays a link: what it leads to is written. */
async function followLinks(file: string): Promise<string> {
  return fs.realpath(file).catch(cause => {
    if (codeOf(cause) === 'not-found') return file;
    throw cause;
  });
}

/** The permissions of a file, which what takes its place keeps; null where there is none. One that may not be written is refused here: a rename would not ask. */
async function permissionsOf(file: string): Promise<number | null> {
  try {
    await fs.access(file, constants.W_OK);
    return (await fs.stat(file)).mode & 0o777;
  } catch (cause) {
    if (codeOf(cause) === 'not-found') return null;
    throw cause;
  }
}

/** Failures of the file system that are to be expected, as the page knows them. */
const CODES: Readonly<Record<string, BridgeErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'not-a-file',
  ELOOP: 'not-a-file',
  ENXIO: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ETXTBSY: 'no-permission',
  EBUSY: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
  ENAMETOOLONG: 'not-found',
};

function codeOf(cause: unknown): BridgeErrorCode {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return (typeof code === 'string' ? CODES[code] : undefined) ?? 'unknown';
}

/** Runs a step on the disk; what fails in a way that was to be expected is its code. */
export async function attempt<T>(run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await run();
  } catch (cause) {
    return { kind: 'failed', code: codeOf(cause) };
  }
}
