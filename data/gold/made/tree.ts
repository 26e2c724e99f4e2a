/**
 * A programme as its writer sees it before a medium is chosen. Texts may hold `**bold**` and `*slanted*`, which each medium
 * writes in its own way or leaves out.
 */
export type Piece =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A heading below that of the session. */
  | { readonly kind: 'heading'; readonly text: string }
  /** Lines that follow one another without a gap. */
  | { readonly kind: 'lines'; readonly texts: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered: boolean };

/** A session or a break: its hours, its heading, and what stands below. */
export interface Entry {
  /** The hours as they are written, empty where none are. */
  readonly hours: string;
  readonly title: string;
  readonly isBreak: boolean;
  readonly room: string;
  readonly pieces: readonly Piece[];
  /** Rows of a table that belong to it: the hours, the title and who speaks. */
  readonly rows: readonly { readonly hours: string; readonly title: string; readonly people: string }[];
}

export interface Tree {
  readonly language: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly days: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
  readonly tail: readonly { readonly title: string; readonly pieces: readonly Piece[] }[];
  readonly labels: Readonly<Record<string, string>>;
}
