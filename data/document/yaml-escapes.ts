import { characterOf } from '../text/character-numbers.ts';
import type { Veil } from './veil.ts';

/** Between double quotes: "\"", "\n", "\xe9", "\u2019", "\U0001F600", and a line break that is none. */
const IN_DOUBLE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g;
/** What some letters stand for; any other sign stands for itself. */
const MEANT: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\n',
  t: ' ',
  N: '\n',
  _: '\u00a0',
  L: '\n',
  P: '\n',
};
/** Between single quotes, an apostrophe is written twice. */
const IN_SINGLE = /''/g;

/** Writes what the escapes stand for in the shown text of a quoted value of YAML. */
export function showEscapes(
  veil: Veil,
  text: string,
  [start, end]: readonly [number, number],
  quote: 'QUOTE_DOUBLE' | 'QUOTE_SINGLE',
): void {
  const words = text.slice(start, end);
  if (quote === 'QUOTE_SINGLE') {
    for (const { index } of words.matchAll(IN_SINGLE)) veil.hide(start + index, start + index + 1);
    return;
  }
  if (!words.includes('\\')) return;
  for (const { 0: whole, 1: two, 2: four, 3: eight, 4: sign = '', index } of words.matchAll(IN_DOUBLE)) {
    const at = start + index;
    const number = two ?? four ?? eight;
    const meant = number === undefined ? MEANT[sign] : (characterOf(undefined, number) ?? undefined);
    // The sign itself is shown already, unless it stands in a tag.
    veil.hide(at, at + (meant === undefined ? 1 : whole.length));
    if (meant !== undefined) veil.put(at, meant, at + whole.length);
  }
}
