import { describe, expect, it } from 'vitest';
import { failuresOfPlaywright, failuresOfRun, failuresOfVitest } from './test-failures.mjs';

function result(status, ...messages) {
  return { status, errors: messages.map(message => ({ message })) };
}

/** A report of one file with one test, as Playwright writes it. */
function report(status, results) {
  const test = { projectName: 'shell', expectedStatus: 'passed', status, results };
  const inner = { title: 'groupe', specs: [{ title: 'one test', tests: [test] }] };
  return { suites: [{ title: 'a.spec.ts', specs: [], suites: [inner] }] };
}

describe('failures of Playwright', () => {
  it('are told with the project, the file and the message', () => {
    const [told] = failuresOfPlaywright(report('unexpected', [result('failed', 'Expected 1\nReceived 2')]));
    expect(told).toBe('[shell] › a.spec.ts › groupe › one test (unexpected)\n    Expected 1\n    Received 2');
  });

  it('hold a test that passed at its second try, with the message of the first', () => {
    const [told] = failuresOfPlaywright(
      report('flaky', [result('failed', '\u001b[31mtoo late\u001b[39m'), result('passed')]),
    );
    expect(told).toContain('(flaky)\n    too late');
  });

  it('hold neither what passed nor what was skipped', () => {
    expect(failuresOfPlaywright(report('expected', [result('passed')]))).toEqual([]);
    expect(failuresOfPlaywright(report('skipped', [result('skipped')]))).toEqual([]);
    expect(failuresOfPlaywright(null)).toEqual([]);
  });

  it('are cut after fifteen lines', () => {
    const lines = Array.from({ length: 16 }, (_, index) => `line ${index + 1}`).join('\n');
    const [told] = failuresOfPlaywright(report('unexpected', [result('failed', lines)]));
    expect(told).toContain('line 15');
    expect(told).not.toContain('line 16');
  });
});

describe('failures of Vitest', () => {
  it('are told test by test, and a file that does not load by its own message', () => {
    const failed = { status: 'failed', fullName: 'a sum', failureMessages: ['expected 3'] };
    const passed = { status: 'passed', fullName: 'a difference', failureMessages: [] };
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [failed, passed] },
      { name: 'b.test.ts', status: 'failed', message: 'cannot be parsed', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [passed] },
    ];
    expect(failuresOfVitest({ testResults })).toEqual([
      'a.test.ts › a sum\n    expected 3',
      'b.test.ts\n    cannot be parsed',
    ]);
    expect(failuresOfVitest(null)).toEqual([]);
  });
});

describe('failures of a run', () => {
  const whole = { unended: [], begun: [], errors: [], ends: [] };

  it('are the files that a dead process left, where it died and how', () => {
    const errors = ['[vitest-pool]: Worker forks emitted error. Worker exited unexpectedly'];
    const run = { unended: ['a.test.ts', 'b.test.ts'], begun: ['a.test.ts'], errors, ends: ['SIGSEGV'] };
    expect(failuresOfRun(run)).toEqual([
      `2 files of tests were not ended, in a.test.ts; a process of the tests ended with SIGSEGV\n    ${errors[0]}`,
    ]);
  });

  it('are errors outside of every test, though all files ended', () => {
    expect(failuresOfRun({ ...whole, errors: ['a promise was forgotten'] })).toEqual([
      'outside of every test\n    a promise was forgotten',
    ]);
  });

  it('are none where all files ended, and one where nothing was written', () => {
    expect(failuresOfRun({ ...whole, ends: ['SIGTERM'] })).toEqual([]);
    expect(failuresOfRun(null)).toEqual(['Vitest ended before it could say what it had run.']);
  });
});
