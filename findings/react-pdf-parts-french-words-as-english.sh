#!/usr/bin/env bash
# Expected: a document whose language is said to be French is hyphenated as French is, or not at all.
# Really: react-pdf parts words by English rules unless it is given a function (Font.registerHyphenationCallback), whatever the document's
# language says: "accompag-nent" where French has "accompa-gnent", "étab-lissements", "intercommunal-ités" or "au-jourd’hui" as the
# width of the column has it. pdftotext welds the words again, so that no test of the text sees it.
# Versions: @react-pdf/renderer 4.9.0, react 19.3.1, poppler 22.12.
# Follows: Font.registerHyphenationCallback(word => [word]), or French patterns, before the first page is made. Maillage breaks between words
# alone (renderer/export/pdf).
set -euo pipefail
for tool in node npm pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @react-pdf/renderer@4.9.0 react@19.3.1 ||
  { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >make.mjs <<'JS'
import { Document, Font, Page, renderToFile, Text } from '@react-pdf/renderer';
import { createElement } from 'react';

const words = 'Les intercommunalités accompagnent le développement économique des établissements publics, et la démocratie participative aujourd’hui.';
const file = name => renderToFile(createElement(Document, { language: 'fr' }, createElement(Page, { size: [140, 400], style: { padding: 20, fontSize: 11 } }, createElement(Text, null, words))), name);
await file('default.pdf');
Font.registerHyphenationCallback(word => [word]);
await file('told.pdf');
JS
node make.mjs
for name in default told; do pdftotext -layout "$name.pdf" "$name.txt"; done
pdftotext default.pdf welded.txt
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';

const parted = name => [...readFileSync(name, 'utf8').matchAll(/(\p{L}+)-\n\s*([\p{L}’]+)/gu)].map(([, first, second]) => `${first}-${second}`);
check('parted as it comes', parted('default.txt'), ['intercommu-nalités', 'accompag-nent', 'développe-ment', 'dé-mocratie', 'participa-tive']);
check('parted when told not to', parted('told.txt'), []);
check('in the plain text', /accompagnent/.test(readFileSync('welded.txt', 'utf8')), true);
JS
node check.mjs
