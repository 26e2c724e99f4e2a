/** Where the hash of a text begins (Fowler, Noll and Vo, 1991). */
export const FNV_START = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits: the hash behind one more of them. */
export function fnvStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME) >>> 0;
}

/** FNV-1a of a text, from the hash of what stands before it, or from the beginning. */
export function fnv1a(text: string, before: number = FNV_START): number {
  let hash = before;
  for (let i = 0; i < text.length; i += 1) hash = fnvStep(hash, text.charCodeAt(i));
  return hash;
}
