import type { FileError, FileText } from '../../data/document/open-file.ts';
import type { Readable } from '../../data/document/readable.ts';
import type { WordTable } from '../../data/measure/word-table.ts';
import type { RoleRead } from '../../data/model/correction.ts';
import type { Dataset, Source } from '../../data/model/dataset.ts';
import type { Explanation } from '../../data/model/explanation.ts';
import { type Reading, STAGES, type Stage } from '../../data/model/reading.ts';
import type { Result } from '../../data/model/result.ts';
import type { MaillageDb } from '../../data/store/db.ts';
import { foundIn } from '../../data/store/documents.ts';
import type { StoreError } from '../../data/store/errors.ts';
import type { LoadedDocument } from '../../data/store/read.ts';
import type { DocumentRow } from '../../data/store/rows.ts';
import type { ReadAs } from '../../data/text/decode.ts';
import { type IngestReply, READER_VERSION } from './protocol.ts';
import { Cancelled, Refused } from './refusing.ts';

/** The steps of a reading, given from outside so that tests can slow one down or make it fail. */
export interface Pipeline {
  /** The text of a file, whatever kind of file it is. */
  readonly openFile: (
    bytes: Uint8Array<ArrayBuffer>,
    pdf: MessagePort | null,
    encoding?: ReadAs,
  ) => Promise<Result<FileText, FileError>>;
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** Tells the words of a text from its markup. */
  readonly openDocument: (text: FileText, name: string) => Promise<Readable>;
  readonly ingest: (document: Readable, source: Source, onStage: (stage: Stage) => void) => Reading;
  /** The words of a document; they need the lexicon, which is why they are counted here and not in the page. */
  readonly words: (text: string, dataset: Dataset) => WordTable;
  /** What was believed about each line, and why. */
  readonly explain: (document: Readable, source: Source) => readonly Explanation[];
  /** What a role that the analyst wrote says. */
  readonly readRole: (role: string) => RoleRead;
  /** What the machine makes of it alone; the page replays the journal over it. */
  readonly resolve: (reading: Reading) => Dataset;
}

/** The world around a reading. */
export interface ReaderDeps extends Pipeline {
  /** Opens the base, if need be only an existing one; closed again when the reading ends, so that an idle worker never blocks an upgrade. */
  readonly openStore: (existing: boolean) => Promise<Result<MaillageDb, StoreError>>;
  readonly reply: (reply: IngestReply) => void;
  /** Lets messages in, a request to cancel among them. */
  readonly breathe: () => Promise<void>;
  readonly now: () => number;
  /** Milliseconds from any origin, for durations. */
  readonly elapsed: () => number;
}

/** How the steps of a task tell where they are, and hear that they are to stop. */
export interface Steps {
  readonly enter: (stage: Stage) => void;
  readonly pause: () => Promise<void>;
}

/** The steps of one task, which end it where it was cancelled. */
export function stepsOf(id: number, deps: ReaderDeps, isCancelled: () => boolean): Steps {
  const stopIfAsked = () => {
    if (isCancelled()) throw new Cancelled();
  };
  return {
    enter: stage => {
      stopIfAsked();
      deps.reply({ kind: 'progress', id, stage, done: STAGES.indexOf(stage), total: STAGES.length });
    },
    pause: async () => {
      await deps.breathe();
      stopIfAsked();
    },
  };
}

/** The row that lists show of a reading. */
export function rowOf(document: Omit<DocumentRow, 'title' | 'readerVersion'>, dataset: Dataset): DocumentRow {
  const { title, place, dates } = dataset.proceedings;
  return { ...document, title, place, dates, found: foundIn(dataset), readerVersion: READER_VERSION };
}

/** Opens the base for one task; only a file that comes in may make one. */
export async function withStore(
  deps: ReaderDeps,
  existing: boolean,
  task: (db: MaillageDb) => Promise<void>,
): Promise<void> {
  const opened = await deps.openStore(existing);
  if (!opened.ok) throw new Refused({ code: opened.error.code, args: {} });
  try {
    await task(opened.value);
  } finally {
    opened.value.close();
  }
}

/** A stored text as it was when its file was opened. */
export function fileOf({ text, layout = null, document: { columns, part } }: LoadedDocument): FileText {
  const said = { ...(columns === undefined ? {} : { columns }), ...(part === undefined ? {} : { part }) };
  return { text, layout, diagnostics: [], ...said };
}
