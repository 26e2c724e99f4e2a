/** What groups the forms of a word: its lemma in lower case; `:v` behind a verb that a noun is written like ("pouvoir:v"). */
export interface Lemma {
  readonly key: string;
  readonly kind: 'noun' | 'verb' | 'unknown' | 'number';
  /** The form as a label shows it: lower case, with the accent its capital had lost; names and acronyms as written. */
  readonly form: string;
}
