#!/usr/bin/env bash
# Expected: the delimiter of a clean two-column table with semicolons is found, as it is for three columns.
# Really: Papa Parse counts the empty line after the last line end as a row of one field, and wants an average above 1.99 fields: a
# two-column table of fewer than ten lines is read with commas when it ends in a line end, and with semicolons when it does not. Decimal
# commas are then cut in two. A warning among `errors` is all that is said; with skipEmptyLines it is right.
# Versions: papaparse 5.7.1.
# Follows: guess the delimiter from the header line, and show the guess before anything is imported.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts papaparse@5.7.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import Papa from 'papaparse';

const read = (text, more = {}) => {
  const { data, meta, errors } = Papa.parse(text, { header: true, ...more });
  return { by: meta.delimiter, first: data[0], warned: errors.some(error => error.type === 'Delimiter') };
};
const rates = 'commune;taux\nVauville;1,5\nBellerive;2,5\nMontclair;3,5\n';
const cut = { by: ',', first: { 'commune;taux': 'Vauville;1', __parsed_extra: ['5'] }, warned: true };
check('two columns', read(rates), cut);
check('the same without its last line end', read(rates.trimEnd()).by, ';');
check('the same, empty lines skipped', read(rates, { skipEmptyLines: true }).by, ';');
check('three columns', read('heure;titre;salle\n09:30;Ouverture;A\n').by, ';');
const lines = count => `heure;titre\n${'09:30;Pause\n'.repeat(count - 1)}`;
check('nine lines, ten lines', [read(lines(9)).by, read(lines(10)).by], [',', ';']);
JS
node check.mjs
