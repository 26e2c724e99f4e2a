#!/usr/bin/env bash
# Expected: the text of a page is what somebody sees on it, whichever reader is asked.
# Really: words of a layer that is switched off (the English half of a bilingual programme) are read by pdf.js and PDFium, not by pdftotext.
# Words beside the page shown (crop box) are read by PDFium and pdftotext; pdf.js leaves them out, and cuts a word at the edge in two without
# a sign, as pdftotext does at the sheet's. What was filled into a form, and notes put on the page, are read by pdftotext alone. ActualText is
# obeyed by PDFium and pdftotext, not by pdf.js; an empty one, which takes an ornament out of the text, by pdftotext alone.
# Versions: pdfjs-dist 5.6.205, @embedpdf/pdfium 2.15.1, poppler 22.12.
# Follows: with PDFium hold each letter's box against the page's bounding box, whose corner need not be 0, 0; where a programme lists every
# talk in two languages, look for layers; a form that was filled in is read by its fields.
set -euo pipefail
for tool in node npm pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdfjs-dist@5.6.205 @embedpdf/pdfium@2.15.1 || { echo 'The npm registry does not answer.'; exit 3; }
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
import { readFileSync, writeFileSync } from 'node:fs';
import { init } from '@embedpdf/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const stream = (text, dictionary = '') => `<<${dictionary}/Length ${text.length}>>\nstream\n${text}\nendstream`;
const font = '/Resources<</Font<</F 5 0 R>>/Properties<</Off 6 0 R>>>>';
function fileOf(content, { page = '', more = [] } = {}) {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R${font}${page}>>`,
    stream(content),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/OCG/Name(English)>>',
    ...more,
  ];
  let out = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const rows = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(`${out}${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${out.length}\n%%EOF\n`, 'latin1');
}
const words = (x, y, text) => `BT /F 12 Tf ${x} ${y} Td (${text}) Tj ET\n`;

const library = await init({ wasmBinary: readFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm') });
library.PDFiumExt_Init();
function byPdfium(bytes) {
  const { pdfium } = library;
  const place = pdfium.wasmExports.malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, place);
  const text = library.FPDFText_LoadPage(library.FPDF_LoadPage(library.FPDF_LoadMemDocument(place, bytes.length, ''), 0));
  const count = library.FPDFText_CountChars(text);
  const out = pdfium.wasmExports.malloc(2 * count + 2);
  library.FPDFText_GetText(text, 0, count, out);
  return pdfium.UTF16ToString(out);
}
const plain = text => text.split(/\s*[\n\f]\s*/u).map(line => line.trim()).filter(Boolean).join(' / ');
async function readers(bytes) {
  writeFileSync('page.pdf', bytes);
  const page = await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1);
  const { items } = await page.getTextContent();
  return {
    'pdf.js': plain(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('')),
    PDFium: plain(byPdfium(bytes)),
    pdftotext: plain(execFileSync('pdftotext', ['page.pdf', '-'], { encoding: 'utf8' })),
  };
}
const layer = `/OC /Off BDC ${words(20, 200, 'Rivers')}EMC ${words(20, 100, 'Rivages')}`;
check('a layer that is off', await readers(fileOf(layer)), { 'pdf.js': 'Rivers / Rivages', PDFium: 'Rivers / Rivages', pdftotext: 'Rivages' });
const beside = words(20, 200, 'Rivages') + words(20, 20, 'Repère') + words(380, 150, 'Bordure');
check('beside the page shown', await readers(fileOf(beside, { page: '/CropBox[0 100 400 300]' })), {
  'pdf.js': 'Rivages / Bord',
  PDFium: 'Rivages / Repère / Bordure',
  pdftotext: 'Rivages / Bord / Repère',
});
const notes = [
  '<</Type/Annot/Subtype/FreeText/Rect[20 20 200 40]/Contents(Note)/DA(/F 12 Tf)/AP<</N 9 0 R>>>>',
  '<</Type/Annot/Subtype/Widget/FT/Tx/T(qui)/V(Rempli)/Rect[20 60 200 80]/DA(/F 12 Tf)>>',
  stream(words(0, 5, 'Note'), '/Type/XObject/Subtype/Form/BBox[0 0 180 20]/Resources<</Font<</F 5 0 R>>>>'),
];
check('a form and a note', await readers(fileOf(words(20, 200, 'Rivages'), { page: '/Annots[7 0 R 8 0 R]', more: notes })), {
  'pdf.js': 'Rivages',
  PDFium: 'Rivages',
  pdftotext: 'Rivages / Rempli / Note',
});
const spoken = actual => `/Span<</ActualText(${actual})>>BDC ${words(20, 200, 'R I V E S')}EMC ${words(20, 100, 'Rivages')}`;
check('ActualText', await readers(fileOf(spoken('Rives'))), { 'pdf.js': 'R I V E S / Rivages', PDFium: 'Rives / Rivages', pdftotext: 'Rives / Rivages' });
check('an empty ActualText', await readers(fileOf(spoken(''))), { 'pdf.js': 'R I V E S / Rivages', PDFium: 'R I V E S / Rivages', pdftotext: 'Rivages' });
JS
node check.mjs
