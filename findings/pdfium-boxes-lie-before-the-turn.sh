#!/usr/bin/env bash
# Expected: the size of a page and the places of its letters are told in one system of coordinates, so that a box lies on its page.
# Really: on a page that is shown turned (/Rotate 90), the size is that of the page as it is seen and the boxes of letters are where they lie
# before it is turned: a letter at the right of a landscape page is given a place above its upper edge. Lines that are put together from
# boxes come out as one letter each, and nothing tells that anything is wrong.
# Versions: @embedpdf/pdfium 2.15.1.
# Follows: ask for FPDFPage_GetRotation and turn the boxes oneself; a test needs a page that is turned and whose text reads upwards.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @embedpdf/pdfium@2.15.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';
import { init } from '@embedpdf/pdfium';


/** A PDF of one page: its content, what its page says besides, the objects of its font. */
const pdfOf = (stream, page, font, more = []) => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[4 0 R]>>',
    font,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${page}/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>`,
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    ...more,
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = String(pdf.length).padStart(10, '0');
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${at} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${pdf}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;
};

const library = await init({ wasmBinary: readFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm') });
library.PDFiumExt_Init();
const { pdfium } = library;
const open = pdf => {
  const place = pdfium.wasmExports.malloc(pdf.length);
  pdfium.HEAPU8.set(Buffer.from(pdf, 'latin1'), place);
  const page = library.FPDF_LoadPage(library.FPDF_LoadMemDocument(place, pdf.length, ''), 0);
  return { page, text: library.FPDFText_LoadPage(page) };
};
/** Left, top, right and bottom of a character, rounded. */
const boxOf = (text, index) => {
  const box = pdfium.wasmExports.malloc(16);
  library.FPDFText_GetLooseCharBox(text, index, box);
  return Array.from({ length: 4 }, (_, i) => Math.round(pdfium.getValue(box + i * 4, 'float')));
};

const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const upright = open(pdfOf('BT /F1 20 Tf 500 700 Td (A) Tj ET', '', font));
// Drawn upwards on the page as it lies, so that it reads from left to right once the page is turned.
const turned = open(pdfOf('BT /F1 20 Tf 0 1 -1 0 95 700 Tm (A) Tj ET', '/Rotate 90', font));
const sizeOf = ({ page }) => [library.FPDF_GetPageWidthF(page), library.FPDF_GetPageHeightF(page)];
check('size of the page that is not turned', sizeOf(upright), [595, 842]);
check('size of the page that is shown turned', sizeOf(turned), [842, 595]);
check('quarters that it is turned by', library.FPDFPage_GetRotation(turned.page), 1);
const [left, top, right, bottom] = boxOf(turned.text, 0);
check('its letter as it is seen lies within 842 by 595', [left >= 0, right <= 842, bottom >= 0, top <= 595], [true, true, true, false]);
check('before it is turned: from 700 upwards', [bottom, top > 700 && top < 720], [700, true]);
JS
node check.mjs
