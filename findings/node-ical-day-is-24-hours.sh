#!/usr/bin/env bash
# Expected: DURATION:P1D from Saturday noon ends on Sunday at noon; iCalendar makes days nominal and PT24H exact.
# Really: node-ical adds 24 hours for both. On the weekend when clocks change the end is an hour off: noon in Paris on 29 March 2025 plus
# P1D gives 13:00, plus P1W as well, a week later.
# Versions: node-ical 0.26.1.
# Follows: add days and weeks to the local date and hours to the moment; test with the last weekend of March.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import ical from 'node-ical';

const ends = duration => {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Essai//FR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:x'];
  lines.push('DTSTAMP:20250101T000000Z', 'DTSTART;TZID=Europe/Paris:20250329T120000', `DURATION:${duration}`);
  lines.push('END:VEVENT', 'END:VCALENDAR', '');
  const found = Object.values(ical.sync.parseICS(lines.join('\r\n'))).find(entry => entry.type === 'VEVENT');
  return new Date(found.end).toLocaleString('sv', { timeZone: 'Europe/Paris' });
};
check('P1D', ends('P1D'), '2025-03-30 13:00:00');
check('PT24H', ends('PT24H'), '2025-03-30 13:00:00');
check('P1W', ends('P1W'), '2025-04-05 13:00:00');
JS
node check.mjs
