#!/usr/bin/env bash
# Expected: a table with semicolons and decimal commas, as every French spreadsheet saves it, is read with its numbers or with its texts.
# Really: SheetJS takes the comma of a field for one between thousands wherever it stands: "1,5" is 15, "12,75" is 1275, and "12,5 %" is
# 1.25, a share of 125 %. The cell still shows "1,5" as its text. "3/4" and "1-2" are days of this century's first year, "1.2.3" of its
# third, "(3)" is -3, 2E004 is 20000. ExcelJS keeps the comma as text, but a quoted cell of one space is 0, and 01004 is 1004.
# Versions: xlsx 0.18.5, exceljs 4.4.0.
# Follows: read with { raw: true } (all texts), or with a reader of CSV that guesses nothing; a number is what the document's language
# says.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 exceljs@4.4.0 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';

const cells = ['1,5', '12,75', '12,5 %', '1 234,5', '(3)', '2E004'];
const sheet = (cell, options = {}) => XLSX.read(`part;lieu\n${cell};Rouen\n`, { type: 'string', ...options }).Sheets.Sheet1.A2;
check('SheetJS', cells.map(cell => sheet(cell).v), [15, 1275, 1.25, '1 234,5', -3, 20000]);
check('what the cells show', [sheet('1,5').w, sheet('12,5 %').w], ['1,5', '12,5 %']);
check('SheetJS, as days', ['3/4', '1-2', '1.2.3'].map(cell => sheet(cell).w), ['3/4/01', '1/2/01', '1/2/03']);
check('with raw', cells.map(cell => sheet(cell, { raw: true }).v), cells);
const excel = async cell => {
  const read = await new ExcelJS.Workbook().csv.read(Readable.from([`part;lieu\n"${cell}";Rouen\n`]), { parserOptions: { delimiter: ';' } });
  return read.getCell('A2').value;
};
check('ExcelJS', await Promise.all(['1,5', '12,5 %', ' ', '01004', '2E004'].map(excel)), ['1,5', '12,5 %', 0, 1004, 20000]);
JS
node check.mjs
