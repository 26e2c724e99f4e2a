#!/usr/bin/env bash
# Expected: where the process that runs the tests is gone half-way, the reports that a service reads (JSON, JUnit) hold a failure.
# Really: the JSON report says "success": true with no failed test and no failed file; the file that was being run is "passed", with the
# tests that never ran as "pending" or without an end; files that were still to come are not in it. JUnit's says 0 failures and 0 errors
# likewise. Only the exit code and the terminal tell. A count of passed tests is the only sign in a file.
# Versions: vitest 4.1.12, pools forks.
# Follows: hold the exit code against the report, count the files that were asked for, and ask a reporter of one's own which of them ended;
# build/unit-reporter.mjs does and names the signal.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts vitest@4.1.12 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

// Whoever runs short of memory is ended from outside: the second file ends its own process the same way.
const END = "process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});";
for (const [file, body] of Object.entries({ a: '', b: END, c: '' })) {
  writeFileSync(
    `${file}.test.js`,
    `import { test } from 'vitest';
     test('first of ${file}', async () => { await new Promise(done => setTimeout(done, 200)); });
     test('second of ${file}', async () => { await new Promise(done => setTimeout(done, 200)); ${body} });
     test('third of ${file}', () => {});`,
  );
}
const named = ['--reporter=json', '--reporter=junit', '--outputFile.json=said.json', '--outputFile.junit=said.xml'];
const { CI: _, ...env } = process.env;
const args = ['vitest', 'run', '--pool=forks', '--no-isolate', '--maxWorkers=1', ...named];
const { status } = spawnSync('npx', args, { env, stdio: 'ignore' });
check('exit code', status, 1);
const { success, numFailedTests, numFailedTestSuites, numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync('said.json', 'utf8'));
check('JSON: success, failed tests, failed suites', [success, numFailedTests, numFailedTestSuites], [true, 0, 0]);
check('JSON: fewer tests than the nine', [numTotalTests < 9, numPassedTests < 9], [true, true]);
check('JSON: every file that it names is', [...new Set(testResults.map(each => each.status))], ['passed']);
const xml = readFileSync('said.xml', 'utf8');
check('JUnit: failures, errors', xml.match(/<testsuites[^>]*>/u)[0].match(/(?:failures|errors)="\d+"/gu), ['failures="0"', 'errors="0"']);
JS
node check.mjs
