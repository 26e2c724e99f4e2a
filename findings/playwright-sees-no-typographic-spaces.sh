#!/usr/bin/env bash
# Expected: toHaveText('12 %') and getByText('12 %', { exact: true }) fail when the page has another space than the test says.
# Really: Playwright makes one plain space of every run of spaces, U+00A0, U+202F and U+2009 included, and drops U+00AD and U+200B, before
# it compares with a text; roles' names and aria snapshots are treated the same. So a test by text cannot see whether "12 %" has the narrow
# no-break space that French wants, nor whether a soft hyphen has crept in. A regular expression is compared with the text as it is.
# Versions: @playwright/test 1.65.1, Chromium 156.
# Follows: typography is held by unit tests of the sentences, or by regular expressions with the character written out.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @playwright/test@1.65.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { chromium, expect } from '@playwright/test';

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const passes = assertion => assertion.then(() => true, () => false);
const asked = async shown => {
  await page.setContent(`<button>${shown}</button>`);
  const button = page.locator('button');
  return [
    await passes(expect(button).toHaveText('12 %', { timeout: 300 })),
    (await page.getByText('12 %', { exact: true }).count()) > 0,
    (await page.getByRole('button', { name: '12 %', exact: true }).count()) > 0,
    (await button.ariaSnapshot()).includes('"12 %"'),
    await passes(expect(button).toHaveText(/^12 %$/, { timeout: 300 })),
  ];
};
console.log('toHaveText, getByText exact, getByRole exact, ariaSnapshot, toHaveText with a regular expression');
const blind = [true, true, true, true, false];
check('plain space', await asked('12 %'), [true, true, true, true, true]);
check('U+00A0', await asked('12\u00a0%'), blind);
check('U+202F', await asked('12\u202f%'), blind);
check('U+2009', await asked('12\u2009%'), blind);
check('two spaces', await asked('12 &#32;%'), [true, true, true, true, false]);
check('soft hyphen', await asked('12 \u00ad%'), blind);
check('U+200B', await asked('12 \u200b%'), blind);
check('U+2060', await asked('12 \u2060%'), [false, false, false, false, false]);
check('no space', await asked('12%'), [false, false, false, false, false]);
await browser.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
