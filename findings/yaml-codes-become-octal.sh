#!/usr/bin/env bash
# Expected: official codes and dates of a YAML programme are texts, or at least all of them become the same kind of thing.
# Really: 01004 is the number 1004 for three parsers and 516 for gray-matter, which leaves 08001 and 09300 as texts because 8 and 9 are no
# octal digits; 2A004 is a text for all. A date that does not exist is the date a month later: js-yaml 4 makes 2024-13-45 the 14th of February
# 2025, without a word; js-yaml 5 and yaml leave dates as texts. "+33123456789" is a number without its plus everywhere.
# Versions: gray-matter 4.0.3, js-yaml 4.1.0 and 5.5.0, yaml 2.9.1.
# Follows: read codes, dates and telephone numbers as they are written (a failsafe schema, or the source of the scalar), then decide.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts gray-matter@4.0.3 js-yaml@5.5.0 js-yaml4@npm:js-yaml@4.1.0 yaml@2.9.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import matter from 'gray-matter';
import { load } from 'js-yaml';
import { load as load4 } from 'js-yaml4';
import { parse } from 'yaml';

const shown = value => (value instanceof Date ? `date ${value.toISOString().slice(0, 10)}` : value);
const readers = text => {
  const source = `code: ${text}\n`;
  return [matter(`---\n${source}---\n`).data, load4(source), load(source), parse(source)].map(({ code }) => shown(code));
};
console.log('gray-matter, js-yaml 4, js-yaml 5, yaml');
const stated = {
  '01004': [516, 1004, 1004, 1004],
  '08001': ['08001', 8001, 8001, 8001],
  '09300': ['09300', 9300, 9300, 9300],
  '2A004': ['2A004', '2A004', '2A004', '2A004'],
  '+33123456789': [33123456789, 33123456789, 33123456789, 33123456789],
  '1_000': [1000, 1000, '1_000', '1_000'],
  '2024-06-12': ['date 2024-06-12', 'date 2024-06-12', '2024-06-12', '2024-06-12'],
  '2024-13-45': ['date 2025-02-14', 'date 2025-02-14', '2024-13-45', '2024-13-45'],
};
for (const [text, kinds] of Object.entries(stated)) check(text, readers(text), kinds);
JS
node check.mjs
