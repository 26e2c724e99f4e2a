#!/usr/bin/env bash
# Expected: whether a gap parts two words is a matter of how wide it looks, and readers that know the type agree on it, for TeX and others
# set words apart by moving on, without a space.
# Really: pdf.js and pdftotext part words from a tenth of the type's size on, as it is drawn, whatever the type; PDFium from 0.14 in
# Helvetica, 0.125 in Times and 0.12 in Courier, measured before the type is condensed. A gap of 0.12 em in Helvetica parts two words for
# the first two and welds them ("AnneRoux") for PDFium; in type condensed to half a gap of 0.18, drawn as 0.09, parts them for PDFium
# alone.
# Versions: pdfjs-dist 5.6.205, @embedpdf/pdfium 2.15.1, poppler 22.12.
# Follows: names that are welded or torn in one reader's text may be whole in another's; decide by the gaps of the line itself. Maillage
# takes the blanks of PDFium, mends false ones (data/document/pdf/lines.ts) and adds none: TeX's own spaces, a fifth of the type at least,
# lie above all these limits.
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

/** A page with two words and a gap in thousandths of the type's size, in a type drawn at a share of its width. */
function pageOf(gap, font = 'Helvetica', width = 100) {
  const content = `BT /F 12 Tf ${width} Tz 50 700 Td [(Anne) ${-gap} (Roux)] TJ ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>',
    `<</Type/Font/Subtype/Type1/BaseFont/${font}/Encoding/WinAnsiEncoding>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = String(pdf.length).padStart(10, '0');
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${at} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${pdf}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;
}

const library = await init({ wasmBinary: readFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm') });
library.PDFiumExt_Init();
const { pdfium } = library;
const readers = {
  'pdf.js': async pdf => {
    const document = await getDocument({ data: new Uint8Array(Buffer.from(pdf)), verbosity: 0 }).promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    return items.map(item => item.str).join('');
  },
  PDFium: pdf => {
    const place = pdfium.wasmExports.malloc(pdf.length);
    pdfium.HEAPU8.set(Buffer.from(pdf), place);
    const text = library.FPDFText_LoadPage(library.FPDF_LoadPage(library.FPDF_LoadMemDocument(place, pdf.length, ''), 0));
    return Array.from({ length: library.FPDFText_CountChars(text) }, (_, i) => String.fromCodePoint(library.FPDFText_GetUnicode(text, i))).join('');
  },
  pdftotext: pdf => {
    writeFileSync('page.pdf', pdf);
    return execFileSync('pdftotext', ['page.pdf', '-'], { encoding: 'utf8' }).trim();
  },
};
const read = async (...page) => Object.fromEntries(await Promise.all(Object.entries(readers).map(async ([name, reader]) => [name, await reader(pageOf(...page))])));
const all = text => ({ 'pdf.js': text, PDFium: text, pdftotext: text });
check('gap of 0.08 em', await read(80), all('AnneRoux'));
check('gap of 0.12 em', await read(120), { ...all('Anne Roux'), PDFium: 'AnneRoux' });
check('gap of 0.16 em', await read(160), all('Anne Roux'));
check('gap of 0.13 em in Times', await read(130, 'Times-Roman'), all('Anne Roux'));
check('gap of 0.13 em in Helvetica', await read(130), { ...all('Anne Roux'), PDFium: 'AnneRoux' });
check('gap of 0.18 em, drawn at half of it with its type', await read(180, 'Helvetica', 50), { ...all('AnneRoux'), PDFium: 'Anne Roux' });
check('gap of 0.08 em, drawn half as wide again with its type', await read(80, 'Helvetica', 150), { ...all('Anne Roux'), PDFium: 'AnneRoux' });
JS
node check.mjs
