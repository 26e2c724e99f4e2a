#!/usr/bin/env bash
# Expected: the hours of a programme in a Markdown file's YAML header are all texts, or all numbers.
# Really: gray-matter reads YAML 1.1 by js-yaml 3, where 10:30 is a number in base sixty unless it begins with 0: 09:30 stays a text,
# 10:30 is 630 and 14:05:30 is 50730, so that a morning sorts apart from the rest of its day. A code such as 01004 is
# octal (516), but 08105 is a text, because 8 is no octal digit.
# Versions: gray-matter 4.0.3 (js-yaml 3).
# Follows: read YAML headers with a YAML 1.2 core schema, and hours and codes from the source text of the value, not from its type.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts gray-matter@4.0.3 || { echo 'The npm registry does not answer.'; exit 3; }
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

const read = line => matter(`---\nx: ${line}\n---\nTexte\n`).data.x;
const hours = ['09:30', '10:30', '8:15', '12:60', '14:05:30', '00:45'];
check('hours', hours.map(read), ['09:30', 630, 495, '12:60', 50730, '00:45']);
check('codes', ['01004', '08105', '2A004', '75056'].map(read), [516, '08105', '2A004', 75056]);
JS
node check.mjs
