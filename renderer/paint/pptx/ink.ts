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
  const seen = alpha >= 1 ? '/>' : `><a:alpha val="${Math.round(alpha * 100_000)}"/></a:srgbClr>`;
  return ['<a:solidFill><a:srgbClr val="', value, '"', seen, '</a:solidFill>'].join('');
}

export function fillXml(color: string | null, alpha: number): string {
  return color === null ? '<a:noFill/>' : solidXml(color, alpha);
}

/** The solid stroke before this one: most lines of a layer have the same. */
let before = { color: '', width: 0, alpha: 0, scale: 0, round: false, xml: '' };

/** A stroke; dashes are in thousandths of a percent of its width. `scale` is the EMU in a scene unit. */
export function strokeXml(stroke: Stroke | undefined, alpha: number, scale: number, round = false): string {
  if (stroke === undefined || stroke.width <= 0) return '';
  const { color, width, dash } = stroke;
  if (dash !== undefined) return lineXml(stroke, alpha, scale, round, dashXml(dash, width));
  const isSame =
    before.color === color &&
    before.width === width &&
    before.alpha === alpha &&
    before.scale === scale &&
    before.round === round;
  if (!isSame) before = { color, width, alpha, scale, round, xml: lineXml(stroke, alpha, scale, round, '') };
  return before.xml;
}

function lineXml(
  { color, width }: Stroke,
  alpha: number,
  scale: number,
  round: boolean,
  dashes: string,
): string {
  const open = `<a:ln w="${Math.max(1, Math.round(width * scale))}"${round ? ' cap="rnd"' : ''}>`;
  return [open, solidXml(color, alpha), dashes, '</a:ln>'].join('');
}

/** Dashes come in pairs, a stroke and a gap; an odd one is its own gap. */
function dashXml(dash: readonly number[], width: number): string {
  const dashes = dash.map(length => Math.max(1, Math.round((length / width) * 100_000)));
  let stops = '';
  for (let i = 0; i < dashes.length; i += 2) {
    stops += `<a:ds d="${dashes[i]}" sp="${dashes[i + 1] ?? dashes[i]}"/>`;
  }
  return `<a:custDash>${stops}</a:custDash>`;
}
