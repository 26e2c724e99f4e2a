import { partXml, treeXml } from '../../paint/pptx/slide.ts';
import { proofing } from '../../paint/pptx/text.ts';
import { lineText } from '../../paint/pptx/xml.ts';
import { paragraphsXml } from './notes.ts';

function filled(id: number, kind: string, number: string, name: string, paragraphs: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${lineText(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="${kind}"${number}/></p:nvPr></p:nvSpPr><p:spPr/>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  );
}

function slideOf(objects: string): string {
  return partXml(
    'sld',
    `<p:cSld>${treeXml(objects)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  );
}

/** The first slide of a deck: what it is, in the placeholders of its layout. */
export function openingXml(title: string, lines: readonly string[], language: string): string {
  const lang = proofing(language);
  return slideOf(
    filled(2, 'ctrTitle', '', title, paragraphsXml([title], lang)) +
      filled(3, 'subTitle', ' idx="1"', lines[0] ?? '', paragraphsXml(lines, lang)),
  );
}

/** A slide of text: a title and its paragraphs. */
export function textXml(title: string, lines: readonly string[], language: string): string {
  const lang = proofing(language);
  return slideOf(
    filled(2, 'title', '', title, paragraphsXml([title], lang)) +
      filled(3, 'body', ' idx="1"', title, paragraphsXml(lines, lang)),
  );
}
