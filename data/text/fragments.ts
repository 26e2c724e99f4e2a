/**
 * Whether one of some fragments stands in a text, as it is written. A long expression costs a first reading more to compile than all
 * its matching: where it cannot fit without one of a few fragments, this is asked first.
 */
export function holdsAny(text: string, fragments: readonly string[]): boolean {
  for (const fragment of fragments) if (text.includes(fragment)) return true;
  return false;
}
