#!/usr/bin/env bash
# Expected: the title of an event is a string.
# Really: node-ical's `summary` is a string, or an object {params, val} as soon as the line has a parameter such
# as LANGUAGE=fr, or an array when the line occurs twice: a page shows "[object Object]" for the calendars that say their language.
# And events are kept by UID: of two with one UID, without RECURRENCE-ID, the first is gone without a warning.
# Versions: node-ical 0.26.1.
# Follows: a reader of schedules must unwrap all three shapes, and count the BEGIN:VEVENT lines against what came out.
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

const event = (uid, lines) => ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20250101T000000Z', ...lines, 'END:VEVENT'];
const read = events => {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Essai//FR', ...events.flat(), 'END:VCALENDAR', ''];
  return Object.values(ical.sync.parseICS(lines.join('\r\n'))).filter(entry => entry.type === 'VEVENT');
};
const start = 'DTSTART:20250304T090000Z';
const title = line => read([event('1', [start, line])])[0].summary;
check('plain', title('SUMMARY:Ouverture'), 'Ouverture');
const said = title('SUMMARY;LANGUAGE=fr:Ouverture');
check('with a language', said, { params: { LANGUAGE: 'fr' }, val: 'Ouverture' });
check('as text', `${said}`, '[object Object]');
const twice = read([event('1', [start, 'SUMMARY:Un']), event('1', ['DTSTART:20250304T140000Z', 'SUMMARY:Deux'])]);
check('two events of one UID', twice.map(entry => entry.summary), ['Deux']);
JS
node check.mjs
