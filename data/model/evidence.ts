/** What there is to read in a document, against which a reading of it is held. */
export interface Evidence {
  /** Its headings, each once: those that come again ("Abstract") are parts of sessions. */
  readonly headings: readonly string[];
  /** Characters of its words, without markup. */
  readonly characters: number;
}
