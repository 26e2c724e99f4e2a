#!/usr/bin/env bash
# Expected: a text box beside a paragraph comes before it or behind it when a document is saved as HTML, and somewhere when it is saved as text.
# Really: in HTML the box stands behind the first letter of the paragraph that it is fixed to, with paragraphs of its own, which end the
# one around them: "Marine Lefort, maire" is an M, what the box says, and "arine Lefort, maire" outside of any paragraph. Fixed at the
# paragraph's end it comes behind. In plain text boxes are left out, while hidden words come in, welded to their neighbour. And of a
# numbered heading, "Atelier 5 :" in plain text, the HTML has an <ol start="5"> without the word.
# Versions: LibreOffice 7.4.7.
# Follows: ask for the DOCX itself. Where a page from LibreOffice is all there is, join a lone letter before a frame (span id="Frame1")
# to what follows the frame. Maillage loses such a name in the page, and has it in the DOCX (data/document/office).
set -euo pipefail
for tool in node npm soffice; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts jszip@3.10.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >make.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';

const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const spaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:wps="${shape}"`;
const kinds = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const relations = (type, target) => `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
const run = (text, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner, look = '') => `<w:p>${look}${inner}</w:p>`;
const box = text => `<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>3000000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="2000000" cy="800000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="b"/><a:graphic><a:graphicData uri="${shape}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="800000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>${paragraph(run(text))}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const item = text => paragraph(run(text), '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>');
const body = [
  paragraph(box('Encadré un') + run('Marine Lefort, maire')),
  paragraph(run('Paul Roux, adjoint') + box('Encadré deux')),
  item('Habiter'),
  paragraph(run('brouillon', '<w:rPr><w:vanish/></w:rPr>') + run('Programme')),
];
const level = '<w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="Atelier %1 :"/></w:lvl>';
const zip = new JSZip();
zip.file('[Content_Types].xml', `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${kinds}document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${kinds}numbering+xml"/></Types>`);
zip.file('_rels/.rels', relations('officeDocument', 'word/document.xml'));
zip.file('word/_rels/document.xml.rels', relations('numbering', 'numbering.xml'));
zip.file('word/numbering.xml', `${xml}<w:numbering ${spaces}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`);
zip.file('word/document.xml', `${xml}<w:document ${spaces}><w:body>${body.join('')}</w:body></w:document>`);
writeFileSync('programme.docx', await zip.generateAsync({ type: 'nodebuffer' }));
JS
node make.mjs
for type in html txt:Text; do soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$type" --outdir out programme.docx >/dev/null 2>&1; done
soffice --version
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';

const html = readFileSync('out/programme.html', 'utf8').replace(/[^]*<body[^>]*>/, '');
const text = readFileSync('out/programme.txt', 'utf8').replace('\ufeff', '');
const pieces = html.replace(/<(?!p\b|\/p\b)[^>]*>/g, '').replace(/<[^>]*>/g, '|').replace(/\s+/g, ' ').split('|').map(piece => piece.trim()).filter(Boolean);
check('HTML, between the marks of paragraphs', pieces, ['M', 'Encadré un', 'arine Lefort, maire', 'Paul Roux, adjoint', 'Encadré deux', 'Habiter', 'brouillonProgramme']);
check('HTML, the list', /<ol start="5">/.test(html) && !/Atelier/.test(html), true);
check('HTML, hidden words are marked', /display: ?none[^>]*>brouillon/.test(html), true);
check('text', text.split(/\r?\n/).map(line => line.trim()).filter(Boolean), ['Marine Lefort, maire', 'Paul Roux, adjoint', 'Atelier 5 : Habiter', 'brouillonProgramme']);
JS
node check.mjs
