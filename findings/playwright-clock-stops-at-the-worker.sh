#!/usr/bin/env bash
# Expected: with page.clock.setFixedTime it is that time in the page, wherever it asks.
# Really: in a worker it is today: what is computed, dated or remembered there has another day than the page that shows it, while locale and
# time zone of the context do reach it, and what addInitScript sets does not. In the page itself a new File's lastModified is today's, too.
# Versions: playwright-core 1.65.1, Chromium 150.
# Follows: hand the day to the worker with each order (what is pure needs no clock), and give File its lastModified.
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

const WORKER = `onmessage = () => {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  postMessage({ year: new Date().getFullYear(), locale, timeZone, marked: 'marked' in self });
};`;
const server = createServer((request, response) => {
  const isWorker = request.url === '/worker.js';
  response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
  response.end(isWorker ? WORKER : '<!doctype html><title>Page</title>');
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
console.log(`Chromium ${browser.version()}`);
const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Asia/Tokyo' });
await context.addInitScript(() => {
  self.marked = true;
});
const page = await context.newPage();
await page.clock.setFixedTime(new Date('1999-06-06T09:30:00Z'));
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const here = () => {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { year: new Date().getFullYear(), locale, timeZone, marked: 'marked' in self };
};
const there = () =>
  new Promise(done => {
    const worker = new Worker('/worker.js');
    worker.onmessage = event => done(event.data);
    worker.postMessage(null);
  });
const today = new Date().getFullYear();
check('in the page', await page.evaluate(here), { year: 1999, locale: 'fr-FR', timeZone: 'Asia/Tokyo', marked: true });
const { year, ...rest } = await page.evaluate(there);
check('in its worker, the year is today’s', Math.abs(year - today) <= 1, true);
check('in its worker, the rest', rest, { locale: 'fr-FR', timeZone: 'Asia/Tokyo', marked: false });
const modified = await page.evaluate(() => new Date(new File(['x'], 'a.txt').lastModified).getFullYear());
check('a new file of the page is today’s', Math.abs(modified - today) <= 1, true);
await browser.close();
server.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
