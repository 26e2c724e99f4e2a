import type { ColumnChoices, ColumnRole } from '../../data/document/programme/columns.ts';
import type { DeclaredSession } from '../../data/document/programme/programme.ts';
import type { Format } from '../../data/document/readable.ts';
import type { LayoutId } from '../../data/graph/layouts.ts';
import type { LayoutOptions, Places, PlainNetwork } from '../../data/graph/plain.ts';
import type { DatasetChanges } from '../../data/measure/dataset-changes.ts';
import type { Preview } from '../../data/measure/preview.ts';
import type { Recognition } from '../../data/measure/recognition.ts';
import type { Unread } from '../../data/measure/unread.ts';
import type { WordTable } from '../../data/measure/word-table.ts';
import type { RoleRead } from '../../data/model/correction.ts';
import type { Dataset } from '../../data/model/dataset.ts';
import type { Explanation } from '../../data/model/explanation.ts';
import type { Stage } from '../../data/model/reading.ts';
import type { ImportChoice } from '../../data/store/importing.ts';
import type { Found } from '../../data/store/rows.ts';
import type { ReadAs } from '../../data/text/decode.ts';

/**
 * Version of the reader: raise it when the same text gives other facts. A document that an older reader read is read
 * again from its stored text, and its journal is replayed over the new facts.
 */
export const READER_VERSION = 39;

/** Where a file that was looked at stands in the base. */
export type Standing =
  | { readonly kind: 'new' }
  /** These very bytes are there. */
  | {
      readonly kind: 'known';
      readonly document: string;
      readonly title: string;
      readonly isRemoved: boolean;
    }
  /** `same`: it becomes the new state of this document; `alike`: it may be. */
  | {
      readonly kind: 'same' | 'alike';
      readonly document: string;
      readonly title: string;
      readonly name: string;
      /** Decisions that were taken on it, and are kept. */
      readonly decisions: number;
      readonly changes: DatasetChanges;
    };

/** What was recognised in a file, before anything is written. */
export interface Seen {
  readonly preview: Preview;
  readonly recognition: Recognition;
  /** What it holds that is in no session. */
  readonly unread: Unread;
  readonly format: Format;
  /** What its bytes were read as; null where the format says it by itself. */
  readonly encoding: ReadAs | null;
  readonly standing: Standing;
  /** The events that the file holds, where these are several; else empty. */
  readonly apart: readonly SeenEvent[];
  /** What its columns are taken for, where it is a table; else null. */
  readonly table: SeenTable | null;
}

/** A table as it would be read. */
export interface SeenTable {
  readonly heads: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** The first of its sessions. */
  readonly sessions: readonly DeclaredSession[];
}

/** One of several events of a file. */
export interface SeenEvent {
  readonly title: string;
  readonly place: string | null;
  readonly dates: readonly string[];
  readonly found: Found;
}

/** A reading that is not stored yet: a blob, so that many of them weigh nothing on the page. */
export interface HeldReading {
  readonly reading: Blob;
  /** The file itself, where its pages can be drawn from it. */
  readonly file: Blob | null;
  /** Readings of the events that the file holds, in the order of `Seen.apart`. */
  readonly apart: readonly Blob[];
}

/** A reading that is to be stored. */
export interface KeepFile extends Omit<HeldReading, 'apart'> {
  readonly choice: ImportChoice | null;
  /** The analyst's own title; null is the one that was read, or that the document has. */
  readonly label: string | null;
}

/** What became of one of several files that were to be kept. */
export type KeptOutcome =
  | {
      readonly kind: 'kept';
      readonly document: string;
      readonly like: string | null;
      readonly replaced: boolean;
    }
  | {
      readonly kind: 'failed';
      readonly code: IngestErrorCode;
      readonly args: Readonly<Record<string, string | number>>;
    };

/** What the page asks of the reading worker. Every request has an id; its replies carry it back. */
export type IngestRequest =
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly bundled: boolean;
      /** What is hardly recognised is shown before it is stored: answered by `seen`. */
      readonly asks?: boolean;
      /** To the worker of PDFs, when the file is one. */
      readonly pdf?: MessagePort;
    }
  /** Reads a file and says what was recognised; writes nothing. */
  | {
      readonly kind: 'look';
      readonly id: number;
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly encoding?: ReadAs;
      readonly columns?: ColumnChoices;
      readonly pdf?: MessagePort;
    }
  /** Stores what was looked at, each in a transaction of its own; cancelled, the base is as it was. */
  | {
      readonly kind: 'keep';
      readonly id: number;
      readonly files: readonly KeepFile[];
    }
  /** Reads a stored document again from its text, with the reader of today; a table with what was said of its columns. */
  | {
      readonly kind: 'reread';
      readonly id: number;
      readonly document: string;
      readonly columns?: ColumnChoices;
    }
  /** Counts the words of a stored document, or of several as one; answered by `words`, or by `failed`. */
  | { readonly kind: 'words'; readonly id: number; readonly document: string }
  /** Reads a stored document once more and says of each line what was believed; answered by `explained`, or by `failed`. */
  | { readonly kind: 'explain'; readonly id: number; readonly document: string }
  /** Asks for the text of a stored document as it was read, its markup veiled; answered by `shown`, or by `failed`. */
  | { readonly kind: 'show'; readonly id: number; readonly document: string }
  /** Reads a role that the analyst wrote; answered by `role`. */
  | { readonly kind: 'role'; readonly id: number; readonly role: string }
  | { readonly kind: 'cancel'; readonly id: number };

export type IngestReply =
  | {
      readonly kind: 'progress';
      readonly id: number;
      readonly stage: Stage;
      /** Stages behind, of `total`. */
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly kind: 'done';
      readonly id: number;
      readonly document: string;
      /** Another document that may be of the same event. */
      readonly like: string | null;
      /** What the document held before is kept behind it. */
      readonly replaced: boolean;
      readonly dataset: Dataset;
      readonly milliseconds: number;
    }
  /** These very bytes are in the base already: nothing was read. A document that had been removed is back. */
  | { readonly kind: 'known'; readonly id: number; readonly document: string; readonly broughtBack: boolean }
  | {
      readonly kind: 'seen';
      readonly id: number;
      readonly seen: Seen;
      /** To be kept; null where the base has it. */
      readonly held: HeldReading | null;
    }
  /** A file that was to be read and is hardly recognised, with its bytes: nothing is stored. */
  | {
      readonly kind: 'doubted';
      readonly id: number;
      readonly seen: Seen;
      readonly held: HeldReading;
      readonly file: Blob;
    }
  | { readonly kind: 'kept'; readonly id: number; readonly outcomes: readonly KeptOutcome[] }
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'words'; readonly id: number; readonly words: WordTable }
  | { readonly kind: 'role'; readonly id: number; readonly read: RoleRead }
  | { readonly kind: 'explained'; readonly id: number; readonly lines: readonly Explanation[] }
  /** As long as the text that is stored: each sign of markup is `HIDDEN`. */
  | { readonly kind: 'shown'; readonly id: number; readonly text: string }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly code: IngestErrorCode;
      readonly args: Readonly<Record<string, string | number>>;
    };

/** Why a file was not read. */
export type IngestErrorCode =
  | 'empty'
  | 'binary'
  | 'not-text'
  | 'broken'
  | 'locked'
  | 'swollen'
  | 'too-deep'
  | 'entities'
  | 'too-wide'
  | 'old-word'
  | 'no-words'
  | 'no-letters'
  | 'too-large'
  | 'storage'
  | 'quota'
  | 'newer-database'
  | 'deleted'
  | 'unknown';

/** What the page asks of the layout worker, which works on the newest request alone. */
export type LayoutRequest =
  | {
      readonly kind: 'lay-out';
      readonly id: number;
      readonly layout: LayoutId;
      readonly network: PlainNetwork;
      readonly options: LayoutOptions;
      /** Places that stay, NaN for nodes that have none yet; null when nothing stays. */
      readonly previous: Places | null;
    }
  | { readonly kind: 'cancel'; readonly id: number };

export type LayoutReply =
  /** Share done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  /** Places to be shown until the layout itself is there: of a large network that had none. */
  | { readonly kind: 'sketch'; readonly id: number; readonly places: Places }
  | { readonly kind: 'laid'; readonly id: number; readonly places: Places }
  | { readonly kind: 'cancelled'; readonly id: number };
