import type { Layout } from '../document/layout.ts';
import type { ColumnChoices } from '../document/programme/columns.ts';
import type { Correction } from '../model/correction.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Span } from '../model/span.ts';

/** One document of the base, as lists show it; its text and its reading are rows of their own tables. */
export interface DocumentRow {
  /** Made of the file's name, so that the same file read again is the same document; with title and days for another event of that name. */
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  /** The title that the analyst gave it, in place of the one that was read. */
  readonly label?: string;
  /** Hexadecimal digest of the file's bytes. */
  readonly sha256: string;
  readonly title: string;
  /** Where and when, as read; absent in bases of before. */
  readonly place?: string | null;
  readonly dates?: readonly string[];
  /** Milliseconds since the epoch. */
  readonly importedAt: number;
  /** Came with the application. */
  readonly bundled: boolean;
  /** Version of the reader that read it; an older one is read again from the stored text. */
  readonly readerVersion: number;
  /** Size of the file in bytes; absent in bases of before. */
  readonly bytes?: number;
  /** How much was recognised in it; absent in bases of before. */
  readonly found?: Found;
  /** Of a table: what the analyst said of its columns, by their heads. */
  readonly columns?: ColumnChoices;
  /** Of a file that holds several events, the one that this document is; its `sha256` then ends with where it begins. */
  readonly part?: Span;
  /** When it was taken out of the library (milliseconds since the epoch): all of it is kept, and can be put back. */
  readonly removedAt?: number;
  /** Of what a document held before it was replaced: the id of that document, which keeps the journal. */
  readonly formerOf?: string;
}

/** How much was recognised in a document. */
export interface Found {
  readonly sessions: number;
  readonly people: number;
  readonly organisations: number;
  readonly territories: number;
}

export interface TextRow {
  readonly document: string;
  readonly text: string;
  /** What the file said beside the characters; null or absent where the text says it all. */
  readonly layout?: Layout | null;
  /** The file itself, where its pages can be drawn from it. A blob stays on the disk until it is read. */
  readonly file?: Blob;
}

/**
 * What the machine read in one document, resolved, without any correction: whoever shows it replays the journal over it.
 * It is always read whole: one record, some seventy times faster than a row a fact.
 */
export interface ReadingRow {
  readonly document: string;
  readonly dataset: Dataset;
}

/** One decision of the analyst. An undone one stays, so that it can be redone after a restart. */
export interface JournalRow {
  readonly document: string;
  /** From 1; a number that an undone decision had is not given again. */
  readonly sequence: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The window that took it; absent in bases of before. */
  readonly by?: string;
  readonly correction: Correction;
  readonly undone: 0 | 1;
}

/** A saved view: an address under a name, at its place in the order of presentation. */
export interface ExplorationRow {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  /** The hash address of the state, which is read back by a total parser. */
  readonly address: string;
  /** A small picture of it as a `data:` address; null or absent where none was drawn. */
  readonly thumbnail?: string | null;
  readonly order: number;
  readonly savedAt: number;
}

/** Small facts about the base itself. */
export interface MetaRow {
  readonly key: MetaKey;
  readonly value: string;
  /** A file that the base keeps; `value` is its name. */
  readonly file?: Blob;
}

export type MetaKey = 'current-document' | 'house-template';
