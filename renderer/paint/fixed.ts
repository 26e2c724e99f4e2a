/** A number as SVG text: two decimals are finer than a pixel of any screen, and pictures can be compared as text. */
export function fixed(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
