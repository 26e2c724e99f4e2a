#!/usr/bin/env bash
# Expected: DOMParser in happy-dom reads well-formed XML, and says parsererror for what is not.
# Really: a CDATA section makes a parsererror of the document; so does an entity declared in its own DTD. getElementsByTagNameNS finds no
# element written with a prefix. On the other side a repeated attribute, a bare "&" and "]]>" in text pass, which XML forbids.
# Versions: happy-dom 21.0.4.
# Follows: what reads or writes XML (DOCX, GEXF, SVG) is tested in the browser, or with a parser that conforms.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { Window } from 'happy-dom';

const read = xml => new (new Window().DOMParser)().parseFromString(xml, 'application/xml');
const refused = xml => read(xml).querySelector('parsererror') !== null;
check('sound: CDATA is refused', refused('<r>a<![CDATA[b]]>c</r>'), true);
check('sound: declared entity is refused', refused('<!DOCTYPE r [<!ENTITY lieu "Vauville">]><r>&lieu;</r>'), true);
const prefixed = read('<v:r xmlns:v="urn:essai"><v:nom>Anne</v:nom></v:r>');
check('elements found by namespace', prefixed.getElementsByTagNameNS('urn:essai', 'nom').length, 0);
check('unsound: repeated attribute is refused', refused('<r a="1" a="2"/>'), false);
check('unsound: bare ampersand is refused', refused('<r>Eau & air</r>'), false);
check('unsound: "]]>" in text is refused', refused('<r>a]]>b</r>'), false);
JS
node check.mjs
