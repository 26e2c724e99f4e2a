#!/usr/bin/env bash
# Expected: in one edition of the official code a commune has one name, in the list of communes and among the members of its intercommunality.
# Really: 25 communes are called otherwise as members: 21 by the name that they bore before (Oissel, Louhans, Éragny, Trouville) or in
# another spelling, and four with the typographic apostrophe (L’Orée de Mormal), which no name in the list has. Seven are what another commune
# is called today: joined by name, the Peyrolles of the Cévennes is that of the Aude. And two intercommunalities have one name, CC des Quatre Rivières.
# Versions: @etalab/decoupage-administratif 6.0.0 (code of 2026, groupings by the DGCL).
# Follows: join by code and never by name; the members are a source of former names. Maillage joins by code (build/reference.mjs) and has the former
# names from earlier editions (build/earlier-names.mjs).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @etalab/decoupage-administratif@6.0.0 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';

const table = name => JSON.parse(readFileSync(`node_modules/@etalab/decoupage-administratif/data/${name}.json`, 'utf8'));
const communes = table('communes').filter(commune => commune.type === 'commune-actuelle');
const groupings = table('epci');
const names = new Map(communes.map(({ code, nom }) => [code, nom]));
const others = groupings.flatMap(grouping => grouping.membres).filter(({ code, nom }) => nom !== names.get(code));
for (const { code, nom } of others) console.log(`           ${code}: ${nom}, in the list ${names.get(code)}`);
check('members called otherwise', others.length, 25);
check('with a typographic apostrophe: members, communes', [others.filter(({ nom }) => nom.includes('’')).length, communes.filter(({ nom }) => nom.includes('’')).length], [4, 0]);
const elsewhere = others.filter(({ code, nom }) => communes.some(commune => commune.nom === nom && commune.code !== code));
check('called what another commune is called', elsewhere.map(({ nom }) => nom), ['Peyrolles', 'Esparron', 'Saint-Cyr', 'Saint-Agnan', 'Saint-Florent', 'Moutiers', 'Saint-Avit']);
const twice = groupings.filter(({ code, nom }) => groupings.some(other => other.nom === nom && other.code !== code));
check('groupings of one name', twice.map(({ nom }) => nom), ['CC des Quatre Rivières', 'CC des Quatre Rivières']);
JS
node check.mjs
