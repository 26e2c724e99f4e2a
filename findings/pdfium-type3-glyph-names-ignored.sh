#!/usr/bin/env bash
# Expected: a font that names its glyphs ("/A /n /eacute", in the /Differences of its encoding) says what its characters are, in a Type 3
# font as in any other: PDF 32000, 9.10.2, maps them by these names where there is no ToUnicode.
# Really: PDFium does so for Type 1 fonts and not for Type 3 fonts: it gives the codes as they are. Scribus up to 1.4, which leaflets and
# grids of festivals, schools and town councils are laid out in, writes every font of which it embeds a part as Type 3, its glyphs counted
# from 0: a page full of words comes out as control characters. pdf.js and pdftotext read it. PDFium knows: FPDFText_HasUnicodeMapError
# is 1 for each of them, but for the code 0.
# Versions: @embedpdf/pdfium 2.15.1, pdfjs-dist 5.6.205, poppler 22.12.
# Follows: a page of PDFium's without letters was not always scanned: ask for its errors of mapping before saying so, and read the names
# from the file, or ask another reader.
set -euo pipefail
for tool in node npm pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdfjs-dist@5.6.205 @embedpdf/pdfium@2.15.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2; pdftotext -v 2>&1 | head -n 1
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

// "Anne Évrard" in a font whose glyphs are numbered from 0 and called by their usual names; as Type 3, and as Type 1 with the same encoding.
const letters = 'Anne \u00c9vrard';
const called = { A: 'A', n: 'n', e: 'e', ' ': 'space', '\u00c9': 'Eacute', v: 'v', r: 'r', a: 'a', d: 'd' };
const used = [...new Set(letters)];
const hex = Array.from(letters, char => used.indexOf(char).toString(16).padStart(2, '0')).join('');
const names = used.map(char => `/${called[char]}`);
const glyph = '50 0 0 0 45 60 d1\n5 0 40 60 re f';
const encoding = `/Encoding<</Type/Encoding/Differences[0 ${names.join(' ')}]>>`;
const range = `/FirstChar 0/LastChar ${used.length - 1}`;
const drawn = `<</Type/Font/Subtype/Type3/FontBBox[0 0 50 60]/FontMatrix[0.01 0 0 0.01 0 0]${range}/Widths[${used.map(() => 50).join(' ')}]${encoding}/CharProcs<<${names.map(name => `${name} 6 0 R`).join('')}>>/Resources<<>>>>`;
const outlined = `<</Type/Font/Subtype/Type1/BaseFont/Helvetica${range}/Widths[${used.map(() => 500).join(' ')}]${encoding}>>`;

function pdfOf(font) {
  const stream = `BT /F1 20 Tf 20 700 Td\n<${hex}> Tj\nET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[4 0 R]>>',
    font,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    `<</Length ${glyph.length}>>\nstream\n${glyph}\nendstream`,
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = String(pdf.length).padStart(10, '0');
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${at} 00000 n \n`;
  });
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;
  return Buffer.from(pdf, 'latin1');
}

const library = await init({ wasmBinary: readFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm') });
library.PDFiumExt_Init();
const { pdfium } = library;

async function readers(name, font) {
  const bytes = pdfOf(font);
  writeFileSync(`${name}.pdf`, bytes);
  const page = await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1);
  const ofPdfJs = (await page.getTextContent()).items.map(item => item.str).join('');
  const place = pdfium.wasmExports.malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, place);
  const text = library.FPDFText_LoadPage(library.FPDF_LoadPage(library.FPDF_LoadMemDocument(place, bytes.length, ''), 0));
  const indices = Array.from({ length: library.FPDFText_CountChars(text) }, (_, i) => i);
  const codes = indices.map(i => library.FPDFText_GetUnicode(text, i));
  const faults = indices.map(i => library.FPDFText_HasUnicodeMapError(text, i));
  const ofPoppler = execFileSync('pdftotext', [`${name}.pdf`, '-'], { encoding: 'utf8' }).trim();
  return { ofPdfJs, ofPdfium: String.fromCharCode(...codes), codes, ofPoppler, faults };
}

const type1 = await readers('type1', outlined);
check('Type 1, PDFium', type1.ofPdfium, letters);
const type3 = await readers('type3', drawn);
check('Type 3, pdf.js', type3.ofPdfJs, letters);
check('Type 3, pdftotext', type3.ofPoppler, letters);
check('Type 3, codes that PDFium gives', type3.codes, [0, 1, 1, 2, 3, 4, 5, 6, 7, 6, 8]);
check('Type 3, errors of mapping that PDFium tells of', type3.faults, [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
JS
node check.mjs
