#!/usr/bin/env bash
# Connectors glued to the connection points that a preset shape has (a:stCxn idx), counted as the format's own list of shapes counts.
# Expected: point 0 of a wedge, a callout or the sign "no smoking" is where the list (presetShapeDefinitions) has it, as it is for others.
# Seen: for pie, octagon, pentagon and parallelogram every point is right. For pieWedge, accentCallout1 and noSmoking the list is
# not known: 0 to 3 are top, left, bottom and right of the box, whatever they should be, and higher ones are held nowhere.
# Versions: LibreOffice 7.4.7.
# Follows: glue to shapes whose points are known, or to rectangles and ellipses; look where the line begins in what is converted.
set -euo pipefail
for tool in soffice python3; do command -v "$tool" >/dev/null || { echo "missing: $tool"; exit 3; }; done
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
cm = 360000
side = [(1, .5), (.5, 1), (0, .5), (.5, 0)]
ring = [(.5, 0), (.15, .15), (0, .5), (.15, .85), (.5, 1), (.85, .85), (1, .5), (.85, .15)]
points = {'pie': side, 'octagon': [(1, .29), (1, .71), (.71, 1), (.29, 1), (0, .71), (0, .29), (.29, 0), (.71, 0)],
  'pentagon': [(.5, 0), (0, .38), (.19, 1), (.5, 1), (.81, 1), (1, .38)],
  'parallelogram': [(.5, 0), (.625, 0), (.875, .5), (.375, 1), (.5, 1), (.125, .5)],
  'accentCallout1': side, 'pieWedge': side[:2], 'noSmoking': ring}
def shape(id, preset, x, y, size=2):
    return f'<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="{preset}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="{x * cm}" y="{y * cm}"/><a:ext cx="{size * cm}" cy="{size * cm}"/></a:xfrm><a:prstGeom prst="{preset}"><a:avLst/></a:prstGeom></p:spPr></p:sp>'
def tie(id, name, start, point):
    return f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{id}" name="{name}"/><p:cNvCxnSpPr><a:stCxn id="{start}" idx="{point}"/><a:endCxn id="2" idx="0"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"/></p:spPr></p:cxnSp>'
objects, id = [shape(2, 'rect', 26, 16, 1)], 3
for k, (preset, list_) in enumerate(points.items()):
    held = id
    objects.append(shape(held, preset, 1 + 3 * k, 1))
    for i in range(len(list_)):
        id += 1
        objects.append(tie(id, f'{preset}-{i}', held, i))
    id += 1
deck('ties.pptx', objects)
import json; json.dump(points, open('points.json', 'w'))
PY
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to fodp ties.pptx >/dev/null 2>&1
python3 - <<'PY'
import json, re, sys
ties = {}
for attributes in re.findall(r'<draw:connector ([^>]*)>', open('ties.fodp').read()):
    at = dict(re.findall(r'([\w:-]+)="([^"]*)"', attributes))
    ties[at['draw:name']] = (float(at['svg:x1'][:-2]), float(at['svg:y1'][:-2]))
wrong = {}
for k, (preset, points) in enumerate(json.load(open('points.json')).items()):
    seen = [((ties[f'{preset}-{i}'][0] - 1 - 3 * k) / 2, (ties[f'{preset}-{i}'][1] - 1) / 2) for i in range(len(points))]
    wrong[preset] = sum(abs(a - c) > .06 or abs(b - d) > .06 for (a, b), (c, d) in zip(seen, points))
    print(f'{preset}: {wrong[preset]} of {len(points)} points elsewhere;', ' '.join(f'({x:.2f}, {y:.2f})' for x, y in seen))
known = ('pie', 'octagon', 'pentagon', 'parallelogram')
sys.exit(0 if all((count == 0) == (preset in known) for preset, count in wrong.items()) else 1)
PY
