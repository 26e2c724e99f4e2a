#!/usr/bin/env bash
# Expected: `<<: *base` brings the keys of the anchor into the record in every YAML library for JavaScript, as it did in js-yaml 3 and 4.
# Really: js-yaml 5 and yaml 2 keep it as a key named "<<" that holds the other record, without a warning: the inherited place and date are
# missing at the top. js-yaml 5 also gives 2025-03-04 as a text where 4 gave a Date.
# Versions: js-yaml 5.5.0, js-yaml 4.1.0, yaml 2.9.1.
# Follows: ask for merge keys by name where a programme shares its defaults, and never tell dates by `instanceof Date`.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts js-yaml@5.5.0 js-yaml4@npm:js-yaml@4.1.0 yaml@2.9.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { load } from 'js-yaml';
import { load as loadBy4 } from 'js-yaml4';
import { parse } from 'yaml';

const text = 'base: &base {lieu: Vauville, jour: 2025-03-04}\nseance:\n  <<: *base\n  salle: A\n';
const day = value => (value instanceof Date ? 'Date' : typeof value);
const kept = { '<<': { lieu: 'Vauville', jour: '2025-03-04' }, salle: 'A' };
check('js-yaml 5', load(text).seance, kept);
check('yaml 2', parse(text).seance, kept);
check('yaml 2 with merge', parse(text, { merge: true }).seance.lieu, 'Vauville');
check('js-yaml 4', [loadBy4(text).seance.lieu, Object.keys(loadBy4(text).seance)], ['Vauville', ['lieu', 'jour', 'salle']]);
check('the day in 5 and in 4', [day(load(text).base.jour), day(loadBy4(text).base.jour)], ['string', 'Date']);
JS
node check.mjs
