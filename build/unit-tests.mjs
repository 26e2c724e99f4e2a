/**
 * The unit tests of `npm test`. Where the process that runs them dies (the machine ends it, or Node itself falls), the files that it
 * left are run once more in a process of their own, and the terminal says so: no test that failed is ever run again.
 */
import { join } from 'node:path';
import { say } from './say.mjs';
import { failuresOfRun, failuresOfVitest } from './test-failures.mjs';
import { readReport, runTool } from './test-tool.mjs';
import { countsOf, hasDied, withoutFiles } from './unit-counts.mjs';

/** Runs all of them, reports in the folder; resolves to numbers of tests, what failed as texts, and Vitest's exit code. */
export function runUnitTests(folder) {
  const first = runVitest(folder, 'unit', []);
  if (!hasDied(first)) return outcome(first.status, [first], failuresOfRun(first.run));
  const { unended, begun, ends } = first.run;
  say(
    `a process of the tests ended with ${ends.join(', ')} in ${begun.join(', ')}; the ${unended.length} files it left are run again …`,
  );
  const rest = runVitest(folder, 'unit-again', unended);
  return outcome(
    rest.status,
    [{ report: withoutFiles(first.report, unended) }, rest],
    failuresOfRun(rest.run),
  );
}

function runVitest(folder, name, files) {
  const report = join(folder, `${name}.json`);
  const run = join(folder, `${name}-run.json`);
  const reporters = ['dot', 'json', './build/unit-reporter.mjs'].map(each => `--reporter=${each}`);
  const args = ['run', '--config', 'renderer/vite.config.ts', ...reporters, `--outputFile.json=${report}`];
  const status = runTool('vitest', [...args, ...files], { UNIT_RUN: run });
  return { status, report: readReport(report), run: readReport(run) };
}

function outcome(status, runs, others) {
  const reports = runs.map(({ report }) => report);
  return { status, counts: countsOf(reports), failures: [...reports.flatMap(failuresOfVitest), ...others] };
}
