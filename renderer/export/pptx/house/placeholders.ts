import type { Box } from '../../../paint/pptx/space.ts';
import { below, elementsOf, writeXml, type XmlElement } from './xml-tree.ts';

/** A place that a layout keeps for something. */
export interface Placeholder {
  /** `title`, `body`, `obj`, `sldNum`…; `obj` where nothing is said. */
  readonly kind: string;
  /** Its attributes as a slide repeats them, so that it is found again. */
  readonly attributes: string;
  /** EMU; where the layout does not say, the master's; null where neither does. */
  readonly box: Box | null;
  /** Size of its type in hundredths of a point; null where nothing says it. */
  readonly size: number | null;
  /** How its sample is written, where no style says it: LibreOffice saves the type of a master in nothing but its sample text. */
  readonly sample: Sample | null;
  readonly element: XmlElement;
}

/** Type as a run has it. */
export interface Sample {
  readonly size: number | null;
  /** Attributes and colours of a run's properties. */
  readonly attributes: string;
  readonly inside: string;
}

/** What a slide's placeholder repeats of its layout's: how it is found. */
const REPEATED = ['type', 'orient', 'sz', 'idx'] as const;

/** The placeholders of a layout or of a master, in their order; what they do not say is their master's. */
export function placeholdersOf(root: XmlElement, master: readonly Placeholder[]): readonly Placeholder[] {
  return elementsOf(below(root, 'cSld', 'spTree')).flatMap(element => {
    const found = phOf(element);
    if (found === undefined) return [];
    const kind = found.attributes.type ?? 'obj';
    const above = master.find(each => familyOf(each.kind) === familyOf(kind));
    const style = below(element, 'txBody', 'lstStyle');
    return {
      kind,
      element,
      sample: isStyled(style) ? null : (sampleIn(below(element, 'txBody')) ?? above?.sample ?? null),
      attributes: REPEATED.flatMap(key => {
        const value = found.attributes[key];
        return value === undefined ? [] : ` ${key}="${value}"`;
      }).join(''),
      box: boxOf(below(element, 'spPr', 'xfrm')) ?? above?.box ?? null,
      size: sizeIn(style) ?? above?.size ?? null,
    };
  });
}

/** Whether a list of styles says how its first level is written. */
export function isStyled(style: XmlElement | undefined): boolean {
  return below(style, 'lvl1pPr', 'defRPr') !== undefined;
}

function sampleIn(body: XmlElement | undefined): Sample | null {
  const [paragraph] = elementsOf(body).filter(({ local }) => local === 'p');
  const look = below(paragraph, 'r', 'rPr') ?? below(paragraph, 'endParaRPr');
  if (look === undefined) return null;
  const size = Number(look.attributes.sz);
  const inside = elementsOf(look).filter(({ local }) => local === 'solidFill' || local === 'latin');
  if (inside.length === 0 && !(size > 0)) return null;
  return {
    size: size > 0 ? size : null,
    attributes: ['b', 'i'].flatMap(key => (look.attributes[key] === '1' ? ` ${key}="1"` : [])).join(''),
    inside: inside.map(writeXml).join(''),
  };
}

/** The mark of a placeholder; none on what is only drawn. */
export function phOf(element: XmlElement): XmlElement | undefined {
  const described = elementsOf(element).find(({ local }) => /^nv\w*Pr$/u.test(local));
  return below(described, 'nvPr', 'ph');
}

/** A master has one place for all titles, and one for all that stands under them. */
function familyOf(kind: string): string {
  if (kind === 'title' || kind === 'ctrTitle') return 'title';
  return ['dt', 'ftr', 'sldNum', 'hdr'].includes(kind) ? kind : 'body';
}

/** The size that a list of styles gives to its first level. */
export function sizeIn(style: XmlElement | undefined): number | null {
  const size = Number(below(style, 'lvl1pPr', 'defRPr')?.attributes.sz);
  return Number.isFinite(size) && size > 0 ? size : null;
}

/** A transform's box; null where it has none, or an empty one. */
export function boxOf(xfrm: XmlElement | undefined): Box | null {
  const off = below(xfrm, 'off')?.attributes;
  const ext = below(xfrm, 'ext')?.attributes;
  const [x, y, width, height] = [off?.x, off?.y, ext?.cx, ext?.cy].map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  return [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0
    ? { x, y, width, height }
    : null;
}
