import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused } from '../renderer/bridge/arguments.ts';
import { PIECE, PIECES_UNDER_WAY } from '../renderer/bridge/contract.ts';
import type { Draft } from './files.ts';
import { createSaves } from './saves.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-saves-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const DONE = { kind: 'done', value: undefined } as const;
const REFUSED = { kind: 'failed', code: 'refused' } as const;

/** The reader has answered at once. */
const asked = (file: string) => async () => ({ kind: 'done', value: file }) as const;

async function begun(name: string, size: number) {
  const saves = createSaves();
  return { saves, token: await tokenOf(saves.begin(asked(join(folder, name)), size)) };
}

async function tokenOf(begins: ReturnType<ReturnType<typeof createSaves>['begin']>): Promise<string> {
  const outcome = await begins;
  if (outcome.kind === 'failed' || outcome.value === null) throw new Error('not begun');
  return outcome.value;
}

/** A save to a disk that does as it is told, of so many bytes. */
async function begunOn(disk: Partial<Draft>, size: number) {
  const whole = { write: async () => DONE, discard: async () => undefined };
  const finish = async () => ({ kind: 'done', value: 'a.txt' }) as const;
  const saves = createSaves(async () => ({ kind: 'done', value: { ...whole, finish, ...disk } }));
  return { saves, token: await tokenOf(saves.begin(asked('a.txt'), size)) };
}

describe('a save in pieces', () => {
  it('stands in its place once all bytes are there, and not before', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old');
    const { saves, token } = await begun('a.txt', 6);
    saves.write(token, bytes('Rou'));
    expect(await saves.settle(token)).toEqual(DONE);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
    await expect(saves.end(token)).rejects.toThrow(Refused);
    saves.write(token, bytes('en.'));
    expect(await saves.end(token)).toEqual({ kind: 'done', value: join(folder, 'a.txt') });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('Rouen.');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('is begun nowhere when the reader changes their mind, or no place is found', async () => {
    const saves = createSaves();
    const nowhere = { kind: 'done', value: null } as const;
    expect(await saves.begin(async () => nowhere, 1)).toEqual(nowhere);
    const full = { kind: 'failed', code: 'disk-full' } as const;
    expect(await saves.begin(async () => full, 1)).toEqual(full);
  });

  it('leaves nothing beside its target when the page has gone before the reader answers', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old');
    const saves = createSaves();
    const late = async () => {
      await saves.dropAll();
      return asked(join(folder, 'a.txt'))();
    };
    expect(await saves.begin(late, 1)).toEqual({ kind: 'done', value: null });
    expect(readdirSync(folder)).toEqual(['a.txt']);
    // The next page's saves are begun as ever.
    await tokenOf(saves.begin(asked(join(folder, 'a.txt')), 1));
    await saves.dropAll();
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('stands in its place after the pieces that were on their way when it was ended', async () => {
    const { saves, token } = await begun('a.txt', 2);
    for (const each of ['x', 'y']) saves.write(token, bytes(each));
    expect(await saves.end(token)).toEqual({ kind: 'done', value: join(folder, 'a.txt') });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('xy');
  });

  it('is not ended by who has not sent all of it, even if the rest comes a moment later', async () => {
    const { saves, token } = await begun('a.txt', 2);
    saves.write(token, bytes('x'));
    const ended = saves.end(token);
    saves.write(token, bytes('y'));
    await expect(ended).rejects.toThrow(Refused);
    await saves.settle(token);
    expect(readdirSync(folder)).not.toContain('a.txt');
    expect(await saves.end(token)).toEqual({ kind: 'done', value: join(folder, 'a.txt') });
  });

  it.each([
    ['no piece larger than a piece', PIECE, 3 * PIECE],
    ['no byte more than was told', 2, 2],
  ])('takes %s, and is told so at its end', async (_words, most, size) => {
    writeFileSync(join(folder, 'a.txt'), 'old');
    const whole = await begun('a.txt', size);
    whole.saves.write(whole.token, new Uint8Array(most));
    expect(await whole.saves.settle(whole.token)).toEqual(DONE);
    await whole.saves.drop(whole.token);
    const { saves, token } = await begun('a.txt', size);
    expect(() => saves.write(token, new Uint8Array(most + 1))).toThrow(Refused);
    expect(await saves.settle(token)).toEqual(REFUSED);
    saves.write(token, new Uint8Array(most));
    expect(await saves.end(token)).toEqual(REFUSED);
    expect(readdirSync(folder)).toEqual(['a.txt']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  });

  it('takes as many pieces as may wait before one is written, and of a page that sends more makes no file', async () => {
    const size = (PIECES_UNDER_WAY + 1) * PIECE;
    const allowed = Array.from({ length: PIECES_UNDER_WAY }, (_, i) => i + 1);
    const { saves, token } = await begun('a.txt', size);
    for (const each of allowed) saves.write(token, new Uint8Array(PIECE).fill(each));
    await saves.settle(token);
    saves.write(token, new Uint8Array(PIECE).fill(77));
    await saves.end(token);
    const written = readFileSync(join(folder, 'a.txt'));
    const starts = [...allowed, 77].map((each, i) => [written.indexOf(each), written.lastIndexOf(each), i]);
    expect(starts).toEqual(starts.map((_, i) => [i * PIECE, (i + 1) * PIECE - 1, i]));
    expect(() => saves.write(token, bytes('f'))).toThrow(Refused);

    const flood = await begun('b.txt', size);
    for (const each of allowed) flood.saves.write(flood.token, new Uint8Array(PIECE).fill(each));
    expect(() => flood.saves.write(flood.token, new Uint8Array(PIECE))).toThrow(Refused);
    expect(await flood.saves.end(flood.token)).toEqual(REFUSED);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('writes no piece before the ones before it are written, and those together that came meanwhile', async () => {
    const steps: string[] = [];
    let goOn: () => void = () => undefined;
    const gate = new Promise<void>(resolve => {
      goOn = resolve;
    });
    const write: Draft['write'] = async pieces => {
      const names = pieces.map(([first]) => first).join(' and ');
      steps.push(`${names} begins`);
      await gate;
      steps.push(`${names} ends`);
      return DONE;
    };
    const { saves, token } = await begunOn({ write }, 3);
    saves.write(token, new Uint8Array([1]));
    await vi.waitUntil(() => steps.length === 1, { interval: 0 });
    for (const each of [2, 3]) saves.write(token, new Uint8Array([each]));
    const settled = saves.settle(token);
    goOn();
    expect(await settled).toEqual(DONE);
    expect(steps).toEqual(['1 begins', '1 ends', '2 and 3 begins', '2 and 3 ends']);
  });

  it('tells why a piece failed, behind it and at the end, and is over then', async () => {
    let discards = 0;
    const full = { kind: 'failed', code: 'disk-full' } as const;
    const { saves, token } = await begunOn(
      {
        write: async () => full,
        discard: async () => {
          discards += 1;
        },
      },
      4,
    );
    for (const each of [1, 2]) saves.write(token, new Uint8Array([each]));
    expect(await saves.settle(token)).toEqual(full);
    saves.write(token, new Uint8Array([3]));
    expect(await saves.settle(token)).toEqual(full);
    // What is refused after a failure does not hide it.
    expect(() => saves.write(token, new Uint8Array(9))).toThrow(Refused);
    expect(discards).toBeGreaterThan(0);
    expect(await saves.end(token)).toEqual(full);
    expect(() => saves.write(token, new Uint8Array([4]))).toThrow(Refused);
    await expect(saves.settle(token)).rejects.toThrow(Refused);
  });

  it('is one of four at most', async () => {
    const { saves } = await begun('a.txt', 1);
    for (const name of ['b', 'c', 'd']) await saves.begin(asked(join(folder, name)), 1);
    await expect(saves.begin(asked(join(folder, 'e')), 1)).rejects.toThrow(Refused);
    await saves.dropAll();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that fails at its end leaves nothing behind', async () => {
    mkdirSync(join(folder, 'a'));
    const { saves, token } = await begun('a', 1);
    saves.write(token, bytes('x'));
    expect(await saves.end(token)).toEqual({ kind: 'failed', code: 'not-a-file' });
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
