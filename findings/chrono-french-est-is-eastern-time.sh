#!/usr/bin/env bash
# Expected: the French parser of chrono-node reads French dates and hours, "14 h 30" as French typography sets it among them, and takes
# "est" ("is") and "et" ("and") for words.
# Really: a number before "est" or "et" is an hour of Eastern Time: "Salle 1 est ouverte" is one o'clock in New York, and "les 4 et 5
# mars" begins with four o'clock there. Minutes behind a space are dropped without a word ("le 4 mars 2025 à 14 h 30" is 14:00), "de 9 h
# 30" is nine hours from now, "mar. 4 mars" is next Tuesday and the 4th of March, and "de 2 à 5 ans" lasts from 2 to 5 o'clock.
# Versions: chrono-node 2.10.3.
# Follows: no French text with it as it comes: set hours without spaces first, refuse results with a zone or without a day. Maillage reads
# dates itself.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { fr } from 'chrono-node';

const at = new Date('2025-02-10T08:00:00Z');
const read = text =>
  fr.parse(text, { instant: at, timezone: 0 }).map(found => {
    const [start, end] = [found.start.date(), found.end?.date()].map(date => date?.toISOString().slice(0, 16));
    return [found.text, start, ...(end === undefined ? [] : [end])];
  });
const zones = text => fr.parse(text, { instant: at, timezone: 0 }).map(found => found.start.get('timezoneOffset'));
check('without spaces it is right', read('mardi 4 mars 2025 à 14h30'), [['mardi 4 mars 2025 à 14h30', '2025-03-04T14:30']]);
check('with spaces', read('le 4 mars 2025 à 14 h 30'), [['4 mars 2025 à 14', '2025-03-04T14:00']]);
check('with no-break spaces', read('le 4 mars 2025 à 14\u00a0h\u00a030'), [['4 mars 2025 à 14', '2025-03-04T14:00']]);
check('"is"', read('Salle 1 est ouverte'), [['1 est', '2025-02-10T06:00']]);
check('its zone, minutes from Greenwich', zones('Salle 1 est ouverte'), [-300]);
check('"and"', read('Les 4 et 5 mars'), [['4 et', '2025-02-10T09:00'], ['5 mars', '2025-03-05T12:00']]);
check('"and" of workshops', read('ateliers 3 et 4'), [['3 et', '2025-02-10T08:00']]);
check('from half past nine', read('jeudi 6 mars 2025 de 9 h 30 à 17 h').slice(1), [['de 9 h', '2025-02-10T17:00'], ['à 17', '2025-02-10T17:00']]);
check('an abbreviated day', read('mar. 4 mars'), [['mar', '2025-02-11T12:00'], ['4 mars', '2025-03-04T12:00']]);
check('an age', read('de 2 à 5 ans'), [['2 à 5', '2025-02-10T02:00', '2025-02-10T05:00']]);
JS
node check.mjs
