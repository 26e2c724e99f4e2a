#!/usr/bin/env bash
# Expected: a space of any kind parts words, and the narrow one that French sets before ; ! ? % and within guillemets (U+202F) as the
# no-break space (U+00A0) does.
# Really: to Intl.Segmenter U+202F is a part of words: "Pourquoi ?" has the word "Pourquoi" with a space at its end, « ville » one with a
# space at either end, and "10 000 habitants" with two of them is one word. Trimming each word mends the half of it. U+00A0 parts them. So
# counts of words depend on who set the text, though \s takes both for spaces, and String.prototype.trim too.
# Versions: Node 20 (ICU 78), Chromium 150.
# Follows: put a plain space for U+202F before a text is segmented (one character for one: places stay), or cut words by letters.
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

import { chromium } from 'playwright-core';

const words = texts => {
  const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });
  return texts.map(text => [...segmenter.segment(text)].filter(one => one.isWordLike).map(one => one.segment));
};
const narrow = ['Pourquoi\u202f?', '«\u202fville\u202f»', '12\u202f%', '10\u202f000\u202fhabitants', 'M.\u202fRoux'];
const stated = [['Pourquoi\u202f'], ['\u202fville\u202f'], ['12\u202f'], ['10\u202f000\u202fhabitants'], ['M', '\u202fRoux']];
const wide = narrow.map(text => text.replaceAll('\u202f', '\u00a0'));
const parted = [['Pourquoi'], ['ville'], ['12'], ['10', '000', 'habitants'], ['M', 'Roux']];
check('Node, narrow spaces', words(narrow), stated);
check('Node, no-break spaces', words(wide), parted);
check('Node, spaces put for narrow ones', words(narrow.map(text => text.replaceAll('\u202f', ' '))), parted);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
console.log(`Chromium ${browser.version()}`);
const page = await browser.newPage();
check('Chromium, narrow spaces', await page.evaluate(words, narrow), stated);
check('Chromium, no-break spaces', await page.evaluate(words, wide), parted);
await browser.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
