#!/usr/bin/env bash
# Expected: a cell of an OpenDocument table that bears a comment is read as what the cell shows.
# Really: pandas, by odfpy, reads the author, the date and the words of the comment in front of the cell's, all welded:
# "Eva Roy2025-01-02T00:00:00à vérifierAtelier 5". The lines of a cell are welded, too: "Anne Roux" over "maire" is "Anne Rouxmaire". One comment is enough
# that a row is not found by its title; in a column of numbers nothing is wrong, since numbers are stored apart. LibreOffice puts the comment into the
# file as soon as anybody makes one. The same table as XLSX is read without it, and SheetJS, which gives the comment apart, reads both.
# Versions: pandas 1.5.3, odfpy 1.4.2, openpyxl 3.0.9 (Debian 12), xlsx 0.18.5, LibreOffice 7.4.7.
# Follows: take the text of a cell from its own paragraphs, a line each. Maillage leaves comments out (data/document/programme/open-sheets.ts).
set -euo pipefail
for tool in node npm soffice /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-pandas=1.5.3+dfsg-2 python3-pandas-lib python3-odf=1.4.2-2 python3-defusedxml python3-openpyxl=3.0.9-1 python3-et-xmlfile python3-jdcal \
  python3-dateutil python3-tz python3-numpy libblas3 liblapack3 libgfortran5 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/usr/lib/x86_64-linux-gnu/blas:$folder/root/usr/lib/x86_64-linux-gnu/lapack"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 || { echo 'The npm registry does not answer.'; exit 3; }
printf '%s\n' *.deb
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const sheet = createRequire(import.meta.url)('xlsx');
const uses = ['office', 'text', 'table'].map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const comment = '<office:annotation><dc:creator>Eva Roy</dc:creator><dc:date>2025-01-02T00:00:00</dc:date><text:p>à vérifier</text:p></office:annotation>';
const cell = (lines, note = '') => `<table:table-cell office:value-type="string">${note}${lines.map(line => `<text:p>${line}</text:p>`).join('')}</table:table-cell>`;
const number = `<table:table-cell office:value-type="float" office:value="12">${comment}<text:p>12</text:p></table:table-cell>`;
const rows = [cell(['Titre']) + cell(['Qui']) + cell(['Places']), cell(['Atelier 5'], comment) + cell(['Anne Roux', 'maire']) + number];
writeFileSync('table.fods', `<?xml version="1.0" encoding="UTF-8"?><office:document ${uses} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Programme"><table:table-column table:number-columns-repeated="3"/>${rows.map(row => `<table:table-row>${row}</table:table-row>`).join('')}</table:table></office:spreadsheet></office:body></office:document>`);
for (const format of ['ods', 'xlsx']) execFileSync('soffice', [`-env:UserInstallation=file://${process.cwd()}/profile`, '--headless', '--convert-to', format, 'table.fods'], { stdio: 'ignore', env: { ...process.env, LD_LIBRARY_PATH: '', PYTHONPATH: '' } });
const pandas = (file, engine) => JSON.parse(execFileSync('/usr/bin/python3', ['-c', `import json, pandas; print(json.dumps(pandas.read_excel('${file}', engine='${engine}').values.tolist()))`], { encoding: 'utf8' }));
const sheetjs = file => {
  const read = sheet.readFile(file).Sheets.Programme;
  return [sheet.utils.sheet_to_json(read, { header: 1 }).slice(1), read.A2.c.map(note => note.t)];
};
check('pandas: ODS', pandas('table.ods', 'odf'), [['Eva Roy2025-01-02T00:00:00à vérifierAtelier 5', 'Anne Rouxmaire', 12]]);
check('pandas: XLSX', pandas('table.xlsx', 'openpyxl'), [['Atelier 5', 'Anne Roux\nmaire', 12]]);
check('SheetJS: ODS', sheetjs('table.ods'), [[['Atelier 5', 'Anne Roux\nmaire', 12]], ['à vérifier']]);
JS
node check.mjs
