import type { Lemma } from './lemma.ts';
import type { Token } from './tokens.ts';

/** A fixed phrase: what its words must be, by form or by the key of their lemma, and which of them it empties of matter. */
interface Locution {
  readonly words: readonly string[];
  readonly emptied: readonly number[];
}

/** Fixed phrases by their first word: no text is tried against all of them at each of its words. */
export type Locutions = ReadonlyMap<string, readonly Locution[]>;

/** Reads phrases such as "en *compte*" and "avoir:v *lieu*"; stars stand around the words that say nothing by themselves. */
export function readLocutions(phrases: readonly string[]): Locutions {
  const locutions = new Map<string, Locution[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ').map(word => word.replaceAll('*', ''));
    const emptied = phrase.split(' ').flatMap((word, at) => (word.startsWith('*') ? [at] : []));
    const [first = ''] = words;
    locutions.set(first, [...(locutions.get(first) ?? []), { words, emptied }]);
  }
  return locutions;
}

/**
 * The tokens, by index, that only stand in a fixed phrase: "compte" in "prendre en compte", "œuvre" in "mise en œuvre",
 * "agir" in "il s'agit de". The same words elsewhere ("le compte est bon") keep their matter.
 */
export function emptiedWords(
  tokens: readonly Token[],
  lemmas: readonly Lemma[],
  locutions: Locutions,
): ReadonlySet<number> {
  const emptied = new Set<number>();
  const forms = tokens.map(({ lower }) => lower);
  const keys = lemmas.map(({ key }) => key);
  const stands = (words: readonly string[], from: number) => {
    // The first word has been looked up.
    for (let i = 1; i < words.length; i += 1)
      if (forms[from + i] !== words[i] && keys[from + i] !== words[i]) return false;
    return true;
  };
  const fill = (list: readonly Locution[] | undefined, at: number) => {
    if (list === undefined) return;
    for (const { words, emptied: which } of list)
      if (stands(words, at)) for (const i of which) emptied.add(at + i);
  };
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at] ?? '';
    const key = keys[at] ?? '';
    fill(locutions.get(form), at);
    if (key !== form) fill(locutions.get(key), at);
  }
  return emptied;
}
