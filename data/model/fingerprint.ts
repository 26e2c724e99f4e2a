import { FNV_START, fnv1a, fnvStep } from './fnv.ts';

/** Where the second half begins: two halves of one name are as good as impossible. */
const SECOND_START = 0x9e3779b9;
/** The end of a text counts, so that "ab", "c" is not "a", "bc": no code unit is so large. */
const END = 0x1ffff;

/** A short name for texts in their order: another as soon as a letter of one is another. FNV-1a, twice 32 bits. */
export function fingerprint(texts: Iterable<string>): string {
  let [first, second] = [FNV_START, SECOND_START];
  for (const text of texts) {
    first = fnvStep(fnv1a(text, first), END);
    second = fnvStep(fnv1a(text, second), END);
  }
  return [first, second].map(half => half.toString(16).padStart(8, '0')).join('');
}
