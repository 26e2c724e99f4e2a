import file from '../reference/stopwords.fr.json' with { type: 'json' };

/** Words that carry no subject: hidden from clouds and lists, counted in every total all the same. */
export interface Stopwords {
  /** Lower-case forms of function words. */
  readonly forms: ReadonlySet<string>;
  /** Keys of lemmas: light verbs, and what every account of a workshop says. */
  readonly lemmas: ReadonlySet<string>;
  /** Keys of whole phrases ("mise en œuvre" has no term of its own, its words neither where they stand in it). */
  readonly phrases: ReadonlySet<string>;
}

export const FRENCH_STOPWORDS: Stopwords = {
  forms: new Set(file.forms),
  lemmas: new Set([...file.lemmas, ...file.discourse]),
  phrases: new Set(file.phrases),
};
