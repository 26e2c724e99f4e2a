import { STREET_WORD } from '../text/street-words.ts';

/** "12 rue Neuve", "3 bis, place de la Halle". */
export const STREET = new RegExp(
  String.raw`(?<=^|[,;:–—|•·(-]\s?|\s(?:au|à)\s)\d{1,4}(?:\s?(?:bis|ter))?,?\s+${STREET_WORD}\s+\p{L}`,
  'iu',
);
/** "69500 Bron" behind whatever stands before it; five digits alone count things. */
const POSTAL =
  /(?:^|[\s,(–—-])(?:F-)?\d{5},? \p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]*|cedex|\d{1,2}|sur|sous|en|de|la|le|les))*[).]?$/u;
const LONGEST = 160;

/** Whether a line is an address: a street with its number, or a town with its post code at the end. */
export function isAddress(line: string): boolean {
  return (
    line.length <= LONGEST &&
    /\d/.test(line) &&
    (POSTAL.test(line) || STREET.test(line)) &&
    !/[?!]$/.test(line)
  );
}
