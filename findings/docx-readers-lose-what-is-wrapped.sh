#!/usr/bin/env bash
# Expected: the words that Word shows come out of a DOCX, wherever they are wrapped: a field, a content control, a change of direction, a move.
# Really: mammoth drops a simple field with its words ("Atelier 3" whose number is a field is "Atelier "), a run of bidirectional text, and line ends
# written as w:cr, with a message each that its text does not show. officeparser drops what stands in a content control of its own lines (a form is
# empty), leaves out tabs and the hyphen that does not break ("SaintDenis", "Anne Rouxmaire"), and shows moved words at both places.
# Versions: mammoth 1.13.0, officeparser 7.8.0.
# Follows: look at mammoth's messages for "ignored"; try a form and a document with moves before a reader is taken. Maillage reads the parts
# itself (data/document/office/docx-body.ts).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0 officeparser@7.8.0 fflate@0.8.3 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';

const OPEN = 'http://schemas.openxmlformats.org';
const OFFICE = 'application/vnd.openxmlformats';
const types = `<Types xmlns="${OPEN}/package/2006/content-types"><Default Extension="rels" ContentType="${OFFICE}-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const links = `<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="r1" Type="${OPEN}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const docx = body => {
  const document = `<w:document xmlns:w="${OPEN}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const parts = { '[Content_Types].xml': types, '_rels/.rels': links, 'word/document.xml': document };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)]);
  return Buffer.from(zipSync(Object.fromEntries(files)));
};
const inRun = inner => `<w:r>${inner}</w:r>`;
const text = words => `<w:t xml:space="preserve">${words}</w:t>`;
const line = inner => `<w:p>${inner}</w:p>`;
const by = 'w:id="1" w:author="A" w:date="2024-06-06T09:30:00Z"';
const texts = async body => {
  const buffer = docx(body);
  const { value } = await mammoth.extractRawText({ buffer });
  return [value.trim(), (await OfficeParser.parseOffice(buffer)).toText().trim()];
};
const said = async (what, body, stated) => check(`${what}: mammoth, officeparser`, await texts(body), stated);
const field = `<w:fldSimple w:instr=" SEQ Atelier ">${inRun(text('3'))}</w:fldSimple>`;
await said('a simple field', line(inRun(text('Atelier ')) + field), ['Atelier', 'Atelier 3']);
await said('a run with its direction', line(`<w:bdo w:val="ltr">${inRun(text('Anne Roux'))}</w:bdo>`), ['', 'Anne Roux']);
await said('a control around a line', `<w:sdt><w:sdtContent>${line(inRun(text('Anne Roux')))}</w:sdtContent></w:sdt>`, ['Anne Roux', '']);
await said('a control within a line', line(`<w:sdt><w:sdtContent>${inRun(text('Anne Roux'))}</w:sdtContent></w:sdt>`), ['Anne Roux', 'Anne Roux']);
const from = line(`<w:moveFrom ${by}>${inRun(text('Anne Roux'))}</w:moveFrom>`);
const to = line(`<w:moveTo ${by}>${inRun(text('Anne Roux'))}</w:moveTo>`);
await said('moved words', from + line(inRun(text('Accueil'))) + to, ['Accueil\n\nAnne Roux', 'Anne Roux\nAccueil\nAnne Roux']);
const between = mark => line(inRun(`${text('Anne Roux')}${mark}${text('maire')}`));
await said('a tab', between('<w:tab/>'), ['Anne Roux\tmaire', 'Anne Rouxmaire']);
await said('a line end as w:cr', between('<w:cr/>'), ['Anne Rouxmaire', 'Anne Rouxmaire']);
await said('a hyphen that does not break', line(inRun(`${text('Saint')}<w:noBreakHyphen/>${text('Denis')}`)), ['Saint\u2011Denis', 'SaintDenis']);
const { messages } = await mammoth.extractRawText({ buffer: docx(line(inRun(text('Atelier ')) + field)) });
check('what mammoth says of the field', messages.map(({ message }) => message), ['An unrecognised element was ignored: w:fldSimple']);
JS
node check.mjs
