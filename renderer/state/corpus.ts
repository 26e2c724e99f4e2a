import type { Corpus } from '../../data/model/corpus.ts';
import { STAGES } from '../../data/model/reading.ts';
import type { Result } from '../../data/model/result.ts';
import type { MaillageDb, StoreEvents } from '../../data/store/db.ts';
import { listDocuments, removeDocument } from '../../data/store/documents.ts';
import { isStoreFailure, type StoreError, storeErrorCode } from '../../data/store/errors.ts';
import {
  appendCorrection,
  type JournalState,
  readJournal,
  redoCorrection,
  undoCorrection,
} from '../../data/store/journal.ts';
import { countRows, type LoadedDocument, loadDocument, readMeta, writeMeta } from '../../data/store/read.ts';
import { type Bridge, MAX_FILE_BYTES, type OpenedFile } from '../bridge/contract.ts';
import { type AppError, appError, bridgeErrorCode, type RetryId } from '../errors/errors.ts';
import { READER_VERSION } from '../workers/protocol.ts';
import type { DocumentActions, DocumentsSlice } from './documents.ts';
import { EMPTY_JOURNAL } from './documents.ts';
import { DEFAULT_EXPLORATION, type Exploration } from './exploration.ts';
import { type ExplorationSlice, startExploration } from './exploring.ts';
import type { IngestClient, IngestOrder } from './ingest.ts';
import type { KeyValueStorage } from './preferences.ts';
import type { Cell } from './slice.ts';
import { isDamaged, readWitness, writeWitness } from './witness.ts';

/** The world around the documents. */
export interface CorpusDeps {
  readonly openStore: (events: StoreEvents) => Promise<Result<MaillageDb, StoreError>>;
  readonly ingest: IngestClient;
  readonly fetchSample: () => Promise<OpenedFile>;
  /** Stored facts and journal to what is shown: resolve, then index. */
  readonly toCorpus: (loaded: LoadedDocument) => Corpus;
  readonly bridge: Pick<Bridge, 'openFile'>;
  readonly storage: KeyValueStorage;
  readonly clock: () => number;
  readonly reload: () => void;
  readonly report: (error: AppError) => void;
  /** Document that the first address names, or null. */
  readonly wanted: string | null;
}

type Slice = DocumentsSlice & ExplorationSlice;

/**
 * The life of the documents: open, read, show, correct, remove. What waits for the base or the worker runs one after
 * the other in one queue, so that no two changes of the shown document cross each other.
 */
export function documentActions(cell: Cell<Slice>, deps: CorpusDeps): DocumentActions {
  let db: MaillageDb | null = null;
  let shown: LoadedDocument | null = null;
  let queue: Promise<void> = Promise.resolve();

  function enqueue(task: () => Promise<void>): Promise<void> {
    queue = queue.then(task).catch(cause => fail(toError(cause)));
    return queue;
  }

  /** Beside a corpus a failure is a message; without one it is all there is to show. */
  function fail(error: AppError): void {
    if (cell.get().corpus === null) cell.set({ status: { kind: 'failed', error } });
    else {
      cell.set({ status: { kind: 'ready' } });
      deps.report(error);
    }
  }

  async function open(): Promise<MaillageDb> {
    if (db !== null) return db;
    if (cell.get().status.kind !== 'opening') cell.set({ status: { kind: 'opening' } });
    const opened = await deps.openStore({
      onClosedByUpgrade: () => deps.report(appError('closed-by-upgrade', { retry: 'reload' })),
      onBlocked: () => deps.report(appError('blocked')),
    });
    if (!opened.ok)
      throw new Refused(appError(opened.error.code, { cause: opened.error.cause, retry: 'start' }));
    db = opened.value;
    return db;
  }

  async function start(): Promise<void> {
    const base = await open();
    const witness = readWitness(deps.storage);
    const found = await countRows(base);
    if (isDamaged(witness, found)) {
      const args = { expected: witness.documents, found: found.documents };
      return fail(appError('damaged', { args, retry: 'rebuild' }));
    }
    const documents = await refresh(base);
    const candidates = [deps.wanted, await readMeta(base, 'current-document'), documents[0]?.id ?? null];
    const id = candidates.find(each => documents.some(row => row.id === each));
    if (typeof id === 'string') await show(base, id);
    else await readSample(base);
  }

  async function readSample(base: MaillageDb): Promise<void> {
    const sample = await deps.fetchSample().catch(cause => {
      throw new Refused(appError('sample', { cause, retry: 'start' }));
    });
    await read(base, { kind: 'read', ...sample, bundled: true }, sample.name);
  }

  /** Reads a file in the worker, which stores it; then shows it. */
  async function read(base: MaillageDb, order: IngestOrder, name: string): Promise<void> {
    const outcome = await followed(order, name);
    if (outcome.kind === 'cancelled') return cell.set({ status: { kind: 'ready' } });
    if (outcome.kind === 'failed') {
      const args = { name, ...outcome.args };
      return fail(
        appError(outcome.code, { args, retry: order.kind === 'read' && order.bundled ? 'start' : 'open' }),
      );
    }
    await refresh(base);
    await show(base, outcome.document);
  }

  function followed(order: IngestOrder, name: string) {
    const reading = { kind: 'reading', name, stage: null, done: 0, total: STAGES.length } as const;
    cell.set({ status: reading });
    return deps.ingest.read(order, progress => cell.set({ status: { ...reading, ...progress } }));
  }

  async function show(base: MaillageDb, id: string, exploration?: Exploration): Promise<void> {
    let loaded = await loadDocument(base, id);
    if (loaded !== null && loaded.document.readerVersion < READER_VERSION) {
      // If the better reader fails, what the older one read still stands.
      await followed({ kind: 'reread', document: id }, loaded.document.name);
      loaded = (await loadDocument(base, id)) ?? loaded;
    }
    if (loaded === null) throw new Refused(appError('not-found', { args: { name: id } }));
    const before = cell.get();
    const another = before.current !== null && before.current !== id;
    shown = loaded;
    cell.set({
      status: { kind: 'ready' },
      current: id,
      corpus: deps.toCorpus(loaded),
      words: null,
      journal: loaded.journal,
      ...(exploration !== undefined || another
        ? startExploration(exploration ?? fresh(before.exploration))
        : {}),
    });
    await writeMeta(base, 'current-document', id);
  }

  /** Rereads the list, and the witness with it. */
  async function refresh(base: MaillageDb): Promise<DocumentsSlice['documents']> {
    const documents = await listDocuments(base);
    writeWitness(deps.storage, await countRows(base));
    cell.set({ documents });
    return documents;
  }

  async function remove(id: string): Promise<void> {
    const base = await open();
    writeWitness(deps.storage, { documents: 0, journal: 0 });
    await removeDocument(base, id);
    const documents = await refresh(base);
    if (cell.get().current !== id) return;
    const next = documents[0];
    if (next !== undefined) return show(base, next.id);
    shown = null;
    cell.set({
      current: null,
      corpus: null,
      words: null,
      journal: EMPTY_JOURNAL,
      ...startExploration(DEFAULT_EXPLORATION),
    });
  }

  async function revise(step: (base: MaillageDb, document: string) => Promise<unknown>): Promise<void> {
    const base = await open();
    if (shown === null) return;
    const { id } = shown.document;
    writeWitness(deps.storage, { documents: cell.get().documents.length, journal: 0 });
    await step(base, id);
    const journal: JournalState = await readJournal(base, id);
    writeWitness(deps.storage, await countRows(base));
    shown = { ...shown, journal };
    cell.set({ journal, corpus: deps.toCorpus(shown) });
  }

  async function retry(id: RetryId): Promise<void> {
    if (id === 'reload') return deps.reload();
    if (id === 'open') return chooseFile();
    if (id === 'rebuild') {
      await enqueue(async () => {
        writeWitness(deps.storage, await countRows(await open()));
      });
    }
    return enqueue(start);
  }

  async function chooseFile(): Promise<void> {
    try {
      const file = await deps.bridge.openFile();
      if (file !== null) await openFile(file);
    } catch (cause) {
      deps.report(appError(bridgeErrorCode(cause), { cause, args: { name: '' } }));
    }
  }

  function openFile(file: OpenedFile): Promise<void> {
    return enqueue(async () => {
      const { name, bytes } = file;
      if (bytes.length > MAX_FILE_BYTES) {
        throw new Refused(
          appError('too-large', { args: { name, limit: MAX_FILE_BYTES / 1024 ** 2 }, retry: 'open' }),
        );
      }
      await read(await open(), { kind: 'read', name, bytes, bundled: false }, name);
    });
  }

  return {
    start: () => enqueue(start),
    openFile,
    chooseFile,
    cancelReading: () => deps.ingest.cancel(),
    selectDocument: (id, exploration) => enqueue(async () => show(await open(), id, exploration)),
    removeDocument: id => enqueue(() => remove(id)),
    correct: correction =>
      enqueue(() => revise((base, id) => appendCorrection(base, id, correction, deps.clock()))),
    undoCorrection: () => enqueue(() => revise(undoCorrection)),
    redoCorrection: () => enqueue(() => revise(redoCorrection)),
    retry,
  };
}

/** An expected failure on its way out of the steps of a task. */
class Refused extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

function toError(cause: unknown): AppError {
  if (cause instanceof Refused) return cause.error;
  return appError(isStoreFailure(cause) ? storeErrorCode(cause) : 'unknown', { cause, retry: 'start' });
}

/** What of a view makes sense in another document: the screen and the options, not the ids. */
function fresh({ screen, network, words }: Exploration): Exploration {
  const { part } = DEFAULT_EXPLORATION.words;
  return { ...DEFAULT_EXPLORATION, screen, network, words: { ...words, part } };
}
