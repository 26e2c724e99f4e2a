import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_FILE_BYTES } from '../renderer/bridge/contract.ts';
import { readWhole, writePieces, writeWhole } from './files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('reading a file', () => {
  it('gives its name and its bytes', async () => {
    writeFileSync(inFolder('été.txt'), 'Rouen');
    const outcome = await readWhole(inFolder('été.txt'));
    expect(outcome).toEqual({ kind: 'done', value: { name: 'été.txt', bytes: bytesOf('Rouen') } });
  });

  it('reads an empty file, which the reader refuses later with its own words', async () => {
    writeFileSync(inFolder('vide.txt'), '');
    expect(await readWhole(inFolder('vide.txt'))).toMatchObject({
      kind: 'done',
      value: { name: 'vide.txt' },
    });
  });

  it('follows a link', async () => {
    writeFileSync(inFolder('a.txt'), 'a');
    symlinkSync(inFolder('a.txt'), inFolder('b.txt'));
    expect(await readWhole(inFolder('b.txt'))).toMatchObject({ kind: 'done', value: { name: 'b.txt' } });
  });

  it('says what is not there, what is a folder, and a ring of links', async () => {
    symlinkSync(inFolder('ring'), inFolder('ring'));
    expect(await readWhole(inFolder('absent.txt'))).toEqual({ kind: 'failed', code: 'not-found' });
    expect(await readWhole(folder)).toEqual({ kind: 'failed', code: 'not-a-file' });
    expect(await readWhole(inFolder('ring'))).toEqual({ kind: 'failed', code: 'not-a-file' });
  });

  it('does not wait for a named pipe', async () => {
    execFileSync('mkfifo', [inFolder('pipe')]);
    expect(await readWhole(inFolder('pipe'))).toEqual({ kind: 'failed', code: 'not-a-file' });
  });

  it('does not read a device without an end', async () => {
    expect(await readWhole('/dev/zero')).toEqual({ kind: 'failed', code: 'not-a-file' });
  });

  it('refuses what is too large before reading it', async () => {
    writeFileSync(inFolder('large.txt'), '');
    truncateSync(inFolder('large.txt'), MAX_FILE_BYTES + 1);
    expect(await readWhole(inFolder('large.txt'))).toEqual({ kind: 'failed', code: 'too-large' });
    writeFileSync(inFolder('small.txt'), '12345');
    expect(await readWhole(inFolder('small.txt'), 4)).toEqual({ kind: 'failed', code: 'too-large' });
    expect(await readWhole(inFolder('small.txt'), 5)).toMatchObject({ kind: 'done' });
  });

  it('reads no more than that of one that grows while it is read', async ({ skip }) => {
    if (process.platform !== 'linux') skip('only there files have no size before they are read');
    expect(await readWhole('/proc/self/maps', 10)).toEqual({ kind: 'failed', code: 'too-large' });
  });

  it('says when it may not be read', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may read everything');
    writeFileSync(inFolder('locked.txt'), 'x');
    chmodSync(inFolder('locked.txt'), 0);
    expect(await readWhole(inFolder('locked.txt'))).toEqual({ kind: 'failed', code: 'no-permission' });
  });
});

describe('writing a file', () => {
  it('writes all bytes, and leaves nothing beside it', async () => {
    const outcome = await writeWhole(inFolder('a.svg'), bytesOf('<svg/>'));
    expect(outcome).toEqual({ kind: 'done', value: inFolder('a.svg') });
    expect(readFileSync(inFolder('a.svg'), 'utf8')).toBe('<svg/>');
    expect(readdirSync(folder)).toEqual(['a.svg']);
  });

  it('takes the old file’s place once the disk has all bytes, and not before', async () => {
    const old = inFolder('a.svg');
    writeFileSync(old, 'old');
    const handle = await open(old);
    const seen: string[] = [];
    const prototype: typeof handle = Object.getPrototypeOf(handle);
    await handle.close();
    const { sync } = prototype;
    const spy = vi.spyOn(prototype, 'sync').mockImplementation(async function flushed(this: typeof handle) {
      seen.push(readFileSync(old, 'utf8'));
      return sync.call(this);
    });
    await writeWhole(old, bytesOf('new'));
    spy.mockRestore();
    expect([seen, readFileSync(old, 'utf8')]).toEqual([['old'], 'new']);
  });

  it('writes what a disk has left of several pieces', async () => {
    for (const taken of [0, 1, 3, 5, 6]) {
      const written: number[] = [];
      const disk = {
        writev: async (pieces: readonly Uint8Array[]) => {
          written.push(...pieces.flatMap(piece => [...piece]).slice(0, taken));
          return { bytesWritten: taken, buffers: [] };
        },
        writeFile: async (rest: Uint8Array) => void written.push(...rest),
      };
      const pieces = [[1, 2, 3], [], [4], [5, 6]].map(each => new Uint8Array(each));
      await writePieces(disk as unknown as Parameters<typeof writePieces>[0], pieces);
      expect(written).toEqual([1, 2, 3, 4, 5, 6]);
    }
  });

  it('replaces the old file whole', async () => {
    writeFileSync(inFolder('a.svg'), 'a much longer text than the new one');
    await writeWhole(inFolder('a.svg'), bytesOf('new'));
    expect(readFileSync(inFolder('a.svg'), 'utf8')).toBe('new');
  });

  it('leaves the file open to those who could read and write it before', async ({ skip }) => {
    if (process.platform === 'win32') skip('permissions are kept elsewhere there');
    writeFileSync(inFolder('a.svg'), 'old');
    for (const mode of [0o600, 0o664]) {
      chmodSync(inFolder('a.svg'), mode);
      await writeWhole(inFolder('a.svg'), bytesOf('new'));
      expect(statSync(inFolder('a.svg')).mode & 0o777).toBe(mode);
    }
  });

  it('does not write over a file that is set read-only', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may write everything');
    writeFileSync(inFolder('a.svg'), 'old');
    chmodSync(inFolder('a.svg'), 0o444);
    expect(await writeWhole(inFolder('a.svg'), bytesOf('new'))).toEqual({
      kind: 'failed',
      code: 'no-permission',
    });
    expect(readFileSync(inFolder('a.svg'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.svg']);
  });

  it('keeps a link, and writes what it leads to', async () => {
    mkdirSync(inFolder('elsewhere'));
    writeFileSync(inFolder('elsewhere/real.svg'), 'old');
    symlinkSync(inFolder('elsewhere/real.svg'), inFolder('link.svg'));
    await writeWhole(inFolder('link.svg'), bytesOf('new'));
    expect(readlinkSync(inFolder('link.svg'))).toBe(inFolder('elsewhere/real.svg'));
    expect(readFileSync(inFolder('elsewhere/real.svg'), 'utf8')).toBe('new');
  });

  it('fails without a trace where the target is a folder', async () => {
    mkdirSync(inFolder('a.svg'));
    expect(await writeWhole(inFolder('a.svg'), bytesOf('new'))).toEqual({
      kind: 'failed',
      code: 'not-a-file',
    });
    expect(readdirSync(folder)).toEqual(['a.svg']);
  });

  it('fails where the folder is gone', async () => {
    expect(await writeWhole(inFolder('gone/a.svg'), bytesOf('x'))).toEqual({
      kind: 'failed',
      code: 'not-found',
    });
  });

  it('takes a name as long as the system takes', async () => {
    const name = `${'é'.repeat(120)}.svg`;
    expect(await writeWhole(inFolder(name), bytesOf('x'))).toMatchObject({ kind: 'done' });
  });
});
