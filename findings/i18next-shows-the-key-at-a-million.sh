#!/usr/bin/env bash
# Expected: a library of translations that has a French text for one and one for other finds one of them for every number.
# Really: for exactly a million, two millions and so on French has a third form in the engine's rules, "many" ("un million d’élus"), as Spanish, Italian and
# Portuguese have. i18next looks for the key of that form and for none else: where it is not there, the page shows the key, "person", and
# where there is a fallback language, the English sentence in the middle of a French page. 999,999, 1,000,001 and 1,500,000 are right, so that no
# test sees it, and exists() says that there is a text. No missing key is told. intl-messageformat takes the form "other", as ICU's rule wants.
# Versions: i18next 26.7.2, intl-messageformat 12.1.5, Node 20.
# Follows: hold each text that counts against the categories that Intl.PluralRules lists for its language. Maillage's are ICU messages, where "other" is a must.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts i18next@26.7.2 intl-messageformat@12.1.5 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import i18next from 'i18next';
import { IntlMessageFormat } from 'intl-messageformat';

const french = { person_one: '{{count}} élu', person_other: '{{count}} élus' };
const english = { person_one: '{{count}} member', person_other: '{{count}} members' };
const made = async (resources, options) => {
  const instance = i18next.createInstance();
  await instance.init({ lng: 'fr', resources, ...options });
  return instance;
};
const numbers = [0, 1, 2, 999_999, 1_000_000, 1_000_001, 1_500_000, 2_000_000];
const alone = await made({ fr: { translation: french } });
check('French alone', numbers.map(count => alone.t('person', { count })), ['0 élu', '1 élu', '2 élus', '999999 élus', 'person', '1000001 élus', '1500000 élus', 'person']);
const both = await made({ fr: { translation: french }, en: { translation: english } }, { fallbackLng: 'en' });
check('with a fallback', [999_999, 1_000_000].map(count => both.t('person', { count })), ['999999 élus', '1000000 members']);
check('exists, with a fallback', both.exists('person', { count: 1_000_000 }), true);
const mended = await made({ fr: { translation: { ...french, person_many: '{{count}} d’élus' } } });
check('with the third form', mended.t('person', { count: 1_000_000 }), '1000000 d’élus');
check('forms of a million', ['fr', 'es', 'it', 'pt', 'en', 'de'].map(language => new Intl.PluralRules(language).select(1_000_000)), ['many', 'many', 'many', 'many', 'other', 'other']);
const message = new IntlMessageFormat('{count, plural, one {un élu} other {des élus}}', 'fr');
check('intl-messageformat', message.format({ count: 1_000_000 }), 'des élus');
JS
node check.mjs
