import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './root.mjs';
import { countsOf, hasDied, withoutFiles } from './unit-counts.mjs';

/** A file of Vitest's JSON report with tests that ended so. */
function file(path, ...statuses) {
  const status = statuses.includes('failed') ? 'failed' : 'passed';
  return { name: join(ROOT, path), status, assertionResults: statuses.map(each => ({ status: each })) };
}

const DEATH = '[vitest-pool]: Worker forks emitted error. Worker exited unexpectedly';
const LEFT = {
  unended: ['data/b.test.ts', 'data/c.test.ts'],
  begun: ['data/b.test.ts'],
  errors: [DEATH],
  ends: ['SIGKILL'],
};

describe('a process of the tests that died', () => {
  const report = {
    testResults: [file('data/a.test.ts', 'passed'), file('data/b.test.ts', 'passed', 'pending')],
  };

  it('is told from tests that failed, from other errors and from a run that ended', () => {
    expect(hasDied({ report, run: LEFT })).toBe(true);
    const failed = { testResults: [file('data/a.test.ts', 'failed')] };
    expect(hasDied({ report: failed, run: LEFT })).toBe(false);
    expect(hasDied({ report, run: { ...LEFT, errors: [DEATH, 'a promise was forgotten'] } })).toBe(false);
    expect(hasDied({ report, run: { ...LEFT, ends: [] } })).toBe(false);
    expect(hasDied({ report, run: { ...LEFT, unended: [] } })).toBe(false);
    expect(hasDied({ report, run: null })).toBe(false);
  });

  it('leaves half of a file, which is counted where it was run again', () => {
    const again = {
      testResults: [file('data/b.test.ts', 'passed', 'passed'), file('data/c.test.ts', 'failed')],
    };
    expect(countsOf([withoutFiles(report, LEFT.unended), again])).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });
});

it('counts what was neither passed nor failed as skipped, and nothing without a report', () => {
  expect(countsOf([{ testResults: [file('a.test.ts', 'passed', 'pending', 'todo', 'skipped')] }])).toEqual({
    passed: 1,
    failed: 0,
    skipped: 3,
  });
  expect(countsOf([null])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
