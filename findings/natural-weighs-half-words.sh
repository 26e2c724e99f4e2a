#!/usr/bin/env bash
# Expected: the measure and the pairs of words of a library that has a French tokenizer and a French stemmer know French letters.
# Really: natural's TfIdf and its NGrams part words at each accent, whatever the language: "santé" is "sant", "préfet" is "pr" and "fet", "État" is
# "tat". Pieces of one letter are dropped by the measure, so that "été" and "côté" are in no document, and "Sète" and "côte" are one, "te". "élus" is "lus":
# who looks for the elected finds what was read, with a full score. Nothing warns, and the weights look as usual. The tokenizer for
# French (AggressiveTokenizerFr) is right, but each measure must be given it, and NGrams for the whole process.
# Versions: natural 8.1.1.
# Follows: look at the terms that a library counts before its numbers are believed. Maillage has its own words (data/text).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts natural@8.1.1 || { echo 'The npm registry does not answer.'; exit 3; }
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

const { AggressiveTokenizerFr, NGrams, TfIdf } = createRequire(import.meta.url)('natural');
const texts = ['Santé des élus', 'Lus par le préfet', 'côté jardin, en été', 'côte sauvage', 'port de Sète'];
const measured = tokenizer => {
  const measure = new TfIdf();
  if (tokenizer) measure.setTokenizer(tokenizer);
  for (const text of texts) measure.addDocument(text);
  return measure;
};
const terms = measure => texts.map((_, i) => measure.listTerms(i).map(entry => entry.term).sort());
const found = (measure, word) => texts.filter((_, i) => measure.tfidf(word, i) > 0);
const plain = measured();
check('terms', terms(plain), [['des', 'lus', 'sant'], ['fet', 'le', 'lus', 'par', 'pr'], ['en', 'jardin'], ['sauvage', 'te'], ['de', 'port', 'te']]);
check('found by élus', found(plain, 'élus'), texts.slice(0, 2));
check('found by été, by Sète', [found(plain, 'été'), found(plain, 'Sète')], [[], texts.slice(3)]);
check('pairs of words', NGrams.bigrams('la santé des élus'), [['la', 'sant'], ['sant', 'des'], ['des', 'lus']]);
const french = measured(new AggressiveTokenizerFr());
check('terms, the tokenizer being French', terms(french)[2], ['côté', 'en', 'jardin', 'été']);
check('found by élus, the tokenizer being French', found(french, 'élus'), texts.slice(0, 1));
JS
node check.mjs
