#!/usr/bin/env bash
# Expected: CompressionStream gives the same bytes for the same input, and DecompressionStream takes and refuses the same files, in Node and
# in a browser: both follow one standard and use zlib.
# Really: the bytes differ (Chromium packs with its own variant of zlib), for all three formats. Of a gzip file of two members Node gives
# both; Chromium the first, and an error. What follows a raw or zlib stream Node passes over in silence, and Chromium refuses after all of
# the content was given. A damaged sum is found by both, but what was read before it is not the same amount.
# Versions: Node 20, Chromium 156.
# Follows: no golden file of packed bytes across engines: compare what is in them; give a decoder exactly its stream; drop what came before
# an error.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 || { echo 'The npm registry does not answer.'; exit 3; }
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
import { chromium } from 'playwright-core';

const probe = async () => {
  const input = new TextEncoder().encode('Les communes et leurs habitants, '.repeat(3000) + Array.from({ length: 5000 }, (_, i) => (i * 7919) % 10007).join(' '));
  const through = async (stream, bytes) => {
    const writer = stream.writable.getWriter();
    const written = writer.write(bytes).then(() => writer.close()).catch(() => 'refused');
    const reader = stream.readable.getReader();
    const chunks = [];
    let refused = false;
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(...next.value);
    } catch {
      refused = true;
    }
    await written;
    return { bytes: new Uint8Array(chunks), refused };
  };
  const sum = async bytes => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].slice(0, 6).map(one => one.toString(16)).join('');
  const out = {};
  for (const format of ['gzip', 'deflate', 'deflate-raw']) {
    const { bytes } = await through(new CompressionStream(format), input);
    const read = async (...parts) => {
      const { bytes: got, refused } = await through(new DecompressionStream(format), new Uint8Array(parts.flatMap(part => [...part])));
      return `${got.length / input.length}${refused ? ', then an error' : ''}`;
    };
    out[format] = { packed: await sum(bytes), twice: await read(bytes, bytes), followed: await read(bytes, [1, 2, 3]) };
  }
  return out;
};
const node = await probe();
const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html>')).listen(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const seen = await page.evaluate(`(${probe})()`);
const stated = { gzip: ['2', '1, then an error'], deflate: ['1', '1, then an error'], 'deflate-raw': ['1', '1, then an error'] };
for (const [format, twice] of Object.entries(stated)) {
  check(`${format}: the same bytes`, node[format].packed === seen[format].packed, false);
  check(`${format}: two in one, times the input (Node, Chromium)`, [node[format].twice, seen[format].twice], twice);
  if (format === 'gzip') continue;
  const followed = ['1', '1, then an error'];
  check(`${format}: followed by three bytes (Node, Chromium)`, [node[format].followed, seen[format].followed], followed);
}
await browser.close();
server.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
