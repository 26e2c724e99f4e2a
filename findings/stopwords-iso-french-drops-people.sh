#!/usr/bin/env bash
# Expected: a list of stop words holds words without a subject of their own, in every spelling that a text has of them.
# Really: the French list of stopwords-iso (691 words; other packages and clouds of words ship it) holds "personnes", "gens", "parole",
# "état", "droite", "force", "valeur" and "voie", so a cloud of a conference about them shows none of these; and of words that carry an accent
# it often has the bare letters alone: "precisement", "necessaire", "specifique", "anterieur", "egale" are in it and no text has them,
# "précisément", "nécessaire" and the others stay. Of one word some forms are in: "voie" and not "voies".
# Versions: stopwords-iso 1.1.0, beside stopword 3.1.5 and @orama/stopwords 3.1.18, which hold none of either.
# Follows: take a short list of function words and let frequency in the language do the rest.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts stopwords-iso@1.1.0 stopword@3.1.5 @orama/stopwords@3.1.18 || { echo 'The npm registry does not answer.'; exit 3; }
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
import { stopwords as ofOrama } from '@orama/stopwords/french';

const require = createRequire(import.meta.url);
const { fr } = require('stopwords-iso/stopwords-iso.json');
const { fra } = require('stopword');
const held = (list, words) => words.filter(word => list.includes(word));
const subjects = ['personnes', 'gens', 'parole', 'état', 'droite', 'force', 'valeur', 'voie'];
const bare = ['precisement', 'necessaire', 'necessairement', 'specifique', 'anterieur', 'exterieur', 'egale', 'prealable'];
const spelled = ['précisément', 'nécessaire', 'nécessairement', 'spécifique', 'antérieur', 'extérieur', 'égale', 'préalable'];
check('words in the list', fr.length, 691);
check('subjects in the list', held(fr, subjects), subjects);
check('words that lost their accents', held(fr, bare), bare);
check('the same as they are spelled', held(fr, spelled), []);
check('"voie", "voies"; "chère", "cher"', held(fr, ['voie', 'voies', 'chère', 'cher']), ['voie', 'chère', 'cher']);
check('of stopword and Orama', [fra, ofOrama].map(list => held(list, [...subjects, ...bare])), [[], []]);
JS
node check.mjs
