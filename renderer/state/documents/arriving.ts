import type { Whereabouts } from '../address/address.ts';
import { holds } from '../address/document-name.ts';
import { DEFAULT_EXPLORATION, type Exploration } from '../exploration/exploration.ts';
import { type ExplorationSlice, startExploration } from '../exploration/exploring.ts';
import type { NewNotice } from '../notices.ts';
import type { Cell } from '../slice.ts';
import type { MaillageStore } from '../state.ts';
import type { DocumentActions, DocumentsSlice } from './documents.ts';
import { titleOf } from './library.ts';
import { findPlace } from './row-of.ts';
import type { Showing } from './showing.ts';

interface ArrivingDeps {
  readonly showing: Showing;
  readonly enqueue: (task: () => Promise<void>) => Promise<void>;
  readonly goTo: (exploration: Exploration) => void;
  readonly notify: (notice: NewNotice) => void;
}

/** Following addresses, which name their document. */
export interface Arriving extends Pick<DocumentActions, 'arrive' | 'stayHere'> {
  /** Gives the id of the document that the first address asks for; without one, what it asks of it is put aside. */
  readonly begin: () => string | null;
  /** Shows a document that is chosen, whatever an address asked for. */
  readonly choose: (id: string, exploration?: Exploration) => Promise<void>;
}

/**
 * An address means one document: in another it would draw a picture of nothing. What it asks for of a document that is not
 * in the library is kept, and shown as soon as that document comes in.
 */
export function createArriving(
  cell: Cell<DocumentsSlice & ExplorationSlice>,
  { showing, enqueue, goTo, notify }: ArrivingDeps,
): Arriving {
  const stayHere = () => {
    if (cell.get().asked !== null) cell.set({ asked: null });
  };

  /** Says that a document is in another state than the one that is named. Not before its screen is shown, which begins without messages. */
  function compare(document: NonNullable<Whereabouts['document']>): void {
    const row = findPlace(cell.get().documents, document);
    if (row !== undefined && document.digest !== null && !holds(row, document))
      notify({ key: 'address.older', args: { title: titleOf(row) } });
  }

  const find = (document: NonNullable<Whereabouts['document']>) =>
    findPlace(cell.get().documents, document)?.id ?? null;

  return {
    stayHere,
    choose: (id, exploration) => {
      stayHere();
      return showing.show(id, exploration);
    },
    begin: () => {
      const { asked } = cell.get();
      const found = asked === null ? null : find(asked.document);
      if (asked !== null && found === null) cell.set(startExploration(DEFAULT_EXPLORATION));
      else if (asked !== null) compare(asked.document);
      return found;
    },
    arrive: async ({ document, exploration }) => {
      const id = document === null ? null : find(document);
      if (document === null || id === cell.get().current) {
        stayHere();
        goTo(exploration);
        if (document !== null) compare(document);
        return;
      }
      const asked = { document, exploration };
      cell.set({ asked });
      if (id === null) return;
      // Who went elsewhere while this waited is not called back.
      return enqueue(async () => {
        if (cell.get().asked !== asked) return;
        await showing.show(id);
        compare(document);
      });
    },
  };
}

/** Who goes somewhere else in the document that is shown no longer waits for what an address asked for. Returns the way to stop. */
export function moveOnFromAsked(store: MaillageStore): () => void {
  return store.subscribe((state, before) => {
    const moved = state.exploration !== before.exploration && state.current === before.current;
    if (moved && state.corpus !== null && state.asked !== null && state.asked === before.asked)
      state.actions.stayHere();
  });
}
