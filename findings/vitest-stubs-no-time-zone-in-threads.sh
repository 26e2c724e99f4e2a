#!/usr/bin/env bash
# Expected: vi.stubEnv('TZ', …) moves the clock of a test to another zone, whatever runs the test.
# Really: with the pool "forks" dates follow the stubbed zone; with the pool "threads" process.env says the new zone and dates keep
# the old one, without a word: a test of "the analyst's day" in Cayenne passes or fails with the pool that happens to run it.
# Versions: vitest 4.1.12.
# Follows: tests that depend on a zone name their pool, or give the zone to what they test; a switch of pools for speed reads such tests anew.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund vitest@4.1.12 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >zone.test.js <<'JS'
import { expect, it, vi } from 'vitest';
const MIDNIGHT = new Date('2024-04-04T23:30:00Z');
it('moves', () => {
  vi.stubEnv('TZ', 'Pacific/Noumea');
  console.log(`SEEN ${process.env.TZ} ${MIDNIGHT.getDate()} ${MIDNIGHT.getHours()}`);
  expect(process.env.TZ).toBe('Pacific/Noumea');
});
JS
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';

function seen(pool) {
  const out = execFileSync('npx', ['vitest', 'run', `--pool=${pool}`, '--reporter=verbose'], {
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, TZ: 'UTC', CI: 'true' },
  });
  return /SEEN (.*)/.exec(out)?.[1];
}

check('forks', seen('forks'), 'Pacific/Noumea 5 10');
check('threads', seen('threads'), 'Pacific/Noumea 4 23');
JS
node check.mjs
