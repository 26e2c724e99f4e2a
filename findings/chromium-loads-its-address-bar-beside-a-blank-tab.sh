#!/usr/bin/env bash
# Expected: a headless Chromium that opens an empty page runs that page, and a browser around it; `context.pages()` says all there is.
# Really: each context is a window of its own, though nobody sees it, and each window loads two pages for the list under its address bar
# (chrome://omnibox-popup.top-chrome/), in a process a context. No list of pages has them, the list of targets does. Two contexts with an
# empty tab each then take several times the processor of the same two without, and a page that starts beside them waits.
# Two features turn them off.
# Versions: playwright-core 1.65.1, Debian's Chromium 156.
# Follows: the browsers of our tests and of our benchmarks start without both (e2e/chromium-features.json); a second start that was
# measured as 0.57 of an older one is 0.52 of it when the browser's own pages are not measured with both.
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
import { chromium } from 'playwright-core';

const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Two contexts of one empty page each: the browser's own pages among the targets, and seconds that all renderers took. */
async function twoContexts(args) {
  const browser = await chromium.launch({ executablePath, args: [...QUIET, ...args] });
  const session = await browser.newBrowserCDPSession();
  let pages = 0;
  for (let i = 0; i < 2; i += 1) {
    const context = await browser.newContext();
    await context.newPage();
    pages += context.pages().length;
  }
  const taken = async () =>
    (await session.send('SystemInfo.getProcessInfo')).processInfo
      .filter(({ type }) => type === 'renderer')
      .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  // Until the processes have come to rest.
  let seconds = await taken();
  for (let before = -1; seconds - before > 0.02; ) {
    before = seconds;
    await new Promise(rested => setTimeout(rested, 2000));
    seconds = await taken();
  }
  const { targetInfos } = await session.send('Target.getTargets');
  const own = targetInfos.filter(({ type }) => type === 'browser_ui').map(({ url }) => url);
  await browser.close();
  return { pages, own: own.sort(), seconds };
}

const as = await twoContexts([]);
check('pages that the contexts know', as.pages, 2);
check('pages of the browser’s own', as.own, [
  'chrome://omnibox-popup.top-chrome/',
  'chrome://omnibox-popup.top-chrome/',
  'chrome://omnibox-popup.top-chrome/omnibox_popup_aim.html',
  'chrome://omnibox-popup.top-chrome/omnibox_popup_aim.html',
]);
const without = await twoContexts(['--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup']);
check('pages of the browser’s own without both features', without.own, []);
console.log(`all renderers: ${as.seconds.toFixed(2)} s of processor, without both features ${without.seconds.toFixed(2)} s`);
check('the renderers took more than three times as long', as.seconds > 3 * without.seconds, true);
JS
node check.mjs
