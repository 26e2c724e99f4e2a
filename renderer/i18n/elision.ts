/** "de {name}" or "que {name}", where nothing but a name stands in the braces. */
const BEFORE_NAME = /(?<![\p{L}\p{N}])(de|De|que|Que) \{(\w+)\}/gu;

/** A vowel, or a "y" that is one; an "h" only in the given names in which it is mute by all accounts. */
const VOWEL =
  /^(?:[aeiouœàâäéèêëîïôöùûü]|y[^aeiouœàâäéèêëîïôöùûü\s]|h(?:[éè]l[èe]n|[ée]lo[ïi]|enri|erv[ée]|erm[ie]|ubert|ugo\b|onor|ippol|ortense|ector\b|ya))/iu;
/** Numbers are spoken without: "de onze", "de huit"; so are words that begin with "ou" or "y" as with a consonant, and names of files. */
const SPOKEN_APART = /^(?:onze|onzième|oui|ouistiti|ouate)\b|^[^\s]+\.\p{Ll}{2,5}$/iu;

/** Names the argument that says the word with what follows it: "{de_name}". The choices of a select are no words: German is "de". */
export function withElisions(message: string): string {
  return message.replace(BEFORE_NAME, (whole: string, word: string, name: string, at: number) =>
    depthAt(message, at) % 2 === 0 ? `{${word}_${name}}` : whole,
  );
}

/** In how many braces a place stands: inside of an odd number are names and choices, inside of an even one words. */
function depthAt(message: string, at: number): number {
  let depth = 0;
  for (const char of message.slice(0, at)) depth += char === '{' ? 1 : char === '}' ? -1 : 0;
  return depth;
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
