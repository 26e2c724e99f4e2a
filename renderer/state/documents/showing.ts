import type { Corpus } from '../../../data/model/corpus.ts';
import { idOfSet, membersOf } from '../../../data/model/together.ts';
import type { Hand } from '../../../data/store/journal.ts';
import { writeMeta } from '../../../data/store/read.ts';
import { isNamed } from '../address/document-name.ts';
import type { IngestClient, IngestOrder, IngestOutcome } from '../clients/ingest.ts';
import { handOf } from '../corrections/ledger.ts';
import type { Loaded } from '../corrections/loaded.ts';
import type { Shown } from '../corrections/revising.ts';
import { DEFAULT_EXPLORATION, type Exploration } from '../exploration/exploration.ts';
import { type ExplorationSlice, startExploration } from '../exploration/exploring.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import { type DocumentsSlice, NO_DOCUMENTS } from './documents.ts';
import { firstSteps } from './first-steps.ts';
import { createLoading } from './loading.ts';

export interface ShowingDeps {
  readonly base: Base;
  readonly ingest: Pick<IngestClient, 'read'>;
  /** Stored facts and journal to what is shown: resolve, then index. */
  readonly toCorpus: (loaded: Loaded) => Corpus | Promise<Corpus>;
  /** What tells this window from others of the same base. */
  readonly window: string;
}

/** The stored documents on the screen: which there are, and which one is shown. */
export interface Showing {
  readonly shown: Shown;
  /** Lists the documents of the base anew. */
  readonly refresh: () => Promise<DocumentsSlice['documents']>;
  /** Shows a stored document, or several as one. */
  readonly show: (id: string, exploration?: Exploration) => Promise<void>;
  /** Shows anew what is shown, when the document is it or of it. */
  readonly showAgain: (id: string) => Promise<void>;
  /** Puts on the screen what is at hand, stored or not yet. */
  readonly present: (loaded: Loaded, exploration?: Exploration) => Promise<void>;
  /** The next start shows this document. */
  readonly remember: (id: string) => Promise<void>;
  /** Shows another document when the one that was shown is no longer there; the empty house when none is. */
  readonly leave: (id: string) => Promise<void>;
  /** Has the worker read, its progress being shown meanwhile. */
  readonly followed: (order: IngestOrder, name: string) => Promise<IngestOutcome>;
}

type ShowingCell = Cell<DocumentsSlice & ExplorationSlice>;

export function createShowing(cell: ShowingCell, { base, ingest, toCorpus, window }: ShowingDeps): Showing {
  let shown: Loaded | null = null;
  let hand: Hand = { window, since: 0 };

  const loading = createLoading(cell, { base, ingest });

  async function show(id: string, exploration?: Exploration): Promise<void> {
    await present(await loading.load(id), exploration);
    await remember(id);
  }

  async function showAgain(id: string): Promise<void> {
    const { current } = cell.get();
    if (current !== null && membersOf(current).includes(id)) await show(current);
  }

  async function remember(id: string): Promise<void> {
    await writeMeta(await base.open(), 'current-document', id);
  }

  async function present(loaded: Loaded, exploration?: Exploration): Promise<void> {
    const corpus = await toCorpus(loaded);
    const { asked, status, exploration: here } = cell.get();
    const isAsked = asked !== null && isNamed(loaded.document, asked.document);
    // While the page opens one is where its address leads, until one goes on: nobody is called back.
    const place = status.kind === 'opening' ? here : asked?.exploration;
    const wanted = exploration ?? (isAsked ? place : undefined);
    const history = firstSteps(cell.get(), loaded, corpus, wanted);
    if (cell.get().current !== loaded.document.id) hand = await handOf(window, loaded);
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

  async function refresh(): Promise<DocumentsSlice['documents']> {
    const library = await base.list();
    cell.set(library);
    return library.documents;
  }

  async function leave(id: string): Promise<void> {
    const [next] = await refresh();
    const { current } = cell.get();
    if (current === null || !membersOf(current).includes(id)) return;
    const others = membersOf(current).filter(each => each !== id);
    if (others.length > 0) return show(idOfSet(others));
    if (next !== undefined) return show(next.id);
    shown = null;
    const { corpus, counted, journal } = NO_DOCUMENTS;
    cell.set({ corpus, current: null, counted, journal, ...startExploration(DEFAULT_EXPLORATION) });
  }

  const held: Shown = {
    get: () => shown,
    hand: () => hand,
    set: loaded => {
      shown = loaded;
    },
  };
  return { shown: held, refresh, show, showAgain, present, remember, leave, followed: loading.followed };
}
