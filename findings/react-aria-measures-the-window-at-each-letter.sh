#!/usr/bin/env bash
# Expected: while letters are typed in an Autocomplete, the list below changes once for each, and the page is laid out once, before it is painted.
# Really: react-aria listens to every focus in the window, so as to notice a keyboard on the screen, and asks visualViewport for its width. The
# field is told of a focus at each letter that changes the list (one that it has not left, see react-aria-autocomplete-tells-of-blur), in the
# middle of React's work, when rows were just put in: the browser lays the page out to answer, twice a letter, and again for what is changed
# afterwards. It does so on computers without any such keyboard; nothing in the code of the page asks for a size.
# Versions: react-aria-components 1.22.1, react-aria 3.53.1, react 19.3.1, Chromium 150.
# Follows: keep lists of what is found short, and everything else on the page still while one types; a profile shows it as "dispatchEvent".
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts react@19.3.1 react-dom@19.3.1 react-aria-components@1.22.1 react-aria@3.53.1 playwright-core@1.65.1 || { echo 'The npm registry does not answer.'; exit 3; }
npm install --silent --no-audit --no-fund esbuild@0.25.11 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >page.jsx <<'JS'
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';

const NAMES = Array.from({ length: 300 }, (_, i) => `Atelier ${i}, salle ${i % 7}`);

function Search() {
  const [text, setText] = useState('');
  const found = NAMES.filter((_, i) => text === '' || i % 5 === text.length);
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label="Chercher"><Input /></SearchField>
      <Menu aria-label="Ateliers">
        {found.map(name => <MenuItem key={name} id={name}>{name}</MenuItem>)}
      </Menu>
    </Autocomplete>
  );
}
createRoot(document.getElementById('root')).render(<Search />);
JS
npx esbuild page.jsx --bundle --jsx=automatic --define:process.env.NODE_ENV='"production"' --outfile=page.js --log-level=error
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
console.log(`Chromium ${browser.version()}`);
const page = await browser.newPage();
await page.setContent('<!doctype html><title>Essai</title><div id="root"></div>');
await page.evaluate(() => {
  const { get } = Object.getOwnPropertyDescriptor(VisualViewport.prototype, 'width');
  const asked = { times: 0, milliseconds: 0 };
  let told = null;
  addEventListener('focus', event => { told = event.isTrusted; }, true);
  Object.defineProperty(VisualViewport.prototype, 'width', {
    get() {
      const began = performance.now();
      const width = get.call(this);
      asked.times += 1;
      asked.milliseconds += performance.now() - began;
      asked.told = told;
      return width;
    },
  });
  window.asked = asked;
});
await page.addScriptTag({ content: readFileSync('page.js', 'utf8') });
await page.locator('[role=menuitem]').first().waitFor();
await page.locator('input').focus();
await page.waitForTimeout(500);
const perLetter = [];
for (const letter of 'atel') {
  await page.evaluate(() => Object.assign(window.asked, { times: 0, milliseconds: 0 }));
  await page.keyboard.press(letter);
  await page.waitForTimeout(300);
  perLetter.push(await page.evaluate(() => ({ ...window.asked })));
}
console.log(`milliseconds for the width of the window: ${perLetter.map(each => each.milliseconds.toFixed(1)).join(', ')}`);
check('how often the width is asked for at a letter', perLetter.map(each => each.times), [1, 2, 2, 2]);
check('in a focus that the browser did not tell of', perLetter.map(each => !each.told), [true, true, true, true]);
check('and is no small matter', perLetter.some(each => each.milliseconds > 0.5), true);
await browser.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
