#!/usr/bin/env bash
# A table as OpenDocument (FODS or ODS) that says of each cell what it is: office:value-type="date" with its date, "time", "percentage",
# "boolean", and the text to show.
# Expected: the cell shows that text, or the date in the form of the reader's own language.
# Seen: LibreOffice takes the number alone where no style of a cell names a format: 45449 for the 6th of June 2024, 0.395833333333333 for half
# past nine, 0.125 for 12,5 %, 1 for true; saved again as XLSX or CSV it stays so. In cells of text tabs and line breaks are dropped with
# nothing in their place ("Anne Roux" over "maire" is "Anne Rouxmaire"); a second paragraph keeps its line. SheetJS reads all of it as it was written.
# Versions: LibreOffice 7.4.7, xlsx 0.18.5.
# Follows: a data style for each type of value, a paragraph for each line, no tab; look at the file in LibreOffice before it is believed.
set -euo pipefail
for tool in node npm soffice; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2; soffice --version
cat >write.mjs <<'JS'
import { writeFileSync } from 'node:fs';

const names = { office: 'office', table: 'table', text: 'text', style: 'style', number: 'datastyle' };
const spaces = Object.entries(names).map(([name, space]) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`);
const cell = (type, text, value = '') => `<table:table-cell office:value-type="${type}" ${value}>${text}</table:table-cell>`;
const date = (style = '') => cell('date', '<text:p>06/06/2024</text:p>', `office:date-value="2024-06-06" ${style}`);
const cells = [
  cell('string', '<text:p>Anne Roux<text:line-break/>maire</text:p>'),
  cell('string', '<text:p>Anne Roux</text:p><text:p>maire</text:p>'),
  cell('string', '<text:p>Anne Roux<text:tab/>maire</text:p>'),
  date(),
  cell('time', '<text:p>09:30</text:p>', 'office:time-value="PT09H30M00S"'),
  cell('percentage', '<text:p>12,5 %</text:p>', 'office:value="0.125"'),
  cell('boolean', '<text:p>VRAI</text:p>', 'office:boolean-value="true"'),
  date('table:style-name="D"'),
];
const part = name => `<number:${name} number:style="long"/>`;
const styles = `<office:automatic-styles><number:date-style style:name="N">${part('day')}<number:text>/</number:text>${part('month')}<number:text>/</number:text>${part('year')}</number:date-style><style:style style:name="D" style:family="table-cell" style:data-style-name="N"/></office:automatic-styles>`;
writeFileSync(
  'cells.fods',
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces.join(' ')} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${styles}<office:body><office:spreadsheet><table:table table:name="Programme"><table:table-row>${cells.join('')}</table:table-row></table:table></office:spreadsheet></office:body></office:document>`,
);
JS
node write.mjs
for type in csv xlsx; do
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$type" --outdir out cells.fods >said 2>&1 || { cat said; exit 3; }
done
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';
import XLSX from 'xlsx';

const shown = file => {
  const book = XLSX.read(readFileSync(file));
  const sheet = book.Sheets[book.SheetNames[0]];
  return [...'ABCDEFGH'].map(column => sheet[`${column}1`].w ?? String(sheet[`${column}1`].v));
};
const lines = ['Anne Roux\nmaire', 'Anne Roux\nmaire', 'Anne Roux\tmaire'];
check('as written, by SheetJS', shown('cells.fods'), [...lines, '06/06/2024', '09:30', '12,5 %', 'VRAI', '06/06/2024']);
const lost = ['Anne Rouxmaire', 'Anne Roux\nmaire', 'Anne Rouxmaire'];
check('by way of LibreOffice as XLSX', shown('out/cells.xlsx').slice(0, 7), [...lost, '45449', '0.395833333', '0.125', '1']);
const csv = readFileSync('out/cells.csv', 'utf8').trim();
check('by way of LibreOffice as CSV', csv, 'Anne Rouxmaire,"Anne Roux\nmaire",Anne Rouxmaire,45449,0.395833333333333,0.125,1,06/06/2024');
JS
node check.mjs
