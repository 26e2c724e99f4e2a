import type { Mark, Scene } from '../scenes/scene.ts';
import { geometryOf, styleOf, tagOf } from './attributes.ts';
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

/** Namespace of the state inside an SVG file. */
export const METADATA_NAMESPACE = 'urn:maillage:view:1';

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

function markText(mark: Mark, indent: string): string {
  const tag = tagOf(mark);
  const identity: Record<string, string> = {};
  if (mark.kind === 'group' && mark.datum === undefined) identity.id = mark.name;
  if (mark.datum) identity['data-ref'] = `${mark.datum.kind}:${mark.datum.id}`;
  const open = `${indent}<${tag}${attributesText({ ...identity, ...geometryOf(mark), ...styleOf(mark) })}`;
  const title = mark.label === undefined ? '' : `<title>${escapeXml(mark.label)}</title>`;
  if (mark.kind === 'text') return `${open}>${title}${escapeXml(mark.text)}</text>\n`;
  if (mark.kind === 'group') {
    const inner = mark.marks.map(m => markText(m, `${indent}  `)).join('');
    return `${open}>${title}\n${inner}${indent}</g>\n`;
  }
  return title === '' ? `${open}/>\n` : `${open}>${title}</${tag}>\n`;
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
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` xml:lang="${escapeXml(scene.language)}" role="img" aria-labelledby="title description">\n` +
    `  <title id="title">${escapeXml(scene.title)}</title>\n` +
    `  <desc id="description">${escapeXml(scene.description)}</desc>\n` +
    metadata +
    css +
    background +
    scene.marks.map(mark => markText(mark, '  ')).join('') +
    '</svg>\n'
  );
}
