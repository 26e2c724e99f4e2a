import { hexChannels } from '../../rgb.ts';
import { below, elementsOf, type XmlElement } from './xml-tree.ts';

/** The colours of a theme by the names that a master gives them. */
export type Scheme = ReadonlyMap<string, string>;

/** What a master calls the colours of its theme: `bg1` → `#ffffff`. */
export function schemeOf(theme: XmlElement | undefined, map: XmlElement | undefined): Scheme {
  const own = new Map(
    elementsOf(below(theme, 'themeElements', 'clrScheme')).flatMap(each => {
      const [colour] = elementsOf(each);
      const value = colour?.attributes.lastClr ?? colour?.attributes.val ?? '';
      return /^[0-9a-f]{6}$/iu.test(value) ? [[each.local, `#${value.toLowerCase()}`] as const] : [];
    }),
  );
  const mapped = Object.entries(map?.attributes ?? {}).flatMap(([name, under]) => {
    const value = own.get(under);
    return value === undefined ? [] : [[name, value] as const];
  });
  return new Map([...own, ...mapped]);
}

/** What is behind a slide: one colour; null where it is a picture, a pattern, or said in a way that is not followed. */
export function groundOf(
  background: XmlElement | undefined,
  scheme: Scheme,
  theme: XmlElement | undefined,
): string | null {
  if (background === undefined) return scheme.get('bg1') ?? '#ffffff';
  const filled = below(background, 'bgPr', 'solidFill');
  if (filled !== undefined) return colourIn(filled, scheme);
  const named = below(background, 'bgRef');
  if (named === undefined) return null;
  const fills = elementsOf(below(theme, 'themeElements', 'fmtScheme', 'bgFillStyleLst'));
  const fill = fills[Number(named.attributes.idx) - FIRST_GROUND];
  const isPlain = fill?.local === 'solidFill' && elementsOf(below(fill, 'schemeClr')).length === 0;
  return isPlain && below(fill, 'schemeClr')?.attributes.val === 'phClr' ? colourIn(named, scheme) : null;
}

/** Backgrounds of a theme are numbered from here. */
const FIRST_GROUND = 1001;

function colourIn(parent: XmlElement, scheme: Scheme): string | null {
  const [colour] = elementsOf(parent);
  const { val = '', lastClr } = colour?.attributes ?? {};
  const plain =
    colour?.local === 'srgbClr'
      ? `#${val.toLowerCase()}`
      : colour?.local === 'sysClr'
        ? `#${(lastClr ?? '').toLowerCase()}`
        : scheme.get(val);
  if (plain === undefined || !/^#[0-9a-f]{6}$/u.test(plain)) return null;
  const changes = elementsOf(colour);
  if (changes.length === 0) return plain;
  if (changes.some(({ local }) => local !== 'lumMod' && local !== 'lumOff')) return null;
  const part = (local: string, otherwise: number) => {
    const given = changes.find(each => each.local === local)?.attributes.val;
    return given === undefined ? otherwise : Number(given) / 100_000;
  };
  return lit(plain, part('lumMod', 1), part('lumOff', 0));
}

/** A colour whose luminance (of hue, saturation and luminance) is multiplied and added to, hue and saturation kept. */
function lit(colour: string, times: number, more: number): string {
  const [r, g, b] = channelsOf(colour);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const middle = (most + least) / 2;
  const wanted = Math.min(1, Math.max(0, middle * times + more));
  const reach = Math.min(middle, 1 - middle);
  const stretch = reach === 0 ? 0 : Math.min(wanted, 1 - wanted) / reach;
  const hex = (channel: number) =>
    Math.round(255 * (wanted + (channel - middle) * stretch))
      .toString(16)
      .padStart(2, '0');
  return `#${hex(r)}${hex(g)}${hex(b)}`;
}

function channelsOf(colour: string): readonly [number, number, number] {
  const { r, g, b } = hexChannels(colour);
  return [r / 255, g / 255, b / 255];
}
