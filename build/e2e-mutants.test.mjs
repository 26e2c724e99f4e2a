import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MUTANTS } from './e2e-mutants-list.mjs';
import { UNIT_MUTANTS } from './unit-mutants-list.mjs';

describe('the mutants of the host', () => {
  it.each([...MUTANTS, ...UNIT_MUTANTS])('take away what is there: $name', ({ file, from, to }) => {
    const text = readFileSync(file, 'utf8');
    expect(text.replace(from, to)).not.toBe(text);
  });

  it('have a name each', () => {
    const names = [...MUTANTS, ...UNIT_MUTANTS].map(({ file, name }) => `${file}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
