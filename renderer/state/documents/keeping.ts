import type { ColumnChoices } from '../../../data/document/programme/columns.ts';
import type { MaillageDb } from '../../../data/store/db.ts';
import { discardDocument } from '../../../data/store/documents.ts';
import { readJournal } from '../../../data/store/journal.ts';
import {
  bringBack,
  mergeInto,
  removeDocument,
  renameDocument,
  surveyDocuments,
  swapFormer,
} from '../../../data/store/library.ts';
import type { DocumentRow } from '../../../data/store/rows.ts';
import { appError } from '../../errors/errors.ts';
import type { ExplorationSlice } from '../exploration/exploring.ts';
import type { NewNotice } from '../notices.ts';
import { Refused } from '../refused.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import type { DocumentsSlice } from './documents.ts';
import { type Alike, type LibraryActions, shelvedBehind, shelvedLast, titleOf } from './library.ts';
import type { Showing } from './showing.ts';

export interface LibraryDeps {
  readonly base: Pick<Base, 'open' | 'change'>;
  readonly showing: Showing;
  readonly enqueue: (task: () => Promise<void>) => Promise<void>;
  /** The same for what is lost with the window until it is stored. */
  readonly decided: LibraryDeps['enqueue'];
  readonly clock: () => number;
  readonly notify: (notice: NewNotice) => void;
}

/** The life of the documents in the library. */
export function libraryActions(
  cell: Cell<DocumentsSlice & ExplorationSlice>,
  deps: LibraryDeps,
): LibraryActions {
  const { base, enqueue, decided } = deps;
  const steps = { ...shelving(cell, deps), ...replacing(cell, deps) };
  return {
    removeDocument: id => decided(() => steps.remove(id)),
    restoreDocument: id => decided(() => steps.restore(id)),
    discardDocument: id => decided(() => steps.discard(id)),
    renameDocument: (id, title) => decided(() => steps.rename(id, title.trim())),
    rereadDocument: (id, columns) => enqueue(() => reread(cell, deps, id, columns)),
    swapFormer: id => decided(() => steps.swap(id)),
    answerAlike: (question, replaces) => decided(() => steps.answer(question, replaces)),
    surveyDocuments: () =>
      enqueue(async () => {
        const { documents, removed } = cell.get();
        if ([...documents, ...removed].every(({ found }) => found !== undefined)) return;
        await surveyDocuments(await base.open());
        await deps.showing.refresh();
      }),
  };
}

function rowIn(cell: Cell<DocumentsSlice & ExplorationSlice>, id: string): DocumentRow | undefined {
  return cell.get().documents.find(row => row.id === id);
}

/** Out of the library, back into it, and away for good. */
function shelving(
  cell: Cell<DocumentsSlice & ExplorationSlice>,
  { base, showing, clock, notify }: LibraryDeps,
) {
  const { refresh, show, leave } = showing;

  async function remove(id: string): Promise<void> {
    const title = titleOf(rowIn(cell, id));
    await base.change(db => removeDocument(db, id, clock()));
    const { alike } = cell.get();
    cell.set({ alike: alike.filter(each => each.document !== id && each.like !== id) });
    await leave(id);
    cell.set({ shelved: shelvedBehind('removal', id, cell.get()) });
    notify({ key: 'library.removed', args: { title }, retry: 'bring-back', about: id });
  }

  async function restore(id: string): Promise<void> {
    cell.set({ shelved: null });
    await base.change(db => bringBack(db, id));
    await refresh();
    await show(id);
    notify({
      key: 'library.restored',
      args: { title: titleOf(rowIn(cell, id)) },
      tone: 'success',
      about: id,
    });
  }

  async function discard(id: string): Promise<void> {
    await base.change(db => discardDocument(db, id));
    await refresh();
  }

  return { remove, restore, discard };
}

/** What a document is called and what it holds. */
function replacing(cell: Cell<DocumentsSlice & ExplorationSlice>, { base, showing, notify }: LibraryDeps) {
  const { refresh, show, showAgain } = showing;
  const rowOf = (id: string) => rowIn(cell, id);

  /** Changes rows, lists them anew, and shows anew the document when it is the one that is shown. */
  async function changed(id: string, step: (db: MaillageDb) => Promise<unknown>): Promise<void> {
    await base.change(step);
    await refresh();
    await showAgain(id);
  }

  const rename = (id: string, title: string) => changed(id, db => renameDocument(db, id, title));

  async function swap(id: string): Promise<void> {
    cell.set({ shelved: null });
    await changed(id, db => swapFormer(db, id));
    const row = rowOf(id);
    notify({
      key: 'library.swapped',
      args: { title: titleOf(row), name: row?.name ?? '' },
      retry: 'swap',
      about: id,
    });
  }

  async function answer({ document, like }: Alike, replaces: boolean): Promise<void> {
    cell.set({ alike: cell.get().alike.filter(each => each.document !== document) });
    if (!replaces) return;
    const name = rowOf(document)?.name ?? '';
    await base.change(db => mergeInto(db, document, like));
    await refresh();
    await show(like);
    cell.set({ shelved: shelvedBehind('replacement', like, cell.get()) });
    notify({
      key: 'library.replaced',
      args: { title: titleOf(rowOf(like)), name },
      retry: 'swap',
      about: like,
    });
  }

  return { rename, swap, answer };
}

/** Reads a document again from its stored text, and says what was recognised and that nothing was lost. */
async function reread(
  cell: Cell<DocumentsSlice & ExplorationSlice>,
  { base, showing, notify }: LibraryDeps,
  id: string,
  columns?: ColumnChoices,
): Promise<void> {
  const rowOf = (id: string) => rowIn(cell, id);
  const { refresh } = showing;
  const name = rowOf(id)?.name ?? '';
  const outcome = await showing.followed(
    { kind: 'reread', document: id, ...(columns === undefined ? {} : { columns }) },
    name,
  );
  cell.set({ status: { kind: 'ready' } });
  if (outcome.kind === 'failed')
    throw new Refused(appError(outcome.code, { args: { name, ...outcome.args } }));
  if (outcome.kind === 'cancelled') return;
  await refresh();
  await showing.showAgain(id);
  const row = rowOf(id);
  const { entries } = await readJournal(await base.open(), id);
  const { sessions = 0, people = 0, organisations = 0 } = row?.found ?? {};
  const args = { title: titleOf(row), sessions, people, organisations, kept: entries.length };
  notify({ key: 'library.reread', args, tone: 'success' });
}

/** Undoes what was done last to a document as a whole; null when something else was done since. */
export function undoShelved(
  cell: Cell<DocumentsSlice & ExplorationSlice>,
  { restoreDocument, swapFormer: swap }: LibraryActions,
): Promise<void> | null {
  const last = shelvedLast(cell.get());
  if (last === null) return null;
  return last.kind === 'removal' ? restoreDocument(last.document) : swap(last.document);
}
