import type { Corpus } from '../../data/model/corpus.ts';
import { STAGES } from '../../data/model/reading.ts';
import { fail as failed, ok, type Result } from '../../data/model/result.ts';
import { removeDocument } from '../../data/store/documents.ts';
import { type LoadedDocument, loadDocument, readMeta, writeMeta } from '../../data/store/read.ts';
import { type Bridge, MAX_FILE_BYTES, type OpenedFile } from '../bridge/contract.ts';
import { type AppError, appError, bridgeError, type RetryId } from '../errors/errors.ts';
import { READER_VERSION } from '../workers/protocol.ts';
import type { Base, BaseDeps } from './base.ts';
import { type DocumentActions, type DocumentsSlice, NO_DOCUMENTS } from './documents.ts';
import { DEFAULT_EXPLORATION, type Exploration } from './exploration.ts';
import { type ExplorationSlice, startExploration } from './exploring.ts';
import type { IngestClient, IngestOrder, IngestOutcome } from './ingest.ts';
import type { NewNotice } from './notices.ts';
import { Refused, toError } from './refused.ts';
import { revisingActions } from './revising.ts';
import type { Cell } from './slice.ts';
import { afterJournal } from './steps.ts';
import { readWitness } from './witness.ts';

/** The world around the documents. */
export interface CorpusDeps extends BaseDeps {
  readonly base: Base;
  readonly ingest: IngestClient;
  readonly fetchSample: () => Promise<OpenedFile>;
  /** Stored facts and journal to what is shown: resolve, then index. */
  readonly toCorpus: (loaded: LoadedDocument) => Corpus | Promise<Corpus>;
  readonly bridge: Pick<Bridge, 'openFile'>;
  readonly clock: () => number;
  readonly notify: (notice: NewNotice) => void;
  readonly reload: () => void;
  /** Document that the first address names, or null. */
  readonly wanted: string | null;
}

/**
 * The life of the documents: open, read, show, correct, remove. What waits for the base or the worker runs one after
 * the other in one queue, so that no two changes of the shown document cross each other.
 */
export function documentActions(
  cell: Cell<DocumentsSlice & ExplorationSlice>,
  deps: CorpusDeps,
): DocumentActions {
  const { base } = deps;
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

  async function start(): Promise<void> {
    if (cell.get().status.kind === 'failed') cell.set({ status: { kind: 'opening' } });
    const foreseen = foreseeSample();
    const damage = await base.damage();
    if (damage !== null) throw new Refused(damage);
    const documents = await refresh();
    const remembered = await readMeta(await base.open(), 'current-document');
    const known = [deps.wanted, remembered, documents[0]?.id].find(id =>
      documents.some(row => row.id === id),
    );
    if (typeof known === 'string') await show(known);
    else await readSample(foreseen ?? fetchSample());
  }

  /** What a first start needs is asked for while the base opens. The witness says whether this can be one. */
  function foreseeSample(): Promise<Result<OpenedFile, AppError>> | null {
    if (readWitness(deps.storage).documents > 0) return null;
    deps.ingest.warm();
    return fetchSample();
  }

  /** Never rejects: nobody may be waiting for it any more. */
  function fetchSample(): Promise<Result<OpenedFile, AppError>> {
    return deps.fetchSample().then(ok, cause => failed(appError('sample', { cause, retry: 'start' })));
  }

  async function readSample(fetched: Promise<Result<OpenedFile, AppError>>): Promise<void> {
    const sample = await fetched;
    if (!sample.ok) throw new Refused(sample.error);
    await read({ kind: 'read', ...sample.value, bundled: true }, sample.value.name, 'start');
  }

  async function readFile({ name, bytes }: OpenedFile): Promise<void> {
    if (bytes.length > MAX_FILE_BYTES) {
      const args = { name, limit: MAX_FILE_BYTES / 1024 ** 2 };
      throw new Refused(appError('too-large', { args, retry: 'open' }));
    }
    // A base that cannot be opened is said before the worker tries.
    await base.open();
    await read({ kind: 'read', name, bytes, bundled: false }, name, 'open');
  }

  /** Reads in the worker, which stores what it read; then shows it. */
  async function read(order: IngestOrder, name: string, retry: RetryId): Promise<void> {
    const outcome = await followed(order, name);
    if (outcome.kind === 'cancelled') return cell.set({ status: { kind: 'ready' } });
    if (outcome.kind === 'failed') {
      throw new Refused(appError(outcome.code, { args: { name, ...outcome.args }, retry }));
    }
    await refresh();
    await show(outcome.document);
  }

  function followed(order: IngestOrder, name: string): Promise<IngestOutcome> {
    const reading = { kind: 'reading', name, stage: null, done: 0, total: STAGES.length } as const;
    cell.set({ status: reading });
    return deps.ingest.read(order, progress => cell.set({ status: { ...reading, ...progress } }));
  }

  async function show(id: string, exploration?: Exploration): Promise<void> {
    const loaded = await loadFresh(id);
    const corpus = await deps.toCorpus(loaded);
    const before = cell.get();
    const another = before.current !== null && before.current !== id;
    const looked =
      exploration !== undefined || another
        ? startExploration(exploration ?? inAnother(before.exploration))
        : before;
    const history =
      looked !== before || before.current === null
        ? afterJournal(looked.history, loaded.journal)
        : before.history;
    shown = loaded;
    cell.set({
      status: { kind: 'ready' },
      current: id,
      corpus,
      words: null,
      journal: loaded.journal,
      exploration: history.present.exploration,
      history,
    });
    await writeMeta(await base.open(), 'current-document', id);
  }

  /** A stored document, read again when an older reader read it. If that fails, what the older one read still stands. */
  async function loadFresh(id: string): Promise<LoadedDocument> {
    const db = await base.open();
    const loaded = await loadDocument(db, id);
    if (loaded === null) throw new Refused(appError('not-found', { args: { name: id } }));
    if (loaded.document.readerVersion >= READER_VERSION) return loaded;
    await followed({ kind: 'reread', document: id }, loaded.document.name);
    return (await loadDocument(db, id)) ?? loaded;
  }

  async function refresh(): Promise<DocumentsSlice['documents']> {
    const documents = await base.list();
    cell.set({ documents });
    return documents;
  }

  async function remove(id: string): Promise<void> {
    await base.change(db => removeDocument(db, id));
    const [next] = await refresh();
    if (cell.get().current !== id) return;
    if (next !== undefined) return show(next.id);
    shown = null;
    const { corpus, current, words, journal } = NO_DOCUMENTS;
    cell.set({ corpus, current, words, journal, ...startExploration(DEFAULT_EXPLORATION) });
  }

  async function chooseFile(): Promise<void> {
    try {
      const file = await deps.bridge.openFile();
      if (file !== null) await openFile(file);
    } catch (cause) {
      deps.report(bridgeError(cause));
    }
  }

  async function retry(id: RetryId): Promise<void> {
    if (id === 'reload') return deps.reload();
    if (id === 'open') return chooseFile();
    // Listing what is left accepts it.
    if (id === 'rebuild') await enqueue(async () => void (await base.list()));
    return enqueue(start);
  }

  const openFile = (file: OpenedFile) => enqueue(() => readFile(file));
  const revising = revisingActions(cell, {
    shown: {
      get: () => shown,
      set: loaded => {
        shown = loaded;
      },
    },
    enqueue,
    change: base.change,
    open: base.open,
    toCorpus: deps.toCorpus,
    clock: deps.clock,
    notify: deps.notify,
  });

  return {
    start: () => enqueue(start),
    openFile,
    chooseFile,
    cancelReading: () => deps.ingest.cancel(),
    selectDocument: (id, exploration) => enqueue(() => show(id, exploration)),
    removeDocument: id => enqueue(() => remove(id)),
    ...revising,
    retry,
  };
}

/** What of a view makes sense in another document: the screen and the options, not the ids. */
function inAnother({ screen, network, words }: Exploration): Exploration {
  const { part } = DEFAULT_EXPLORATION.words;
  return { ...DEFAULT_EXPLORATION, screen, network, words: { ...words, part } };
}
