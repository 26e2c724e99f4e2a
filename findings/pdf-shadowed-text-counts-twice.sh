#!/usr/bin/env bash
# Expected: text drawn twice, a third of a point apart (a bold that the font lacks, a shadow), is read once, as a reader sees it.
# Really: pdf.js gives it twice, "Atelier unAtelier un", and so does pdftotext -raw, on two lines; pdftotext by default and with -layout
# gives it once. The same file has one title or two, and words counted by them differ by two.
# Versions: pdfkit 0.20.2, pdfjs-dist 5.6.205 (legacy build), poppler 22.12.
# Follows: drop an item whose text and size are those of one within a fraction of its size, before lines are made.
set -euo pipefail
for tool in node npm pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdfkit@0.20.2 pdfjs-dist@5.6.205 || { echo 'The npm registry does not answer.'; exit 3; }
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
import { writeFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PDFDocument from 'pdfkit';

const made = shift =>
  new Promise(done => {
    const pdf = new PDFDocument();
    const parts = [];
    pdf.on('data', part => parts.push(part)).on('end', () => done(Buffer.concat(parts)));
    pdf.font('Helvetica').fontSize(12);
    pdf.fillColor('#cccccc').text('Atelier un', 72 + shift, 72 + shift, { lineBreak: false });
    pdf.fillColor('#000000').text('Atelier un', 72, 72, { lineBreak: false });
    pdf.end();
  });
const poppler = (...options) =>
  execFileSync('pdftotext', [...options, 'a.pdf', '-'], { encoding: 'utf8' }).replace(/\f/g, '').trim().split('\n');
for (const [name, shift] of [['bold', 0.3], ['shadow', 1]]) {
  const bytes = await made(shift);
  writeFileSync('a.pdf', bytes);
  const { items } = await (await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1)).getTextContent();
  check(`${name}, pdf.js`, items.map(item => item.str).join(''), 'Atelier unAtelier un');
  check(`${name}, pdftotext`, poppler(), ['Atelier un']);
  check(`${name}, pdftotext -layout`, poppler('-layout'), ['Atelier un']);
  check(`${name}, pdftotext -raw`, poppler('-raw'), ['Atelier un', 'Atelier un']);
}
JS
node check.mjs
