#!/usr/bin/env bash
# Expected: the text of a PDF is made of letters, or a reader says that it has none. What a program writes as XML can be parsed.
# Really: the bitmap fonts of LaTeX, which older programmes of conferences are set in, name their glyphs by number ("/a27") and have no
# ToUnicode. pdf.js, PDFium and pdftotext take the numbers for characters, each alike and without a word: ordinary letters and accents
# come out right, for the Cork encoding has them where Latin-1 does, and so everything seems well; but "ff", "fi", "ffi", guillemets and
# dashes are control characters. Whoever drops those, as one should, reads "Coee", "dénir" and "9h10h". pdftotext -bbox writes them
# into its XHTML as they are, which no XML parser takes.
# Versions: pdfjs-dist 5.6.205, @embedpdf/pdfium 2.15.1, poppler 22.12, saxes 6.0.0.
# Follows: where 0x1c stands twice inside of words, read 0x1b to 0x1f as ff, fi, fl, ffi, ffl and 0x13 to 0x16 as « » – — before anything
# is dropped; clean the output of pdftotext -bbox before parsing it.
set -euo pipefail
for tool in node npm pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdfjs-dist@5.6.205 @embedpdf/pdfium@2.15.1 saxes@6.0.0 || { echo 'The npm registry does not answer.'; exit 3; }
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
import { SaxesParser } from 'saxes';
import { init } from '@embedpdf/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

// A font of LaTeX without outlines, as dvips and pdfTeX write it: glyphs named by their numbers in the Cork encoding, and no ToUnicode.
const words = 'Co\x1bee d\xe9\x1cnir su\x1esant 9h\x1510h \x13 oui \x14';
const used = [...new Set(words)].map(char => char.charCodeAt(0)).filter(code => code !== 32).sort((a, b) => a - b);
const glyph = '50 0 0 0 45 60 d1\n5 0 40 60 re f';
const stream = `BT /F1 0.2 Tf 20 700 Td\n(${words}) Tj\nET`;
const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Count 1/Kids[4 0 R]>>',
  `<</Type/Font/Subtype/Type3/FontBBox[0 0 50 60]/FontMatrix[1 0 0 1 0 0]/FirstChar 0/LastChar 255/Widths[${Array.from({ length: 256 }, () => 50).join(' ')}]` +
    `/Encoding<</Type/Encoding/Differences[32/a32 ${used.map(code => `${code}/a${code}`).join(' ')}]>>/CharProcs<</a32 6 0 R ${used.map(code => `/a${code} 6 0 R`).join('')}>>/Resources<<>>>>`,
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
const bytes = Buffer.from(pdf, 'latin1');
writeFileSync('bitmap.pdf', bytes);

const page = await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1);
const ofPdfJs = (await page.getTextContent()).items.map(item => item.str).join('');
const library = await init({ wasmBinary: readFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm') });
library.PDFiumExt_Init();
const { pdfium } = library;
const place = pdfium.wasmExports.malloc(bytes.length);
pdfium.HEAPU8.set(bytes, place);
const text = library.FPDFText_LoadPage(library.FPDF_LoadPage(library.FPDF_LoadMemDocument(place, bytes.length, ''), 0));
const count = library.FPDFText_CountChars(text);
const into = pdfium.wasmExports.malloc((count + 1) * 2);
library.FPDFText_GetText(text, 0, count, into);
const ofPdfium = pdfium.UTF16ToString(into);
const ofPoppler = execFileSync('pdftotext', ['bitmap.pdf', '-'], { encoding: 'utf8' }).trim();

const ofPage = 'Co\x1bee dé\x1cnir su\x1esant 9h\x1510h \x13 oui \x14';
check('pdf.js', ofPdfJs, ofPage);
check('PDFium', ofPdfium, ofPage);
check('pdftotext', ofPoppler, ofPage);
const visible = ofPdfium.replace(/[\0-\x1f]/g, '');
check('what is left without control characters', visible, 'Coee dénir susant 9h10h  oui ');
execFileSync('pdftotext', ['-bbox', 'bitmap.pdf', 'boxes.html']);
const parser = new SaxesParser();
let refused = null;
parser.on('error', error => (refused ??= error.message.replace(/^\d+:\d+: /, '')));
parser.write(readFileSync('boxes.html', 'utf8')).close();
check('what an XML parser says of pdftotext -bbox', refused, 'disallowed character.');
JS
node check.mjs
