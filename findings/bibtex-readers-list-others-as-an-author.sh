#!/usr/bin/env bash
# Expected: "and others", which BibTeX has for "et al.", is not a person, and a French title is kept as it was written.
# Really: both readers give an author of the name "others": the commonest of a large bibliography. @retorquere/bibtex-parser lowers titles
# that look like English ones, unless their language is given: "Habiter la Métropole de Rouen" is "la métropole de rouen", while "Les élus de
# Rouen et de Brest" keeps its towns. The letter î written {\^\i}, as older tools write it, is a dotless i and a mark in both, which no
# normalisation makes one letter: "îles" does not find it. A body without braces of its own, "Ville de Redon", has the given name "Ville".
# Versions: @citation-js/core and plugin-bibtex 0.8.2, @retorquere/bibtex-parser 9.0.29.
# Follows: drop the last author "others", give sentenceCase: false or a langid, and put U+0131 with a mark over it back to i first. Maillage
# reads no BibTeX.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @retorquere/bibtex-parser@9.0.29 ||
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

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';

const entry = (author, title, more = '') => `@inproceedings{key, author = {${author}}, title = {${title}}, year = 2025${more}}`;
const cited = (author, title) => new Cite(entry(author, title)).data[0];
const parsed = (...parts) => parse(entry(...parts)).entries[0].fields;
const families = people => people.map(({ family, lastName, name }) => family ?? lastName ?? name);
const many = 'Roux, Anne and others';
check('families in citation-js', families(cited(many, 'Eau').author), ['Roux', 'others']);
check('families in bibtex-parser', families(parsed(many, 'Eau').author), ['Roux', 'others']);
const [city, towns] = ['Habiter la Métropole de Rouen', 'Les élus de Rouen et de Brest'];
check('titles in citation-js', [city, towns].map(title => cited(many, title).title), [city, towns]);
check('titles in bibtex-parser', [city, towns].map(title => parsed(many, title).title), ['Habiter la métropole de rouen', towns]);
check('with langid', parsed(many, city, ', langid = {french}').title, city);
const isles = '{\\^\\i}les';
check('"îles", normalised', [cited(many, isles), parsed(many, isles)].map(({ title }) => title.normalize('NFC') === 'îles'), [false, false]);
check('a body in citation-js', cited('Ville de Redon', 'Eau').author, [{ given: 'Ville', family: 'Redon', 'non-dropping-particle': 'de' }]);
JS
node check.mjs
