#!/usr/bin/env bash
# Expected: a function for contrast counts opacity in, or refuses a colour that is not opaque: WCAG is about what is seen.
# Really: colord, chroma-js, culori and Color.js, all of which read opacity from text, drop it here: "transparent" on white has 21 to 1, as black
# has, and colord's isReadable says true; blue at a tenth has 8.6. Nor is it the name that does it: #00000000 and rgb(0 0 0 / 0) are the same. And they do not
# agree on a word that is no colour: colord reads it as black (21 to 1, readable), the three others throw or count nothing.
# Versions: colord 2.14.0, chroma-js 3.2.0, culori 4.0.2, colorjs.io 0.7.1.
# Follows: lay the colour over its ground before its contrast is asked for, and ask whether it is one. d3 and React charts fade by opacity.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts colord@2.14.0 chroma-js@3.2.0 culori@4.0.2 colorjs.io@0.7.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import chroma from 'chroma-js';
import Color from 'colorjs.io';
import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';
import names from 'colord/plugins/names';
import { wcagContrast } from 'culori';

extend([a11y, names]);
const round = value => Math.round(value * 10) / 10;
const four = (colour, ground = '#fff') => {
  const asked = [() => colord(colour).contrast(ground), () => chroma.contrast(colour, ground), () => wcagContrast(colour, ground), () => new Color(colour).contrast(ground, 'WCAG21')];
  return asked.map(ask => {
    try {
      return round(ask());
    } catch (error) {
      return error.name;
    }
  });
};
check('black', four('#000'), [21, 21, 21, 21]);
check('transparent', four('transparent'), [21, 21, 21, 21]);
check('#00000000', four('#00000000'), [21, 21, 21, 21]);
check('blue at a tenth', four('#0000ff1a'), [8.6, 8.6, 8.6, 8.6]);
check('colord takes transparent for readable', colord('transparent').isReadable('#fff'), true);
check('colord knows that it is transparent', colord('transparent').alpha(), 0);
check('"bleuté"', four('bleuté'), [21, 'Error', 'TypeError', 'TypeError']);
JS
node check.mjs
