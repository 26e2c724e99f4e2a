#!/usr/bin/env bash
# Expected: a word that stands in a text is found by itself.
# Really: lunr as it comes cuts from both ends of a word what is no ASCII letter, when it indexes and not when it searches: "santé" is
# kept as "sant", and "santé" finds nothing, nor do "été", "œuvre", "égalité" or "élus". With the French plug-in they are found, but an
# apostrophe parts nothing: "état" finds no "l’État", "agglomération" no "d’agglomération", and "été" (summer) is a stop word, being a
# participle.
# Versions: lunr 2.3.9, lunr-languages 1.22.0.
# Follows: split at apostrophes and fold accents in the text and in what is sought, with one function. Maillage does
# (data/text/tokens.ts).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts lunr@2.3.9 lunr-languages@1.22.0 || { echo 'The npm registry does not answer.'; exit 3; }
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

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.fr')(lunr);
const texts = ['Ville et santé', 'Un été à Rouen', 'Œuvre commune', 'L’égalité réelle', 'Le rôle de l’État', 'La communauté d’agglomération', 'Atelier des élus'];
const built = french =>
  lunr(function () {
    if (french) this.use(lunr.fr);
    this.ref('at');
    this.field('text');
    texts.forEach((text, at) => this.add({ at, text }));
  });
const finds = (index, words) => words.map(word => index.search(word).length);
const [usual, french] = [built(false), built(true)];
check('as it comes: ville, rôle, commune', finds(usual, ['ville', 'rôle', 'commune']), [1, 1, 1]);
check('as it comes: santé, été, œuvre, élus', finds(usual, ['santé', 'été', 'œuvre', 'élus']), [0, 0, 0, 0]);
check('as it comes: sant', finds(usual, ['sant']), [1]);
check('in French: santé, œuvre, élus', finds(french, ['santé', 'œuvre', 'élus']), [1, 1, 1]);
check('in French: été, état, agglomération, égalité', finds(french, ['été', 'état', 'agglomération', 'égalité']), [0, 0, 0, 0]);
check('in French, as it is written: l’état, d’agglomération', finds(french, ['l’état', 'd’agglomération']), [1, 1]);
JS
node check.mjs
