import type { Located, Span } from '../model/span.ts';
import type { DeclaredProgramme } from './programme/programme.ts';

/** What a document is written in. */
export const FORMATS = [
  'text',
  'markdown',
  'html',
  'yaml',
  'org',
  'rst',
  'docx',
  'odt',
  'rtf',
  'pdf',
  'json',
  'xml',
  'calendar',
  'table',
] as const;
export type Format = (typeof FORMATS)[number];

/** What the value under a key or in a column is, as far as its name tells. */
export type Field =
  | 'title'
  | 'speaker'
  | 'moderator'
  | 'given-name'
  | 'family-name'
  | 'role'
  | 'body'
  | 'hours'
  | 'day'
  | 'room'
  | 'place'
  | 'text'
  /** Whether somebody came, and whether she was excused: columns of a roll. */
  | 'present'
  | 'absent'
  | 'other';

/** A leaf of a document: a stretch of lines that the format itself tells apart. Blocks come in order and do not overlap. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'value';
  readonly span: Span;
  /** Level of a heading from 1, depth of an item from 1; else 0. */
  readonly level: number;
  /** All its words are set in bold. */
  readonly strong: boolean;
  /** For a value of a record: what it is and whose; else null. */
  readonly value: Value | null;
}

export interface Value {
  readonly field: Field;
  /** Index into the records of the document. */
  readonly record: number;
}

/** A thing that the format describes by keys: a map of YAML, a row of a table with a header. */
export interface DataRecord {
  /** Index of the record that holds this one, or null. */
  readonly parent: number | null;
  readonly span: Span;
}

/** A web address or an e-mail address; its characters are no words. */
export interface Link {
  readonly kind: 'web' | 'mail';
  readonly target: string;
  /** The words that are the link; of a bare address, the address. */
  readonly span: Span;
}

/** What the head of the file says of the whole document. */
export interface Declared {
  readonly title: Located | null;
  readonly subtitle: Located | null;
  readonly dates: readonly Located[];
  readonly place: Located | null;
  readonly organiser: Located | null;
  /** That `dates` is the day on which a site keeps the page as written, for all that its head says; absent where the days may be the event's. */
  readonly written?: true;
  /** Under what a site files it: "Compte rendu", "colloque"; absent where nothing says so. */
  readonly kinds?: readonly Located[];
}

/**
 * A document as it is to be read. `text` has the length of the file's own text and every offset means the same in both:
 * what is markup in the file is invisible there (`HIDDEN`), what a tag means is a character (a line break, a tab between
 * cells, the letter of a character reference). So a span found in it is a span of the file.
 */
export interface Readable {
  readonly format: Format;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly records: readonly DataRecord[];
  readonly links: readonly Link[];
  /** Words inside a block that are set apart in italics, in order: in some lists those who speak. */
  readonly emphasis: readonly Span[];
  /** Words inside a block that are set in bold, in order: in some minutes those who take the floor. */
  readonly bold: readonly Span[];
  readonly declared: Declared;
  /** Where each page begins, from the first on; empty where there are none. */
  readonly pages: readonly number[];
  /** The sessions and people of a file that is a programme in data; absent from files of words. */
  readonly programme?: DeclaredProgramme;
  /** Of a file that holds several events, the one that this document is; absent where it is the whole file. */
  readonly part?: Span;
}

export const NOTHING_DECLARED: Declared = {
  title: null,
  subtitle: null,
  dates: [],
  place: null,
  organiser: null,
};
