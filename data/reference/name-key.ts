/** What each accented letter of French place names stands for in a key. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'àâäáãåā',
    c: 'ç',
    e: 'éèêëē',
    i: 'îïíìī',
    n: 'ñ',
    o: 'ôöóòõøō',
    u: 'ùûüúū',
    y: 'ÿý',
    ae: 'æ',
    oe: 'œ',
    ss: 'ß',
  }).flatMap(([plain, accented]) => [...accented].map(letter => [letter, plain] as const)),
);

const PLAIN_WORD = /^[a-z0-9]+$/;
const BEYOND_ASCII = /[^\0-\x7f]/;

function withoutAccents(text: string): string {
  return text.normalize('NFC').replace(/[^\0-\x7f]/g, letter => PLAIN.get(letter) ?? letter);
}

/**
 * The form under which two spellings of a place or a body are one: lower case, no accents, words set apart by single
 * spaces, "St" and "Ste" written out. Letters of other alphabets are gaps: no name of the reference tables has any.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN_WORD.test(lower)) return lower === 'st' ? 'saint' : lower === 'ste' ? 'sainte' : lower;
  const plain = BEYOND_ASCII.test(lower) ? withoutAccents(lower) : lower;
  const key = plain.replace(/[^a-z0-9]+/g, ' ').trim();
  return key.includes('st') ? key.replace(/(?<![^ ])st(e?)(?![^ ])/g, 'saint$1') : key;
}

/** The keys of a list of names of a line each, made all at once: a table has a thousand, and one at a time takes ten times as long. */
export function nameKeys(names: readonly string[]): readonly string[] {
  return withoutAccents(names.join('\n').toLowerCase())
    .replace(/[^a-z0-9\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^ | $/g, '')
    .replace(/(?<![^ \n])st(e?)(?![^ \n])/g, 'saint$1')
    .split('\n');
}

/** A name as part of an id: "saint-denis". */
export function nameId(name: string): string {
  return nameKey(name).replaceAll(' ', '-');
}

/** Whether words have the letters of a name, accents too ("Vire" is no "Viré"); words in capitals may leave these out. */
export function isSpeltAs(words: string, name: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[\s’'-]+/gu, ' ');
  return words === words.toUpperCase() || plain(words) === plain(name);
}
