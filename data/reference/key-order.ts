import { nameKey } from './name-key.ts';

const SPACE = 32;
/** What each letter is in a key, by its code: itself, a plain one, two, or nothing where it is a gap. Filled as letters are met. */
const LETTERS: (string | undefined)[] = new Array<string | undefined>(0x2100);

function lettersOf(code: number): string {
  const known = LETTERS[code];
  if (known !== undefined) return known;
  const letters = nameKey(String.fromCharCode(code));
  LETTERS[code] = letters;
  return letters;
}

/**
 * Whether the key of a name comes before a wanted key, told by the first letter in which they differ: a search meets hundreds of
 * names of which it needs no more. For composed names (NFC) without "St" and "Ste", as the reference tables write them.
 */
export function comesBefore(name: string, wanted: string): boolean {
  let met = 0;
  let isGap = false;
  for (let at = 0; at < name.length; at += 1) {
    const letters = lettersOf(name.charCodeAt(at));
    if (letters === '') {
      isGap = met > 0;
      continue;
    }
    if (isGap && wanted.charCodeAt(met) !== SPACE) return SPACE < wanted.charCodeAt(met);
    if (isGap) met += 1;
    isGap = false;
    for (let part = 0; part < letters.length; part += 1, met += 1) {
      const letter = letters.charCodeAt(part);
      const other = wanted.charCodeAt(met);
      if (letter !== other) return letter < other;
    }
  }
  return met < wanted.length;
}
