/**
 * What failed, told again at the end of `npm test`: whoever keeps only the tail of a long output (a CI service does)
 * still learns why. Both read what the runners write, and give one text a failure: its name, then its first lines.
 */
import { stripVTControlCharacters } from 'node:util';

/** A message of fifteen lines says what broke; the rest is the stack of the runner. */
const TOLD = 15;

/** Failures of Playwright's JSON report, a test that passed when it was run again among them (it has failed all the same). */
export function failuresOfPlaywright(report) {
  return (report?.suites ?? []).flatMap(suite => ofSuite(suite, []));
}

/** Failures of Vitest's JSON report, files that could not be loaded among them. */
export function failuresOfVitest(report) {
  return (report?.testResults ?? []).flatMap(file => {
    const failed = file.assertionResults.filter(test => test.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [told(file.name, file.message)];
    return failed.map(test => told(`${file.name} › ${test.fullName}`, test.failureMessages.join('\n')));
  });
}

/**
 * What went wrong beside the tests of Vitest's run, after build/unit-reporter.mjs: errors that no test caught, and the files
 * that the death of their process left unread. A report of its that is not there is a failure too.
 */
export function failuresOfRun(run) {
  if (run === null) return ['Vitest ended before it could say what it had run.'];
  const { unended, begun, errors, ends } = run;
  if (unended.length === 0) return errors.map(error => told('outside of every test', error));
  const where = begun.length === 0 ? 'between two files' : `in ${begun.join(', ')}`;
  const died = ends.length === 0 ? '' : `; a process of the tests ended with ${ends.join(', ')}`;
  return [told(`${unended.length} files of tests were not ended, ${where}${died}`, errors.join('\n'))];
}

function ofSuite(suite, above) {
  const path = [...above, suite.title];
  const own = (suite.specs ?? []).flatMap(spec =>
    spec.tests.flatMap(test => {
      const results = test.results.filter(result => result.status !== test.expectedStatus);
      if (test.status !== 'unexpected' && test.status !== 'flaky') return [];
      const messages = results.flatMap(result => result.errors.map(error => error.message ?? error.value));
      const name = [`[${test.projectName}]`, ...path, spec.title].join(' › ');
      return [told(`${name} (${test.status})`, messages.join('\n'))];
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(child => ofSuite(child, path))];
}

function told(name, message) {
  const lines = stripVTControlCharacters(message || 'no message')
    .split('\n')
    .filter(line => line.trim() !== '');
  return [name, ...lines.slice(0, TOLD).map(line => `    ${line}`)].join('\n');
}
