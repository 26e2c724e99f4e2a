import { expect, it } from 'vitest';
import { ordered } from './unit-order.mjs';

it('keeps unit tests of one environment together, the common one first, and begins with the long ones', () => {
  const files = {
    page: '// @vitest-environment happy-dom\nshort',
    short: 'import',
    longPage: '// @vitest-environment happy-dom\nmuch longer',
    other: '// @vitest-environment edge-runtime\nand this is by far the longest of all',
    long: 'import and more',
  };
  expect(ordered(Object.keys(files), name => files[name])).toEqual([
    'long',
    'short',
    'other',
    'longPage',
    'page',
  ]);
});
