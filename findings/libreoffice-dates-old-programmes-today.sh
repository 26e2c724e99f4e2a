#!/usr/bin/env bash
# Expected: a DOCX or PPTX that is converted says in PDF or text what it says when opened: what its fields showed when it was last saved.
# Really: LibreOffice works fields out anew: the programme of the 4th of March 2019 has the day of its conversion for its date (DATE, TIME; datetime1
# and the like on slides), "Atelier 5" of an extract whose numbers are SEQ fields is "Atelier 1" in the PDF and still 5 in plain text, a
# cross-reference whose target was cut away is "Error: Reference source not found", and what SAVEDATE, PRINTDATE and IF showed is gone from
# the PDF. CREATEDATE, AUTHOR, MERGEFIELD and datetimeFigureOut keep what they showed. No message, exit status 0.
# Versions: LibreOffice 7.4.7, poppler 22.12.
# Follows: take year and numbers from the DOCX itself, not from a PDF that an archive made of it; a date of today in an old programme is a
# field. Maillage reads what the fields showed (data/document/office).
set -euo pipefail
for tool in node npm soffice pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
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
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.';
const relations = list => `${xml}<Relationships xmlns="${packaged}/relationships">${list.map(([type, target], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const types = list => `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.map(([part, type]) => `<Override PartName="/${part}" ContentType="${kinds}${type}+xml"/>`).join('')}</Types>`;
const save = async (name, parts) => {
  const zip = new JSZip();
  for (const [part, content] of Object.entries(parts)) zip.file(part, content);
  writeFileSync(name, await zip.generateAsync({ type: 'nodebuffer' }));
};

const run = inner => `<w:r>${inner}</w:r>`;
const mark = type => run(`<w:fldChar w:fldCharType="${type}"/>`);
const field = (code, shown) => `${mark('begin')}${run(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`)}${mark('separate')}${run(`<w:t>${shown}</w:t>`)}${mark('end')}`;
const fields = [['DATE \\@ "d MMMM yyyy"', '4 mars 2019'], ['TIME \\@ "HH:mm"', 'trois heures'], ['SAVEDATE \\@ "d MMMM yyyy"', '5 mars 2019'], ['CREATEDATE \\@ "d MMMM yyyy"', '6 mars 2019'], ['SEQ Atelier \\* ARABIC', '5'], ['SEQ Atelier \\* ARABIC', '6'], ['REF absent', 'Salle 3'], ['IF 1 = 1 "oui" "non"', 'oui'], ['AUTHOR', 'Anne Roux'], ['MERGEFIELD nom', 'Zoé Blanc']];
const body = fields.map(([code, shown]) => `<w:p>${run(`<w:t xml:space="preserve">${code.split(' ')[0]}: </w:t>`)}${field(code, shown)}</w:p>`).join('');
await save('programme.docx', {
  '[Content_Types].xml': types([['word/document.xml', 'wordprocessingml.document.main']]),
  '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
  'word/document.xml': `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
});

const spaces = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}"`;
const group = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
const box = (type, shown, index) => `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name="b"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="500000" y="${300000 + 700000 * index}"/><a:ext cx="6000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="fr-FR"/><a:t>${type}: </a:t></a:r><a:fld id="{11111111-1111-1111-1111-111111111111}" type="${type}"><a:rPr lang="fr-FR"/><a:t>${shown}</a:t></a:fld></a:p></p:txBody></p:sp>`;
const boxes = [['datetime1', '04/03/2019'], ['datetimeFigureOut', '05/03/2019']].map(([type, shown], index) => box(type, shown, index)).join('');
const colours = [['dk1', '000000'], ['lt1', 'FFFFFF'], ['dk2', '111111'], ['lt2', 'EEEEEE'], ...[1, 2, 3, 4, 5, 6].map(index => [`accent${index}`, '336699']), ['hlink', '0000FF'], ['folHlink', '800080']];
const map = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
await save('slides.pptx', {
  '[Content_Types].xml': types([['ppt/presentation.xml', 'presentationml.presentation.main'], ['ppt/slide.xml', 'presentationml.slide'], ['ppt/layout.xml', 'presentationml.slideLayout'], ['ppt/master.xml', 'presentationml.slideMaster'], ['ppt/theme.xml', 'theme']]),
  '_rels/.rels': relations([['officeDocument', 'ppt/presentation.xml']]),
  'ppt/presentation.xml': `${xml}<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="r0"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  'ppt/_rels/presentation.xml.rels': relations([['slideMaster', 'master.xml'], ['slide', 'slide.xml']]),
  'ppt/slide.xml': `${xml}<p:sld ${spaces}><p:cSld><p:spTree>${group}${boxes}</p:spTree></p:cSld></p:sld>`,
  'ppt/_rels/slide.xml.rels': relations([['slideLayout', 'layout.xml']]),
  'ppt/layout.xml': `${xml}<p:sldLayout ${spaces}><p:cSld><p:spTree>${group}</p:spTree></p:cSld></p:sldLayout>`,
  'ppt/_rels/layout.xml.rels': relations([['slideMaster', 'master.xml']]),
  'ppt/master.xml': `${xml}<p:sldMaster ${spaces}><p:cSld><p:spTree>${group}</p:spTree></p:cSld><p:clrMap ${map}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="r0"/></p:sldLayoutIdLst></p:sldMaster>`,
  'ppt/_rels/master.xml.rels': relations([['slideLayout', 'layout.xml'], ['theme', 'theme.xml']]),
  'ppt/theme.xml': `${xml}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:clrScheme name="c">${colours.map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="f"><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Arial"/></a:minorFont></a:fontScheme><a:fmtScheme name="m"/></a:themeElements></a:theme>`,
});
JS
node make.mjs
convert() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$1" --outdir out "$2" >/dev/null 2>&1; }
convert pdf programme.docx && convert txt:Text programme.docx && convert pdf slides.pptx
for name in programme slides; do pdftotext -layout "out/$name.pdf" "$name.txt"; done
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

const shown = name => {
  const found = readFileSync(name, 'utf8').split('\n').map(line => /([A-Za-z0-9]+): ?(.*)/.exec(line.trim())).filter(Boolean);
  return found.map(([, code, text]) => [code, text]);
};
const of = (pairs, code) => pairs.filter(([name]) => name === code).map(([, text]) => text).join('|');
const [pdf, text, slides] = [shown('programme.txt'), shown('out/programme.txt'), shown('slides.txt')];
check('DATE of 2019 says 2019', [pdf, text].map(pairs => /2019/.test(of(pairs, 'DATE'))), [false, false]);
check('DATE says this year', [pdf, text].map(pairs => of(pairs, 'DATE').includes(String(new Date().getFullYear()))), [true, true]);
check('TIME says what it showed', [pdf, text].map(pairs => of(pairs, 'TIME') === 'trois heures'), [false, false]);
check('workshops 5 and 6 in PDF and text', [pdf, text].map(pairs => of(pairs, 'SEQ')), ['1|2', '5|6']);
check('"Salle 3" in the PDF', of(pdf, 'REF'), 'Error: Reference source not found');
for (const code of ['SAVEDATE', 'IF']) check(`${code} in the PDF`, of(pdf, code), '');
check('kept in the PDF', ['CREATEDATE', 'AUTHOR', 'MERGEFIELD'].map(code => of(pdf, code)), ['6 mars 2019', 'Anne Roux', 'Zoé Blanc']);
check('on a slide, datetime1 says 2019', /2019/.test(of(slides, 'datetime1')), false);
check('on a slide, datetimeFigureOut', of(slides, 'datetimeFigureOut'), '05/03/2019');
JS
node check.mjs
