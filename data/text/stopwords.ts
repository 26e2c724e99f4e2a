import file from '../reference/stopwords.fr.json' with { type: 'json' };
import type { Lemma } from './lemmas.ts';
import { type Locutions, readLocutions } from './locutions.ts';
import { isNumeral, type Token } from './tokens.ts';

/** Why a word is counted but not shown. */
export type HiddenReason =
  /** A function word: article, preposition, pronoun, auxiliary … */
  | 'function'
  /** A verb without matter of its own, or what every account of a session says ("atelier"). */
  | 'discourse'
  /** It only stands in a fixed phrase there: "compte" in "prendre en compte". */
  | 'phrase'
  | 'number'
  /** Part of the name of a person of these proceedings. */
  | 'name';

/** Words that carry no subject: hidden from clouds and lists, counted in every total all the same. */
export interface Stopwords {
  /** Lower-case forms of function words. */
  readonly forms: ReadonlySet<string>;
  /** Keys of lemmas: light verbs, and what every account of a workshop says. */
  readonly lemmas: ReadonlySet<string>;
  /** Labels of terms that are fixed phrases ("mise en œuvre"): counted, not shown. */
  readonly phrases: ReadonlySet<string>;
  /** Fixed phrases that empty a word of its matter: see `locutions.ts`. */
  readonly locutions: Locutions;
}

export const FRENCH_STOPWORDS: Stopwords = {
  forms: new Set(file.forms),
  lemmas: new Set([...file.lemmas, ...file.discourse]),
  phrases: new Set(file.phrases),
  locutions: readLocutions(file.locutions),
};

/** Why a token is hidden, or null; people's names are another matter (`text/people.ts`). */
export function hiddenReason(token: Token, lemma: Lemma, stopwords: Stopwords): HiddenReason | null {
  const form = token.form.toLowerCase();
  if (isNumeral(token)) return 'number';
  if (stopwords.forms.has(form) || form.length < 2) return 'function';
  return stopwords.lemmas.has(lemma.key) ? 'discourse' : null;
}
