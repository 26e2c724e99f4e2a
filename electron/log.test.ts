import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog, traceOf } from './log.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const now = () => new Date(Date.UTC(2026, 2, 6, 14, 5, 12));
const LARGEST = 524_288;

describe('the log', () => {
  it('is one line a deed with its moment, in a folder that is made for it', () => {
    const file = join(folder, 'data', 'main.log');
    const log = createLog(file, now);
    log('one');
    log('two');
    expect(readFileSync(file, 'utf8')).toBe('2026-03-06T14:05:12.000Z one\n2026-03-06T14:05:12.000Z two\n');
  });

  it.each([
    ['goes on at its largest', LARGEST, false],
    ['becomes the old one past it', LARGEST + 1, true],
  ])('%s', (_words, size, isMoved) => {
    const file = join(folder, 'main.log');
    writeFileSync(file, 'x'.repeat(size));
    createLog(file, now)('next');
    expect(existsSync(`${file}.old`)).toBe(isMoved);
    expect(readFileSync(file, 'utf8').length).toBe(
      (isMoved ? 0 : size) + '2026-03-06T14:05:12.000Z next\n'.length,
    );
  });

  it('that cannot be written costs the line and nothing else', () => {
    const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    createLog(folder, now)('lost');
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('an error in the log', () => {
  it('is its name, its code and its lines, and never its message', () => {
    const cause = Object.assign(
      new RangeError('“Madame la préfète…” is not valid\n    at Rouen, about 14:05'),
      {
        code: 'EACCES',
      },
    );
    const [first, ...lines] = traceOf(cause).split('\n');
    expect(first).toBe('RangeError EACCES');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^\s+at /);
    for (const word of ['Madame', 'Rouen']) expect(traceOf(cause)).not.toContain(word);
  });

  it('without a code, or with one that is no text, is its name', () => {
    for (const more of [{}, { code: 12 }])
      expect(traceOf(Object.assign(new Error('m'), more)).split('\n')[0]).toBe('Error');
    const bare = new Error('m');
    delete bare.stack;
    expect(traceOf(bare)).toBe('Error');
  });

  it('that is no error is told by its kind alone', () => {
    expect(traceOf('Madame la préfète')).toBe('string');
    expect(traceOf(undefined)).toBe('undefined');
  });
});
