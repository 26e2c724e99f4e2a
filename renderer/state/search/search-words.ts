/** Words between the words that are searched; asked for alone, they are words like others. */
const LINKING = new Set([
  'a',
  'au',
  'aux',
  'de',
  'des',
  'du',
  'en',
  'et',
  'la',
  'le',
  'les',
  'of',
  'the',
  'and',
]);

/** The words to look for: those of the text without the small ones between them. */
export function askedWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const full = words.filter(word => !LINKING.has(word));
  return full.length === 0 ? words : full;
}

/** Letters and digits without accents, case or elided articles: how the index and the query both see a text. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/(?<!\p{L})(?:[cdjlmnst]|qu)['’](?=\p{L})/gu, ' ')
      .replace(/œ/gu, 'oe')
      .replace(/æ/gu, 'ae')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
