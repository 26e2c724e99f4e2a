#!/usr/bin/env bash
# Expected: a merged block of cells has its value once, in its first cell, as the file has it, and rows that the file lacks stay away.
# Really: ExcelJS gives the value in every cell of the block, and makes the rows for it: a room merged over three lines of a programme
# counts three times, and a title merged over the width is a row of equal cells. xlsx and read-excel-file give it once, and the file
# itself holds one cell.
# Versions: exceljs 4.4.0, xlsx 0.18.5, read-excel-file 9.3.17.
# Follows: with ExcelJS ask each cell for its `master` before counting; a mapping of columns must not depend on the reader.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import ExcelJS from 'exceljs';
import readRows from 'read-excel-file/node';
import XLSX from 'xlsx';

const sheet = XLSX.utils.aoa_to_sheet([['Salle', 'Titre'], ['Salle A', 'Eau'], [null, 'Air'], ['fin']]);
sheet['!merges'] = [XLSX.utils.decode_range('A2:A3'), XLSX.utils.decode_range('A4:B5')];
const bytes = XLSX.write({ SheetNames: ['P'], Sheets: { P: sheet } }, { type: 'buffer', bookType: 'xlsx' });

const book = new ExcelJS.Workbook();
await book.xlsx.load(bytes);
const rows = [];
book.worksheets[0].eachRow(row => rows.push(row.values.slice(1)));
check('ExcelJS', rows, [['Salle', 'Titre'], ['Salle A', 'Eau'], ['Salle A', 'Air'], ['fin', 'fin'], ['fin', 'fin']]);
check('ExcelJS, master of A3', book.worksheets[0].getCell('A3').master.address, 'A2');
const once = [['Salle', 'Titre'], ['Salle A', 'Eau'], [null, 'Air'], ['fin', null]];
check('read-excel-file', (await readRows(bytes))[0].data, once);
const plain = XLSX.utils.sheet_to_json(XLSX.read(bytes).Sheets.P, { header: 1, defval: null });
check('xlsx', plain.slice(0, 4), once);
JS
node check.mjs
