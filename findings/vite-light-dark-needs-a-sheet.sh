#!/usr/bin/env bash
# Expected: light-dark() follows the element's color-scheme, however that was set.
# Really: a build by Vite with its default target turns it into two variables that only a color-scheme declaration in a style sheet of
# the build sets. A scheme set by a script, a style attribute or <meta name="color-scheme"> leaves both empty: the declaration is invalid,
# the ink is the inherited one and the background none. Where a sheet does set the scheme, a colour kept in a custom property is decided
# where it is declared, not where it is used: a dark panel in a light page keeps the light colour. In development all of it works.
# Versions: vite 8.3.8 (lightningcss 1.33.0), Chromium 156, which knows light-dark() itself.
# Follows: set build.cssTarget to engines that know light-dark() (chrome123, firefox120, safari17.5), or switch themes by a class that
# changes custom properties; look at the built page, never only at the one in development.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund vite@8.3.8 lightningcss@1.33.0 playwright-core@1.65.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { build } from 'vite';

mkdirSync('site');
const use = '#p { color: light-dark(rgb(1 1 1), rgb(9 9 9)) } :root { --ink: light-dark(rgb(1 1 1), rgb(9 9 9)) } #q { color: var(--ink) }';
writeFileSync('site/index.html', '<!doctype html><link rel="stylesheet" href="./a.css"><p id="p">p</p><p id="q">q</p>');

async function built(css, cssTarget) {
  writeFileSync('site/a.css', css);
  await build({ root: 'site', configFile: false, logLevel: 'silent', build: { cssTarget, emptyOutDir: true } });
  const name = readdirSync('site/dist/assets').find(file => file.endsWith('.css'));
  return readFileSync(`site/dist/assets/${name}`, 'utf8');
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ colorScheme: 'dark' });
async function inks(css, { root = '', panel = '', meta = '' }) {
  await page.setContent(
    `<!doctype html><html style="${root}"><head>${meta}<style>${css}</style></head><body style="color:rgb(5,5,5)"><div style="${panel}" class="${panel ? 'dark' : ''}"><p id="p">p</p><p id="q">q</p></div>`,
  );
  return page.evaluate(() => ['p', 'q'].map(id => getComputedStyle(document.getElementById(id)).color.replace(/\D+/g, ' ').trim()[0]));
}
// 1 is the light ink, 9 the dark one, 5 what is inherited: [a rule, a rule that uses a custom property].
const bare = await built(use);
check('the rule as built', bare.includes('light-dark('), false);
const script = { root: 'color-scheme:dark' };
const meta = { meta: '<meta name="color-scheme" content="dark">' };
check('as written, style attribute', await inks(use, script), ['9', '9']);
check('as built, style attribute', await inks(bare, script), ['5', '5']);
check('as written, meta', await inks(use, meta), ['9', '9']);
check('as built, meta', await inks(bare, meta), ['5', '5']);
const sheet = `:root { color-scheme: light } .dark { color-scheme: dark } ${use}`;
const panel = { panel: 'margin:0' };
check('as written, dark panel in a light page', await inks(sheet, panel), ['9', '9']);
check('as built, dark panel in a light page', await inks(await built(sheet), panel), ['9', '1']);
check('built for engines that know it', await inks(await built(use, ['chrome123', 'firefox120', 'safari17.5']), script), ['9', '9']);
await browser.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
