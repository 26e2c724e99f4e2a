import type { ColumnChoices } from '../../../data/document/programme/columns.ts';
import type { ImportChoice } from '../../../data/store/importing.ts';
import type { ReadAs } from '../../../data/text/decode.ts';
import type { DroppedFile, OpenedFile } from '../../bridge/contract.ts';
import type { AppError } from '../../errors/errors.ts';
import type { HeldReading, Seen } from '../../workers/protocol.ts';
import type { LookOrder } from '../clients/ingest.ts';
import type { FolderFiles } from './folder.ts';

/** What was recognised in a file, and where it stands in the base. */
export type Looked = Seen;

/** Why a file of a folder is left aside: it is the system's, Maillage made it, or no reader knows it. */
export type Aside = 'hidden' | 'ours' | 'unknown';

/** What is known of a file that is to come in. */
export type ImportStep =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly seen: Seen; readonly held: HeldReading | null }
  | { readonly kind: 'failed'; readonly error: AppError }
  /** In a folder among others, and nothing to be imported. */
  | { readonly kind: 'aside'; readonly why: Aside };

export type Said = Pick<LookOrder, 'encoding' | 'columns'>;

export interface ImportFile {
  readonly key: number;
  readonly name: string;
  /** How it came: a text that was pasted is a file that its first line names. */
  readonly origin: 'file' | 'folder' | 'paste';
  /** Its name behind those of the folders that it lies in; its name alone where it came by itself. */
  readonly path: string;
  /** Not its bytes, so that many files weigh nothing on the page; it is read again where its letters were mistaken. */
  readonly given: DroppedFile;
  readonly step: ImportStep;
  /** What the analyst said of its letters and, of a table, its columns. */
  readonly said: Said;
  /** What becomes of it where it may be another state of a document that is there. */
  readonly choice: ImportChoice;
  /** The analyst's own title; null is the one that was read. */
  readonly label: string | null;
  /** Of a file that holds several events: each becomes a document of its own. */
  readonly apart: boolean;
}

/** Files that were looked at and are not in the base yet. */
export interface Importing {
  readonly files: readonly ImportFile[];
  /** Of a folder, files are found before they are looked at. */
  readonly phase: 'finding' | 'looking' | 'ready' | 'keeping';
  /** The folder holds more files than are looked at. */
  readonly more: boolean;
}

export interface ImportingSlice {
  /** Null when nothing is being imported. */
  readonly importing: Importing | null;
  /** A text is asked for, to be pasted. */
  readonly pasting: boolean;
}

export const NO_IMPORT: ImportingSlice = { importing: null, pasting: false };

export interface ImportingActions {
  /** Looks at files one after the other; nothing is written before `keepImports`. */
  readonly importFiles: (files: readonly OpenedFile[]) => Promise<void>;
  /** Opens a file that the browser gave the page; several are looked at before they are kept. */
  readonly takeGiven: (files: readonly DroppedFile[]) => Promise<void>;
  /** Looks at the files of folders, found as they come; what is nothing to be imported is left aside. */
  readonly importFolder: (files: FolderFiles) => Promise<void>;
  /** Looks at a text that was pasted, under the name that its first line gives, else `unnamed`; one that is none is told. */
  readonly pasteText: (text: string, unnamed: string) => Promise<void>;
  /** Asks for a text to be pasted, or asks no more. */
  readonly askForText: (asks: boolean) => void;
  /** Reads a file again as the analyst says that its letters are. */
  readonly readImportAs: (key: number, encoding: ReadAs) => Promise<void>;
  /** Reads a table again with its columns as the analyst says that they are. */
  readonly mapImport: (key: number, columns: ColumnChoices) => Promise<void>;
  readonly chooseImport: (key: number, choice: ImportChoice) => void;
  /** Says whether the events of a file become a document each, or stay one. */
  readonly partImport: (key: number, apart: boolean) => void;
  readonly titleImport: (key: number, label: string) => void;
  readonly leaveOutImport: (key: number) => void;
  readonly keepImports: () => Promise<void>;
  /** Ends the import, whatever it is doing: the base is as it was. */
  readonly cancelImports: () => void;
}

/** A file on its way into the sheet. */
export type Brought = Pick<ImportFile, 'name' | 'path' | 'origin' | 'given' | 'step'>;

/** The sheet with more files behind those that are there; it is opened when it is closed. */
export function withBrought(
  importing: Importing | null,
  files: readonly Brought[],
  phase: Importing['phase'],
): Importing {
  const before = importing?.files ?? [];
  return { files: [...before, ...numbered(before, files)], phase, more: importing?.more ?? false };
}

/** Files as the sheet shows them, each with a key of its own. */
function numbered(before: readonly ImportFile[], files: readonly Brought[]): readonly ImportFile[] {
  const last = before.reduce((most, { key }) => Math.max(most, key), 0);
  return files.map((file, i) => ({
    ...file,
    key: last + i + 1,
    said: {},
    choice: 'beside',
    label: null,
    apart: true,
  }));
}

/** No more files of a folder are looked at. */
export const MOST_FILES = 2000;

/** The files that may come in: all but those left aside. */
export function offered({ files }: Importing): readonly ImportFile[] {
  return files.filter(({ step }) => step.kind !== 'aside');
}

/** Whether a file has not been looked at yet. */
export function isUnread({ kind }: ImportStep): boolean {
  return kind === 'waiting' || kind === 'looking';
}

/** The files whose import would write something. */
export function importable({ files }: Importing): readonly ImportFile[] {
  return files.filter(({ step }) => step.kind === 'seen' && (step.held !== null || isRemoved(step.seen)));
}

function isRemoved({ standing }: Seen): boolean {
  return standing.kind === 'known' && standing.isRemoved;
}
