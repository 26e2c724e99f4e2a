import type { Corpus } from '../../../data/model/corpus.ts';
import { STAGES } from '../../../data/model/reading.ts';
import type { Hand } from '../../../data/store/journal.ts';
import { type LoadedDocument, loadDocument, writeMeta } from '../../../data/store/read.ts';
import { type AppError, appError } from '../../errors/errors.ts';
import { READER_VERSION } from '../../workers/protocol.ts';
import { isNamed } from '../address/document-name.ts';
import type { IngestClient, IngestOrder, IngestOutcome } from '../clients/ingest.ts';
import type { Shown } from '../corrections/revising.ts';
import { DEFAULT_EXPLORATION, type Exploration } from '../exploration/exploration.ts';
import { type ExplorationSlice, startExploration } from '../exploration/exploring.ts';
import { afterJournal } from '../exploration/steps.ts';
import { Refused } from '../refused.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import { type DocumentsSlice, NO_DOCUMENTS } from './documents.ts';
import { titleOf } from './library.ts';

export interface ShowingDeps {
  readonly base: Base;
  readonly ingest: Pick<IngestClient, 'read'>;
  /** Stored facts and journal to what is shown: resolve, then index. */
  readonly toCorpus: (loaded: LoadedDocument) => Corpus | Promise<Corpus>;
  /** What tells this window from others of the same base. */
  readonly window: string;
}

/** The stored documents on the screen: which there are, and which one is shown. */
export interface Showing {
  readonly shown: Shown;
  /** Lists the documents of the base anew. */
  readonly refresh: () => Promise<DocumentsSlice['documents']>;
  readonly show: (id: string, exploration?: Exploration) => Promise<void>;
  /** Puts on the screen what is at hand, stored or not yet. */
  readonly present: (loaded: LoadedDocument, exploration?: Exploration) => Promise<void>;
  /** The next start shows this document. */
  readonly remember: (id: string) => Promise<void>;
  /** Shows another document when the one that was shown is no longer there; the empty house when none is. */
  readonly leave: (id: string) => Promise<void>;
  /** Has the worker read, its progress being shown meanwhile. */
  readonly followed: (order: IngestOrder, name: string) => Promise<IngestOutcome>;
}

type ShowingCell = Cell<DocumentsSlice & ExplorationSlice>;

export function createShowing(cell: ShowingCell, { base, ingest, toCorpus, window }: ShowingDeps): Showing {
  let shown: LoadedDocument | null = null;
  let hand: Hand = { window, since: 0 };

  function followed(order: IngestOrder, name: string): Promise<IngestOutcome> {
    const reading = { kind: 'reading', name, stage: null, done: 0, total: STAGES.length } as const;
    cell.set({ status: reading });
    return ingest.read(order, progress => cell.set({ status: { ...reading, ...progress } }));
  }

  async function show(id: string, exploration?: Exploration): Promise<void> {
    await present(await loadFresh(id), exploration);
    await remember(id);
  }

  async function remember(id: string): Promise<void> {
    await writeMeta(await base.open(), 'current-document', id);
  }

  async function present(loaded: LoadedDocument, exploration?: Exploration): Promise<void> {
    const corpus = await toCorpus(loaded);
    const { asked } = cell.get();
    const isAsked = asked !== null && isNamed(loaded.document, asked.document);
    const history = historyOf(cell.get(), loaded, exploration ?? (isAsked ? asked.exploration : undefined));
    if (cell.get().current !== loaded.document.id) hand = { window, since: loaded.journal.last };
    shown = loaded;
    cell.set({
      status: { kind: 'ready' },
      current: loaded.document.id,
      corpus,
      counted: null,
      journal: loaded.journal,
      asked: isAsked ? null : asked,
      exploration: history.present.exploration,
      history,
    });
  }

  /** A stored document, read again when an older reader read it. If that fails, what the older one read still stands. */
  async function loadFresh(id: string): Promise<LoadedDocument> {
    const db = await base.open();
    const loaded = await loadDocument(db, id);
    if (loaded === null)
      throw new Refused(
        lacking(
          cell.get().documents.find(row => row.id === id),
          id,
        ),
      );
    if (loaded.document.readerVersion >= READER_VERSION) return loaded;
    await followed({ kind: 'reread', document: id }, loaded.document.name);
    return (await loadDocument(db, id)) ?? loaded;
  }

  async function refresh(): Promise<DocumentsSlice['documents']> {
    const library = await base.list();
    cell.set(library);
    return library.documents;
  }

  async function leave(id: string): Promise<void> {
    const [next] = await refresh();
    if (cell.get().current !== id) return;
    if (next !== undefined) return show(next.id);
    shown = null;
    const { corpus, current, counted, journal } = NO_DOCUMENTS;
    cell.set({ corpus, current, counted, journal, ...startExploration(DEFAULT_EXPLORATION) });
  }

  const held: Shown = {
    get: () => shown,
    hand: () => hand,
    set: loaded => {
      shown = loaded;
    },
  };
  return { shown: held, refresh, show, present, remember, leave, followed };
}

/** The error of a document of which a part is gone; its file brings that back, and the journal was never a part of it. */
function lacking(row: DocumentsSlice['documents'][number] | undefined, id: string): AppError {
  if (row === undefined) return appError('not-found', { args: { name: id } });
  return appError('incomplete', { args: { title: titleOf(row), name: row.name }, retry: 'open' });
}

/** The steps with which a document comes on the screen: its own again when it is the one of before. */
function historyOf(
  before: DocumentsSlice & ExplorationSlice,
  { document, journal }: LoadedDocument,
  exploration: Exploration | undefined,
): ExplorationSlice['history'] {
  const another = before.current !== null && before.current !== document.id;
  if (exploration === undefined && !another) {
    return before.current === null ? afterJournal(before.history, journal) : before.history;
  }
  const { history } = startExploration(exploration ?? inAnother(before.exploration));
  return afterJournal(history, journal);
}

/** What of a view makes sense in another document: the screen and the options, not the ids. */
function inAnother({ screen, network, words }: Exploration): Exploration {
  const { part } = DEFAULT_EXPLORATION.words;
  return { ...DEFAULT_EXPLORATION, screen, network, words: { ...words, part } };
}
