#!/usr/bin/env bash
# Expected: `CATEGORIES:Santé\, soins,Eau` is two categories, the first with a comma in it, in every reader of iCalendar.
# Really: node-ical and ts-ics split at every comma and leave the backslash: "Santé\", "soins", "Eau". Of two CATEGORIES lines ts-ics keeps
# the last only. node-ical also takes an escaped backslash before an n for a line break.
# ical.js is right each time.
# Versions: ical.js 2.2.1, node-ical 0.26.1, ts-ics 2.4.6.
# Follows: themes taken from CATEGORIES need ical.js or an unescaping of one's own that goes through the text once.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 ts-ics@2.4.6 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const calendar = lines =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Essai//FR', 'BEGIN:VEVENT', 'UID:1@essai.invalid']
    .concat(['DTSTAMP:20250101T000000Z', 'DTSTART:20250304T090000Z'], lines, ['END:VEVENT', 'END:VCALENDAR', ''])
    .join('\r\n');
const byIcal = text => new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
const byNode = text => Object.values(nodeIcal.sync.parseICS(text)).find(entry => entry.type === 'VEVENT');
const byTs = text => convertIcsCalendar(undefined, text).events[0];

const one = calendar(['SUMMARY:Un', 'CATEGORIES:Santé\\, soins,Eau']);
check('ical.js', byIcal(one).getFirstProperty('categories').getValues(), ['Santé, soins', 'Eau']);
check('node-ical', byNode(one).categories, ['Santé\\', 'soins', 'Eau']);
check('ts-ics', byTs(one).categories, ['Santé\\', ' soins', 'Eau']);
const two = calendar(['SUMMARY:Un', 'CATEGORIES:Santé', 'CATEGORIES:Eau']);
check('two lines, ical.js', byIcal(two).getAllProperties('categories').map(line => line.getFirstValue()), ['Santé', 'Eau']);
check('two lines, ts-ics', byTs(two).categories, ['Eau']);
const path = calendar(['SUMMARY:Dossier A\\\\nord']);
check('escaped backslash, ical.js', byIcal(path).getFirstPropertyValue('summary'), 'Dossier A\\nord');
check('escaped backslash, node-ical', byNode(path).summary, 'Dossier A\\\nord');
JS
node check.mjs
