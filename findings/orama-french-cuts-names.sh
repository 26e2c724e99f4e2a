#!/usr/bin/env bash
# Expected: with language: 'french' a title is found by the words that stand in it, as without a language, and better.
# Really: whatever is not among the letters that its French knows ends a word: "Muñoz" is "mu" and "oz", "Łódź" a "d", "Lætitia" an "l" and
# "titia", "Louÿs" a "lou". œ becomes o: "œuvre" is "ouvre" and finds who opens ("ouvre"), "cœur" is "cour"; "oeuvre" and "coeur", as
# people type them, find none. The hyphen is a letter: "Pierre" does not find "Jean-Pierre". Nothing is said; exact: true finds no word
# with an accent at all ("Tomé"), though it stands there as it was asked for.
# Versions: @orama/orama 3.1.18.
# Follows: give a tokenizer of your own (components.tokenizer), one for what is stored and what is asked.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @orama/orama@3.1.18 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { create, insert, search } from '@orama/orama';

const base = create({ schema: { title: 'string' }, language: 'french' });
const titles = ['Iñaki Muñoz', 'Lætitia Roux', 'Jean-Pierre Morel', 'Œuvre d’art', 'Il ouvre la séance', 'Cœur de ville', 'Cour commune', 'São Tomé'];
for (const title of titles) insert(base, { title });
const found = (term, more = {}) => search(base, { term, ...more }).hits.map(hit => hit.document.title).sort();
check('words of four names', [...base.tokenizer.tokenize('Muñoz Łódź Lætitia Louÿs', 'french')], ['mu', 'oz', 'd', 'l', 'titia', 'lou', 's']);
check('words with œ', [...base.tokenizer.tokenize('œuvre ouvre cœur cour', 'french')], ['ouvre', 'cour']);
check('oz', found('oz'), ['Iñaki Muñoz']);
check('Munoz', found('Munoz'), []);
check('Pierre', found('Pierre'), []);
check('œuvre', found('œuvre'), ['Il ouvre la séance', 'Œuvre d’art']);
check('oeuvre', found('oeuvre'), []);
check('cœur, coeur', [found('cœur'), found('coeur')], [['Cour commune', 'Cœur de ville'], []]);
check('Tomé, and exactly', [found('Tomé'), found('Tomé', { exact: true })], [['São Tomé'], []]);
JS
node check.mjs
