#!/usr/bin/env bash
# Expected: a test in happy-dom that calls focus() and looks at document.activeElement fails where a browser would not move the focus.
# Really: happy-dom gives the focus to anything but a disabled or inert control: a plain div, a link without address, an SVG group without
# tabindex, a hidden button, an input under display:none or of type hidden, a control in a disabled fieldset, a button in a
# closed dialog. Chromium refuses all eight. A chart that lost its tabindex passes such a test.
# Versions: happy-dom 21.0.4, Chromium 156.
# Follows: keyboard tests in happy-dom must also assert `tabIndex`; what counts is tested in the browser.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 playwright-core@1.65.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { Window } from 'happy-dom';
import { chromium } from 'playwright-core';

const cases = [
  ['<div>x</div>', 'div'],
  ['<a>x</a>', 'a'],
  ['<svg><g><rect width="9" height="9"/></g></svg>', 'g'],
  ['<button hidden>x</button>', 'button'],
  ['<div style="display:none"><input></div>', 'input'],
  ['<input type="hidden">', 'input'],
  ['<fieldset disabled><input></fieldset>', 'input'],
  ['<dialog><button>x</button></dialog>', 'button'],
  ['<button disabled>x</button>', 'button'],
  ['<span tabindex="-1">x</span>', 'span'],
];
const takes = (document, list) =>
  list.map(([html, selector]) => {
    document.body.innerHTML = html;
    const asked = document.body.querySelector(selector);
    asked.focus();
    return document.activeElement === asked;
  });
const simulated = takes(new Window().document, cases);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.setContent('<title>Essai</title>');
const real = await page.evaluate(`(${takes})(document, ${JSON.stringify(cases)})`);
await browser.close();
const names = which => cases.filter((_, at) => which[at]).map(([html]) => html);
check('Chromium', names(real), ['<span tabindex="-1">x</span>']);
check('happy-dom refuses', names(simulated.map(taken => !taken)), ['<button disabled>x</button>']);
check('happy-dom', names(simulated).length, 9);
JS
CHROMIUM=$(command -v chromium) node check.mjs
