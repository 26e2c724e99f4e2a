#!/usr/bin/env bash
# Expected: a fixed `mtime` as a Date makes the same ZIP, DOCX or PPTX bytes on every machine.
# Really: fflate writes the hours of the machine's own zone: three zones, three files. The earliest date of the format given in UTC throws
# west of Greenwich ("date not in range"). An ISO text without a zone gives the same bytes everywhere.
# Versions: fflate 0.8.3.
# Follows: for packages that must be alike, mtime: '1980-01-01T00:00:00', a text without Z.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

const hashed = mtime => {
  try {
    return createHash('sha256').update(zipSync({ 'a.txt': strToU8('a') }, { mtime })).digest('hex');
  } catch (error) {
    return error.message;
  }
};
const asked = { moment: new Date('2025-03-04T12:00:00Z'), first: new Date('1980-01-01T00:00:00Z'), text: '1980-01-01T00:00:00' };
if (process.argv[2]) {
  process.stdout.write(hashed(asked[process.argv[2]]));
  process.exit();
}
const zones = ['UTC', 'Europe/Paris', 'America/Cayenne'];
const in3 = what =>
  zones.map(TZ => execFileSync(process.execPath, ['check.mjs', what], { env: { ...process.env, TZ }, encoding: 'utf8' }));
check('different files for one moment', new Set(in3('moment')).size, 3);
check('1 January 1980, 0:00 UTC, in Cayenne', in3('first')[2], 'date not in range 1980-2099');
check('different files for a text without zone', new Set(in3('text')).size, 1);
JS
node check.mjs
