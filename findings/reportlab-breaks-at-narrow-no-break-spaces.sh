#!/usr/bin/env bash
# Expected: ReportLab, which keeps "10 000" together at a no-break space, keeps it together at the narrow one, which French and Intl write there.
# Really: its Paragraph takes U+202F for white space like any: the line breaks there, "Le budget atteint 10" over "000 000 euros !", a "!" or a closing guillemet
# begins a line, and where the line does not break a plain space is drawn, 3.2 points of a 10 point type instead of 2. U+00A0 is kept,
# so that the same text is right or wrong by which of the two its writer chose; a test with one amount that fits sees nothing.
# Versions: ReportLab 3.6.12 (Debian 12), poppler 22.12.
# Follows: write U+00A0 for ReportLab, and look at a column that is too narrow. Maillage breaks at neither (renderer/scenes/parts/text.ts).
set -euo pipefail
for tool in node pdftotext /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-reportlab=3.6.12-1+deb12u1 python3-reportlab-accel python3-pil libimagequant0 libraqm0 fonts-dejavu-core 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/usr/lib/x86_64-linux-gnu/blas:$folder/root/usr/lib/x86_64-linux-gnu/lapack"
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

const script = `
import sys
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate
pdfmetrics.registerFont(TTFont('Sans', 'root/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'))
style = ParagraphStyle('plain', fontName='Sans', fontSize=10, leading=14)
SimpleDocTemplate('page.pdf', pagesize=(int(sys.argv[2]), 400), leftMargin=10, rightMargin=10).build([Paragraph(sys.argv[1], style)])
`;
const lines = (text, width) => {
  execFileSync('/usr/bin/python3', ['-c', script, text, String(width)]);
  return execFileSync('pdftotext', ['-layout', 'page.pdf', '-'], { encoding: 'utf8' }).split(/[\n\f]+/).filter(Boolean);
};
const narrow = 'Le budget atteint 10\u202f000\u202f000 euros\u202f!';
const wide = narrow.replaceAll('\u202f', '\u00a0');
check('no-break spaces, 120 pt', lines(wide, 140), ['Le budget atteint', '10 000 000 euros !']);
check('narrow ones, 120 pt', lines(narrow, 140), ['Le budget atteint 10', '000 000 euros !']);
check('narrow ones, 140 pt', lines(narrow, 160), ['Le budget atteint 10 000', '000 euros !']);
check('narrow ones, 100 pt', lines(narrow, 120), ['Le budget atteint', '10 000 000 euros', '!']);
lines('10\u202f000', 400);
const boxes = [...execFileSync('pdftotext', ['-bbox', 'page.pdf', '-'], { encoding: 'utf8' }).matchAll(/xMin="([\d.]+)".*xMax="([\d.]+)"/g)].map(found => found.slice(1).map(Number));
check('the gap of a narrow one', Math.round((boxes[1][0] - boxes[0][1]) * 10) / 10, 3.2);
JS
node check.mjs
