import type { Bridge, OpenedFile } from '../../bridge/contract.ts';
import type { AppError, RetryId } from '../../errors/errors.ts';
import type { IngestClient } from '../clients/ingest.ts';
import type { PagesPort } from '../clients/pages.ts';
import { revisingActions } from '../corrections/revising.ts';
import type { Exploration } from '../exploration/exploration.ts';
import type { ExplorationSlice } from '../exploration/exploring.ts';
import type { ViewsSlice } from '../exploration/views.ts';
import type { NewNotice } from '../notices.ts';
import type { Outlived } from '../outlived.ts';
import { toError } from '../refused.ts';
import type { Cell } from '../slice.ts';
import { createArriving } from './arriving.ts';
import { askingActions } from './asking.ts';
import type { BaseDeps } from './base.ts';
import { takeChosen } from './chosen-files.ts';
import type { DocumentActions, DocumentsSlice } from './documents.ts';
import { hear } from './hearing.ts';
import { importingActions } from './importing.ts';
import type { ImportingActions, ImportingSlice } from './imports.ts';
import { libraryActions, undoShelved } from './keeping.ts';
import { lostActions } from './losing.ts';
import { createShowing, type ShowingDeps } from './showing.ts';
import { starting } from './starting.ts';
import { createTakingIn, type TakingInDeps } from './taking-in.ts';

/** The world around the documents. */
export interface CorpusDeps extends Omit<BaseDeps, 'tell' | 'onDeleted'>, ShowingDeps, TakingInDeps {
  readonly base: ShowingDeps['base'];
  readonly ingest: IngestClient;
  readonly startPagesWorker: () => PagesPort;
  readonly bridge: Pick<Bridge, 'openFile' | 'openFiles' | 'openDropped' | 'saveFile'>;
  readonly clock: () => number;
  readonly notify: (notice: NewNotice) => void;
  readonly reload: () => void;
  readonly goTo: (exploration: Exploration) => void;
  readonly outlived: Outlived;
}

/**
 * The life of the documents: open, read, show, correct, remove. What waits for the base or the worker runs one after
 * the other in one queue, so that no two changes of the shown document cross each other.
 */
export function documentActions(
  cell: Cell<DocumentsSlice & ExplorationSlice & ViewsSlice & ImportingSlice>,
  deps: CorpusDeps,
): DocumentActions & ImportingActions {
  const { base } = deps;
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
  const arriving = createArriving(cell, { ...deps, enqueue, showing });

  const start = starting(cell, deps, { showing, taking, arriving });
  const openFile = deps.outlived('import', (file: OpenedFile) => enqueue(() => taking.takeFile(file)));
  const decided = deps.outlived('decision', enqueue);

  const importing = importingActions(cell, { ...deps, showing, taking, enqueue, openFile });
  const chooseFile = () => takeChosen({ ...deps, openFile, importFiles: importing.importFiles });

  const lost = lostActions(cell, { ...deps, enqueue, showing, start });
  const library = libraryActions(cell, { ...deps, enqueue, decided, showing });

  async function retry(id: RetryId, about = ''): Promise<void> {
    if (id === 'reload') return deps.reload();
    if (id === 'open') return chooseFile();
    if (id === 'bring-back') return library.restoreDocument(about);
    if (id === 'lost') return lost.askLost();
    if (id === 'backup') return deps.goTo({ ...cell.get().exploration, screen: 'documents' });
    if (id === 'swap') return library.swapFormer(about);
    // Listing what is left accepts it.
    if (id === 'rebuild') await enqueue(async () => void (await base.list()));
    return enqueue(start);
  }

  const revising = revisingActions(cell, { ...deps, ...base, shown: showing.shown, enqueue: decided });
  return {
    start: () => enqueue(start),
    openFile,
    chooseFile,
    cancelReading: () => deps.ingest.cancel(),
    ...askingActions(deps),
    arrive: arriving.arrive,
    stayHere: arriving.stayHere,
    selectDocument: (id, exploration) => enqueue(() => arriving.choose(id, exploration)),
    hearOthers: () => enqueue(() => hear(cell, { ...deps, showing })),
    ...library,
    ...importing,
    ...lost,
    ...revising,
    // A document that was taken out or replaced last comes back first.
    undo: () => undoShelved(cell, library) ?? revising.undo(),
    retry,
  };
}
