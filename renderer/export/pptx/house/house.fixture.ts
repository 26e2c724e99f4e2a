import { strToU8, zipSync } from 'fflate';
import { partXml, treeXml } from '../../../paint/pptx/slide.ts';
import { contentTypesXml, numbered, relationsOf, relationsXml, TYPES } from '../parts.ts';

/** A template of an organisation that is not there, made by hand; parts can be changed before it is packed. */
export interface TemplateOptions {
  readonly type?: string;
  readonly background?: string;
  /** Whether its layouts have a title. */
  readonly titled?: boolean;
  readonly change?: (parts: Map<string, string | Uint8Array>) => void;
}

const PML = 'application/vnd.openxmlformats-officedocument.presentationml';
export const TEMPLATE_TYPE = `${PML}.template.main+xml`;
export const TEMPLATE_SIZE = { width: 12_192_000, height: 6_858_000 };
/** Where the layout with one body has it, and its title, in EMU. */
export const BODY = { x: 1_000_000, y: 1_700_000, width: 10_400_000, height: 4_300_000 };
export const TITLE = { x: 1_000_000, y: 400_000, width: 8_000_000, height: 1_000_000 };
const MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

type Rect = typeof BODY;

function place(id: number, ph: string, rect: Rect | null): string {
  const xfrm =
    rect === null
      ? ''
      : `<a:xfrm><a:off x="${rect.x}" y="${rect.y}"/><a:ext cx="${rect.width}" cy="${rect.height}"/></a:xfrm>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${xfrm}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>`
  );
}

function layout(type: string, objects: string): string {
  return partXml('sldLayout', `<p:cSld name="${type}">${treeXml(objects)}</p:cSld>`).replace(
    '<p:sldLayout ',
    `<p:sldLayout type="${type}" `,
  );
}

/** The house's theme: faces and colours of its own. */
function theme(background: string): string {
  const colours = [
    'dk1',
    'lt1',
    'dk2',
    'lt2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ]
    .map(
      (name, i) =>
        `<a:${name}><a:srgbClr val="${name === 'lt1' ? background : `12345${i % 10}`}"/></a:${name}>`,
    )
    .join('');
  const face = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Maison"><a:themeElements>' +
    `<a:clrScheme name="Maison">${colours}</a:clrScheme><a:fontScheme name="Maison"><a:majorFont>${face('DejaVu Serif')}</a:majorFont><a:minorFont>${face('DejaVu Sans Mono')}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Maison"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

const style = (size: number, face: string) =>
  `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:latin typeface="${face}"/></a:defRPr></a:lvl1pPr>`;

function master(layouts: number): string {
  const list = Array.from(
    { length: layouts },
    (_, i) => `<p:sldLayoutId id="${2_147_483_661 + i}" r:id="rId${i + 1}"/>`,
  );
  return partXml(
    'sldMaster',
    `<p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${treeXml(
      place(2, 'type="title"', TITLE) +
        place(3, 'type="body" idx="1"', { x: 500_000, y: 1_500_000, width: 11_000_000, height: 4_800_000 }) +
        place(4, 'type="sldNum" sz="quarter" idx="4"', {
          x: 11_000_000,
          y: 6_300_000,
          width: 900_000,
          height: 400_000,
        }),
    )}</p:cSld><p:clrMap ${MAP}/><p:sldLayoutIdLst>${list.join('')}</p:sldLayoutIdLst>` +
      `<p:txStyles><p:titleStyle>${style(4000, '+mj-lt')}</p:titleStyle><p:bodyStyle>${style(2400, '+mn-lt')}</p:bodyStyle><p:otherStyle/></p:txStyles>`,
  );
}

const LAYOUTS = {
  title:
    place(2, 'type="ctrTitle"', { ...TITLE, y: 2_000_000 }) +
    place(3, 'type="subTitle" idx="1"', { ...TITLE, y: 3_400_000 }),
  obj:
    place(2, 'type="title"', null) +
    place(3, 'idx="13"', BODY) +
    place(4, 'type="sldNum" sz="quarter" idx="4"', null),
  titleOnly: place(2, 'type="title"', null),
  blank: '',
};

/** Packs it. */
export function templateFile(options: TemplateOptions = {}): Uint8Array<ArrayBuffer> {
  const { type = TEMPLATE_TYPE, background = 'FFFFFF', titled = true, change } = options;
  const parts = new Map<string, string | Uint8Array>();
  const types: (readonly [string, string])[] = [];
  const put = (name: string, kind: string, part: string, relations: Parameters<typeof numbered>[0] = []) => {
    parts.set(name, part);
    types.push([name, kind]);
    if (relations.length > 0) parts.set(relationsOf(name), relationsXml(numbered(relations)));
  };
  const kinds = Object.entries(LAYOUTS).filter(([kind]) => titled || kind === 'blank');
  parts.set('_rels/.rels', relationsXml(numbered([['document', 'ppt/presentation.xml']])));
  put(
    'ppt/presentation.xml',
    type,
    partXml(
      'presentation',
      '<p:sldMasterIdLst><p:sldMasterId id="2147483660" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>' +
        `<p:sldSz cx="${TEMPLATE_SIZE.width}" cy="${TEMPLATE_SIZE.height}"/><p:notesSz cx="6858000" cy="9144000"/>` +
        '<p:custShowLst><p:custShow name="Courte" id="0"><p:sldLst><p:sld r:id="rId2"/></p:sldLst></p:custShow></p:custShowLst>',
    ),
    [
      ['master', 'slideMasters/slideMaster1.xml'],
      ['slide', 'slides/slide1.xml'],
      ['theme', 'theme/theme1.xml'],
    ],
  );
  put('ppt/theme/theme1.xml', TYPES.theme, theme(background));
  put('ppt/slideMasters/slideMaster1.xml', TYPES.master, master(kinds.length), [
    ...kinds.map((_, i) => ['layout', `../slideLayouts/slideLayout${i + 1}.xml`] as const),
    ['theme', '../theme/theme1.xml'],
  ]);
  for (const [i, [kind, objects]] of kinds.entries()) {
    put(`ppt/slideLayouts/slideLayout${i + 1}.xml`, TYPES.layout, layout(kind, objects), [
      ['master', '../slideMasters/slideMaster1.xml'],
    ]);
  }
  put('ppt/slides/slide1.xml', TYPES.slide, partXml('sld', `<p:cSld>${treeXml('')}</p:cSld>`), [
    ['layout', '../slideLayouts/slideLayout1.xml'],
  ]);
  parts.set('[Content_Types].xml', contentTypesXml(types));
  change?.(parts);
  const mtime = new Date(1980, 0, 1);
  const files = Object.fromEntries(
    [...parts].map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
  return new Uint8Array(zipSync(files, { mtime }));
}
