import { readMeta } from '../../../data/store/read.ts';
import type { Bridge, OpenedFile } from '../../bridge/contract.ts';
import { type AppError, bridgeError, type RetryId } from '../../errors/errors.ts';
import type { IngestClient } from '../clients/ingest.ts';
import { revisingActions } from '../corrections/revising.ts';
import type { ExplorationSlice } from '../exploration/exploring.ts';
import type { NewNotice } from '../notices.ts';
import { Refused, toError } from '../refused.ts';
import type { Cell } from '../slice.ts';
import type { BaseDeps } from './base.ts';
import type { DocumentActions, DocumentsSlice } from './documents.ts';
import { libraryActions } from './keeping.ts';
import { createShowing, type ShowingDeps } from './showing.ts';
import { createTakingIn, type TakingInDeps } from './taking-in.ts';
import { readWitness } from './witness.ts';

/** The world around the documents. */
export interface CorpusDeps extends BaseDeps, ShowingDeps, TakingInDeps {
  readonly base: ShowingDeps['base'];
  readonly ingest: IngestClient;
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
  const { base, toCorpus, clock, notify } = deps;
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

  const showing = createShowing(cell, deps);
  const taking = createTakingIn(cell, deps, showing);

  async function start(): Promise<void> {
    if (cell.get().status.kind === 'failed') cell.set({ status: { kind: 'opening' } });
    // What a first start needs is asked for while the base opens; the witness says whether this can be one.
    const foreseen = readWitness(deps.storage).documents > 0 ? null : taking.fetchSample();
    const damage = await base.damage();
    if (damage !== null) throw new Refused(damage);
    const documents = await showing.refresh();
    const remembered = await readMeta(await base.open(), 'current-document');
    const known = [deps.wanted, remembered, documents[0]?.id].find(id =>
      documents.some(row => row.id === id),
    );
    if (typeof known === 'string') await showing.show(known);
    // Everything was taken out: the bundled proceedings do not come back by themselves.
    else if (cell.get().removed.length > 0) cell.set({ status: { kind: 'ready' } });
    else await taking.takeSample(foreseen ?? taking.fetchSample());
  }

  const openFile = (file: OpenedFile) => enqueue(() => taking.takeFile(file));

  async function chooseFile(): Promise<void> {
    try {
      const file = await deps.bridge.openFile();
      if (file !== null) await openFile(file);
    } catch (cause) {
      deps.report(bridgeError(cause));
    }
  }

  const library = libraryActions(cell, { ...deps, enqueue, showing });

  async function retry(id: RetryId, about = ''): Promise<void> {
    if (id === 'reload') return deps.reload();
    if (id === 'open') return chooseFile();
    if (id === 'bring-back') return library.restoreDocument(about);
    if (id === 'swap') return library.swapFormer(about);
    // Listing what is left accepts it.
    if (id === 'rebuild') await enqueue(async () => void (await base.list()));
    return enqueue(start);
  }

  const { change, open } = base;
  return {
    start: () => enqueue(start),
    openFile,
    chooseFile,
    cancelReading: () => deps.ingest.cancel(),
    explainLines: async () => {
      const { current } = cell.get();
      return current === null ? null : deps.ingest.explain(current);
    },
    selectDocument: (id, exploration) => enqueue(() => showing.show(id, exploration)),
    ...library,
    ...revisingActions(cell, { shown: showing.shown, enqueue, change, open, toCorpus, clock, notify }),
    retry,
  };
}
