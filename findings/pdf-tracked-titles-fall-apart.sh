#!/usr/bin/env bash
# Expected: a title set with letter spacing, as designers set them, comes out of a PDF as its words; the file holds the string whole.
# Really: from a sixth of the type size on, pdf.js and pdftotext put a space between the letters, "AT E L I E R C I N Q", and the space
# between the words is no wider than those: where one word ends can no longer be told from the text. A kerned pair stays together
# (in pdf.js only while the spacing is small); at half the size pdftotext makes a paragraph of each word. At a twelfth all is whole.
# Versions: pdfkit 0.20.2, pdfjs-dist 5.6.205 (legacy build), poppler 22.12.
# Follows: a reader of PDFs must join single letters that stand at equal distances before it looks for "ATELIER 5".
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

const made = spacing =>
  new Promise(done => {
    const pdf = new PDFDocument();
    const parts = [];
    pdf.on('data', part => parts.push(part)).on('end', () => done(Buffer.concat(parts)));
    pdf.font('Helvetica').fontSize(12).text('ATELIER CINQ', 72, 72, { characterSpacing: spacing, lineBreak: false });
    pdf.end();
  });
const read = async spacing => {
  const bytes = await made(spacing);
  writeFileSync('a.pdf', bytes);
  const { items } = await (await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1)).getTextContent();
  const lines = execFileSync('pdftotext', ['a.pdf', '-'], { encoding: 'utf8' }).replace(/\f/g, '').trim();
  return [items.map(item => item.str).join(''), lines];
};
console.log('pdf.js, pdftotext');
const stated = {
  0: ['ATELIER CINQ', 'ATELIER CINQ'],
  1: ['ATELIER CINQ', 'ATELIER CINQ'],
  2: ['AT E L I E R C I N Q', 'AT E L I E R C I N Q'],
  3: ['A T E L I E R C I N Q', 'AT E L I E R C I N Q'],
  6: ['A T E L I E R C I N Q', 'AT E L I E R\n\nC I N Q'],
};
for (const [spacing, said] of Object.entries(stated)) check(`spacing ${spacing} at 12`, await read(Number(spacing)), said);
JS
node check.mjs
