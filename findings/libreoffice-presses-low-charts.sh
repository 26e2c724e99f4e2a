#!/usr/bin/env bash
# A chart in a low frame on a slide: one bar, say, beside others that have charts of their own.
# Expected: what has no room is left out or overlaps; letters keep their shape and size.
# Seen: below some 1.4 cm the whole chart is laid out higher and then pressed into its frame: letters keep their width and lose height
# (a line of 12 points is 9 points high in a frame of 0.8 cm and 6 in one of 0.5, instead of 15), and bars are thinner.
# Versions: LibreOffice 7.4.7, poppler 22.12.
# Follows: give the frame of a small chart room above and below that shows nothing, and place its plot by an inner layout.
set -euo pipefail
for tool in soffice python3 pdftotext; do command -v "$tool" >/dev/null || { echo "missing: $tool"; exit 3; }; done
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
soffice --version
python3 - <<'PY'
import zipfile
NS = ' '.join(f'xmlns:{k}="http://schemas.openxmlformats.org/{v}"' for k, v in {'a': 'drawingml/2006/main', 'p': 'presentationml/2006/main',
  'r': 'officeDocument/2006/relationships', 'c': 'drawingml/2006/chart'}.items())
def rels(*list_):
    inner = ''.join(f'<Relationship Id="r{i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{t}" Target="{g}"/>' for i, (t, g) in enumerate(list_))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'
def deck(name, objects, parts={}):
    """A presentation of one slide with objects as XML; a chart is a pair of its frame and its part."""
    tree = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
    charts = [part for part in objects if isinstance(part, tuple)]
    xml = ''.join(part[0] if isinstance(part, tuple) else part for part in objects)
    kinds = {'ppt/presentation.xml': 'presentationml.presentation.main', 'ppt/slides/slide1.xml': 'presentationml.slide',
      'ppt/slideLayouts/slideLayout1.xml': 'presentationml.slideLayout', 'ppt/slideMasters/slideMaster1.xml': 'presentationml.slideMaster'}
    kinds |= {f'ppt/charts/chart{i}.xml': 'drawingml.chart' for i in range(len(charts))}
    types = ''.join(f'<Override PartName="/{n}" ContentType="application/vnd.openxmlformats-officedocument.{t}+xml"/>' for n, t in kinds.items())
    map_ = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" ' + ' '.join(f'accent{i}="accent{i}"' for i in range(1, 7)) + ' hlink="hlink" folHlink="folHlink"'
    files = {'[Content_Types].xml': f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>',
      '_rels/.rels': rels(('officeDocument', 'ppt/presentation.xml')),
      'ppt/presentation.xml': f'<p:presentation {NS}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="r0"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst><p:sldSz cx="10080000" cy="7200000"/><p:notesSz cx="7200000" cy="10080000"/></p:presentation>',
      'ppt/_rels/presentation.xml.rels': rels(('slideMaster', 'slideMasters/slideMaster1.xml'), ('slide', 'slides/slide1.xml')),
      'ppt/slideMasters/slideMaster1.xml': f'<p:sldMaster {NS}><p:cSld><p:spTree>{tree}</p:spTree></p:cSld><p:clrMap {map_}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="r0"/></p:sldLayoutIdLst></p:sldMaster>',
      'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels(('slideLayout', '../slideLayouts/slideLayout1.xml')),
      'ppt/slideLayouts/slideLayout1.xml': f'<p:sldLayout {NS}><p:cSld><p:spTree>{tree}</p:spTree></p:cSld></p:sldLayout>',
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels': rels(('slideMaster', '../slideMasters/slideMaster1.xml')),
      'ppt/slides/slide1.xml': f'<p:sld {NS}><p:cSld><p:spTree>{tree}{xml}</p:spTree></p:cSld></p:sld>',
      'ppt/slides/_rels/slide1.xml.rels': rels(('slideLayout', '../slideLayouts/slideLayout1.xml'), *[('chart', f'../charts/chart{i}.xml') for i in range(len(charts))]),
      **{f'ppt/charts/chart{i}.xml': part for i, (_, part) in enumerate(charts)}}
    with zipfile.ZipFile(name, 'w') as z:
        for path, text in files.items(): z.writestr(path, '<?xml version="1.0" encoding="UTF-8"?>' + text)
def chart(bars, index, cm):
    """Bars of (name, value, format of the number) in a frame of so many centimetres, at 12 points."""
    text = '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200"/></a:pPr></a:p></c:txPr>'
    show = '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
    quoted = lambda f: f.replace('"', '&quot;')
    labels = ''.join(f'<c:dLbl><c:idx val="{i}"/><c:numFmt formatCode="{quoted(f)}" sourceLinked="0"/>{text}{show}</c:dLbl>' for i, (_, _, f) in enumerate(bars))
    points = lambda k: ''.join(f'<c:pt idx="{i}"><c:v>{bar[k]}</c:v></c:pt>' for i, bar in enumerate(bars))
    axis = lambda id, other, more: f'<c:axId val="{id}"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:tickLblPos val="{more}"/>{text}<c:crossAx val="{other}"/>'
    part = f'<c:chartSpace {NS}><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:dLbls>{labels}{show}</c:dLbls><c:cat><c:strLit><c:ptCount val="{len(bars)}"/>{points(0)}</c:strLit></c:cat><c:val><c:numLit><c:ptCount val="{len(bars)}"/>{points(1)}</c:numLit></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx>{axis(1, 2, "low")}</c:catAx><c:valAx>{axis(2, 1, "none")}</c:valAx></c:plotArea></c:chart></c:chartSpace>'
    frame = f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{50 + index}" name="chart"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="360000" y="360000"/><a:ext cx="9000000" cy="{int(cm * 360000)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="r{index + 1}"/></a:graphicData></a:graphic></p:graphicFrame>'
    return frame, part
for cm in (0.5, 0.8, 3.0):
    deck(f'h{cm}.pptx', [chart([('Name', 2.6, '0.0')], 0, cm)])
PY
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf h*.pptx >/dev/null 2>&1
python3 - <<'PY'
import re, subprocess, sys
def size(cm):
    text = subprocess.run(['pdftotext', '-bbox', f'h{cm}.pdf', '-'], capture_output=True, text=True).stdout
    left, top, right, bottom = map(float, re.search(r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">Name<', text).groups())
    print(f'frame of {cm} cm: the name is {right - left:.1f} wide and {bottom - top:.1f} high')
    return right - left, bottom - top
lowest, low, high = (size(cm) for cm in (0.5, 0.8, 3.0))
kept = all(abs(each[0] - high[0]) < 1 for each in (lowest, low))
sys.exit(0 if kept and low[1] < 0.7 * high[1] and lowest[1] < 0.5 * high[1] else 1)
PY
