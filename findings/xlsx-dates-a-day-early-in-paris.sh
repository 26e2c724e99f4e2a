#!/usr/bin/env bash
# Expected: with cellDates, a cell that shows 4 March 2025 becomes a Date of that day, in the time zone of who reads.
# Really: xlsx on npm takes the zone's offset of 1899 in whole minutes, when Paris was 9 minutes 21 seconds ahead: every date lies 21
# seconds before midnight, so that getDate() says 3 March in Paris; it is right in UTC and 20 seconds late in Cayenne.
# cellDates also ignores the workbook's date1904: four years and a day are lost, while the formatted text is right.
# Versions: xlsx 0.18.5 (the last one on npm), zones of Node.
# Follows: read the serial number and count days from the epoch that the workbook names, without a Date in local time.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 || { echo 'The npm registry does not answer.'; exit 3; }
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
import XLSX from 'xlsx';

const workbook = date1904 => {
  const sheet = { '!ref': 'A1', A1: { t: 'n', v: 45720, z: 'dd/mm/yyyy' } };
  const book = { SheetNames: ['Dates'], Sheets: { Dates: sheet }, Workbook: { WBProps: { date1904 } } };
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
};
const read = (bytes, more) => XLSX.read(bytes, more).Sheets.Dates.A1;
if (process.argv[2] === 'one') {
  const date = read(workbook(false), { cellDates: true }).v;
  process.stdout.write(JSON.stringify([date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds()]));
  process.exit();
}
const there = zone => {
  const env = { ...process.env, TZ: zone };
  return JSON.parse(execFileSync(process.execPath, ['check.mjs', 'one'], { env, encoding: 'utf8' }));
};
check('day, hour, minute, second in UTC', there('UTC'), [4, 0, 0, 0]);
check('the same in Europe/Paris', there('Europe/Paris'), [3, 23, 59, 39]);
check('the same in America/Cayenne', there('America/Cayenne'), [4, 0, 0, 20]);
check('date1904, formatted', read(workbook(true), {}).w, '05/03/2029');
check('date1904, as a Date', read(workbook(true), { cellDates: true }).v.toISOString().slice(0, 7), '2025-03');
JS
node check.mjs
