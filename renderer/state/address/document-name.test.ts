import { describe, expect, it } from 'vitest';
import { findNamed, formatName, isNamed, nameOf, parseName, wordsOfName } from './document-name.ts';

const ACTES = { id: 'actes-rouen-2025-1x2y', sha256: '9c0ffee12345678' };
const OTHER = { id: 'programme-3z4w', sha256: 'badc0ffee000111' };

describe('the name of a document in an address', () => {
  it('is read back as it was written, with a digest or without', () => {
    for (const name of [
      { id: 'actes-1x', digest: '9c0ffee12345' },
      { id: 'actes-1x', digest: null },
    ])
      expect(parseName(formatName(name))).toEqual(name);
    expect(parseName(null)).toBeNull();
    expect(nameOf(undefined)).toBeNull();
  });

  it('finds the same content under another file name first, then another state of the same document', () => {
    const rows = [ACTES, OTHER];
    expect(findNamed(rows, { id: 'programme-3z4w', digest: '9c0ffee12345' })).toBe(ACTES);
    expect(findNamed(rows, { id: 'programme-3z4w', digest: 'ffffffffffff' })).toBe(OTHER);
    expect(findNamed(rows, { id: 'programme-3z4w', digest: null })).toBe(OTHER);
    expect(findNamed(rows, { id: 'ailleurs-1a', digest: 'ffffffffffff' })).toBeUndefined();
    expect(isNamed(OTHER, { id: 'ailleurs-1a', digest: 'ffffffffffff' })).toBe(false);
  });

  it('says what a person may know again', () => {
    expect(wordsOfName({ id: ACTES.id, digest: null })).toBe('actes rouen 2025');
  });
});
