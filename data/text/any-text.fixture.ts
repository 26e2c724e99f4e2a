import fc from 'fast-check';

/**
 * What texts of conferences are made of: letters in one character and in two, ligatures, capitals that are longer in small letters, every
 * kind of space, hyphen, apostrophe and line end, signs that stand apart. Among all of Unicode they come once in a thousand texts
 * (findings/fast-check-hardly-meets-an-accent.sh).
 */
const USUAL = [
  ...'aeinorstlMAPR 150',
  ...'éèêçàùîôÉÈÀÇœŒæÆÿŸßñü',
  'e\u0301',
  'C\u0327',
  'İ',
  'ﬁ',
  ...'\u00a0\u202f\u2009\u00ad\u200b\ufeff',
  ..."’'ʼ-\u2010\u2011–—",
  ...'«»“”():;?!.,·•°%/&@',
  'n°',
  '1ᵉʳ',
  '½',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
];

/** Texts as documents have them, and one in four of all of Unicode; `maxLength` counts characters as they are seen. */
export function anyText(range: { readonly minLength?: number; readonly maxLength?: number } = {}) {
  return fc.oneof(
    { arbitrary: fc.string({ ...range, unit: fc.constantFrom(...USUAL) }), weight: 3 },
    { arbitrary: fc.string({ ...range, unit: 'grapheme' }), weight: 1 },
  );
}
