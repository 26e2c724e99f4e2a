/** A short name for texts in their order: another as soon as a letter of one is another. FNV-1a, twice 32 bits (Fowler, Noll and Vo, 1991). */
export function fingerprint(texts: Iterable<string>): string {
  let [first, second] = [0x811c9dc5, 0x9e3779b9];
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x01000193);
    }
    // The end of a text counts, so that "ab", "c" is not "a", "bc".
    first = Math.imul(first ^ 0x1ffff, 0x01000193);
    second = Math.imul(second ^ 0x1ffff, 0x01000193);
  }
  return [first, second].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
