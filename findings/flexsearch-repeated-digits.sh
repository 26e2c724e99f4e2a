#!/usr/bin/env bash
# Expected: a search index tells workshop 1 from workshop 11.
# Really: FlexSearch's default encoder drops a letter that repeats the one before it, digits included: "Atelier 1", "Atelier 11" and
# "Atelier 111" are one entry, 1000 finds 100000, and 7501 finds 75011. The charset Exact keeps them apart, and no longer folds accents.
# Versions: flexsearch 0.8.212.
# Follows: never index session codes, years or postal codes with it as it comes.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts flexsearch@0.8.212 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import FlexSearch from 'flexsearch';

const titles = ['Atelier 1', 'Atelier 11', 'Atelier 111', 'Vauville 75011', 'code 1000', 'code 100000', 'Santé'];
const found = (index, query) => index.search(query).map(at => titles[at]).sort();
const built = options => {
  const index = new FlexSearch.Index(options);
  titles.forEach((title, at) => index.add(at, title));
  return index;
};

const usual = built();
check('default, "atelier 1"', found(usual, 'atelier 1'), ['Atelier 1', 'Atelier 11', 'Atelier 111']);
check('default, "atelier 11"', found(usual, 'atelier 11'), ['Atelier 1', 'Atelier 11', 'Atelier 111']);
check('default, "7501"', found(usual, '7501'), ['Vauville 75011']);
check('default, "1000"', found(usual, '1000'), ['code 1000', 'code 100000']);
check('default, "sante"', found(usual, 'sante'), ['Santé']);
const exact = built({ encoder: FlexSearch.Charset.Exact });
check('Exact, "1000"', found(exact, '1000'), ['code 1000']);
check('Exact, "Sante"', found(exact, 'Sante'), []);
JS
node check.mjs
