#!/usr/bin/env bash
# Expected: a French stemmer brings the forms of one word together, its plural above all, and keeps what are other words apart.
# Really: Snowball's, which every search engine and package for words has, knows no plural in -us and -eux: "élus" is not "élu", "revenus" not
# "revenu", nor "lieux", "enjeux", "milieux" their singulars, and "conseillers" is not "conseiller", for that one is "conseil". On the other side
# "département" is "départ", "collectivité" "collecte", "parlement" "parler", "logement" "loge" and "mairie" "maire". So who asks for
# "élu" does not find the session of the "élus", and finds the waste collection when asking for "collectivités". natural, which has its
# own, parts "collectivité" from "collective". The four others agree on all of these words.
# Versions: snowball-stemmers 0.6.0, @orama/stemmers 3.1.18, lunr-languages 1.22.0, natural 8.1.1.
# Follows: group a plural with its singular by what occurs in the documents or by a dictionary, and never show or count stems. Maillage has
# no stemmer (data/text/lemmas.ts).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts snowball-stemmers@0.6.0 @orama/stemmers@3.1.18 lunr@2.3.9 lunr-languages@1.22.0 natural@8.1.1 ||
  { echo 'The npm registry does not answer.'; exit 3; }
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
import { stemmer as orama } from '@orama/stemmers/french';
import snowball from 'snowball-stemmers';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support.js')(lunr);
require('lunr-languages/lunr.fr.js')(lunr);
const natural = require('natural/lib/natural/stemmers');
const french = snowball.newStemmer('french');
const stemmers = [word => french.stem(word), orama, word => lunr.fr.stemmer(new lunr.Token(word)).toString(), word => natural.PorterStemmerFr.stem(word)];
const one = (first, second) => stemmers.map(stem => stem(first) === stem(second));
const apart = [false, false, false, false];
const together = [true, true, true, true];
for (const [first, second] of [['élu', 'élus'], ['revenu', 'revenus'], ['lieu', 'lieux'], ['enjeu', 'enjeux'], ['milieu', 'milieux'], ['conseiller', 'conseillers']])
  check(`${first} and ${second} are one`, one(first, second), apart);
for (const [first, second] of [['élu', 'élues'], ['conseiller', 'conseil'], ['département', 'départ'], ['parlement', 'parler'], ['logement', 'loge'], ['mairie', 'maire']])
  check(`${first} and ${second} are one`, one(first, second), together);
check('collectivité and collecte are one', one('collectivité', 'collecte'), [true, true, true, false]);
check('collectivité and collective are one', one('collectivité', 'collective'), [true, true, true, false]);
JS
node check.mjs
