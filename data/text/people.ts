import type { Lemma } from './lemmas.ts';
import type { Token } from './tokens.ts';

/** The words that people's names are made of, in lower case, each with where it stands in a name. */
export type NameForms = ReadonlyMap<string, 'given' | 'family'>;

/** Gathers the words of some names; a word that is both a given and a family name counts as given, the more careful. */
export function nameForms(
  people: readonly { readonly givenName: string; readonly familyName: string }[],
): NameForms {
  const words = new Map<string, 'given' | 'family'>();
  const add = (name: string, place: 'given' | 'family') => {
    for (const word of name.toLowerCase().split(/\s+/u)) if (word.length > 1) words.set(word, place);
  };
  for (const { familyName } of people) add(familyName, 'family');
  for (const { givenName } of people) add(givenName, 'given');
  return words;
}

const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a token is part of a person's name: a family name, or a given name with another word of a name beside it. So
 * "France Burgy" is a person, and "en France" is not.
 */
export function isPersonName(
  tokens: readonly Token[],
  lemmas: readonly Lemma[],
  at: number,
  names: NameForms,
): boolean {
  const wordAt = (i: number) => {
    const token = tokens[i];
    const known = token === undefined ? undefined : names.get(token.lower);
    return known !== undefined && CAPITAL.test(token?.form ?? '') ? known : undefined;
  };
  const own = wordAt(at);
  if (own === undefined) return false;
  const beside = wordAt(at - 1) !== undefined || wordAt(at + 1) !== undefined;
  return beside || (own === 'family' && lemmas[at]?.kind === 'unknown');
}
