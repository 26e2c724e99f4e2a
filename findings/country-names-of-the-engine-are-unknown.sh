#!/usr/bin/env bash
# Expected: a table of countries in French knows "États-Unis" and "Côte d'Ivoire", and the names that the engine itself writes (Intl.DisplayNames).
# Really: i18n-iso-countries has one name for most, and 29 of the engine's 250 are unknown to it: "États-Unis", "Tchéquie", "Salvador",
# "Eswatini", "La Réunion" and "Saint-Martin" are none, nor is "Côte d’Ivoire", whichever apostrophe, for it is "Côte-d'Ivoire" there. The simple
# search (getSimpleAlpha2Code) drops accents, and neither hyphens nor apostrophes: "Cote d'Ivoire" and "Nouvelle Calédonie" are none.
# Versions: i18n-iso-countries 7.14.0, Node 20.
# Follows: fold names before they are looked up, and add the usual names by hand. Maillage has its own list, which lacked some fifty
# (data/reference/abroad.ts).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts i18n-iso-countries@7.14.0 || { echo 'The npm registry does not answer.'; exit 3; }
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
const countries = require('i18n-iso-countries');
countries.registerLocale(require('i18n-iso-countries/langs/fr.json'));
const codes = (names, find = countries.getAlpha2Code) => names.map(name => find.call(countries, name, 'fr') ?? '–');
check('usual names', codes(['États-Unis', 'Tchéquie', 'Salvador', 'Eswatini', 'La Réunion', 'Saint-Martin']), ['–', '–', '–', '–', '–', '–']);
check('Côte d’Ivoire, with three signs', codes(['Côte d’Ivoire', "Côte d'Ivoire", "Côte-d'Ivoire"]), ['–', '–', 'CI']);
check('the simple search', codes(['Grece', "Cote d'Ivoire", 'Nouvelle Calédonie', 'Nouvelle-Caledonie'], countries.getSimpleAlpha2Code), ['GR', '–', '–', 'NC']);
const engine = new Intl.DisplayNames('fr', { type: 'region' });
const all = Object.keys(countries.getNames('fr'));
const unknown = all.filter(code => countries.getAlpha2Code(engine.of(code), 'fr') !== code).map(code => engine.of(code));
console.log(`           ${unknown.join(', ')}`);
check('names of the engine that are unknown, of all', [unknown.length, all.length], [29, 250]);
JS
node check.mjs
