/** How a counter is written. */
export type Numerals =
  | 'decimal'
  | 'upper-letter'
  | 'lower-letter'
  | 'upper-roman'
  | 'lower-roman'
  | 'bullet'
  | 'none';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const MOST_ROMAN = 4000;
const ALPHABET = 26;

function roman(value: number): string {
  let left = value;
  let out = '';
  for (const [amount, letters] of ROMAN) {
    while (left >= amount) {
      out += letters;
      left -= amount;
    }
  }
  return out;
}

/** Office programs write A, B … Z, AA, BB: the letter repeated. */
function letter(value: number): string {
  const times = Math.min(8, Math.ceil(value / ALPHABET));
  return String.fromCharCode(65 + ((value - 1) % ALPHABET)).repeat(times);
}

/** A counter as it is written; '' for a bullet. */
export function numeral(value: number, numerals: Numerals): string {
  if (numerals === 'bullet' || numerals === 'none') return '';
  if (numerals === 'decimal' || value < 1) return String(value);
  const isRoman = numerals === 'upper-roman' || numerals === 'lower-roman';
  if (isRoman && value >= MOST_ROMAN) return String(value);
  const upper = isRoman ? roman(value) : letter(value);
  return numerals === 'upper-letter' || numerals === 'upper-roman' ? upper : upper.toLowerCase();
}
