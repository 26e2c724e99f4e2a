import crypto from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isDraft, writeWhole } from './files.ts';

let folder = '';
beforeEach(() => {
  // Chance never gives a name twice; who has guessed the next one is told apart all the same. A module that is mocked would only be
  // so where nothing has imported it before, in a process that files share.
  vi.spyOn(crypto, 'randomUUID').mockReturnValue('01234567-89ab-cdef-0123-456789abcdef');
  syncBuiltinESMExports();
  folder = mkdtempSync(join(tmpdir(), 'maillage-drafts-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true });
});

describe('a draft', () => {
  it('is never a file that was there already, which stays what it was', async () => {
    const guessed = '.a.svg.01234567.tmp';
    writeFileSync(join(folder, guessed), 'another’s');
    const outcome = await writeWhole(join(folder, 'a.svg'), new TextEncoder().encode('<svg/>'));
    expect(outcome).toEqual({ kind: 'failed', code: 'unknown' });
    expect(readFileSync(join(folder, guessed), 'utf8')).toBe('another’s');
    expect(readdirSync(folder)).toEqual([guessed]);
  });

  it('is told by its name', () => {
    expect(isDraft('.a.svg.01234567.tmp')).toBe(true);
    for (const other of ['a.svg.01234567.tmp', '.a.svg.0123456.tmp', '.a.svg.01234567.tmp2', '.tmp', 'a.tmp'])
      expect(isDraft(other), other).toBe(false);
  });
});
