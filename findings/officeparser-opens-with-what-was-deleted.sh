#!/usr/bin/env bash
# Expected: a reader of office files gives slides in the order in which they are shown, and a text without what was deleted from it.
# Really: officeparser sorts slides by the numbers of their files, which tell when they were made: slides that were moved since come where they were first, and
# hidden ones among the others. Of an ODT, which keeps deleted passages at its beginning until the changes are accepted, it gives them first
# of all, as paragraphs like any: who was struck off the list of speakers opens it. Nothing marks any of this. LibreOffice shows the
# slides as the presentation lists them, without the hidden one.
# Versions: officeparser 7.8.0, LibreOffice 7.4.7.
# Follows: take the order from presentation.xml, and leave tracked-changes out, as Maillage does of texts (data/document/office/odt-body.ts); it reads no slides.
set -euo pipefail
for tool in node npm soffice pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts officeparser@7.8.0 fflate@0.8.3 || { echo 'The npm registry does not answer.'; exit 3; }
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
import { strToU8, zipSync } from 'fflate';
import { OfficeParser } from 'officeparser';

const archive = (name, parts) => writeFileSync(name, zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))));
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (id, type, target) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
const allRelated = list => `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
const names = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relations}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const kind = 'application/vnd.openxmlformats-officedocument.presentationml';
const slides = ['Atelier du matin', 'Brouillon', 'Ouverture'];
const slide = (text, hidden) => `${head}<p:sld ${names}${hidden ? ' show="0"' : ''}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id="2" name="Titre"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="8000000" cy="1000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`;
archive('slides.pptx', {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/presentation.xml" ContentType="${kind}.presentation.main+xml"/>${slides.map((_, i) => `<Override PartName="/ppt/slides/slide${i + 1}.xml" ContentType="${kind}.slide+xml"/>`).join('')}</Types>`,
  '_rels/.rels': allRelated(related('rId1', 'officeDocument', 'ppt/presentation.xml')),
  'ppt/presentation.xml': `${head}<p:presentation ${names}><p:sldIdLst><p:sldId id="258" r:id="rId3"/><p:sldId id="256" r:id="rId1"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  'ppt/_rels/presentation.xml.rels': allRelated(slides.map((_, i) => related(`rId${i + 1}`, 'slide', `slides/slide${i + 1}.xml`)).join('')),
  ...Object.fromEntries(slides.map((text, i) => [`ppt/slides/slide${i + 1}.xml`, slide(text, i === 1)])),
});
const uses = ['office', 'text'].map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const who = '<dc:creator>Eva Roy</dc:creator><dc:date>2025-01-02T10:00:00</dc:date>';
const body = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>${who}</office:change-info><text:p>Paul Petit, préfet</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h text:outline-level="1">Atelier 5</text:h><text:p>Anne Roux, maire<text:change text:change-id="c1"/> de Rouen</text:p>`;
writeFileSync('list.fodt', `${head}<office:document ${uses} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${body}</office:text></office:body></office:document>`);
const convert = (format, file) => execFileSync('soffice', [`-env:UserInstallation=file://${process.cwd()}/profile`, '--headless', '--convert-to', format, file], { stdio: 'ignore' });
convert('odt', 'list.fodt');
convert('pdf', 'slides.pptx');
const lines = text => text.split(/[\n\f]+/).filter(Boolean);
const read = async file => lines((await OfficeParser.parseOffice(file)).toText());
check('slides: LibreOffice', lines(execFileSync('pdftotext', ['slides.pdf', '-'], { encoding: 'utf8' })), ['Ouverture', 'Atelier du matin']);
check('slides: officeparser', await read('slides.pptx'), ['Atelier du matin', 'Brouillon', 'Ouverture']);
check('the text: officeparser', await read('list.odt'), ['Paul Petit, préfet', 'Atelier 5', 'Anne Roux, maire de Rouen']);
JS
node check.mjs
