#!/usr/bin/env bash
# Expected: a test with happy-dom and fake-indexeddb stores what a page stores, and is refused what a page is refused.
# Really: a file of happy-dom goes in without a word and comes out as an object with a name and no bytes: no size, no text(). Elements,
# events and form data go in as well, as empty objects, where a browser answers DataCloneError. Node's own File comes out as a Blob that has
# lost its name, for Node 20 clones it so; a browser keeps name and date.
# Versions: happy-dom 21.0.4, fake-indexeddb 6.2.8, Node 20, Chromium 156.
# Follows: what stores files or anything of the page is tested in a browser; elsewhere store bytes (ArrayBuffer) with their name beside.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 fake-indexeddb@6.2.8 playwright-core@1.65.1 || { echo 'The npm registry does not answer.'; exit 3; }
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
import { IDBFactory } from 'fake-indexeddb';
import { Window } from 'happy-dom';
import { chromium } from 'playwright-core';

/** Stores a value, and says what of it comes back. */
const kept = (factory, value) =>
  new Promise(resolve => {
    const opening = factory.open(`base${Math.random()}`, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onsuccess = () => {
      const rows = opening.result.transaction('rows', 'readwrite').objectStore('rows');
      try {
        rows.put(value, 1);
      } catch (error) {
        return resolve(error.name);
      }
      rows.get(1).onsuccess = ({ target: { result } }) =>
        resolve([Object.prototype.toString.call(result), result.name ?? null, result.size ?? null, typeof result.text]);
    };
  });
const window = new Window();
const base = new IDBFactory();
check('a File of happy-dom', await kept(base, new window.File(['abc'], 'actes.txt')), ['[object Object]', 'actes.txt', null, 'undefined']);
check('a Blob of happy-dom', await kept(base, new window.Blob(['abc'])), ['[object Object]', null, null, 'undefined']);
check('an element of happy-dom', await kept(base, window.document.createElement('p')), ['[object Object]', null, null, 'undefined']);
check('form data of happy-dom', await kept(base, new window.FormData()), ['[object Object]', null, null, 'undefined']);
check('a File of Node', await kept(base, new File(['abc'], 'actes.txt')), ['[object Blob]', null, 3, 'function']);
const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html>')).listen(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const inChromium = made => page.evaluate(`(${kept})(indexedDB, ${made})`);
check('a File of Chromium', await inChromium("new File(['abc'], 'actes.txt')"), ['[object File]', 'actes.txt', 3, 'function']);
check('an element of Chromium', await inChromium("document.createElement('p')"), 'DataCloneError');
check('form data of Chromium', await inChromium('new FormData()'), 'DataCloneError');
await browser.close();
server.close();
await window.happyDOM.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
