/** "de {name}" or "que {name}", where nothing but a name stands in the braces. */
const BEFORE_NAME = /(?<![\p{L}\p{N}])(de|De|que|Que) \{(\w+)\}/gu;

/** A vowel, or a "y" that is one; an "h" only in the given names in which it is mute by all accounts. */
const VOWEL =
  /^(?:[aeiouœàâäéèêëîïôöùûü]|y[^aeiouœàâäéèêëîïôöùûü\s]|h(?:[éè]l[èe]n|[ée]lo[ïi]|enri|erv[ée]|erm[ie]|ubert|ugo\b|onor|ippol|ortense|ector\b|ya))/iu;
/** Numbers are spoken without: "de onze", "de huit"; so are words that begin with "ou" or "y" as with a consonant, and names of files. */
const SPOKEN_APART = /^(?:onze|onzième|oui|ouistiti|ouate)\b|^[^\s]+\.\p{Ll}{2,5}$/iu;

/** Names the argument that says the word with what follows it: "{de_name}". */
export function withElisions(message: string): string {
  return message.replace(BEFORE_NAME, '{$1_$2}');
}

/** The arguments that `withElisions` named, besides those that were given: "d’Isadora Guerra", "de Paul Morin". */
export function elided(args: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const all: Record<string, string | number> = { ...args };
  for (const [name, value] of Object.entries(args))
    for (const word of ['de', 'De', 'que', 'Que']) all[`${word}_${name}`] = joined(word, String(value));
  return all;
}

function joined(word: string, name: string): string {
  return VOWEL.test(name) && !SPOKEN_APART.test(name) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`;
}
