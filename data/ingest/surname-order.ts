import type { Appearance } from '../model/reading.ts';
import { givenRank } from '../text/given-names.ts';

/** So many people whose family name surely stands first show how their list writes names. */
const LEAST_SHOWN = 2;

/** "Kergoat Nathalie": read with the family name first, and written in small letters, where capitals do not tell each name apart. */
function isSurnameFirst({ name }: Appearance): boolean {
  const { written, familyName } = name;
  return written?.startsWith(familyName) === true && familyName !== familyName.toUpperCase();
}

/** "Bazin Julien": an unknown given name before a family name that many bear as their given name. */
function isDoubtful({ name }: Appearance): boolean {
  return givenRank(name.givenName) === 0 && givenRank(name.familyName) === 2;
}

function exchanged(one: Appearance): Appearance {
  const { name } = one;
  const [givenName, familyName] = [name.familyName, name.givenName];
  const written = name.written ?? name.text;
  return { ...one, name: { ...name, text: `${givenName} ${familyName}`, givenName, familyName, written } };
}

/**
 * Where the others of a list have their family name first ("Kergoat Nathalie", "Vigouroux Armelle"), "Bazin Julien" has too,
 * though Julien is a family name as well; one known given name in front, and nothing is exchanged.
 */
export function withSurnamesFirst(appearances: readonly Appearance[]): readonly Appearance[] {
  if (!appearances.some(one => one.via === 'list' && isDoubtful(one))) return appearances;
  const shown = new Map<string, number>();
  for (const one of appearances) {
    if (one.via !== 'list' || isDoubtful(one)) continue;
    const against = !isSurnameFirst(one) && givenRank(one.name.givenName) > 0;
    const before = shown.get(one.session) ?? 0;
    shown.set(one.session, against ? Number.NEGATIVE_INFINITY : before + (isSurnameFirst(one) ? 1 : 0));
  }
  return appearances.map(one =>
    one.via === 'list' && isDoubtful(one) && (shown.get(one.session) ?? 0) >= LEAST_SHOWN
      ? exchanged(one)
      : one,
  );
}
