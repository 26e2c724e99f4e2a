#!/usr/bin/env bash
# Expected: a hyphenator for French leaves what is no word alone: addresses, and the entities of the HTML that it says to handle.
# Really: hyphen, with its French patterns, leaves tags alone and puts soft hyphens into web and mail addresses, where they are copied along, and into
# entities, which are then shown as they are spelled: l&rsquo;État becomes "l&rs&shy;quo;État". A word in inclusive writing gets a break behind its
# point, and aujourd'hui two with a plain apostrophe, one with the typographic one.
# Versions: hyphen 1.14.1.
# Follows: hyphenate texts before they are escaped, word by word, without what has "@", "/" or "&" in it; take U+00AD out of what is copied.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts hyphen@1.14.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { createRequire } from 'node:module';

const { hyphenateSync, hyphenateHTMLSync } = createRequire(import.meta.url)('hyphen/fr');
const shown = text => hyphenateSync(text).replaceAll('\u00ad', '-');
const html = text => hyphenateHTMLSync(text).replaceAll('\u00ad', '-');
check('a word', shown('intercommunalité'), 'in-ter-com-mu-na-li-té');
check('in a tag', html('<b title="développement">développement</b>'), '<b title="développement">dé-ve-lop-pe-ment</b>');
check('addresses', ['https://exemple.fr/intercommunalite', 'a.dupont@metropole.fr'].map(shown), ['https://exemple.fr/in-ter-com-mu-na-lite', 'a.du-pont@me-tro-pole.fr']);
check('entities', html('l&rsquo;État'), 'l&rs-quo;État');
check('agriculteur·rice·s', shown('agriculteur·rice·s'), 'agri-cul-teur·-ri-ce·s');
check('aujourd’hui with either apostrophe', ["aujourd'hui", 'aujourd’hui'].map(shown), ["au-jour-d'hui", 'au-jourd’hui']);
JS
node check.mjs
