import type { Stroke } from '../../scenes/scene.ts';

/** `#rrggbb` as slides write it. */
export function hexOf(color: string): string {
  const long = color.length === 4 ? color.replace(/[0-9a-f]/giu, '$&$&') : color;
  return long.slice(1, 7).toUpperCase();
}

/** Fills by colour and alpha: a slide has few. */
const solids = new Map<string, string>();

/** One colour, see-through where alpha is below 1. */
export function solidXml(color: string, alpha: number): string {
  const look = alpha >= 1 ? color : `${color} ${alpha}`;
  const known = solids.get(look) ?? solidOf(color, alpha);
  solids.set(look, known);
  return known;
}

function solidOf(color: string, alpha: number): string {
  const value = hexOf(color);
  return alpha >= 1
    ? `<a:solidFill><a:srgbClr val="${value}"/></a:solidFill>`
    : `<a:solidFill><a:srgbClr val="${value}"><a:alpha val="${Math.round(alpha * 100_000)}"/></a:srgbClr></a:solidFill>`;
}

export function fillXml(color: string | null, alpha: number): string {
  return color === null ? '<a:noFill/>' : solidXml(color, alpha);
}

/** A stroke; dashes are in thousandths of a percent of its width. `scale` is the EMU in a scene unit. */
export function strokeXml(stroke: Stroke | undefined, alpha: number, scale: number, round = false): string {
  if (stroke === undefined || stroke.width <= 0) return '';
  const dashes = stroke.dash?.map(length => Math.max(1, Math.round((length / stroke.width) * 100_000)));
  return (
    `<a:ln w="${Math.max(1, Math.round(stroke.width * scale))}"${round ? ' cap="rnd"' : ''}>` +
    solidXml(stroke.color, alpha) +
    (dashes === undefined ? '' : dashXml(dashes)) +
    '</a:ln>'
  );
}

/** Dashes come in pairs, a stroke and a gap; an odd one is its own gap. */
function dashXml(dashes: readonly number[]): string {
  let stops = '';
  for (let i = 0; i < dashes.length; i += 2) {
    stops += `<a:ds d="${dashes[i]}" sp="${dashes[i + 1] ?? dashes[i]}"/>`;
  }
  return `<a:custDash>${stops}</a:custDash>`;
}
