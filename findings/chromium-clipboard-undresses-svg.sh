#!/usr/bin/env bash
# Expected: a figure written to the clipboard as SVG and as PNG is read by another page as it was written.
# Really: a page that reads the SVG gets it without <title>, <desc>, <metadata> and <style>, and the rules are not written into what they
# styled (in copied HTML they are): what had its fill from a class is black, and ten properties of the page's text are set on the root.
# A no-break space of U+202F stays. The PNG is encoded anew: resolution (pHYs) and text chunks are gone, so that a picture at 300 dpi is
# pasted three to four times too large. What a program outside of the browser gets of the SVG is whole.
# Versions: Chromium 156, playwright-core 1.65.1, pngjs 7.0.0.
# Follows: in a copied SVG every style is an attribute; what must survive (a state, a source) stands in text that is drawn or in a file.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 pngjs@7.0.0 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { createServer } from 'node:http';
import { crc32 } from 'node:zlib';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>Réseau</title><desc>Neuf nœuds</desc><metadata>état</metadata>' +
  '<style>.n{fill:red}</style><rect class="n" width="5" height="5"/><text fill="red" x="1">12\u202f000</text></svg>';
const html = '<style>td{color:red}</style><table><tr><td>12</td></tr></table>';
const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
};
function crc(bytes) {
  if (crc32) return crc32(bytes);
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
const plain = PNG.sync.write(new PNG({ width: 4, height: 4 }));
const dpi300 = Buffer.from([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
const png = Buffer.concat([plain.subarray(0, 33), chunk('pHYs', dpi300), chunk('tEXt', Buffer.from('Comment\0vue')), plain.subarray(33)]);
function chunksOf(bytes) {
  const names = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) names.push(bytes.toString('latin1', at + 4, at + 8));
  return [...new Set(names)];
}

const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><button>b</button>')).listen(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
const page = await context.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.click('button');
const through = (type, base64) =>
  page.evaluate(
    async ([type, base64]) => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
      await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([bytes], { type }) })]);
      const [item] = await navigator.clipboard.read();
      return btoa(String.fromCharCode(...new Uint8Array(await (await item.getType(type)).arrayBuffer())));
    },
    [type, base64],
  );
const back = async (type, content) => Buffer.from(await through(type, Buffer.from(content).toString('base64')), 'base64');
const drawing = (await back('image/svg+xml', svg)).toString();
const kept = ['<title', '<desc', '<metadata', '<style', 'class="n"', 'fill="red"', '12\u202f000', 'style="'];
check('SVG: of these', kept.filter(part => drawing.includes(part)), ['class="n"', 'fill="red"', '12\u202f000', 'style="']);
check('SVG: the rectangle', drawing.match(/<rect[^>]*>/)[0], '<rect class="n" width="5" height="5">');
const table = (await back('text/html', html)).toString();
check('HTML: the cell', table.match(/<td[^>]*>/)[0], '<td style="color: red;">');
check('PNG as written', chunksOf(png), ['IHDR', 'pHYs', 'tEXt', 'IDAT', 'IEND']);
check('PNG as read', chunksOf(await back('image/png', png)), ['IHDR', 'IDAT', 'IEND']);
await browser.close();
server.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
