#!/usr/bin/env bash
# Expected: a list that is narrowed by typing with sensitivity "base", which forgives accents, finds "Cœur de ville" by "coeur": its own
# collator holds œ and oe to be one, and startsWith says so.
# Really: contains, by which Autocomplete and ComboBox narrow their lists, compares stretches that are as long as what was typed, and
# "coeur" is longer than "cœur". It is found only if the words before or behind make up for the letter: startsWith agrees where the text
# is shorter than what was typed, and disagrees one word later. The same with æ, ß, the ligature of "finances" and a soft hyphen.
# Versions: react-aria-components 1.22.1, Node 20 (ICU 78).
# Follows: give Autocomplete and ComboBox a filter of one's own that folds both texts first. Maillage: data/text/sought.ts.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts react@19.3.1 react-dom@19.3.1 react-aria-components@1.22.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { createElement as h } from 'react';
import { I18nProvider, useFilter } from 'react-aria-components';
import { renderToStaticMarkup } from 'react-dom/server';

let filter;
const Asked = () => {
  filter = useFilter({ sensitivity: 'base' });
  return null;
};
renderToStaticMarkup(h(I18nProvider, { locale: 'fr-FR' }, h(Asked)));
const collator = new Intl.Collator('fr-FR', { sensitivity: 'base', usage: 'search' });
check('the collator holds œ and oe to be one', collator.compare('cœur', 'coeur'), 0);
check('accents are forgiven', filter.contains('La santé', 'sante'), true);
const pairs = [['Cœur de ville', 'coeur'], ['coeur', 'cœur'], ['Lætitia', 'laetitia'], ['Straße', 'strasse'], ['inter\u00adcommunal', 'intercommunal']];
check('contains finds', pairs.map(([text, typed]) => filter.contains(text, typed)), pairs.map(() => false));
check('with the letter that the text has', filter.contains('Cœur de ville', 'cœur'), true);
check('startsWith, nothing behind', filter.startsWith('Cœur', 'coeur'), true);
check('startsWith, two words behind', filter.startsWith('Cœur de ville', 'coeur'), false);
JS
node check.mjs
