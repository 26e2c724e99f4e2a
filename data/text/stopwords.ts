import english from '../reference/stopwords.en.json' with { type: 'json' };
import file from '../reference/stopwords.fr.json' with { type: 'json' };
import { type English, isEnglishFunction } from './english.ts';
import type { Lemma } from './lemma.ts';
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
  /** Those of English, which titles and abstracts of French events are written in too. */
  readonly english: English;
  /** Keys of lemmas: light verbs, and what every account of a workshop says. */
  readonly lemmas: ReadonlySet<string>;
  /** Keys of lemmas that say in a title what a session is, and not what it is about ("ouverture"). */
  readonly titles: ReadonlySet<string>;
  /** Labels of terms that are fixed phrases ("mise en œuvre"): counted, not shown. */
  readonly phrases: ReadonlySet<string>;
  /** Fixed phrases that empty a word of its matter: see `locutions.ts`. */
  readonly locutions: Locutions;
}

export const FRENCH_STOPWORDS: Stopwords = {
  forms: new Set(file.forms),
  english: { forms: new Set(english.forms), shared: new Set(english.shared) },
  lemmas: new Set([...file.lemmas, ...file.discourse]),
  titles: new Set(file.titles),
  phrases: new Set(file.phrases),
  locutions: readLocutions(file.locutions),
};

/** What the passage around a word is. */
export interface Around {
  readonly inEnglish: boolean;
  readonly inTitle: boolean;
}

const NOWHERE: Around = { inEnglish: false, inTitle: false };

/**
 * Why a token is hidden, or null; people's names are another matter (`text/people.ts`). What is around it decides of
 * words that have matter elsewhere.
 */
export function hiddenReason(
  token: Token,
  lemma: Lemma,
  stopwords: Stopwords,
  around: Around = NOWHERE,
): HiddenReason | null {
  if (isNumeral(token)) return 'number';
  if (stopwords.forms.has(token.lower) || token.lower.length < 2) return 'function';
  if (isEnglishFunction(token, stopwords.english, around.inEnglish)) return 'function';
  return stopwords.lemmas.has(lemma.key) || isEmptyThere(token, lemma, stopwords, around)
    ? 'discourse'
    : null;
}

/** Whether what is around a word takes its matter: a function word of English, or what a title calls its session. */
export function isEmptyThere(
  token: Token,
  lemma: Lemma,
  { english, titles }: Stopwords,
  { inEnglish, inTitle }: Around = NOWHERE,
): boolean {
  return isEnglishFunction(token, english, inEnglish) || (inTitle && titles.has(lemma.key));
}
