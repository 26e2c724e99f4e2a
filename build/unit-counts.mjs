/** What reports of Vitest come to, over one run or over two of which the second took up what the first left. */
import { relative } from 'node:path';
import { ROOT } from './root.mjs';

/** Numbers of tests that passed, failed and were skipped, over all reports (Vitest's JSON; null counts nothing). */
export function countsOf(reports) {
  const tests = reports.flatMap(report => report?.testResults ?? []).flatMap(file => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length;
  return { passed, failed, skipped: tests.length - passed - failed };
}

/** Whether a process of the tests died on its way and nothing else went wrong, after build/unit-reporter.mjs. */
export function hasDied({ report, run }) {
  if (run === null || run.unended.length === 0 || run.ends.length === 0) return false;
  const isQuiet = (report?.testResults ?? []).every(({ status }) => status === 'passed');
  return isQuiet && run.errors.every(error => error.endsWith('Worker exited unexpectedly'));
}

/** The report without files (paths from the root) that did not end: what stands there of them is half. */
export function withoutFiles(report, files) {
  const left = new Set(files);
  const testResults = (report?.testResults ?? []).filter(({ name }) => !left.has(relative(ROOT, name)));
  return { testResults };
}
