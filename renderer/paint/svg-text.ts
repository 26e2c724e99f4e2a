import type { Mark, Scene, Stroke, TextMark } from '../scenes/scene.ts';
import { geometryOf, haloStyle, styleOf, tagOf } from './attributes.ts';
import { fixed } from './fixed.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text made safe for XML: markup escaped, and the control characters that XML 1.0 forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, c => ESCAPES[c] ?? c);
}

export interface SvgTextOptions {
  /** The view's state, as text (its address): the file dropped on the application brings the view back. */
  readonly metadata?: string;
  /** CSS put into the file, such as embedded fonts. */
  readonly css?: string;
  /** Leave the background out. */
  readonly transparent?: boolean;
}

/** What makes a group a layer that can be named, hidden and locked in Inkscape, and is no more than a remark elsewhere. */
const INKSCAPE_NAMESPACE = 'http://www.inkscape.org/namespaces/inkscape';

/** Namespace of the state inside an SVG file. */
export const METADATA_NAMESPACE = 'urn:maillage:view:1';

/** Where layers stand: right inside the picture. */
const OUTERMOST = '  ';

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

function markText(mark: Mark, indent: string): string {
  const tag = tagOf(mark);
  const identity: Record<string, string> = {};
  if (mark.kind === 'group' && mark.datum === undefined) {
    identity.id = mark.name;
    if (indent === OUTERMOST)
      Object.assign(identity, { 'inkscape:groupmode': 'layer', 'inkscape:label': mark.name });
  }
  if (mark.datum) identity['data-ref'] = `${mark.datum.kind}:${mark.datum.id}`;
  const open = `${indent}<${tag}${attributesText({ ...identity, ...geometryOf(mark), ...styleOf(mark) })}`;
  const title = mark.label === undefined ? '' : `<title>${escapeXml(mark.label)}</title>`;
  if (mark.kind === 'text') {
    return mark.halo === undefined
      ? `${open}>${title}${escapeXml(mark.text)}</text>\n`
      : haloedText(mark, mark.halo, indent);
  }
  if (mark.kind === 'group') {
    const inner = mark.marks.map(m => markText(m, `${indent}  `)).join('');
    return `${open}>${title}\n${inner}${indent}</g>\n`;
  }
  return title === '' ? `${open}/>\n` : `${open}>${title}</${tag}>\n`;
}

/**
 * A text with its halo as a second text beneath, for LibreOffice knows no `paint-order` and would lay the halo over the letters.
 * Both fade together, so that the halo does not show through.
 */
function haloedText(mark: TextMark, halo: Stroke, indent: string): string {
  const { halo: _, opacity, ...letters } = mark;
  const { fill: __, ...place } = { ...geometryOf(letters), ...styleOf(letters) };
  const beneath = { ...place, ...haloStyle(halo), 'aria-hidden': 'true' };
  const inner = `${indent}  <text${attributesText(beneath)}>${escapeXml(mark.text)}</text>\n`;
  const group = opacity === undefined ? {} : { opacity: fixed(opacity) };
  return `${indent}<g${attributesText(group)}>\n${inner}${markText(letters, `${indent}  `)}${indent}</g>\n`;
}

/** A scene as the text of an SVG file: real text, named layers, title and description, and the view's state. No DOM. */
export function svgText(scene: Scene, options: SvgTextOptions = {}): string {
  const width = fixed(scene.width);
  const height = fixed(scene.height);
  const metadata =
    options.metadata === undefined
      ? ''
      : `  <metadata><view xmlns="${METADATA_NAMESPACE}">${escapeXml(options.metadata)}</view></metadata>\n`;
  const css = options.css === undefined ? '' : `  <style>${escapeXml(options.css)}</style>\n`;
  const background = options.transparent
    ? ''
    : `  <rect id="background" width="${width}" height="${height}" fill="${scene.background}"/>\n`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="${INKSCAPE_NAMESPACE}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` xml:lang="${escapeXml(scene.language)}" role="img" aria-labelledby="picture-title picture-description">\n` +
    `  <title id="picture-title">${escapeXml(scene.title)}</title>\n` +
    `  <desc id="picture-description">${escapeXml(scene.description)}</desc>\n` +
    metadata +
    css +
    background +
    scene.marks.map(mark => markText(mark, OUTERMOST)).join('') +
    '</svg>\n'
  );
}
