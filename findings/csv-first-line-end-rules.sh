#!/usr/bin/env bash
# Expected: a reader that finds out the line ends by itself takes CRLF and LF for the same thing in one file.
# Really: Papa Parse and csv-parse take the first line end they meet as the rule for the whole file. Where it is CRLF (a header pasted on
# top, a file edited on two systems) the later LF are text: the last cell of a row is welded to the first of the next, "2\n3", and a row is
# lost. Where the first is LF, every later CR stays in the last cell of its row. d3-dsv takes any of them at any line.
# Versions: papaparse 5.7.1, csv-parse 7.0.3, d3-dsv 3.0.2.
# Follows: bring all line ends to LF before a table is parsed, outside of quoted cells too.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts papaparse@5.7.1 csv-parse@7.0.3 d3-dsv@3.0.2 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import Papa from 'papaparse';
import { parse } from 'csv-parse/sync';
import { csvParseRows } from 'd3-dsv';

const headed = 'nom,rang\r\nMartel,1\nDurand,2\nPetit,3\r\n';
const papa = text => Papa.parse(text, { skipEmptyLines: true }).data;
const csv = text => parse(text, { relax_column_count: true });
const welded = [['nom', 'rang'], ['Martel', '1\nDurand', '2\nPetit', '3']];
check('CRLF first, Papa Parse', papa(headed), welded);
check('CRLF first, csv-parse', csv(headed), welded);
check('CRLF first, d3-dsv', csvParseRows(headed).length, 4);
const tailed = 'nom,rang\nMartel,1\r\nDurand,2\r\n';
const kept = [['nom', 'rang'], ['Martel', '1\r'], ['Durand', '2\r']];
check('LF first, Papa Parse', papa(tailed), kept);
check('LF first, csv-parse', csv(tailed), kept);
check('LF first, d3-dsv', csvParseRows(tailed)[1], ['Martel', '1']);
JS
node check.mjs
