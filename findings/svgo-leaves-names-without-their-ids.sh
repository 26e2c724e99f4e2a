#!/usr/bin/env bash
# Expected: SVGO, which keeps title, desc and the ARIA attributes as they are by default, leaves a picture its name, its role and its
# language.
# Really: it removes every id that only ARIA refers to, so aria-labelledby="t d" and aria-describedby point at nothing, drops role and
# lang (as the default preset has it, keepRoleAttr is false), and moves the aria-label of a group that becomes one path onto that path. A
# list of bars is a path called "Bars". What a program put into metadata is gone too.
# Versions: svgo 4.1.0.
# Follows: cleanupIds off and keepRoleAttr, with removeMetadata off, for pictures that are read aloud or opened again; a title as first
# child names it in browsers all the same.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts svgo@4.1.0 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { optimize } from 'svgo';

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-labelledby="t d" lang="fr"><title id="t">Titre</title>
<desc id="d">Trois barres</desc><metadata>vue</metadata><g role="list" aria-label="Bars"><rect x="1" y="2" width="3" height="3" aria-describedby="d"/></g>
<use href="#k"/><defs><path id="k" d="M0 0h1"/></defs></svg>`;
const has = (svg, ...texts) => texts.map(text => svg.includes(text));
const made = optimize(picture).data;
console.log(made);
check('title and description are there', has(made, '<title>Titre</title>', '<desc>Trois barres</desc>'), [true, true]);
check('what names them is', has(made, 'aria-labelledby="t d"', 'aria-describedby="d"'), [true, true]);
check('the ids are', has(made, 'id="t"', 'id="d"'), [false, false]);
check('role, lang and metadata are', has(made, 'role=', 'lang=', 'metadata'), [false, false, false]);
check('the label of the group is on its path', /<path[^>]*aria-label="Bars"/.test(made), true);
check('an id that is used is kept, as another one', has(made, 'href="#a"', 'id="a"'), [true, true]);
const overrides = { cleanupIds: false, removeUnknownsAndDefaults: { keepRoleAttr: true }, removeMetadata: false };
const kept = optimize(picture, { plugins: [{ name: 'preset-default', params: { overrides } }] }).data;
check('with the three options', has(kept, 'id="t"', 'id="d"', 'role="img"', '>vue<'), [true, true, true, true]);
check('lang even so', has(kept, 'lang='), [false]);
JS
node check.mjs
