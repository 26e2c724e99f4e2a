#!/usr/bin/env bash
# Expected: a chart that svg2pdf takes to PDF looks as it does in the browser, for it asks the browser for its styles.
# Really: of colours it knows hexadecimal digits, plain names and rgb() with commas: what is filled with hsl(), rgb(255 0 0), oklch() or
# rebeccapurple is not drawn at all, without a word. Of a list of x for single letters all letters are at the left edge of the page,
# text on a path is gone, a halo by paint-order covers its letters, and a mask masks nothing. In a group with opacity what overlaps is
# darker. Markers, gradients, clips and patterns are right, so that a first try looks sound.
# Versions: svg2pdf.js 2.8.1, jspdf 4.2.1, Chromium 156, poppler 22.12.
# Follows: six-digit colours, a text for each letter, a halo as a text beneath, no mask. Maillage writes its PDF from the scene, not
# from the SVG (renderer/export/pdf).
set -euo pipefail
for tool in node npm chromium pdftoppm pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts jspdf@4.2.1 svg2pdf.js@2.8.1 playwright-core@1.65.1 ||
  { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >make.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const fills = ['#ff0000', 'rgb(255, 0, 0)', 'red', 'hsl(0, 100%, 50%)', 'rgb(255 0 0)', 'oklch(0.6 0.2 30)', 'rebeccapurple'];
const rects = fills.map((fill, index) => `<rect x="${10 + 40 * index}" y="10" width="30" height="20" fill="${fill}"/>`).join('');
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">${rects}
<text x="200 220 240" y="60">abc</text>
<path id="bow" d="M10 120 Q 100 70 200 120" fill="none"/><text><textPath href="#bow">courbe</textPath></text>
<text x="10" y="160" font-size="20" stroke="#ffffff" stroke-width="8" paint-order="stroke">HALO</text>
<mask id="half"><rect x="200" y="140" width="20" height="40" fill="#ffffff"/></mask><rect x="200" y="140" width="60" height="20" mask="url(#half)"/>
<g opacity="0.3"><rect x="300" y="140" width="40" height="20"/><rect x="320" y="140" width="40" height="20"/></g></svg>`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
console.log(`Chromium ${browser.version()}`);
const page = await browser.newPage({ viewport: { width: 400, height: 200 } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
for (const path of ['jspdf/dist/jspdf.umd.min.js', 'svg2pdf.js/dist/svg2pdf.umd.min.js']) await page.addScriptTag({ path: `node_modules/${path}` });
const pdf = await page.evaluate(async () => {
  const file = new jspdf.jsPDF({ unit: 'pt', format: [400, 200], orientation: 'l' });
  await file.svg(document.querySelector('svg'), { width: 400, height: 200 });
  return file.output('datauristring').split(',')[1];
});
writeFileSync('svg2pdf.pdf', Buffer.from(pdf, 'base64'));
writeFileSync('browser.pdf', await page.pdf({ width: '400px', height: '200px', printBackground: true, pageRanges: '1' }));
await browser.close();
JS
timeout 120 node make.mjs
for name in svg2pdf browser; do
  pdftoppm -scale-to-x 400 -scale-to-y 200 -singlefile "$name.pdf" "$name"
  pdftotext -bbox -l 1 "$name.pdf" "$name.xml"
done
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';

const seen = name => {
  const bytes = readFileSync(`${name}.ppm`);
  const pixels = bytes.subarray(bytes.length - 400 * 200 * 3);
  const at = (x, y) => [...pixels.subarray((y * 400 + x) * 3, (y * 400 + x) * 3 + 3)];
  const drawn = (x, y) => at(x, y).some(value => value < 250);
  const words = [...readFileSync(`${name}.xml`, 'utf8').matchAll(/<word xMin="([\d.]+)"[^>]*>([^<]*)</g)];
  const dark = (left, top, right, bottom) => {
    for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) if (at(x, y).every(value => value < 100)) return true;
    return false;
  };
  return {
    fills: [0, 1, 2, 3, 4, 5, 6].map(index => drawn(25 + 40 * index, 20)),
    lettersAtTheLeft: words.some(([, x, text]) => /^[abc]+$/.test(text) && Number(x) < 5),
    curve: words.map(([, , text]) => text).join('').includes('co'),
    halo: dark(10, 140, 100, 165),
    behindTheMask: drawn(250, 150),
    evenGroup: Math.abs(at(310, 150)[0] - at(330, 150)[0]) < 5,
  };
};
check('in the browser', seen('browser'), { fills: [true, true, true, true, true, true, true], lettersAtTheLeft: false, curve: true, halo: true, behindTheMask: false, evenGroup: true });
check('by svg2pdf', seen('svg2pdf'), { fills: [true, true, true, false, false, false, false], lettersAtTheLeft: true, curve: false, halo: false, behindTheMask: true, evenGroup: false });
JS
node check.mjs
