#!/usr/bin/env bash
# Expected: fields of a test page hold what fields of a page can hold, and what is disabled cannot be pressed.
# Really: in happy-dom a number field takes "1,5" (a browser makes it empty), a textarea keeps CR LF; a button in a disabled fieldset is
# pressed, and does not match :disabled; [TYPE="DATE" i] finds nothing; a text in a closed <details> is visible. Dates, colours, unknown
# options and disabled buttons are as in a browser, so that a first try looks sound.
# Versions: happy-dom 21.0.4, Chromium 156.
# Follows: a test of French decimals or of a disabled group proves nothing there; forms are tested in a browser.
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

const markup =
  '<input id="date" type="date"><input id="number" type="number"><input id="color" type="color"><textarea id="area"></textarea>' +
  '<select id="select"><option>a</option></select><button id="off" disabled>x</button>' +
  '<fieldset disabled><button id="within">x</button></fieldset><details><p id="closed">x</p></details>';
const probe = document => {
  const by = id => document.getElementById(id);
  const put = (id, value) => {
    by(id).value = value;
    return by(id).value;
  };
  const presses = id => {
    let count = 0;
    by(id).addEventListener('click', () => (count += 1));
    by(id).click();
    return count;
  };
  return {
    date: put('date', '2024-13-45'),
    number: put('number', '1,5'),
    color: put('color', 'rouge'),
    area: put('area', 'a\r\nb'),
    option: put('select', 'z'),
    off: presses('off'),
    within: presses('within'),
    matches: by('within').matches(':disabled'),
    byType: document.querySelectorAll('[TYPE="DATE" i]').length,
    closed: by('closed').checkVisibility(),
  };
};
const window = new Window();
window.document.body.innerHTML = markup;
const inTest = { date: '', number: '1,5', color: '#000000', area: 'a\r\nb', option: '', off: 0, within: 1, matches: false, byType: 0, closed: true };
check('happy-dom', probe(window.document), inTest);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.setContent(markup);
const onPage = { date: '', number: '', color: '#000000', area: 'a\nb', option: '', off: 0, within: 0, matches: true, byType: 1, closed: false };
check('Chromium', await page.evaluate(`(${probe})(document)`), onPage);
await browser.close();
await window.happyDOM.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
