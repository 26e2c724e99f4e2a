#!/usr/bin/env bash
# Expected: a chart's labels by d3-format and its table by Intl.NumberFormat show the same numbers with the same number of decimals.
# Really: Intl rounds the decimal text of a number (1.005 is 1.01), d3-format its binary value as toFixed does (1.00): 14.5 % is 14 % on the
# chart and 15 % in the table, 0.35 is 0.3 and 0.4. And -0.4 without decimals is "0" by d3 and "-0" by Intl. Among the 999 thousandths
# between 0 and 1, 48 differ with two decimals, and 4 as a percentage.
# Versions: d3-format 3.1.3, Intl of Node 20 (ICU 78).
# Follows: one formatter for pictures, tables and exports.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts d3-format@3.1.3 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { format } from 'd3-format';

const intl = (value, digits) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
const percent = value => new Intl.NumberFormat('en', { style: 'percent' }).format(value);
const both = (value, digits) => [format(`.${digits}f`)(value), intl(value, digits)];
check('1.005', both(1.005, 2), ['1.00', '1.01']);
check('0.35', both(0.35, 1), ['0.3', '0.4']);
check('-0.4', both(-0.4, 0), ['0', '-0']);
check('14.5 %', [format('.0%')(0.145), percent(0.145)], ['14%', '15%']);
const thousandths = Array.from({ length: 999 }, (_, at) => (at + 1) / 1000);
const apart = thousandths.filter(value => format('.2f')(value) !== intl(value, 2)).length;
const shares = thousandths.filter(value => format('.0%')(value) !== percent(value)).length;
check('thousandths that differ, two decimals and percent', [apart, shares], [48, 4]);
JS
node check.mjs
