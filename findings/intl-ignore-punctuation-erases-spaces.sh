#!/usr/bin/env bash
# Expected: a French Collator with ignorePunctuation takes "Saint-Denis" for "Saint Denis"; that is what it is asked for.
# Really: spaces are punctuation to it as well: "SaintDenis" is equal too, "100 %" equals "100", "R&D" equals "RD", "élu·e" equals "élue",
# and U+202F counts for nothing; but "n°" differs from "n", "C++" from "C", "5 €" from "5". And at the default sensitivity already different
# strings are equal: a soft hyphen, U+200B, a byte order mark or U+0000 inside makes no difference.
# Versions: Node 20 (ICU 78), Chromium 156, alike.
# Follows: equality by Collator is for sorting; whether two names are one is decided by our own folding.
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

const probe = pairs => ({
  loose: pairs.map(([one, other]) => new Intl.Collator('fr', { ignorePunctuation: true }).compare(one, other) === 0),
  plain: ['a\u00adb', 'a\u200bb', '\ufeffab', 'a\u0000b'].map(text => new Intl.Collator('fr').compare(text, 'ab') === 0),
});
const equal = [['Saint-Denis', 'Saint Denis'], ['Saint Denis', 'SaintDenis'], ['100 %', '100'], ['R&D', 'RD']];
equal.push(['élu·e', 'élue'], ['a\u202fb', 'ab']);
const different = [['n°', 'n'], ['C++', 'C'], ['5 €', '5']];
const stated = { loose: [true, true, true, true, true, true, false, false, false], plain: [true, true, true, true] };
check('Node', probe([...equal, ...different]), stated);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
check('Chromium', await page.evaluate(`(${probe})(${JSON.stringify([...equal, ...different])})`), stated);
await browser.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
