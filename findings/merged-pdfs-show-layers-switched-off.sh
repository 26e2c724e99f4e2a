#!/usr/bin/env bash
# Expected: pages that are put together from several PDFs look as they looked in theirs.
# Really: what a document says of its layers stands in its catalog, which pdf-lib's copyPages does not take along: a layer that is
# switched off (the English half of a bilingual programme, a draft's remarks) is drawn and read on the merged page, where nothing tells
# any more that it was a layer. pdfunite keeps the catalog of the first document and switches on the layers of every other. The bookmarks
# of all of them are gone in pdf-lib.
# Versions: pdf-lib 1.17.1, poppler 22.12.
# Follows: after merging compare the text of each page with that of its source; a programme that reads every talk in two languages may
# have been merged.
set -euo pipefail
for tool in node npm pdfunite pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdf-lib@1.17.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2; pdftotext -v 2>&1 | sed -n 1p
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
import { PDFDocument } from 'pdf-lib';

const content = 'BT /F 20 Tf 50 700 Td (Bienvenue) Tj ET /OC /L BDC BT /F 20 Tf 50 600 Td (Welcome) Tj ET EMC';
const objects = [
  '<</Type/Catalog/Pages 2 0 R/Outlines 7 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]/Order[6 0 R]>>>>>>',
  '<</Type/Pages/Count 1/Kids[3 0 R]>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>/Properties<</L 6 0 R>>>>/Contents 5 0 R>>',
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
  '<</Type/OCG/Name(English)>>',
  '<</Type/Outlines/First 8 0 R/Last 8 0 R/Count 1>>',
  '<</Title(Ouverture)/Parent 7 0 R/Dest[3 0 R/Fit]>>',
];
let pdf = '%PDF-1.5\n';
const places = objects.map((object, i) => {
  const at = String(pdf.length).padStart(10, '0');
  pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
  return `${at} 00000 n \n`;
});
const size = objects.length + 1;
pdf += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;
writeFileSync('one.pdf', pdf, 'latin1');

const words = (file, page) => execFileSync('pdftotext', ['-f', `${page}`, '-l', `${page}`, file, '-'], { encoding: 'utf8' }).trim().split(/\s+/);
check('the page by itself', words('one.pdf', 1), ['Bienvenue']);
const merged = await PDFDocument.create();
const source = await PDFDocument.load(Buffer.from(pdf, 'latin1'));
for (const page of await merged.copyPages(source, [0])) merged.addPage(page);
const made = await merged.save({ useObjectStreams: false });
writeFileSync('by-pdf-lib.pdf', made);
check('by pdf-lib', words('by-pdf-lib.pdf', 1), ['Bienvenue', 'Welcome']);
const catalog = Buffer.from(made).toString('latin1');
check('its layers and bookmarks', [catalog.includes('/OCProperties'), catalog.includes('/Outlines')], [false, false]);
execFileSync('pdfunite', ['one.pdf', 'one.pdf', 'by-pdfunite.pdf']);
check('by pdfunite, first page', words('by-pdfunite.pdf', 1), ['Bienvenue']);
check('by pdfunite, second page', words('by-pdfunite.pdf', 2), ['Bienvenue', 'Welcome']);
JS
node check.mjs
