#!/usr/bin/env bash
# Expected: `vitest run -u rive` (as `jest -u rive` does) runs the files whose path has "rive" in it, and sets their snapshots anew alone.
# Really: -u may have a value ("all", "new", "none"), and takes the word behind it for one, known or not, without a word. No file is left
# to choose by: all of them run, and the snapshots and golden files of all of them are set anew, those that nobody has looked at among
# them; the run succeeds. Only with -u behind the path, or with a value ("-u all rive"), is the path one.
# Versions: vitest 4.1.12.
# Follows: write -u last, as the scripts of package.json do.
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

const NAMES = ['rive', 'digue'];
for (const name of NAMES)
  writeFileSync(
    `${name}.test.js`,
    `import { expect, test } from 'vitest'; test('is as kept', () => expect('now').toMatchFileSnapshot('${name}.txt'));`,
  );
const { CI: _, ...env } = process.env;

/** Runs with these arguments after both golden files were made stale: which files ran, which golden files are new, the exit code. */
function run(...args) {
  for (const name of NAMES) writeFileSync(`${name}.txt`, 'before');
  const { status } = spawnSync('npx', ['vitest', 'run', ...args, '--reporter=json', '--outputFile=said.json'], { env, stdio: 'ignore' });
  const { testResults } = JSON.parse(readFileSync('said.json', 'utf8'));
  const ran = testResults.map(each => each.name.replace(/.*\/|\.test\.js$/gu, '')).sort();
  return { ran, setAnew: NAMES.filter(name => readFileSync(`${name}.txt`, 'utf8') === 'now'), status };
}
check('rive -u', run('rive', '-u'), { ran: ['rive'], setAnew: ['rive'], status: 0 });
check('-u rive', run('-u', 'rive'), { ran: ['digue', 'rive'], setAnew: ['rive', 'digue'], status: 0 });
check('-u all rive', run('-u', 'all', 'rive'), { ran: ['rive'], setAnew: ['rive'], status: 0 });
JS
node check.mjs
