import type { MaillageDb } from '../../../data/store/db.ts';
import { saveExploration } from '../../../data/store/explorations.ts';
import { putHeld } from '../../../data/store/holding.ts';
import { appendCorrections } from '../../../data/store/journal.ts';
import { OVER_ALL } from '../../../data/store/set-row.ts';
import type { Bridge } from '../../bridge/contract.ts';
import { type AppError, bridgeError } from '../../errors/errors.ts';
import type { Loaded } from '../corrections/loaded.ts';
import type { ViewsSlice } from '../exploration/views.ts';
import type { NewNotice } from '../notices.ts';
import type { Outlived } from '../outlived.ts';
import type { Cell } from '../slice.ts';
import type { Base } from './base.ts';
import { type DocumentsSlice, NO_DOCUMENTS } from './documents.ts';
import { localDay } from './exporting.ts';
import type { LostActions } from './lost.ts';
import type { Showing } from './showing.ts';

/** Puts what a page held into a base: a document, or several with the decisions over them. Gives the id of what was shown. */
async function putBack(db: MaillageDb, held: Loaded, views: ViewsSlice['views']): Promise<string> {
  if (!('parts' in held)) return putHeld(db, { stored: held, decisions: held.journal.entries, views });
  for (const stored of held.parts)
    await putHeld(db, { stored, decisions: stored.journal.entries, views: [] });
  await appendCorrections(db, OVER_ALL, held.over.entries);
  for (const view of views) await saveExploration(db, view);
  return held.document.id;
}

interface LosingDeps {
  readonly base: Pick<Base, 'change' | 'anew'>;
  readonly showing: Showing;
  readonly bridge: Pick<Bridge, 'saveFile'>;
  readonly enqueue: (task: () => Promise<void>) => Promise<void>;
  readonly start: () => Promise<void>;
  readonly outlived: Outlived;
  readonly clock: () => number;
  readonly notify: (notice: NewNotice) => void;
  readonly report: (error: AppError) => void;
}

/** A base that is deleted under a page takes nothing of what the page holds with it, until the analyst says so. */
export function lostActions(cell: Cell<DocumentsSlice & ViewsSlice>, deps: LosingDeps): LostActions {
  const { base, showing, bridge, enqueue, start, clock, notify, report } = deps;

  async function saveHeld(nameOn: (day: string) => string): Promise<void> {
    const held = showing.shown.get();
    if (held === null) return;
    const name = nameOn(localDay(clock()));
    try {
      const { writeHeldFile } = await import('../../../data/store/held-file.ts');
      // Of several documents each has a file of its own; views of them together are of none.
      const views = 'parts' in held ? [] : cell.get().views;
      for (const [i, each] of ('parts' in held ? held.parts : [held]).entries()) {
        const own = i === 0 ? name : name.replace(/(?=\.[a-z]+$)/u, `-${i + 1}`);
        const bytes = new TextEncoder().encode(writeHeldFile(each, views));
        const saved = await bridge.saveFile(own, bytes);
        if (saved !== null) notify({ key: 'export.saved', args: { name: saved.name }, tone: 'success' });
      }
    } catch (cause) {
      report(bridgeError(cause, name));
    }
  }

  async function refill(): Promise<void> {
    const stored = showing.shown.get();
    const { views } = cell.get();
    base.anew();
    if (stored === null) {
      cell.set({ lost: null });
      return start();
    }
    const id = await base.change(db => putBack(db, stored, views));
    await showing.refresh();
    await showing.remember(id);
    // Not before: whoever sees the question go may close the window.
    cell.set({ lost: null });
    notify({ key: 'lost.refilled', tone: 'success' });
  }

  return {
    askLost: async () => cell.set({ lost: 'asking' }),
    putOffLost: () => cell.set({ lost: 'put-off' }),
    saveHeld: deps.outlived('file', saveHeld),
    refillBase: () => enqueue(refill),
    restartBase: () =>
      enqueue(async () => {
        base.anew();
        const { corpus, current, counted, journal } = NO_DOCUMENTS;
        cell.set({ lost: null, corpus, current, counted, journal, status: { kind: 'opening' } });
        await start();
      }),
  };
}
