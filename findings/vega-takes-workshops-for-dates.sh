#!/usr/bin/env bash
# Expected: type inference takes a column for dates when it holds dates, as d3's autoType does, which looks for years, months and days.
# Really: Vega's asks whether every cell is something that Date.parse takes, and V8 takes any word before a number: "Atelier 1" is the 1st
# of January 2001, "Paris 2024" a New Year, "Marseille 13" the 13th of March. A programme of twelve workshops becomes dates and one of
# thirteen texts; "5 %" and "12,5 %" become days of 2001. A cell that holds one space is 0 in a column of numbers, and 01004 is 1004.
# Versions: vega-loader 5.1.3 (of vega 6), d3-dsv 3.0.2, Node 20.
# Follows: never parse: 'auto'; name the type of each column.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts vega-loader@5.1.3 d3-dsv@3.0.2 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { autoType } from 'd3-dsv';
import { read } from 'vega-loader';

const column = (cells, parse = 'auto') => read(`lieu\n${cells.map(cell => `"${cell}"`).join('\n')}`, { type: 'csv', parse }).map(row => row.lieu);
const days = cells => column(cells).map(cell => (typeof cell === 'number' ? new Date(cell).toDateString() : cell));
const workshops = count => Array.from({ length: count }, (_, i) => `Atelier ${i + 1}`);
check('three workshops', days(workshops(3)), ['Mon Jan 01 2001', 'Thu Feb 01 2001', 'Thu Mar 01 2001']);
check('twelve are dates', column(workshops(12)).every(Number.isFinite), true);
check('thirteen are texts', column(workshops(13)), workshops(13));
check('a place and its department', days(['Marseille 13', 'Octeville 50']), ['Tue Mar 13 2001', 'Sun Oct 01 1950']);
check('a place and its year', days(['Paris 2024', 'Rouen 2025']), ['Mon Jan 01 2024', 'Wed Jan 01 2025']);
check('shares', days(['5 %', '12,5 %']), ['Tue May 01 2001', 'Wed Dec 05 2001']);
check('numbers and one space', column(['3', ' ']), [3, 0]);
check('codes', column(['01004', '08001']), [1004, 8001]);
check('d3 keeps the texts', workshops(3).map(cell => autoType({ cell }).cell), workshops(3));
check('with its type named', column(workshops(2), { lieu: 'string' }), workshops(2));
JS
node check.mjs
