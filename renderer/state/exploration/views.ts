import type { MaillageDb } from '../../../data/store/db.ts';
import {
  explorationsOf,
  removeExploration,
  reorderExplorations,
  restoreExploration,
  saveExploration,
} from '../../../data/store/explorations.ts';
import type { ExplorationRow } from '../../../data/store/rows.ts';
import type { AppError } from '../../errors/errors.ts';
import { formatAddress, parseAddress } from '../address/address.ts';
import { nameOf } from '../address/document-name.ts';
import type { Base } from '../documents/base.ts';
import { type DocumentsSlice, selectShownRow } from '../documents/documents.ts';
import type { NewNotice } from '../notices.ts';
import type { Outlived } from '../outlived.ts';
import { toError } from '../refused.ts';
import type { Cell } from '../slice.ts';
import type { Exploration } from './exploration.ts';
import type { ExplorationSlice } from './exploring.ts';
import { freeName, isSameName, tidyName } from './view-names.ts';

export interface ViewsSlice {
  /** The saved views of the shown document, in their order. */
  readonly views: readonly ExplorationRow[];
  /** The view that was removed last; it can be put back. */
  readonly removedView: ExplorationRow | null;
}

/** Everything is written to the base at once; a failure is said, and nothing is changed. */
export interface ViewActions {
  /** Saves what is on screen under a name, with a small picture when there is one. A name that is taken gets a number. */
  readonly saveView: (name: string, thumbnail?: Promise<string | null>) => Promise<void>;
  /** Saves what is on screen in place of what a view showed. */
  readonly updateView: (id: string, thumbnail?: Promise<string | null>) => Promise<void>;
  /** Gives a view another name; nothing happens when another view has it, or when it is empty. */
  readonly renameView: (id: string, name: string) => Promise<void>;
  /** Takes a view away; `restoreView` puts it back until the next one is taken away. */
  readonly removeView: (id: string) => Promise<void>;
  readonly restoreView: () => Promise<void>;
  /** Puts the views in the order of these ids. */
  readonly orderViews: (ids: readonly string[]) => Promise<void>;
  /** Shows what a view saved: the very same state. */
  readonly openView: (id: string) => void;
  /** Reads the views of the shown document anew. */
  readonly listViews: () => Promise<void>;
}

export const NO_VIEWS: ViewsSlice = { views: [], removedView: null };

const NO_PICTURE: Promise<string | null> = Promise.resolve(null);

/** A view is worth saving without its small picture. */
function orNone(thumbnail: Promise<string | null>): Promise<string | null> {
  return thumbnail.catch(() => null);
}

interface ViewDeps {
  readonly base: Pick<Base, 'open' | 'tell'>;
  readonly clock: () => number;
  readonly report: (error: AppError) => void;
  readonly notify: (notice: NewNotice) => void;
  readonly goTo: (exploration: Exploration) => void;
  readonly outlived: Outlived;
}

type ViewCell = Cell<ViewsSlice & ExplorationSlice & DocumentsSlice>;

/** The state that a view would save: on the screen of views itself, what was on screen before; null when nothing was. */
export function viewedState({ walk, exploration }: ExplorationSlice): Exploration | null {
  if (exploration.screen !== 'views') return exploration;
  return walk.left === null ? null : { ...exploration, screen: walk.left };
}

/** The exploration that a view saved. */
export function explorationOf(view: ExplorationRow): Exploration {
  return parseAddress(view.address).exploration;
}

export function viewActions(cell: ViewCell, deps: ViewDeps): ViewActions {
  const { clock, notify } = deps;
  const run = changer(cell, deps);
  const change = deps.outlived('decision', run);

  /** What is on screen, as a view keeps it. */
  function shot(): { readonly address: string; readonly savedAt: number } | null {
    const exploration = viewedState(cell.get());
    const document = nameOf(selectShownRow(cell.get()));
    return exploration === null
      ? null
      : { address: formatAddress({ document, exploration }), savedAt: clock() };
  }

  const view = (id: string) => cell.get().views.find(each => each.id === id);

  return {
    listViews: () => run(null),
    saveView: (name, thumbnail = NO_PICTURE) => {
      const saved = shot();
      const picture = orNone(thumbnail);
      return change(async (db, document) => {
        const { views } = cell.get();
        if (saved === null || tidyName(name) === '') return;
        const id = await freshId(db, `${document}:${saved.savedAt.toString(36)}`);
        const free = freeName(
          name,
          views.map(each => each.name),
        );
        await saveExploration(db, { id, document, name: free, ...saved, thumbnail: await picture });
        notify({ key: 'view.saved', tone: 'success' });
      });
    },
    updateView: (id, thumbnail = NO_PICTURE) => {
      const saved = shot();
      const picture = orNone(thumbnail);
      return change(async db => {
        const known = view(id);
        if (known === undefined || saved === null) return;
        await saveExploration(db, { ...known, ...saved, thumbnail: await picture });
        notify({ key: 'view.updated', args: { name: known.name }, tone: 'success' });
      });
    },
    renameView: (id, name) =>
      change(async db => {
        const known = view(id);
        const tidy = tidyName(name);
        const isTaken = cell.get().views.some(each => each.id !== id && isSameName(each.name, tidy));
        if (known !== undefined && tidy !== '' && !isTaken)
          await saveExploration(db, { ...known, name: tidy });
      }),
    removeView: id =>
      change(async db => {
        const known = view(id);
        if (known === undefined) return;
        await removeExploration(db, id);
        cell.set({ removedView: known });
      }),
    restoreView: () =>
      change(async db => {
        const { removedView } = cell.get();
        if (removedView === null) return;
        await restoreExploration(db, removedView);
        cell.set({ removedView: null });
      }),
    orderViews: ids => change(db => reorderExplorations(db, ids)),
    openView: id => {
      const known = view(id);
      if (known !== undefined) deps.goTo(explorationOf(known));
    },
  };
}

/** Runs one change after the other, none where it is null, and lists what is there behind it. */
function changer(cell: ViewCell, { base, report }: ViewDeps) {
  let queue: Promise<void> = Promise.resolve();
  return (step: ((db: MaillageDb, document: string) => Promise<unknown>) | null): Promise<void> => {
    const task = async () => {
      const { current } = cell.get();
      if (current === null) return;
      const db = await base.open();
      await step?.(db, current);
      if (step !== null) base.tell();
      const views = await explorationsOf(db, current);
      if (cell.get().current === current) cell.set({ views });
    };
    queue = queue.then(task).catch((cause: unknown) => report(toError(cause)));
    return queue;
  };
}

/** Two views may be saved in one millisecond. */
async function freshId(db: MaillageDb, wanted: string): Promise<string> {
  let id = wanted;
  for (let count = 2; (await db.explorations.get(id)) !== undefined; count += 1) id = `${wanted}-${count}`;
  return id;
}
