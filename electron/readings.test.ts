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

/** The reader has answered at once. */
const asked = (file: string) => async () => file;

async function begun(file: string) {
  const readings = createReadings();
  const outcome = await readings.begin(asked(file), LIMIT);
  if (outcome.kind === 'failed' || outcome.value === null) throw new Error('not begun');
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
    expect(await readings.begin(asked(fileOf(size)), LIMIT)).toMatchObject({ kind });
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
    const tell = async (opened: string) => {
      expect(opened).toBe(file);
      told += 1;
    };
    const later = async (name: string) => {
      const [one] = await readings.later(async () => [name], LIMIT, tell);
      return one?.reading ?? '';
    };
    const nine = Array.from({ length: 9 }, () => file);
    const promised = await readings.later(async () => nine, LIMIT, tell);
    expect(promised[0]?.name).toBe('a.json');
    expect(told).toBe(0);
    for (const { reading } of promised) {
      expect(await readings.next(reading)).toMatchObject({ kind: 'done', value: { length: 5 } });
      expect(await readings.next(reading)).toEqual({ kind: 'done', value: null });
    }
    expect(told).toBe(9);
    const gone = await later(join(folder, 'gone.txt'));
    expect(await readings.next(gone)).toEqual({ kind: 'failed', code: 'not-found' });
    await expect(readings.next(gone)).rejects.toThrow(Refused);
    const left = await later(file);
    await readings.drop(left);
    await expect(readings.next(left)).rejects.toThrow(Refused);
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
    for (const name of ['b', 'c', 'd']) await readings.begin(asked(fileOf(1, name)), LIMIT);
    await expect(readings.begin(asked(fileOf(1, 'e')), LIMIT)).rejects.toThrow(Refused);
    await readings.drop(token);
    expect(await readings.begin(asked(fileOf(1, 'e')), LIMIT)).toMatchObject({ kind: 'done' });
    await readings.dropAll();
    await expect(readings.next(token)).rejects.toThrow(Refused);
  });

  it('is none where nothing was chosen, or the page has gone before it was', async () => {
    const readings = createReadings();
    expect(await readings.begin(async () => null, LIMIT)).toEqual({ kind: 'done', value: null });
    const file = fileOf(1);
    const late = async () => {
      await readings.dropAll();
      return file;
    };
    // So many that those which stayed open would leave room for no other.
    for (let i = 0; i < 4; i += 1)
      expect(await readings.begin(late, LIMIT)).toEqual({ kind: 'done', value: null });
    const nobody = async () => undefined;
    expect(await readings.later(async () => [await late()], LIMIT, nobody)).toEqual([]);
    expect(await readings.begin(asked(file), LIMIT)).toMatchObject({
      kind: 'done',
      value: { name: 'a.json' },
    });
    await readings.dropAll();
  });

  it('of a promised file whose page goes while it is opened is none, and the file is let go of', async () => {
    const readings = createReadings();
    let told = 0;
    const [promised] = await readings.later(
      async () => [fileOf(1)],
      LIMIT,
      async () => {
        told += 1;
      },
    );
    const first = readings.next(promised?.reading ?? '');
    await readings.dropAll();
    expect(await first).toEqual({ kind: 'done', value: null });
    expect(told).toBe(0);
  });

  it('of a file that was promised to a page that has gone is refused', async () => {
    const readings = createReadings();
    const [promised] = await readings.later(
      async () => [fileOf(1)],
      LIMIT,
      async () => undefined,
    );
    await readings.dropAll();
    await expect(readings.next(promised?.reading ?? '')).rejects.toThrow(Refused);
  });

  it('says what is no file, and what is not there', async () => {
    const readings = createReadings();
    expect(await readings.begin(asked(folder), LIMIT)).toEqual({ kind: 'failed', code: 'not-a-file' });
    expect(await readings.begin(asked(join(folder, 'x')), LIMIT)).toEqual({
      kind: 'failed',
      code: 'not-found',
    });
    for (let i = 0; i < 4; i += 1) await readings.begin(asked(folder), LIMIT);
    expect(await readings.begin(asked(fileOf(1)), LIMIT)).toMatchObject({ kind: 'done' });
    await readings.dropAll();
  });
});
