import type { Font, TextMark, TextMeasure } from '../../scenes/scene.ts';
import { solidXml } from './ink.ts';
import { type Box, boxOn, POINT, type Space } from './space.ts';
import { lineText } from './xml.ts';

/** Above the baseline, and from line to line, in parts of the size: Arial's, and those of the fonts that stand in for it. */
const ASCENT = 0.905;
const LINE = 1.149;
/** How much of what lies under a label its halo hides. */
const HALO = 0.72;

/** Texts of one look, one under the other, that are one text box. */
export interface TextBlock {
  readonly first: TextMark;
  readonly lines: readonly string[];
  /** Scene units from baseline to baseline. */
  readonly lead: number;
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** Size, weight and colour of a run. */
export function runXml(font: Font, fill: string, alpha: number, scale: number, language: string): string {
  const size = Math.round((font.size * scale * 100) / POINT);
  const open = `<a:rPr lang="${language}" sz="${size}"${font.weight === 600 ? ' b="1"' : ''}${font.italic ? ' i="1"' : ''}`;
  // Text that is the theme's own says no more: it takes the house's face.
  return `${open}>${solidXml(fill, alpha)}${font.family === 'serif' ? '<a:latin typeface="+mj-lt"/>' : ''}</a:rPr>`;
}

/** The proofing language of a scene's words. */
export function proofing(language: string): string {
  return language.startsWith('en') ? 'en-GB' : language.startsWith('fr') ? 'fr-FR' : lineText(language);
}

/** From line to line in parts of what the font asks for; what hardly differs is left to the font. */
export function spacingOf({ first, lines, lead }: TextBlock): number {
  const spacing = lead / (first.font.size * LINE);
  return lines.length < 2 || Math.abs(spacing - 1) < 0.03 ? 1 : spacing;
}

export function spacingXml(spacing: number): string {
  return `<a:lnSpc><a:spcPct val="${Math.round(spacing * 100_000)}"/></a:lnSpc>`;
}

/** What a text says of itself before its words. */
interface Look {
  readonly font: Font;
  readonly fill: string;
  readonly align: string;
  readonly spacing: number;
  readonly alpha: number;
  readonly scale: number;
  readonly language: string;
}

/** The look before this one and how it opens a paragraph: of the labels of a picture nearly all look as the one before. */
let before: { readonly look: Look; readonly xml: string } | null = null;

function isSameLook(a: Look, b: Look): boolean {
  return (
    a.fill === b.fill &&
    a.align === b.align &&
    a.spacing === b.spacing &&
    a.alpha === b.alpha &&
    a.scale === b.scale &&
    a.language === b.language &&
    a.font.size === b.font.size &&
    a.font.weight === b.font.weight &&
    a.font.italic === b.font.italic &&
    a.font.family === b.font.family
  );
}

/** A paragraph up to its words, in one piece: what has been put together of many is walked through each time it is written. */
function paragraphOpening(look: Look): string {
  if (before !== null && isSameLook(before.look, look)) return before.xml;
  const { font, fill, align, spacing, alpha, scale, language } = look;
  const open = `<a:p><a:pPr algn="${align}"`;
  const paragraph = spacing === 1 ? `${open}/>` : `${open}>${spacingXml(spacing)}</a:pPr>`;
  const xml = [paragraph, '<a:r>', runXml(font, fill, alpha, scale, language), '<a:t>'].join('');
  before = { look, xml };
  return xml;
}

/** Text bodies up to their paragraphs. */
const BODY = {
  t: '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr>',
  ctr: '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr>',
} as const;

/** Lines without a box's own insets, wrapping or fitting: they stand where the box's aligned edge is, in whatever font. */
export function bodyXml(
  block: TextBlock,
  anchor: 't' | 'ctr',
  alpha: number,
  scale: number,
  language: string,
): string {
  const { font, fill, anchor: held } = block.first;
  const align = anchor === 'ctr' ? 'ctr' : ALIGN[held];
  const open = paragraphOpening({ font, fill, align, spacing: spacingOf(block), alpha, scale, language });
  let xml: string = BODY[anchor];
  for (const line of block.lines) xml += `${open}${lineText(line)}</a:t></a:r></a:p>`;
  return `${xml}</p:txBody>`;
}

/** The box of a block, its aligned edge at the anchor and its first baseline where the scene has it. */
export function textBox(block: TextBlock, space: Space, measure: TextMeasure): Box {
  const { first, lines } = block;
  const { size } = first.font;
  const spacing = spacingOf(block);
  const width = Math.max(...lines.map(line => measure(line, first.font)));
  const height = lines.length * size * LINE * spacing;
  const left = first.anchor === 'start' ? 0 : first.anchor === 'middle' ? -width / 2 : -width;
  const angle = ((first.rotate ?? 0) * Math.PI) / 180;
  // Programs turn a box around its middle, scenes a text around its anchor.
  // The first line is spaced as the others are: what is added to it stands above it.
  const ascent = size * (ASCENT + LINE * (spacing - 1));
  const [mx, my] = [left + width / 2, height / 2 - ascent];
  const cx = first.x + mx * Math.cos(angle) - my * Math.sin(angle);
  const cy = first.y + mx * Math.sin(angle) + my * Math.cos(angle);
  return boxOn(space, cx - width / 2, cy - height / 2, width, height);
}

/** A band of the background under a label, so that a link does not strike it through. */
export function haloXml({ first }: TextBlock, alpha: number): string {
  return first.halo === undefined ? '<a:noFill/>' : solidXml(first.halo.color, HALO * alpha);
}
