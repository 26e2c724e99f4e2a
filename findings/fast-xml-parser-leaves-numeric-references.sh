#!/usr/bin/env bash
# Expected: &#233; in XML is é in every reader; it is in the core of XML, and Python's ElementTree writes every accent so by default.
# Really: fast-xml-parser decodes &amp; and the entities that a DTD declares, but leaves numeric references as they stand, in texts and
# in attributes, unless `htmlEntities` is on, an option named after something else. Mixed text is also welded: "Le <b>grand</b> soir"
# gives "Lesoir".
# Versions: fast-xml-parser 5.12.1.
# Follows: a schedule or a graph read with it shows "L&#233;a"; the browser's own parser does not.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fast-xml-parser@5.12.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { XMLParser } from 'fast-xml-parser';

const xml = '<p nom="L&#233;a">L&#233;a &#xC9;TIENNE &amp; fils</p>';
const read = (text, more) => new XMLParser({ ignoreAttributes: false, ...more }).parse(text);
check('default', read(xml), { p: { '#text': 'L&#233;a &#xC9;TIENNE & fils', '@_nom': 'L&#233;a' } });
check('htmlEntities', read(xml, { htmlEntities: true }), { p: { '#text': 'Léa ÉTIENNE & fils', '@_nom': 'Léa' } });
check('mixed text', read('<p>Le <b>grand</b> soir</p>'), { p: { b: 'grand', '#text': 'Lesoir' } });
check('mixed, trimValues off', read('<p>Le <b>grand</b> soir</p>', { trimValues: false }).p['#text'], 'Le  soir');
JS
node check.mjs
