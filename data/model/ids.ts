import { plainLetters, withoutLigatures } from './plain-letters.ts';

const LONGEST = 80;

/** A readable id made of a name: lower case, no accents, words joined by hyphens; "x" when no letter or digit is left. */
export function slug(name: string): string {
  const plain = withoutLigatures(plainLetters(name))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return plain === '' ? 'x' : plain;
}

/** Gives each name an id of its own: the second of the same slug is "…-2". The order of calls decides, so keep it stable. */
export function idGiver(): (name: string) => string {
  const used = new Map<string, number>();
  const given = new Set<string>();
  return name => {
    const base = slug(name);
    let count = used.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? base : `${base}-${count}`;
    } while (given.has(id));
    used.set(base, count);
    given.add(id);
    return id;
  };
}
