#!/usr/bin/env bash
# Expected: a reference written as RIS and read again by the library that wrote it has the same authors, in the same order.
# Really: citation-js leaves out the particle: "de La Tour, Marie" is written as "Tour, Marie" and "d’Aubigné" as "Aubigné", both kinds of
# particles, and nothing brings them back; the congress is nowhere in the file, and the second key word begins with a space. bibutils
# sets bodies behind all persons, makes of "Mairie de Rouen" a person called "de Rouen, Mairie", and of "Jean-Pierre Le Goff", by
# BibTeX's own rule, "Goff, Jean-Pierre Le". CPAPER, RIS's own type for a paper of a conference, it does not know: the proceedings' title is then an abbreviation, and
# not in the BibTeX.
# Versions: @citation-js/core and plugin-ris 0.8.2, bibutils 7.2 (Debian 12).
# Follows: keep the particle in the family name before references are written; count the authors and read the first one after a conversion.
set -euo pipefail
for tool in node npm apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq bibutils=7.2-2 libbibutils8 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu" PATH="$folder/root/usr/bin:$PATH"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 || { echo 'The npm registry does not answer.'; exit 3; }
printf '%s\n' *.deb
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
const author = [
  { family: 'Tour', given: 'Marie', 'non-dropping-particle': 'de La' },
  { family: 'Aubigné', given: 'Luc', 'dropping-particle': 'd’' },
];
const ris = new Cite([{ id: 'x', type: 'paper-conference', title: 'Quels soins ?', author, event: 'Congrès de Rouen', 'event-title': 'Congrès de Rouen', 'container-title': 'Actes', keyword: 'santé, soins' }]).format('ris');
const of = (text, tag) => text.split(/\r?\n/).filter(line => line.startsWith(`${tag}  - `)).map(line => line.slice(6));
check('citation-js: authors', of(ris, 'AU'), ['Tour, Marie', 'Aubigné, Luc']);
check('citation-js: read again', new Cite(ris).data[0].author.map(({ _graph, ...name }) => name), [{ family: 'Tour', given: 'Marie' }, { family: 'Aubigné', given: 'Luc' }]);
check('citation-js: the congress, the key words', [ris.includes('Congrès'), of(ris, 'KW')], [false, ['santé', ' soins']]);
const convert = (program, text) => execFileSync(program, [], { input: text, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
const paper = ['TY  - CPAPER', 'TI  - Quels soins ?', 'AU  - Mairie de Rouen', 'AU  - Roux, Anne', 'T2  - Actes du congrès', 'PY  - 2025', 'ER  - ', ''].join('\r\n');
const bib = convert('xml2bib', convert('ris2xml', paper));
check('bibutils: CPAPER as BibTeX', [/@(\w+)/.exec(bib)[1], bib.includes('Actes'), bib.includes('de Rouen, Mairie')], ['Misc', false, true]);
const back = convert('xml2ris', convert('bib2xml', '@inproceedings{x, title={Quels soins ?}, author={{Mairie de Rouen} and Roux, Anne and Jean-Pierre Le Goff}, booktitle={Actes}, year={2025}}'));
check('bibutils: authors of BibTeX as RIS', of(back, 'AU'), ['Roux, Anne', 'Goff, Jean-Pierre Le', 'Mairie de Rouen']);
JS
node check.mjs
