#!/usr/bin/env bash
# Expected: slugs and ASCII forms of French differ in small things, and keep two titles or two persons apart.
# Really: of the letters set above the line that French abbreviations have (Mᵐᵉ, Mˡˡᵉ, XXᵉ, 1ʳᵉ) transliteration keeps none, or half: "Mᵐᵉ Roux" is
# "M Roux", a man, "XXᵉ" is "XX"; slugify and @sindresorhus/slugify do the same, and of "m²" and "CO₂" they make "m" and "co". Debian's
# python3-slugify says "m-roux" too, and "2,5 km" is its "25-km". @sindresorhus/slugify parts words at capitals after it has spelled out
# ligatures: "Œuvre" is "o-euvre", "L’Œil" is "l-o-eil", "PLUi" is "pl-ui", while "cœur" is "coeur". slugify reads marks out: "Vélo | Bus" is "Velo-or-Bus", in
# French "velo-ou-bus", and "< 3 500" is "plus-petit-3-500". any-ascii and limax keep the letters.
# Versions: transliteration 2.6.1, slugify 1.6.9, @sindresorhus/slugify 3.0.1, any-ascii 0.3.3, limax 4.2.3, python3-slugify 4.0.0 (Debian 12).
# Follows: a key for names or titles begins with NFKC, which brings these letters down to the line; no slug tells two titles apart.
# Maillage reads them in names and keys as letters on the line (data/text/raised.ts).
set -euo pipefail
for tool in node npm /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-slugify=4.0.0-2 python3-text-unidecode python3-unidecode 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts transliteration@2.6.1 slugify@1.6.9 @sindresorhus/slugify@3.0.1 any-ascii@0.3.3 limax@4.2.3 ||
  { echo 'The npm registry does not answer.'; exit 3; }
printf '%s\n' *.deb
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import sindresorhus from '@sindresorhus/slugify';
import anyAscii from 'any-ascii';

const require = createRequire(import.meta.url);
const { transliterate } = require('transliteration');
const slugify = require('slugify');
const limax = require('limax');
const above = ['Mᵐᵉ Roux', 'XXᵉ siècle', '1ʳᵉ séance'];
check('transliteration', above.map(text => transliterate(text)), ['M Roux', 'XX siecle', '1r seance']);
check('slugify', [...above, 'm²', 'CO₂'].map(text => slugify(text)), ['M-Roux', 'XX-siecle', '1-seance', 'm', 'CO']);
check('@sindresorhus/slugify', [...above, 'm²', 'CO₂'].map(text => sindresorhus(text)), ['m-roux', 'xx-siecle', '1-seance', 'm', 'co']);
check('any-ascii', above.map(anyAscii), ['Mme Roux', 'XXe siecle', '1re seance']);
check('limax', above.map(text => limax(text)), ['mme-roux', 'xxe-siecle', '1re-seance']);
check('transliteration after NFKC', above.map(text => transliterate(text.normalize('NFKC'))), ['Mme Roux', 'XXe siecle', '1re seance']);
check('@sindresorhus/slugify, capitals', ['Œuvre', 'ŒUVRE', 'L’Œil', 'Cœur', 'PLUi'].map(text => sindresorhus(text)), ['o-euvre', 'oeuvre', 'l-o-eil', 'coeur', 'pl-ui']);
check('slugify, marks', ['Vélo | Bus', '< 3 500'].map(text => slugify(text)), ['Velo-or-Bus', 'less-3-500']);
check('slugify in French', ['Vélo | Bus', '< 3 500'].map(text => slugify(text, { lower: true, locale: 'fr' })), ['velo-ou-bus', 'plus-petit-3-500']);
const script = `import slugify; print([slugify.slugify(text) for text in ['Mᵐᵉ Roux', '2,5 km', '25 km']])`;
check('python3-slugify', execFileSync('/usr/bin/python3', ['-c', script], { encoding: 'utf8' }).trim(), "['m-roux', '25-km', '25-km']");
JS
node check.mjs
