import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../renderer/bridge/arguments.ts';
import { CHUNK } from '../renderer/bridge/contract.ts';
import { createReadings } from './readings.ts';

const LIMIT = 4 * CHUNK;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-readings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function fileOf(size: number, name = 'a.json'): string {
  const file = join(folder, name);
  writeFileSync(file, 'Rouen');
  truncateSync(file, size);
  return file;
}

async function begun(file: string) {
  const readings = createReadings();
  const outcome = await readings.begin(file, LIMIT);
  if (outcome.kind === 'failed') throw new Error(outcome.code);
  return { readings, token: outcome.value.reading };
}

describe('a reading in pieces', () => {
  it('gives all bytes in their order, then nothing, and is over', async () => {
    const { readings, token } = await begun(fileOf(CHUNK + 1));
    const first = await readings.next(token);
    expect(first.kind === 'done' && first.value?.length).toBe(CHUNK);
    expect(first.kind === 'done' && String.fromCharCode(...(first.value ?? []).slice(0, 5))).toBe('Rouen');
    expect(await readings.next(token)).toEqual({ kind: 'done', value: new Uint8Array(1) });
    expect(await readings.next(token)).toEqual({ kind: 'done', value: null });
    await expect(readings.next(token)).rejects.toThrow(Refused);
  });

  it.each([
    [LIMIT, 'done'],
    [LIMIT + 1, 'failed'],
  ])('of a file of %d bytes is %s', async (size, kind) => {
    const readings = createReadings();
    expect(await readings.begin(fileOf(size), LIMIT)).toMatchObject({ kind });
    await readings.dropAll();
  });

  it('ends where a file grows over the limit meanwhile', async () => {
    const file = fileOf(LIMIT);
    const { readings, token } = await begun(file);
    for (let i = 0; i < 4; i += 1) await readings.next(token);
    appendFileSync(file, 'x');
    expect(await readings.next(token)).toEqual({ kind: 'failed', code: 'too-large' });
    await expect(readings.next(token)).rejects.toThrow(Refused);
  });

  it('opens a promised file when its first bytes are asked for, and tells it once', async () => {
    const file = fileOf(5);
    const readings = createReadings();
    let told = 0;
    const tell = async () => {
      told += 1;
    };
    const promised = Array.from({ length: 9 }, () => readings.later(file, LIMIT, tell));
    expect(promised[0]?.name).toBe('a.json');
    expect(told).toBe(0);
    for (const { reading } of promised) {
      expect(await readings.next(reading)).toMatchObject({ kind: 'done', value: { length: 5 } });
      expect(await readings.next(reading)).toEqual({ kind: 'done', value: null });
    }
    expect(told).toBe(9);
    const gone = readings.later(join(folder, 'gone.txt'), LIMIT, tell);
    expect(await readings.next(gone.reading)).toEqual({ kind: 'failed', code: 'not-found' });
    await expect(readings.next(gone.reading)).rejects.toThrow(Refused);
    const left = readings.later(file, LIMIT, tell);
    await readings.drop(left.reading);
    await expect(readings.next(left.reading)).rejects.toThrow(Refused);
    expect(told).toBe(9);
  });

  it('gives one piece at a time: who asks for more does not wait', async () => {
    const { readings, token } = await begun(fileOf(2 * CHUNK));
    const first = readings.next(token);
    await expect(readings.next(token)).rejects.toThrow(Refused);
    expect(await first).toMatchObject({ kind: 'done' });
    expect(await readings.next(token)).toMatchObject({ kind: 'done' });
    await readings.drop(token);
  });

  it('is one of four at most, and lets go of its file', async () => {
    const { readings, token } = await begun(fileOf(1));
    for (const name of ['b', 'c', 'd']) await readings.begin(fileOf(1, name), LIMIT);
    await expect(readings.begin(fileOf(1, 'e'), LIMIT)).rejects.toThrow(Refused);
    await readings.drop(token);
    expect(await readings.begin(fileOf(1, 'e'), LIMIT)).toMatchObject({ kind: 'done' });
    await readings.dropAll();
    await expect(readings.next(token)).rejects.toThrow(Refused);
  });

  it('says what is no file, and what is not there', async () => {
    const readings = createReadings();
    expect(await readings.begin(folder, LIMIT)).toEqual({ kind: 'failed', code: 'not-a-file' });
    expect(await readings.begin(join(folder, 'x'), LIMIT)).toEqual({ kind: 'failed', code: 'not-found' });
    for (let i = 0; i < 4; i += 1) await readings.begin(folder, LIMIT);
    expect(await readings.begin(fileOf(1), LIMIT)).toMatchObject({ kind: 'done' });
    await readings.dropAll();
  });
});
