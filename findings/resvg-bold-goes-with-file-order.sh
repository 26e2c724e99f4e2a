#!/usr/bin/env bash
# Expected: font files of one typeface that hold different alphabets (as web font packages ship them) complete each other, in any order.
# Really: resvg takes the first file of a family and weight, and where that lacks a letter falls back to whichever font has it, whatever its
# weight: with the Cyrillic file first, bold Latin words are drawn in the regular weight, without a warning. With the Latin file first they
# are bold. A family name between quotes that no file has is replaced in the same silence.
# Versions: @resvg/resvg-wasm 2.6.2, @fontsource/source-serif-4 5.3.1, wawoff2 2.0.1, pngjs 7.0.0.
# Follows: give the files of the commonest alphabet first, and compare a bold word with a regular one in a test.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @resvg/resvg-wasm@2.6.2 @fontsource/source-serif-4@5.3.1 wawoff2@2.0.1 pngjs@7.0.0 ||
  { echo 'The npm registry does not answer.'; exit 3; }
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
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PNG } from 'pngjs';
import wawoff2 from 'wawoff2';

await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
const file = async (letters, weight) =>
  new Uint8Array(await wawoff2.decompress(readFileSync(
    `node_modules/@fontsource/source-serif-4/files/source-serif-4-${letters}-${weight}-normal.woff2`)));
const files = {
  latin400: await file('latin', 400), latin600: await file('latin', 600),
  cyrillic400: await file('cyrillic', 400), cyrillic600: await file('cyrillic', 600),
};
const svg = (weight, family = 'Source Serif 4') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text x="5" y="40" font-family="'${family}'" font-size="40" font-weight="${weight}">Maire</text></svg>`;
const ink = (text, order) => {
  const fontBuffers = order.map(name => files[name]);
  const png = PNG.sync.read(Buffer.from(new Resvg(text, { font: { fontBuffers, loadSystemFonts: false } }).render().asPng()));
  let sum = 0;
  for (let i = 3; i < png.data.length; i += 4) sum += png.data[i];
  return sum;
};
const latinFirst = ['latin400', 'latin600', 'cyrillic400', 'cyrillic600'];
const cyrillicFirst = ['cyrillic400', 'cyrillic600', 'latin400', 'latin600'];
const regular = ink(svg(400), latinFirst);
check('Latin first: bold has more ink than regular', ink(svg(600), latinFirst) > regular * 1.05, true);
check('Cyrillic first: bold has the very ink of regular', ink(svg(600), cyrillicFirst) === regular, true);
check('a family that no file has is drawn all the same', ink(svg(400, 'Nowhere'), latinFirst) > 0, true);
JS
node check.mjs
