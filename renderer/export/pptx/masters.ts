import { partXml, treeXml } from '../../paint/pptx/slide.ts';
import { EMU } from '../../paint/pptx/space.ts';

/** Size of a slide in EMU. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

const COLOURS =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const GROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

type Kind = 'title' | 'ctrTitle' | 'subTitle' | 'body';

/** An empty placeholder of a master or a layout, its place in parts of the slide. */
function placeholder(
  id: number,
  kind: Kind,
  { width, height }: SlideSize,
  [x, y, w, h]: readonly [number, number, number, number],
  anchor: 't' | 'ctr' | 'b',
  number = '',
): string {
  const place = `<a:off x="${Math.round(x * width)}" y="${Math.round(y * height)}"/><a:ext cx="${Math.round(w * width)}" cy="${Math.round(h * height)}"/>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${kind}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${kind}"${number}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>`
  );
}

function level(tag: string, size: number, bold: boolean, indent = 0): string {
  return (
    `<a:${tag} marL="${indent}" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buNone/>` +
    `<a:defRPr sz="${size}"${bold ? ' b="1"' : ''}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${bold ? '+mj-lt' : '+mn-lt'}"/></a:defRPr></a:${tag}>`
  );
}

/** The one master: a title at the top, a body under it. */
export function masterXml(size: SlideSize, layouts: number): string {
  const list = Array.from(
    { length: layouts },
    (_, i) => `<p:sldLayoutId id="${2_147_483_649 + i}" r:id="rId${i + 1}"/>`,
  ).join('');
  const objects =
    placeholder(2, 'title', size, TITLE, 't') +
    placeholder(3, 'body', size, [0.03, 0.18, 0.94, 0.74], 't', ' idx="1"');
  return partXml(
    'sldMaster',
    `<p:cSld>${GROUND}${treeXml(objects)}</p:cSld><p:clrMap ${COLOURS}/><p:sldLayoutIdLst>${list}</p:sldLayoutIdLst>` +
      `<p:txStyles><p:titleStyle>${level('lvl1pPr', 2000, true)}</p:titleStyle>` +
      `<p:bodyStyle>${level('lvl1pPr', 1400, false)}</p:bodyStyle><p:otherStyle>${level('lvl1pPr', 1400, false)}</p:otherStyle></p:txStyles>`,
  );
}

/** What a slide stands on: a figure under its title, a title alone in the middle, text under its title. */
export type LayoutKind = 'figure' | 'opening' | 'text';

const TITLE = [0.03, 0.04, 0.94, 0.12] as const;
const TYPES: Readonly<Record<LayoutKind, string>> = { figure: 'titleOnly', opening: 'title', text: 'tx' };

/** The title of a deck is larger than those of its slides. */
const LARGE = '<a:lstStyle><a:lvl1pPr><a:defRPr sz="3600"/></a:lvl1pPr></a:lstStyle>';

function objectsOf(kind: LayoutKind, size: SlideSize): string {
  if (kind === 'opening') {
    return (
      placeholder(2, 'ctrTitle', size, [0.08, 0.24, 0.84, 0.26], 'b').replace('<a:lstStyle/>', LARGE) +
      placeholder(3, 'subTitle', size, [0.08, 0.54, 0.84, 0.26], 't', ' idx="1"')
    );
  }
  const title = placeholder(2, 'title', size, TITLE, 't');
  return kind === 'figure'
    ? title
    : title + placeholder(3, 'body', size, [0.03, 0.18, 0.94, 0.74], 't', ' idx="1"');
}

/** A layout of the master. */
export function layoutXml(kind: LayoutKind, size: SlideSize): string {
  const tree = treeXml(objectsOf(kind, size));
  return partXml(
    'sldLayout',
    `<p:cSld name="Maillage ${TYPES[kind]}">${tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  ).replace('<p:sldLayout ', `<p:sldLayout type="${TYPES[kind]}" preserve="1" `);
}

/** Portrait A4-like pages of notes, as every office has them. */
export const NOTES_SIZE = { width: 720 * EMU, height: 960 * EMU };

/** The master of the notes: the slide above, the text below. */
export function notesMasterXml(): string {
  return partXml(
    'notesMaster',
    `<p:cSld>${GROUND}${treeXml(notesObjects('<a:p><a:endParaRPr/></a:p>', true))}</p:cSld><p:clrMap ${COLOURS}/>`,
  );
}

/** The two objects of a page of notes: the picture of the slide, and the paragraphs. */
export function notesObjects(paragraphs: string, placed: boolean): string {
  const place = (x: number, y: number, w: number, h: number) =>
    placed
      ? `<p:spPr><a:xfrm><a:off x="${x * EMU}" y="${y * EMU}"/><a:ext cx="${w * EMU}" cy="${h * EMU}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
      : '<p:spPr/>';
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="sldImg"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>' +
    `${place(72, 72, 576, 324)}</p:sp>` +
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="body"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr>' +
    `${place(72, 432, 576, 456)}<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  );
}
