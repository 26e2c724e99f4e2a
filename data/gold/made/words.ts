/** A word for a man and for a woman. */
export type Gendered = readonly [string, string];

/** What the programmes of one language are made of; every name and title is invented. */
export interface Words {
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly families: readonly string[];
  readonly civil: Gendered;
  readonly roles: readonly Gendered[];
  readonly bodies: readonly string[];
  readonly towns: readonly string[];
  /** Titles of sessions and of talks: a way of speaking with a place `#` for the subject. */
  readonly angles: readonly string[];
  readonly subjects: readonly string[];
  /** A text with its small words drawn together as the language does ("de le" → "du"). */
  readonly joined: (text: string) => string;
  readonly events: readonly string[];
  readonly openings: readonly string[];
  readonly breaks: readonly string[];
  readonly abstracts: readonly string[];
  readonly practical: readonly string[];
  readonly rooms: readonly string[];
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}
