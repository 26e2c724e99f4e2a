#!/usr/bin/env bash
# Expected: a parser of dates that is given a format, and null where the text does not fit, gives null for a day that there is not.
# Really: d3-time-format looks at each field by itself and lets the rest run over: the 31st of February is the 3rd of March, "31 juin" the 1st of
# July, 24:30 half past midnight of the next day. The day of the week, where one is given, is read and dropped: "lundi 4 mars 2025", a Tuesday, is that
# Tuesday, though the misprint is in one of the two. "%Y" takes the year 25 as it is. What is behind the date or twice a space is null, as is
# "fevrier"; so a table seems to be checked. Luxon gives no date for all of these.
# Versions: d3-time-format 4.1.0, luxon 3.7.2.
# Follows: write the date that was read again in its format and compare; a weekday that does not fit is to be shown, not dropped.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts d3-time-format@4.1.0 luxon@3.7.2 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';
import { timeFormatLocale } from 'd3-time-format';
import { DateTime } from 'luxon';

const french = timeFormatLocale(JSON.parse(readFileSync('node_modules/d3-time-format/locale/fr-FR.json', 'utf8')));
const d3 = (text, format) => french.utcParse(format)(text)?.toISOString().slice(0, 16) ?? null;
const luxon = (text, format) => DateTime.fromFormat(text, format, { locale: 'fr', zone: 'utc' }).toISO()?.slice(0, 16) ?? null;
const days = '%A %e %B %Y';
check('d3: 31/02/2025, 31 juin 2025', [d3('31/02/2025', '%d/%m/%Y'), d3('31 juin 2025', '%e %B %Y')], ['2025-03-03T00:00', '2025-07-01T00:00']);
check('Luxon: the same', [luxon('31/02/2025', 'dd/MM/yyyy'), luxon('31 juin 2025', 'd MMMM yyyy')], [null, null]);
check('d3: 4/3/2025 24:30', d3('4/3/2025 24:30', '%d/%m/%Y %H:%M'), '2025-03-05T00:30');
check('Luxon: the same', luxon('4/3/2025 24:30', 'd/M/yyyy HH:mm'), null);
check('d3: lundi and mardi 4 mars 2025', [d3('lundi 4 mars 2025', days), d3('mardi 4 mars 2025', days)], ['2025-03-04T00:00', '2025-03-04T00:00']);
check('Luxon: the same', [luxon('lundi 4 mars 2025', 'EEEE d MMMM yyyy'), luxon('mardi 4 mars 2025', 'EEEE d MMMM yyyy')], [null, '2025-03-04T00:00']);
check('d3: the year 25', d3('4/3/25', '%d/%m/%Y'), '0025-03-04T00:00');
check('d3: fevrier, two spaces, a space behind', [d3('4 fevrier 2025', '%e %B %Y'), d3('4  mars 2025', '%e %B %Y'), d3('4 mars 2025 ', '%e %B %Y')], [null, null, null]);
JS
node check.mjs
