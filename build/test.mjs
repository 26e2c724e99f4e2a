/**
 * `npm test`: everything that can be checked on this machine: types, lint, unit tests, the build, and the application
 * itself on every host that is here. Its last line is `N passed, N failed`, with the skipped ones if there are any.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { runE2e } from './e2e.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';
import { failuresOfPlaywright } from './test-failures.mjs';
import { readReport, runProgram, runTool } from './test-tool.mjs';
import { runUnitTests } from './unit-tests.mjs';

const RESULTS = join(ROOT, 'out', 'tests');

/** Steps in order. Each gives the numbers of what it checked; a step that is one check counts as one. */
const STEPS = [
  ['types', () => one(runTool('tsc', ['--build']))],
  ['lint', () => one(runTool('biome', ['check', '--error-on-warnings', '.']))],
  ['walls', () => one(runProgram('build/walls.mjs'))],
  ['unit tests', unitTests],
  ['build', async () => one(await builds())],
  ['package', () => one(runProgram('build/check-package.mjs'))],
  ['end-to-end tests', endToEnd],
];

ensureInstalled();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
for (const [name, run] of STEPS) {
  const began = performance.now();
  say(`— ${name} …`);
  const result = await run();
  for (const key of Object.keys(total)) total[key] += result[key];
  say(`— ${name}: ${sentence(result)} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}
for (const failure of failures) say(`failed: ${failure}`);
process.stdout.write(`${sentence(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

function unitTests() {
  const { status, counts, failures: told } = runUnitTests(RESULTS);
  failures.push(...told);
  return honest(status, counts);
}

async function builds() {
  try {
    await buildAll();
    return 0;
  } catch (cause) {
    say(`the build failed: ${cause.message}`);
    return 1;
  }
}

async function endToEnd() {
  if (!existsSync(join(ROOT, 'out', 'renderer', 'index.html'))) return one(1);
  const file = join(RESULTS, 'e2e.json');
  const status = await runE2e([], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const report = readReport(file);
  failures.push(...failuresOfPlaywright(report));
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return honest(status, { passed: expected, failed: unexpected + flaky, skipped });
}

/** A runner that failed without a failed test (a file that does not load, no test at all) has failed all the same. */
function honest(status, result) {
  const isSilent = status !== 0 && result.failed === 0;
  const isEmpty = result.passed + result.failed === 0;
  return isSilent || isEmpty ? { ...result, failed: result.failed + 1 } : result;
}

function one(status) {
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
