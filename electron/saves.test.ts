import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../renderer/bridge/arguments.ts';
import { PIECE } from '../renderer/bridge/contract.ts';
import { createSaves } from './saves.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-saves-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SIXTEEN = Array.from({ length: 16 }, (_, i) => i + 1);
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

  it('stands in its place after the pieces that were on their way when it was ended', async () => {
    const { saves, token } = await begun('a.txt', 2);
    const pieces = ['x', 'y'].map(each => saves.write(token, bytes(each)));
    expect(await saves.end(token)).toEqual({ kind: 'done', value: join(folder, 'a.txt') });
    expect(await Promise.all(pieces)).toEqual(pieces.map(() => ({ kind: 'done', value: undefined })));
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('xy');
  });

  it('is not ended by who has not sent all of it, even if the rest comes a moment later', async () => {
    const { saves, token } = await begun('a.txt', 2);
    const first = saves.write(token, bytes('x'));
    const ended = saves.end(token);
    const second = saves.write(token, bytes('y'));
    await expect(ended).rejects.toThrow(Refused);
    await Promise.all([first, second]);
    expect(readdirSync(folder)).not.toContain('a.txt');
    expect(await saves.end(token)).toEqual({ kind: 'done', value: join(folder, 'a.txt') });
  });

  it('takes no byte more than was told, and no piece larger than a piece', async () => {
    const { saves, token } = await begun('a.txt', 3 * PIECE);
    await expect(saves.write(token, new Uint8Array(PIECE + 1))).rejects.toThrow(Refused);
    await saves.write(token, new Uint8Array(PIECE));
    const small = await begun('b.txt', 2);
    await expect(small.saves.write(small.token, bytes('abc'))).rejects.toThrow(Refused);
    await saves.dropAll();
    await small.saves.drop(small.token);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes pieces that come at once in their order, and takes sixteen of them at most', async () => {
    const { saves, token } = await begun('a.txt', 16 * PIECE + 1);
    const sent = SIXTEEN.map(each => saves.write(token, new Uint8Array(PIECE).fill(each)));
    await expect(saves.write(token, bytes('e'))).rejects.toThrow(Refused);
    await expect(saves.end(token)).rejects.toThrow(Refused);
    await Promise.all(sent);
    await saves.write(token, bytes('e'));
    await saves.end(token);
    const written = readFileSync(join(folder, 'a.txt'));
    const starts = SIXTEEN.map(each => written.indexOf(each));
    expect(starts).toEqual(SIXTEEN.map(each => (each - 1) * PIECE));
    expect(SIXTEEN.map(each => written.lastIndexOf(each))).toEqual(starts.map(at => at + PIECE - 1));
    expect(written.at(-1)).toBe(bytes('e')[0]);
    await expect(saves.write(token, bytes('f'))).rejects.toThrow(Refused);
  });

  it('writes no piece before the one before it is written', async () => {
    const steps: string[] = [];
    const done = async () => ({ kind: 'done', value: undefined }) as const;
    const open: Parameters<typeof createSaves>[0] = async () => ({
      kind: 'done',
      value: {
        write: async ([first]) => {
          steps.push(`${first} begins`);
          // What is written later may well be written sooner.
          for (let turn = 0; turn < 10 - (first ?? 0); turn += 1) await Promise.resolve();
          steps.push(`${first} ends`);
          return done();
        },
        finish: async () => ({ kind: 'done', value: 'a.txt' }),
        discard: async () => undefined,
      },
    });
    const saves = createSaves(open);
    const begun = await saves.begin('a.txt', 2);
    if (begun.kind === 'failed') throw new Error(begun.code);
    await Promise.all([1, 2].map(each => saves.write(begun.value, new Uint8Array([each]))));
    expect(steps).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
  });

  it('tells each piece behind one that failed why it failed, until it is dropped', async () => {
    let discards = 0;
    const full = { kind: 'failed', code: 'disk-full' } as const;
    const saves = createSaves(async () => ({
      kind: 'done',
      value: {
        write: async () => full,
        finish: async () => ({ kind: 'done', value: 'a.txt' }),
        discard: async () => {
          discards += 1;
        },
      },
    }));
    const begun = await saves.begin('a.txt', 4);
    if (begun.kind === 'failed') throw new Error(begun.code);
    const together = [1, 2].map(each => saves.write(begun.value, new Uint8Array([each])));
    expect(await Promise.all(together)).toEqual([full, full]);
    expect(await saves.write(begun.value, new Uint8Array([3]))).toEqual(full);
    expect(discards).toBeGreaterThan(0);
    expect(await saves.end(begun.value)).toEqual(full);
    await expect(saves.write(begun.value, new Uint8Array([4]))).rejects.toThrow(Refused);
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
