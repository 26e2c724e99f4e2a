#!/usr/bin/env bash
# A presentation template saved by LibreOffice as PPTX has no title style.
# Expected: the type of titles stands in p:txStyles/p:titleStyle of the master, or in the list styles of its title placeholder,
# from which every slide inherits it.
# Seen: p:titleStyle is absent and the placeholder has no a:lvl1pPr; colour, face and size are properties of the sample text "Click to
# edit the title text format" alone, which nothing inherits. A slide that is added by another program gets the defaults.
# Versions: LibreOffice 7.4.7.
# Follows: a product that writes slides on such a template takes the type from the sample text, or its titles lose colour and face.
set -euo pipefail
for tool in soffice unzip python3; do command -v "$tool" >/dev/null || { echo "missing: $tool"; exit 3; }; done
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
soffice --version
python3 - <<'PY'
import zipfile
office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'
names = {'office': office, 'style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'presentation': 'urn:oasis:names:tc:opendocument:xmlns:presentation:1.0',
  'svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'}
spaces = ' '.join(f'xmlns:{k}="{v}"' for k, v in names.items())
xml = f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document {spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:styles><style:style style:name="House-title" style:family="presentation"><style:text-properties fo:color="#b00020" fo:font-family="Georgia" fo:font-size="30pt"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="PM"><style:page-layout-properties fo:page-width="28cm" fo:page-height="21cm" fo:margin="0cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="House" style:page-layout-name="PM">
<draw:frame presentation:style-name="House-title" draw:layer="backgroundobjects" svg:width="25cm" svg:height="3cm" svg:x="1cm" svg:y="1cm" presentation:class="title" presentation:placeholder="true"><draw:text-box/></draw:frame>
</style:master-page></office:master-styles>
<office:body><office:presentation><draw:page draw:name="one" draw:master-page-name="House"/></office:presentation></office:body></office:document>'''
open('house.fodp', 'w').write(xml)
PY
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pptx house.fodp >/dev/null 2>&1
unzip -p house.pptx ppt/slideMasters/slideMaster1.xml > master.xml
python3 - <<'PY'
import re, sys
xml = open('master.xml').read().lower()
shape = next(s for s in re.findall(r'<p:sp>.*?</p:sp>', xml, re.S) if 'type="title"' in s)
style = re.search(r'<p:titlestyle>.*?<a:lvl1ppr.*?</p:titlestyle>', xml, re.S)
inherited = '<a:lvl1ppr' in shape or style is not None
sample = 'b00020' in shape and '<a:rpr' in shape
print('type that slides inherit:', inherited, '- type in the sample text:', sample)
sys.exit(0 if sample and not inherited else 1)
PY
