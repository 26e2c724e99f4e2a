#!/usr/bin/env bash
# Expected: a letter that the standard fonts of PDF lack is left out, is an empty box, or is an error.
# Really: pdfkit and jsPDF write the two bytes of its code as two letters, without a word: the narrow space that Intl.NumberFormat sets in French
# numbers (U+202F) becomes a space and a slash, so that 1234 inhabitants are "1 /234"; "x ≥ y" is x "e y, an arrow is !’, a minus "5, and
# Łódź is "Aódz" in one and "6Az" in the other. œ, Ÿ, € and … are right, for these fonts have them: a first test in French passes. pdf-lib
# refuses ("WinAnsi cannot encode").
# Versions: pdfkit 0.20.2, jspdf 4.2.1, pdf-lib 1.17.1, poppler 22.12.
# Follows: embed a font and check each letter against it, or put U+00A0 for U+202F first. Maillage embeds its own
# (renderer/export/pdf).
set -euo pipefail
for tool in node npm pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdfkit@0.20.2 jspdf@4.2.1 pdf-lib@1.17.1 ||
  { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >make.mjs <<'JS'
import { createWriteStream, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { jsPDF } from 'jspdf';
import { PDFDocument } from 'pdf-lib';
import PDFKit from 'pdfkit';

const lines = [`${new Intl.NumberFormat('fr').format(1234)} hab.`, 'x ≥ y', 'a → b', '− 5', 'Łódź', 'œuvre, Ÿ, 5 €…'];
const kit = new PDFKit();
const stream = kit.pipe(createWriteStream('pdfkit.pdf'));
for (const line of lines) kit.text(line);
kit.end();
await finished(stream);
const js = new jsPDF({ unit: 'pt' });
lines.forEach((line, index) => js.text(line, 40, 40 + 30 * index));
writeFileSync('jspdf.pdf', Buffer.from(js.output('arraybuffer')));
const page = (await PDFDocument.create()).addPage();
let said = 'nothing';
try {
  page.drawText(lines[0]);
} catch (error) {
  said = error.message;
}
writeFileSync('pdf-lib.txt', said);
JS
node make.mjs
for name in pdfkit jspdf; do pdftotext -layout "$name.pdf" "$name.txt"; done
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';

const lines = name => readFileSync(name, 'utf8').split('\n').map(line => line.trim()).filter(line => /\w/.test(line));
check('pdfkit', lines('pdfkit.txt'), ['1 /234 hab.', 'x "e y', 'a !’ b', '"5', '6Az', 'œuvre, Ÿ, 5 €…']);
check('jsPDF', lines('jspdf.txt'), ['1 /234 hab.', 'x "e y', 'a !’ b', '"5', 'Aódz', 'œuvre, Ÿ, 5 €…']);
check('pdf-lib', readFileSync('pdf-lib.txt', 'utf8').startsWith('WinAnsi cannot encode'), true);
JS
node check.mjs
