import type { Appearance } from '../model/reading.ts';
import { key } from '../text/normalise.ts';

/** "N.", "J.-P.", "M.-F.": initials that stand for a given name; "M." alone is how a man is addressed. */
const INITIALS = /^(?!M\.$)(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}$/u;

/** Whether initials stand for a given name: "J.-P." for "Jean-Pierre". */
function standFor(initials: string, given: string): boolean {
  const letters = key(initials).split(' ');
  const words = key(given).split(' ');
  return letters.length <= words.length && letters.every((letter, i) => words[i]?.startsWith(letter));
}

/** The names that a report writes in full, by the family name. */
function inFull(appearances: readonly Appearance[]): ReadonlyMap<string, ReadonlyMap<string, Appearance>> {
  const families = new Map<string, Map<string, Appearance>>();
  for (const appearance of appearances) {
    const { givenName, familyName } = appearance.name;
    if (appearance.via === 'body' || givenName.length < 3 || INITIALS.test(givenName)) continue;
    const family = key(familyName);
    const same = families.get(family) ?? new Map<string, Appearance>();
    if (!same.has(key(givenName))) families.set(family, same.set(key(givenName), appearance));
  }
  return families;
}

/** "N. Halter présente" beside "Nicolas Halter" on the roll: minutes that write a name in full once mean the same person by the initials. */
export function withFullNames(
  appearances: readonly Appearance[],
  known: readonly Appearance[],
): readonly Appearance[] {
  if (!appearances.some(({ name }) => INITIALS.test(name.givenName))) return appearances;
  const families = inFull(known);
  return appearances.map(appearance => {
    const { name } = appearance;
    if (!INITIALS.test(name.givenName)) return appearance;
    const same = [...(families.get(key(name.familyName))?.values() ?? [])];
    const [full, ...more] = same.filter(one => standFor(name.givenName, one.name.givenName));
    if (full === undefined || more.length > 0) return appearance;
    const { text, givenName, familyName } = full.name;
    return {
      ...appearance,
      name: { ...name, text, givenName, familyName, written: name.written ?? name.text },
    };
  });
}
