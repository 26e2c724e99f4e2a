import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../renderer/bridge/arguments.ts';
import type { BackupOccasion } from '../renderer/bridge/contract.ts';
import { createBackups, surplus } from './backups.ts';
import { createSaves } from './saves.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'maillage-backups-')), 'backups');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const TODAY = '2025-03-06.maillage.json';

/** Main's side of a backup, as its handlers put it together. */
function host(at = new Date(2025, 2, 6, 14, 5, 12)) {
  const backups = createBackups(folder, () => at);
  const saves = createSaves();
  const begin = (occasion: BackupOccasion, size: number) =>
    saves.begin(() => backups.place(occasion, size), size);
  const keep = async (occasion: BackupOccasion, text: string) => {
    const bytes = new TextEncoder().encode(text);
    const begun = await begin(occasion, bytes.length);
    if (begun.kind === 'failed' || begun.value === null) return begun;
    saves.write(begun.value, bytes);
    const ended = await saves.end(begun.value);
    await backups.tidy();
    return ended;
  };
  return { backups, saves, begin, keep };
}

const files = () => readdirSync(folder).sort();
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the backups of the host', () => {
  it('are one a day, the last state of it, and readable by name', async () => {
    const { backups, keep } = host();
    await keep('daily', 'one');
    await keep('daily', 'two');
    expect(files()).toEqual([TODAY]);
    expect(await backups.list()).toEqual({
      kind: 'done',
      value: [{ name: TODAY, day: '2025-03-06', occasion: 'daily', size: 3 }],
    });
    expect(readFileSync(backups.fileOf(TODAY), 'utf8')).toBe('two');
  });

  it('of moments before all is replaced stand beside those of the day, also within one second', async () => {
    const { backups, keep } = host();
    await keep('daily', 'day');
    await keep('before', 'a');
    await keep('before', 'b');
    const listed = await backups.list();
    expect(listed.kind === 'done' && listed.value.map(({ name, occasion }) => [name, occasion])).toEqual([
      [TODAY, 'daily'],
      ['2025-03-06-140512-before.maillage.json', 'before'],
      ['2025-03-06-140512-2-before.maillage.json', 'before'],
    ]);
    expect(textOf('2025-03-06-140512-before.maillage.json')).toBe('a');
  });

  it.each([
    ['a tenth smaller', 90, [TODAY]],
    ['smaller than that', 89, ['2025-03-06-140512-before.maillage.json', TODAY]],
  ])('keep what was there when what comes is %s', async (_words, size, expected) => {
    const { keep } = host();
    await keep('daily', 'x'.repeat(100));
    await keep('daily', 'y'.repeat(size));
    expect(files()).toEqual(expected);
    expect(textOf(TODAY)).toBe('y'.repeat(size));
  });

  it('are none where nothing was written yet, and no other file of the folder is one or is touched', async () => {
    const { backups, keep } = host();
    expect(await backups.list()).toEqual({ kind: 'done', value: [] });
    await backups.tidy();
    await backups.sweep();
    mkdirSync(join(folder, '2025-01-01.maillage.json'), { recursive: true });
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    await keep('daily', 'one');
    const listed = await backups.list();
    expect(listed.kind === 'done' && listed.value.map(({ name }) => name)).toEqual([TODAY]);
    expect(files()).toContain('notes.txt');
  });

  it('are not said to be none where their folder cannot be read', async () => {
    writeFileSync(folder, 'no folder');
    expect(await host().backups.list()).toEqual({ kind: 'failed', code: 'not-found' });
  });

  it.each(['../main.log', '/etc/passwd', 'window.json', `../backups/${TODAY}`, `${TODAY}\0`, ''])(
    'are read by their own names, and %j is none',
    name => {
      expect(() => host().backups.fileOf(name)).toThrow(Refused);
    },
  );
});

describe('a backup that is cut in the middle', () => {
  it('leaves that of before whole and alone, and the next start clears its rest', async () => {
    const { begin, saves, keep } = host();
    await keep('daily', 'whole');
    const begun = await begin('daily', 10);
    if (begun.kind === 'failed' || begun.value === null) throw new Error('not begun');
    saves.write(begun.value, new TextEncoder().encode('half '));
    await saves.settle(begun.value);
    // The process ends here; another begins.
    expect(files()).toHaveLength(2);
    const { backups } = host();
    const listed = await backups.list();
    expect(listed.kind === 'done' && listed.value.map(({ name }) => name)).toEqual([TODAY]);
    await backups.sweep();
    expect(files()).toEqual([TODAY]);
    expect(textOf(TODAY)).toBe('whole');
    await saves.dropAll();
  });

  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  it.skipIf(!isRoot)('by a full disk leaves that of before whole, and says so', async context => {
    mkdirSync(folder, { recursive: true });
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    if (mounted.status !== 0) context.skip();
    try {
      const { keep } = host();
      await keep('daily', 'x'.repeat(40_000));
      expect(await keep('daily', 'y'.repeat(40_000))).toEqual({ kind: 'failed', code: 'disk-full' });
      expect(files()).toEqual([TODAY]);
      expect(statSync(join(folder, TODAY)).size).toBe(40_000);
      expect(textOf(TODAY)).toMatch(/^x+$/);
    } finally {
      spawnSync('umount', ['-l', folder]);
    }
  });
});

describe('of many backups', () => {
  const day = (at: number) =>
    `${new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10)}.maillage.json`;

  it('the last ten days stay, and of the months before them the last of each', () => {
    const names = Array.from({ length: 100 }, (_, i) => day(i));
    const gone = surplus(names);
    expect(names.filter(name => !gone.includes(name))).toEqual([
      day(30),
      day(58),
      day(89),
      ...Array.from({ length: 10 }, (_, i) => day(90 + i)),
    ]);
    // What is not ours is nobody's surplus, wherever its name would stand among them.
    const others = [
      'a.txt',
      'z.txt',
      '2020-01-01.json',
      '2020-01-01.maillage.json.bak',
      '2020-01-01-before.maillage.json',
    ];
    expect(surplus([...names, ...others])).toEqual(gone);
    expect(surplus(names.slice(0, 10))).toEqual([]);
    expect(surplus(names.slice(0, 12))).toEqual([day(0)]);
  });

  it('twelve months and five moments stay', () => {
    const years = Array.from({ length: 800 }, (_, i) => day(i));
    expect(years.length - surplus(years).length).toBe(10 + 12);
    const moments = Array.from({ length: 7 }, (_, i) => `2025-03-0${i + 1}-120000-before.maillage.json`);
    expect(surplus([...moments, 'notes.txt'])).toEqual([moments[1], moments[0]]);
  });
});
