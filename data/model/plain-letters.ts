/**
 * Letters without their accents, in lower case: how writings of one word are compared. Ids of stored things are made of this, so
 * what it makes of a text never changes.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** "cœur" is "coeur": the ligatures of French in two letters, of a text in lower case. */
export function withoutLigatures(lower: string): string {
  return lower.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
