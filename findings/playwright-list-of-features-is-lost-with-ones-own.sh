#!/usr/bin/env bash
# Expected: `args: ['--disable-features=MediaRouter']` given to chromium.launch() turns one feature off beside those that Playwright
# turns off itself.
# Really: Playwright hands both lists over, one behind the other, and Chromium obeys the last alone: all that Playwright turns off is on
# again, without a word. A frame of another site then has an empty storage of its own, while in Playwright's own browser it is refused
# any (SecurityError): the same test passes or fails for naming a feature that has nothing to do with it.
# Versions: playwright-core 1.65.1, Debian's Chromium 156.
# Follows: repeat Playwright's list in one's own and hold it to Playwright's by a test (build/e2e-features.test.mjs asks a program that
# is no browser what it was started with).
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version), $(chromium --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const OWN = '--disable-features=MediaRouter';
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();

// A program that is no browser says in its failure what it was started with.
async function listsGiven(args) {
  const said = await chromium.launch({ executablePath: process.execPath, args }).then(() => '', error => error.message);
  const line = said.split('\n').find(each => each.includes('<launching>')) ?? '';
  return [...line.matchAll(/--disable-features=(\S+)/gu)].map(([, names]) => names.split(','));
}

const alone = await listsGiven([]);
const both = await listsGiven([OWN]);
check('lists without one of one’s own, with MediaRouter in it', [alone.length, alone[0].includes('MediaRouter')], [1, true]);
check('lists with one’s own, the last of them', [both.length, both.at(-1)], [2, ['MediaRouter']]);
check('the first is Playwright’s as before', JSON.stringify(both[0]) === JSON.stringify(alone[0]), true);

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  const { port } = server.address();
  response.end(request.url === '/page' ? `<iframe src="http://127.0.0.1:${port}/frame"></iframe>` : '<p>frame');
});
await new Promise(ready => server.listen(0, ready));
const { port } = server.address();

/** What a frame of 127.0.0.1 in a page of localhost has of what 127.0.0.1 wrote in a page of its own. */
async function readInFrame(args) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...QUIET, ...args] });
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://127.0.0.1:${port}/frame`);
  await page.evaluate(() => localStorage.setItem('workshop', 'A12'));
  await page.goto(`http://localhost:${port}/page`);
  const frame = page.frames().find(each => each.url().endsWith('/frame'));
  const read = await frame
    .evaluate(() => `holds ${localStorage.length}`)
    .catch(error => /SecurityError/.exec(error.message)?.[0] ?? error.message);
  await browser.close();
  return read;
}

check('storage in a frame, Playwright’s list obeyed', await readInFrame([]), 'SecurityError');
check('storage in a frame, with one’s own list', await readInFrame([OWN]), 'holds 0');
server.closeAllConnections();
server.close();
JS
node check.mjs
