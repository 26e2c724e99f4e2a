#!/usr/bin/env bash
# Expected: with `isolate: false` and two workers a suite imports each module twice, whatever environments its files ask for.
# Really: a process is kept only while the next file in the queue asks for the environment of the last. Eight files that take turns
# between "node" and "happy-dom" begin six to eight processes, each of which imports all anew; the same eight with their kinds together
# need four. Vitest orders files by size, so that the turns come by themselves: 20 of 690 files in happy-dom make 34 of them.
# Versions: vitest 4.1.12, happy-dom 21.0.4.
# Follows: a sequencer keeps the files of one environment together, or each environment is a project of its own.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund vitest@4.1.12 happy-dom@21.0.4 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
mkdir tests
echo "console.log('IMPORTED by ' + process.pid);" >tests/tables.js
node -e "
  const { writeFileSync } = require('node:fs');
  // The larger a file, the earlier it is run.
  [0, 1, 2, 3, 4, 5, 6, 7].map(i => (i % 4 < 2 ? 'node' : 'page')).forEach((kind, i) => writeFileSync('tests/' + 'abcdefgh'[i] + '.test.js',
    (kind === 'page' ? '// @vitest-environment happy-dom\n' : '// @vitest-environment node\n') +
    \"import './tables.js';\nimport { it } from 'vitest';\nit('runs', () => {});\n\" + '//' + ' '.repeat(9000 - 1000 * i)));
"
cat >together.mjs <<'JS'
import { readFileSync } from 'node:fs';
const isPage = ({ moduleId }) => Number(readFileSync(moduleId, 'utf8').includes('happy-dom'));
export default class Together {
  sort(files) {
    return files.toSorted((a, b) => isPage(a) - isPage(b));
  }
  shard(files) {
    return files;
  }
}
JS
for name in turns together; do
  [ "$name" = together ] && order="sequence: { sequencer: Together }," || order=""
  cat >"$name.config.mjs" <<JS
import Together from './together.mjs';
export default { test: { pool: 'forks', isolate: false, maxWorkers: 2, $order include: ['tests/*.test.js'] } };
JS
done
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';

function imports(config, workers) {
  const out = execFileSync(
    'npx',
    ['vitest', 'run', `--config=${config}.config.mjs`, `--maxWorkers=${workers}`, '--reporter=verbose'],
    { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, CI: 'true' } },
  );
  return [...out.matchAll(/IMPORTED by (\d+)/g)].map(([, pid]) => pid);
}
const [turns, together] = ['turns', 'together'].map(config => {
  const pids = imports(config, 2);
  console.log(`${config}: imported by ${pids.join(', ')}`);
  return { imports: pids.length, processes: new Set(pids).size };
});
check('kinds together', together, { imports: 4, processes: 4 });
check('each import is a process of its own where kinds take turns', turns.imports === turns.processes, true);
check('kinds in turns begin more of them', turns.processes > together.processes, true);
JS
node check.mjs
