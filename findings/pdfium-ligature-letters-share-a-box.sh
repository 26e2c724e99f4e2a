#!/usr/bin/env bash
# Expected: letters of a ligature that the file itself spells out ("fi" for one glyph) have places one behind the other, or the ligature is one character.
# Really: the glyph is given as its letters, and each of them has the box of the whole glyph: the second begins where the first did, as far back as a
# ligature is wide. Code that begins a word or a line where letters step back cuts "verification" in two, in large letters only when
# it allows a little, and in most documents that TeX makes.
# Versions: @embedpdf/pdfium 2.15.1.
# Follows: letters with one box are one glyph and stay in one word; no width of a letter may be taken from their boxes.
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

const map = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <AE> <00660069> endbfchar endcmap end end';
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>';
const { text } = open(pdfOf('BT /F1 40 Tf 60 700 Td (veri\\256cation) Tj ET', '', font, [`<</Length ${map.length}>>\nstream\n${map}\nendstream`]));
const count = library.FPDFText_CountChars(text);
const letters = Array.from({ length: count }, (_, i) => String.fromCodePoint(library.FPDFText_GetUnicode(text, i))).join('');
check('the letters', letters, 'verification');
const [f, i, c] = [4, 5, 6].map(at => boxOf(text, at));
check('f and i have one box', JSON.stringify(f) === JSON.stringify(i), true);
check('so that i begins as far back as the ligature is wide', f[2] - i[0] > 10, true);
check('and the next letter where both end', c[0], f[2]);
JS
node check.mjs
