/** A colour as whole numbers from 0 to 255. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** The channels of a colour of six hexadecimal digits; scenes know no others. */
export function hexChannels(color: string): Rgb {
  const channel = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return { r: channel(1), g: channel(3), b: channel(5) };
}
