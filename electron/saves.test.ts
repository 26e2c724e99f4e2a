import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../renderer/bridge/arguments.ts';
import { CHUNK } from '../renderer/bridge/contract.ts';
import { createSaves } from './saves.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-saves-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

async function begun(name: string, size: number) {
  const saves = createSaves();
  const outcome = await saves.begin(join(folder, name), size);
  if (outcome.kind === 'failed') throw new Error(outcome.code);
  return { saves, token: outcome.value };
}

describe('a save in pieces', () => {
  it('stands in its place once all bytes are there, and not before', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old');
    const { saves, token } = await begun('a.txt', 6);
    await saves.write(token, bytes('Rou'));
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
    await expect(saves.end(token)).rejects.toThrow(Refused);
    await saves.write(token, bytes('en.'));
    expect(await saves.end(token)).toEqual({ kind: 'done', value: join(folder, 'a.txt') });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('Rouen.');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('takes no byte more than was told, and no piece larger than a piece', async () => {
    const { saves, token } = await begun('a.txt', 3 * CHUNK);
    await expect(saves.write(token, new Uint8Array(CHUNK + 1))).rejects.toThrow(Refused);
    await saves.write(token, new Uint8Array(CHUNK));
    const small = await begun('b.txt', 2);
    await expect(small.saves.write(small.token, bytes('abc'))).rejects.toThrow(Refused);
    await saves.dropAll();
    await small.saves.drop(small.token);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes pieces that come at once in their order, and takes four of them at most', async () => {
    // Large ones: each is written in several goes, between which another's could come.
    const { saves, token } = await begun('a.txt', 4 * CHUNK + 1);
    const sent = [1, 2, 3, 4].map(each => saves.write(token, new Uint8Array(CHUNK).fill(each)));
    await expect(saves.write(token, bytes('e'))).rejects.toThrow(Refused);
    await expect(saves.end(token)).rejects.toThrow(Refused);
    await Promise.all(sent);
    await saves.write(token, bytes('e'));
    await saves.end(token);
    const written = readFileSync(join(folder, 'a.txt'));
    const starts = [1, 2, 3, 4].map(each => written.indexOf(each));
    expect(starts).toEqual([0, CHUNK, 2 * CHUNK, 3 * CHUNK]);
    expect([1, 2, 3, 4].map(each => written.lastIndexOf(each))).toEqual(starts.map(at => at + CHUNK - 1));
    expect(written.at(-1)).toBe(bytes('e')[0]);
    await expect(saves.write(token, bytes('f'))).rejects.toThrow(Refused);
  });

  it('is one of four at most', async () => {
    const { saves } = await begun('a.txt', 1);
    for (const name of ['b', 'c', 'd']) await saves.begin(join(folder, name), 1);
    await expect(saves.begin(join(folder, 'e'), 1)).rejects.toThrow(Refused);
    await saves.dropAll();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that fails at its end leaves nothing behind', async () => {
    mkdirSync(join(folder, 'a'));
    const { saves, token } = await begun('a', 1);
    await saves.write(token, bytes('x'));
    expect(await saves.end(token)).toEqual({ kind: 'failed', code: 'not-a-file' });
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
