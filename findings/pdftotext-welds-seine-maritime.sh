#!/usr/bin/env bash
# Expected: what joins lines again takes a hyphen away where a word is divided, "départe-ment", and leaves it in a double name.
# Really: pdftotext, in its plain mode, takes away each hyphen at the end of a line and joins what is left: "Seine-Maritime" is "SeineMaritime" where the
# line breaks in it, "Anne-Marie Roux" is "AnneMarie Roux", "disent-ils" "disentils", and the years 2024-2025 are 20242025. PyMuPDF does the same when it is asked to
# put divided words together (TEXT_DEHYPHENATE). The same name in the middle of a line is whole, so that one person or department
# becomes two by where a line ends. With -layout or -raw nothing is joined, nor in pdfminer.
# Versions: poppler 22.12, PyMuPDF 1.21.1, pdfminer.six 20221105 (Debian 12).
# Follows: read lines, and decide about hyphens with a list of names. Maillage looks at the words on both sides and at those
# of the whole document (data/document/pdf/hyphens.ts).
set -euo pipefail
for tool in node pdftotext /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-fitz=1.21.1+ds1-1+b4 python3-pdfminer=20221105+dfsg-1.1~deb12u1 python3-charset-normalizer libgumbo1 libjbig2dec0 libmujs2 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu"
printf '%s\n' *.deb
pdftotext -v 2>&1 | sed -n 1p
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

const lines = ['Les maires de la Seine-', 'Maritime, dont Anne-', 'Marie Roux, disent-', 'ils du d\\351parte-', 'ment en 2024-', '2025.'];
writeFileSync('page.pdf', pageOf(`BT /F 12 Tf 14 TL 50 700 Td ${lines.map(line => `(${line}) Tj T*`).join(' ')} ET`), 'latin1');
const poppler = (...options) => execFileSync('pdftotext', [...options, 'page.pdf', '-'], { encoding: 'utf8' }).trim();
const python = script => execFileSync('/usr/bin/python3', ['-c', script], { encoding: 'utf8' }).trim();
const welded = 'Les maires de la SeineMaritime, dont AnneMarie Roux, disentils du département en 20242025.';
const kept = ['Les maires de la Seine-', 'Maritime, dont Anne-', 'Marie Roux, disent-', 'ils du départe-', 'ment en 2024-', '2025.'].join('\n');
check('pdftotext', poppler(), welded);
check('pdftotext -layout, -raw', [poppler('-layout'), poppler('-raw')], [kept, kept]);
check('PyMuPDF, asked to', python("import fitz; d = fitz.open('page.pdf'); p = d[0]; print(p.get_text(flags=fitz.TEXT_DEHYPHENATE))"), welded);
check('PyMuPDF', python("import fitz; d = fitz.open('page.pdf'); p = d[0]; print(p.get_text())"), kept);
check('pdfminer', python("from pdfminer.high_level import extract_text; print(extract_text('page.pdf'))"), kept);
JS
node check.mjs
