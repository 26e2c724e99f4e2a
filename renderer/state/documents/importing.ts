import type { ImportChoice } from '../../../data/store/importing.ts';
import { bringBack } from '../../../data/store/library.ts';
import type { ReadAs } from '../../../data/text/decode.ts';
import { type Bridge, type DroppedFile, MAX_FILE_BYTES, type OpenedFile } from '../../bridge/contract.ts';
import { type AppError, appError, bridgeError } from '../../errors/errors.ts';
import type { HeldReading, Seen } from '../../workers/protocol.ts';
import type { IngestClient } from '../clients/ingest.ts';
import type { NewNotice } from '../notices.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import type { DocumentsSlice } from './documents.ts';
import type { Showing } from './showing.ts';
import type { TakingIn } from './taking-in.ts';

/** What was recognised in a file, and where it stands in the base. */
export type Looked = Seen;

/** What is known of a file that is to come in. */
export type ImportStep =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly seen: Seen; readonly held: HeldReading | null }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface ImportFile {
  readonly key: number;
  readonly name: string;
  /** A blob, so that many files weigh nothing on the page; it is read again where its letters were mistaken. */
  readonly bytes: Blob;
  readonly step: ImportStep;
  /** What becomes of it where it may be another state of a document that is there. */
  readonly choice: ImportChoice;
}

/** Files that were looked at and are not in the base yet. */
export interface Importing {
  readonly files: readonly ImportFile[];
  readonly phase: 'looking' | 'ready' | 'keeping';
}

export interface ImportingSlice {
  /** Null when nothing is being imported. */
  readonly importing: Importing | null;
}

export interface ImportingActions {
  /** Looks at files one after the other; nothing is written before `keepImports`. */
  readonly importFiles: (files: readonly OpenedFile[]) => Promise<void>;
  /** Opens a file that the browser gave the page; several are looked at before they are kept. */
  readonly takeGiven: (files: readonly DroppedFile[]) => Promise<void>;
  /** Reads a file again as the analyst says that its letters are. */
  readonly readImportAs: (key: number, encoding: ReadAs) => Promise<void>;
  readonly chooseImport: (key: number, choice: ImportChoice) => void;
  readonly leaveOutImport: (key: number) => void;
  readonly keepImports: () => Promise<void>;
  /** Ends the import, whatever it is doing: the base is as it was. */
  readonly cancelImports: () => void;
}

interface ImportingDeps {
  readonly base: Pick<Base, 'open' | 'change' | 'tell'>;
  readonly ingest: Pick<IngestClient, 'look' | 'keep' | 'cancel'>;
  readonly showing: Pick<Showing, 'refresh' | 'show'>;
  readonly taking: Pick<TakingIn, 'takeFile' | 'isOurs'>;
  readonly enqueue: (task: () => Promise<void>) => Promise<void>;
  readonly bridge: Pick<Bridge, 'openDropped'>;
  readonly openFile: (file: OpenedFile) => Promise<void>;
  readonly report: (error: AppError) => void;
  readonly notify: (notice: NewNotice) => void;
}

/** The files whose import would write something. */
export function importable({ files }: Importing): readonly ImportFile[] {
  return files.filter(({ step }) => step.kind === 'seen' && (step.held !== null || isRemoved(step.seen)));
}

function isRemoved({ standing }: Seen): boolean {
  return standing.kind === 'known' && standing.isRemoved;
}

const ignore = () => undefined;

/** The import of several files: looked at, shown, then kept together or not at all. */
export function importingActions(
  cell: Cell<DocumentsSlice & ImportingSlice>,
  deps: ImportingDeps,
): ImportingActions {
  const { ingest, enqueue } = deps;
  let keys = 0;

  function change(key: number, part: Partial<ImportFile>): void {
    const { importing } = cell.get();
    if (importing === null) return;
    const files = importing.files.map(file => (file.key === key ? { ...file, ...part } : file));
    cell.set({ importing: { ...importing, files } });
  }

  function enter(phase: Importing['phase']): void {
    const { importing } = cell.get();
    if (importing !== null) cell.set({ importing: { ...importing, phase } });
  }

  const fileAt = (key: number) => cell.get().importing?.files.find(file => file.key === key);

  async function look(key: number, encoding?: ReadAs): Promise<void> {
    const file = fileAt(key);
    if (file === undefined) return;
    change(key, { step: { kind: 'looking' } });
    change(key, { step: await stepOf(file, ingest, encoding) });
  }

  async function lookAtThose(): Promise<void> {
    for (;;) {
      const next = cell.get().importing?.files.find(({ step }) => step.kind === 'waiting');
      if (next === undefined) return enter('ready');
      await look(next.key);
    }
  }

  const importFiles: ImportingActions['importFiles'] = files =>
    enqueue(async () => {
      // A base that cannot be opened is said before the worker tries.
      await deps.base.open();
      const others: ImportFile[] = [];
      for (const { name, bytes } of files) {
        if (await deps.taking.isOurs({ name, bytes })) await deps.taking.takeFile({ name, bytes });
        else
          others.push({
            key: ++keys,
            name,
            bytes: new Blob([bytes]),
            step: { kind: 'waiting' },
            choice: 'beside',
          });
      }
      if (others.length === 0) return;
      const before = cell.get().importing?.files ?? [];
      cell.set({ importing: { files: [...before, ...others], phase: 'looking' } });
      await lookAtThose();
    });

  return {
    importFiles,
    takeGiven: files => takeGiven(files, deps, importFiles),
    readImportAs: (key, encoding) =>
      enqueue(async () => {
        enter('looking');
        await look(key, encoding);
        enter('ready');
      }),
    chooseImport: (key, choice) => change(key, { choice }),
    leaveOutImport: key => {
      const { importing } = cell.get();
      const files = importing?.files.filter(file => file.key !== key) ?? [];
      cell.set({ importing: importing === null || files.length === 0 ? null : { ...importing, files } });
    },
    keepImports: () => enqueue(() => keep(cell, deps, enter)),
    cancelImports: () => {
      ingest.cancel();
      cell.set({ importing: null });
    },
  };
}

/** Reads what the browser gave the page; a file that cannot be read is said and stops no other. */
async function takeGiven(
  files: readonly DroppedFile[],
  { bridge, report, openFile }: Pick<ImportingDeps, 'bridge' | 'report' | 'openFile'>,
  importFiles: ImportingActions['importFiles'],
): Promise<void> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    try {
      opened.push(await bridge.openDropped(file));
    } catch (cause) {
      report(bridgeError(cause, file.name));
    }
  }
  const [only] = opened;
  if (only === undefined) return;
  await (files.length === 1 ? openFile(only) : importFiles(opened));
}

async function stepOf(
  { name, bytes }: ImportFile,
  ingest: Pick<IngestClient, 'look'>,
  encoding: ReadAs | undefined,
): Promise<ImportStep> {
  const args = { name, limit: MAX_FILE_BYTES / 1024 ** 2 };
  if (bytes.size > MAX_FILE_BYTES) return { kind: 'failed', error: appError('too-large', { args }) };
  const order = {
    kind: 'look',
    name,
    bytes: new Uint8Array(await bytes.arrayBuffer()),
    ...(encoding === undefined ? {} : { encoding }),
  } as const;
  const outcome = await ingest.look(order, ignore);
  if (outcome.kind === 'seen') return { kind: 'seen', seen: outcome.seen, held: outcome.held };
  if (outcome.kind === 'failed')
    return { kind: 'failed', error: appError(outcome.code, { args: { ...args, ...outcome.args } }) };
  return { kind: 'waiting' };
}

/** Stores all that can be stored; what fails stays, with its reason, and stops no other. */
async function keep(
  cell: Cell<DocumentsSlice & ImportingSlice>,
  { base, ingest, showing, report, notify }: ImportingDeps,
  enter: (phase: Importing['phase']) => void,
): Promise<void> {
  const { importing } = cell.get();
  if (importing === null) return;
  enter('keeping');
  const kept: string[] = [];
  const failed: ImportFile[] = [];
  const chosen = importable(importing).flatMap(file =>
    file.step.kind === 'seen' ? [{ ...file, step: file.step }] : [],
  );
  const writing = chosen.flatMap(file => {
    const { held, seen } = file.step;
    const choice = seen.standing.kind === 'alike' ? file.choice : null;
    return held === null ? [] : [{ file, order: { ...held, choice } }];
  });
  const outcome = await ingest.keep({ kind: 'keep', files: writing.map(each => each.order) }, ignore);
  if (outcome.kind === 'cancelled') return cell.set({ importing: null });
  if (outcome.kind === 'failed') {
    report(appError(outcome.code, { args: outcome.args }));
    return enter('ready');
  }
  for (const [i, { file }] of writing.entries()) {
    const each = outcome.outcomes[i];
    if (each === undefined) continue;
    if (each.kind === 'failed') {
      const error = appError(each.code, { args: { name: file.name, ...each.args } });
      failed.push({ ...file, step: { kind: 'failed', error } });
      continue;
    }
    kept.push(each.document);
    if (each.like !== null)
      cell.set({ alike: [...cell.get().alike, { document: each.document, like: each.like }] });
  }
  for (const { step } of chosen) {
    const { standing } = step.seen;
    if (standing.kind !== 'known' || step.held !== null) continue;
    await base.change(db => bringBack(db, standing.document));
    kept.push(standing.document);
  }
  base.tell();
  await showing.refresh();
  cell.set({ importing: failed.length === 0 ? null : { files: failed, phase: 'ready' }, asked: null });
  const [first] = kept;
  if (first === undefined) return;
  notify({ key: 'import.done', args: { count: kept.length }, tone: 'success' });
  await showing.show(first);
}
