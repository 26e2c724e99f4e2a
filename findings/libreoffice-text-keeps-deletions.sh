#!/usr/bin/env bash
# Expected: a document with tracked changes converted to HTML, plain text or PDF either marks what was deleted or leaves it out, and plain
# text keeps the footnotes.
# Really: LibreOffice without a window writes the deleted word into HTML and text with no mark at all, welded to its neighbour ("Mot
# supprimégardé"), and into the PDF's text; only DOCX says w:del, which mammoth drops. In the plain text a note's number is welded to
# its word ("note1") and the note itself is gone, while HTML has it.
# Versions: LibreOffice 7.4.7 (Debian 12), poppler 22.12, mammoth 1.13.0.
# Follows: ask for the DOCX or ODT itself, never for its conversion; in ODT skip text:tracked-changes, whose deleted text comes first.
set -euo pipefail
for tool in node npm soffice pdftotext; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version), $(soffice --version)"; npm ls --depth=0 | tail -n +2
cat >a.fodt <<'ODT'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>
<dc:creator>Anne</dc:creator><dc:date>2025-03-04T09:00:00</dc:date></office:change-info><text:p>supprimé</text:p></text:deletion>
</text:changed-region></text:tracked-changes>
<text:p>Mot <text:change text:change-id="c1"/>gardé et note<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>
<text:note-body><text:p>Texte en bas</text:p></text:note-body></text:note>.</text:p></office:text></office:body></office:document>
ODT
for kind in 'txt:Text (encoded):UTF8' html docx pdf; do
  soffice "-env:UserInstallation=file://$folder/office" --headless --convert-to "$kind" a.fodt >/dev/null 2>&1
done
pdftotext a.pdf pdf.txt
cat >check.mjs <<'JS'
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';

let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

const read = name => readFileSync(name, 'utf8').replace('\ufeff', '');
const html = read('a.html');
check('plain text', read('a.txt').trim(), 'Mot supprimégardé et note1.');
check('HTML has the deleted word', html.includes('supprimégardé'), true);
check('HTML marks a deletion', /<(del|s|strike)\b|line-through/.test(html), false);
check('HTML has the note', /Texte\s+en\s+bas/.test(html), true);
check('PDF has the deleted word', read('pdf.txt').includes('supprimégardé'), true);
const { value } = await mammoth.convertToHtml({ path: 'a.docx' });
check('DOCX by mammoth has the deleted word, the note', [value.includes('supprimé'), value.includes('Texte en bas')], [false, true]);
JS
node check.mjs
