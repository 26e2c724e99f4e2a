/**
 * `node build/e2e-mutants.mjs [WORD | --units]`: do the end-to-end tests have teeth? Each mutant is one guard of the desktop host
 * taken away, in a copy; the tests must fail on it, and pass on the copy as it is. Prints one line a mutant; ends with 1 when one was missed. Those that the
 * page cannot reach past its own end of the bridge are for the unit tests of `electron/` and `renderer/bridge/`.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, HOST_BUNDLES } from './build.mjs';
import { runE2e } from './e2e.mjs';
import { MUTANTS } from './e2e-mutants-list.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { runTool } from './test-tool.mjs';
import { UNIT_MUTANTS } from './unit-mutants-list.mjs';

const COPY = join(ROOT, 'out', 'mutants', 'app');
const REPORT = join(ROOT, 'out', 'mutants', 'report.json');
/** So many times what it took: a test that runs out of time is taken for one that has noticed. */
const TIMES = 3;
const SHORTEST = 30_000;

ensureInstalled();
await buildIfStale();
const { build } = await import('vite');
const [word = ''] = process.argv.slice(2);
const isWanted = ({ name, units }) => (word === '--units' ? units === true : name.includes(word));
const ALL = [...MUTANTS, ...UNIT_MUTANTS.map(mutant => ({ ...mutant, units: true }))];
const wanted = ALL.filter(isWanted);
const missed = [];
/** What a test is given, in milliseconds: without mutants as much as ever, then some times what the longest of them took on this machine, as busy as it is. */
let patience = 180_000;
// Tests that fail anyway would catch everything.
for (const control of controls()) {
  await apply(control);
  const by = await caughtBy(control);
  if (by !== null) throw new Error(`nothing can be said: without any mutant, “${by}” fails`);
  if (control.specs) patience = Math.max(SHORTEST, TIMES * longestOf(reportedTests()));
}
for (const mutant of wanted) {
  const by = (await apply(mutant)) ? await caughtBy(mutant) : 'nothing: its text is not in the file any more';
  const isMissed = by === null || by.startsWith('nothing');
  if (isMissed) missed.push(mutant.name);
  process.stdout.write(
    `${isMissed ? 'MISSED' : 'caught'}  ${mutant.name}${by === null ? '' : `  by: ${by}`}\n`,
  );
}
process.stdout.write(`${missed.length} missed\n`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** The copy as it is, once for the unit tests and once for all specs that are wanted. */
function controls() {
  const as = { file: 'package.json', from: '', to: '' };
  const specs = [...new Set(wanted.flatMap(mutant => mutant.specs ?? []))];
  return [
    ...(wanted.some(({ units }) => units) ? [{ ...as, units: true }] : []),
    ...(specs.length > 0 ? [{ ...as, specs }] : []),
  ];
}

/** A copy of the host beside the built page, with one text replaced; false when the text is not there. */
async function apply({ file, from, to, units }) {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(join(COPY, 'out'), { recursive: true });
  for (const path of ['electron', 'package.json', 'renderer/bridge', 'build/tsconfig.base.json'])
    cpSync(join(ROOT, path), join(COPY, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  cpSync(join(ROOT, 'out', 'renderer'), join(COPY, 'out', 'renderer'), { recursive: true });
  const target = join(COPY, file);
  const text = readFileSync(target, 'utf8');
  const changed = text.replace(from, to);
  writeFileSync(target, changed);
  if (units) return changed !== text;
  for (const mode of HOST_BUNDLES)
    await build({ configFile: join(COPY, 'electron', 'vite.config.ts'), mode, logLevel: 'silent' });
  return changed !== text;
}

/** The first test that fails on the copy, or null when none does. */
async function caughtBy({ specs, units }) {
  rmSync(REPORT, { force: true });
  if (units) return caughtByUnits();
  const status = await runE2e(
    ['--project=shell', '-x', '--retries=0', '--reporter=json', `--timeout=${patience}`, ...specs],
    {
      MAILLAGE_E2E_APP: COPY,
      PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
    },
  );
  if (status === 0) return null;
  const failed = reportedTests().find(({ tests }) => tests.some(test => test.status === 'unexpected'));
  return failed?.title ?? 'the run itself';
}

/** The tests of the last run. */
function reportedTests() {
  const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : { suites: [] };
  return report.suites.flatMap(specsOf);
}

function longestOf(specs) {
  return Math.max(
    ...specs.flatMap(({ tests }) => tests.flatMap(test => test.results)).map(({ duration }) => duration),
  );
}

function caughtByUnits() {
  const report = ['--reporter=json', `--outputFile.json=${REPORT}`, `--testTimeout=${patience}`];
  if (runTool('vitest', ['run', '--root', COPY, '--maxWorkers=1', '--bail=1', ...report]) === 0) return null;
  const { testResults = [] } = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : {};
  const failed = testResults.flatMap(file => file.assertionResults).find(test => test.status === 'failed');
  return failed?.fullName ?? 'the run itself';
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}
