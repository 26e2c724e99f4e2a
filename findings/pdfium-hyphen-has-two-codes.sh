#!/usr/bin/env bash
# Expected: a library gives the characters of a page the same whether it is asked for all of them or for one after the other, and a hyphen that
# stands at the end of a line is a hyphen.
# Really: a hyphen at the end of a line is U+FFFE in the text of the page and the control character 2 when asked for by its index, so that code
# which drops control characters, as one should, welds "rendez-" and "vous" without a trace. The line break behind it is in neither. A
# hyphen inside of a line is "-" in both. Whether the writer or the program broke the word makes no difference.
# Versions: @embedpdf/pdfium 2.15.1.
# Follows: take the text in one call, or map both codes to one mark before anything is filtered, and find line ends by the boxes of letters.
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

const lines = ['a co-operative of intercom-', 'munal bodies gives a rendez-', 'vous'];
const stream = `BT /F1 12 Tf 14 TL 60 700 Td\n${lines.map(line => `(${line}) '`).join('\n')}\nET`;
const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Count 1/Kids[4 0 R]>>',
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>',
  `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
];
let pdf = '%PDF-1.4\n';
const places = objects.map((object, i) => {
  const at = String(pdf.length).padStart(10, '0');
  pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
  return `${at} 00000 n \n`;
});
pdf += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;

const library = await init({ wasmBinary: readFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm') });
library.PDFiumExt_Init();
const { pdfium } = library;
const place = pdfium.wasmExports.malloc(pdf.length);
pdfium.HEAPU8.set(Buffer.from(pdf), place);
const text = library.FPDFText_LoadPage(library.FPDF_LoadPage(library.FPDF_LoadMemDocument(place, pdf.length, ''), 0));
const count = library.FPDFText_CountChars(text);
const into = pdfium.wasmExports.malloc((count + 1) * 2);
library.FPDFText_GetText(text, 0, count, into);
const whole = pdfium.UTF16ToString(into);
const single = Array.from({ length: count }, (_, i) => library.FPDFText_GetUnicode(text, i));

const strange = codes => codes.filter(code => code === 2 || code === 0xfffe || code === 0x2d);
check('hyphens of the page in one call', strange(Array.from(whole, char => char.charCodeAt(0))), [0x2d, 0xfffe, 0xfffe]);
check('the same, one by one', strange(single), [0x2d, 2, 2]);
check('line breaks', [whole.includes('\n'), single.includes(10)], [false, false]);
const kept = single.filter(code => code >= 32).map(code => String.fromCharCode(code)).join('');
check('without control characters', kept, 'a co-operative of intercommunal bodies gives a rendezvous');
JS
node check.mjs
