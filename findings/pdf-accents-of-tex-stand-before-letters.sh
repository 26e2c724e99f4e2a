#!/usr/bin/env bash
# Expected: an accented letter that TeX puts together of an accent and a letter, in fonts that have no such letter, is read as that letter.
# Really: of five readers pdftotext alone does so, as a letter and a combining mark, which NFC makes one; but not î and ï, which TeX sets on an i without its
# dot: "l'île" has a dotless i and a mark, and no normalisation makes them one. PDFium and PyMuPDF give the accent before its letter, "Sant´e",
# "Fran¸cois", "No¨el"; pdf.js and pdfminer a space before it too where the letter is wide, "Sant ´e", "Gen `eve", so that a word is
# two. What stands there is no combining mark, so that NFC leaves it as it is.
# Versions: pdfjs-dist 5.6.205, @embedpdf/pdfium 2.15.1, poppler 22.12, PyMuPDF 1.21.1, pdfminer.six 20221105 (Debian 12).
# Follows: put an accent onto the letter in whose box its middle lies, and a dot onto the i first, as Maillage does (data/document/pdf/drawn-accents.ts).
set -euo pipefail
for tool in node npm pdftotext /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-fitz=1.21.1+ds1-1+b4 python3-pdfminer=20221105+dfsg-1.1~deb12u1 python3-charset-normalizer libgumbo1 libjbig2dec0 libmujs2 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdfjs-dist@5.6.205 @embedpdf/pdfium@2.15.1 || { echo 'The npm registry does not answer.'; exit 3; }
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
import { readFileSync, writeFileSync } from 'node:fs';
import { init } from '@embedpdf/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page with the given content, in Helvetica. */
function pageOf(content, differences = '') {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>',
    `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[${differences}]>>>>`,
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

/** A letter under its accent as TeX sets it: the accent first, in the middle over the letter, then back and the letter. */
const over = (accent, width, letter) => {
  const aside = (width - 333) / 2;
  return `) ${-aside} (${accent}) ${333 + aside} (${letter}`;
};
const ACUTE = '\\001', GRAVE = '\\002', ROUND = '\\003', TAIL = '\\004', DOTS = '\\005', DOTLESS = '\\006';
const words = [
  `Sant${over(ACUTE, 556, 'e')} publique`,
  `les ${over(ACUTE, 556, 'e')}lus`,
  `Gen${over(GRAVE, 556, 'e')}ve`,
  `l'${over(ROUND, 278, DOTLESS)}le`,
  `Fran${over(TAIL, 500, 'c')}ois`,
  `No${over(DOTS, 556, 'e')}l`,
];
const content = words.map((word, i) => `BT /F 12 Tf 50 ${700 - 30 * i} Td [(${word})] TJ ET`).join('\n');
writeFileSync('page.pdf', pageOf(content, '1/acute/grave/circumflex/cedilla/dieresis/dotlessi'), 'latin1');
const linesOf = text => text.split(/[\r\n\f]+/).map(line => line.trim()).filter(Boolean);
const python = script => linesOf(execFileSync('/usr/bin/python3', ['-c', script], { encoding: 'utf8' }));
const document = await getDocument({ data: new Uint8Array(readFileSync('page.pdf')), verbosity: 0 }).promise;
const { items } = await (await document.getPage(1)).getTextContent();
check('pdf.js', linesOf(items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('')), ['Sant ´e publique', 'les ´elus', 'Gen `eve', "l'ˆıle", 'Fran¸cois', 'No ¨el']);

const library = await init({ wasmBinary: readFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm') });
library.PDFiumExt_Init();
const { pdfium } = library;
const bytes = readFileSync('page.pdf');
const at = pdfium.wasmExports.malloc(bytes.length);
pdfium.HEAPU8.set(bytes, at);
const page = library.FPDFText_LoadPage(library.FPDF_LoadPage(library.FPDF_LoadMemDocument(at, bytes.length, ''), 0));
const codes = Array.from({ length: library.FPDFText_CountChars(page) }, (_, i) => library.FPDFText_GetUnicode(page, i));
check('PDFium', linesOf(String.fromCodePoint(...codes)), ['Sant´e publique', 'les ´elus', 'Gen`eve', "l'ˆıle", 'Fran¸cois', 'No¨el']);
check('pdftotext, in NFC', linesOf(execFileSync('pdftotext', ['page.pdf', '-'], { encoding: 'utf8' })).map(line => line.normalize('NFC')), ['Santé publique', 'les élus', 'Genève', "l'ı\u0302le", 'François', 'Noël']);
check('PyMuPDF', python("import fitz; d = fitz.open('page.pdf'); p = d[0]; print(p.get_text())"), ['Sant´e publique', 'les ´elus', 'Gen`eve', "l'ˆıle", 'Fran¸cois', 'No¨el']);
check('pdfminer', python("from pdfminer.high_level import extract_text; print(extract_text('page.pdf'))"), ['Sant ´e publique', 'les  ´elus', 'Gen `eve', "l'ˆıle", 'Fran¸cois', 'No ¨el']);
JS
node check.mjs
