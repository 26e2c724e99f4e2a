#!/usr/bin/env bash
# Expected: when the promise of db.transaction() rejects, nothing of it is in the base.
# Really: waiting for anything but the base inside (a timer, a file, a worker) lets IndexedDB commit what was written so far; the next
# write fails with TransactionInactiveError, the promise rejects, and the first half stays. An error thrown before such a wait rolls back,
# one thrown after it does not. Alike in Chromium and fake-indexeddb.
# Versions: dexie 4.4.7, Chromium 156, fake-indexeddb 6.2.8.
# Follows: compute and read everything first, then one transaction that only writes; a rejected import must be looked up, not assumed undone.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts dexie@4.4.7 fake-indexeddb@6.2.8 playwright-core@1.65.1 || { echo 'The npm registry does not answer.'; exit 3; }
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
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { chromium } from 'playwright-core';

const probe = async Base => {
  const seen = {};
  const run = async (name, body) => {
    const base = new Base(name);
    base.version(1).stores({ rows: 'id' });
    const outcome = await base.transaction('rw', base.rows, () => body(base.rows)).then(
      () => 'done',
      error => error.name,
    );
    seen[name] = [outcome, await base.rows.count()];
    base.close();
  };
  const pause = () => new Promise(done => setTimeout(done, 30));
  await run('two writes, a pause between', async rows => {
    await rows.add({ id: 1 });
    await pause();
    await rows.add({ id: 2 });
  });
  await run('an error after a pause', async rows => {
    await rows.add({ id: 1 });
    await pause();
    throw new RangeError('refused');
  });
  await run('an error without a pause', async rows => {
    await rows.add({ id: 1 });
    throw new RangeError('refused');
  });
  return seen;
};
const stated = {
  'two writes, a pause between': ['TransactionInactiveError', 1],
  'an error after a pause': ['RangeError', 1],
  'an error without a pause': ['RangeError', 0],
};
check('fake-indexeddb', await probe(Dexie), stated);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Essai</title>' }));
await page.goto('https://essai.invalid/');
await page.addScriptTag({ content: readFileSync('node_modules/dexie/dist/dexie.js', 'utf8') });
check('Chromium', await page.evaluate(`(${probe})(Dexie)`), stated);
await browser.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
