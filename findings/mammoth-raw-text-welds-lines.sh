#!/usr/bin/env bash
# Expected: the raw text of a Word file has a break, or at least a space, where Word shows a new line, as the HTML of the same file has.
# Really: a line break inside of a paragraph (Shift+Enter, which programmes put between a name and a function) is nothing in mammoth's raw
# text: "Anne Roux" over "maire de Redon" is "Anne Rouxmaire de Redon"; so is a column break. A tab stays one, and convertToHtml writes
# <br />. Numbers of automatic headings ("Atelier 5") are in neither. No message says that anything was left out.
# Versions: mammoth 1.13.0, jszip 3.10.1.
# Follows: take the text from the HTML, with a line for each <br />, never from extractRawText; count the headings yourself.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0 jszip@3.10.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import JSZip from 'jszip';
import mammoth from 'mammoth';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const run = inner => `<w:r>${inner}</w:r>`;
const words = text => run(`<w:t xml:space="preserve">${text}</w:t>`);
const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
const paragraphs = [
  `${words('Anne Roux')}${run('<w:br/>')}${words('maire de Redon')}`,
  `${words('Paul Petit')}${run('<w:br w:type="column"/>')}${words('géographe')}`,
  `${words('9 h')}${run('<w:tab/>')}${words('Accueil')}`,
  `${numbered}${words('Les rives')}`,
];
const zip = new JSZip();
zip.file('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`);
const relation = (id, type, target) => `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`;
const relations = inner => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
zip.file('_rels/.rels', relations(relation('r1', 'officeDocument', 'word/document.xml')));
zip.file('word/_rels/document.xml.rels', relations(relation('r1', 'numbering', 'numbering.xml')));
zip.file('word/numbering.xml', `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Atelier %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`);
zip.file('word/document.xml', `<w:document ${W}><w:body>${paragraphs.map(inner => `<w:p>${inner}</w:p>`).join('')}</w:body></w:document>`);
const buffer = await zip.generateAsync({ type: 'nodebuffer' });

const raw = await mammoth.extractRawText({ buffer });
const html = await mammoth.convertToHtml({ buffer });
const lines = raw.value.split('\n\n');
check('a line break in the raw text', lines[0], 'Anne Rouxmaire de Redon');
check('a column break', lines[1], 'Paul Petitgéographe');
check('a tab', lines[2], '9 h\tAccueil');
check('an automatic number', lines[3], 'Les rives');
check('messages', raw.messages, []);
check('the line break in the HTML', html.value.slice(0, 43), '<p>Anne Roux<br />maire de Redon</p><p>Paul');
check('the automatic number in the HTML', /Atelier|5/.test(html.value), false);
JS
node check.mjs
