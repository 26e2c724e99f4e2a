import type { Corpus } from '../../data/model/corpus.ts';
import type { MaillageDb } from '../../data/store/db.ts';
import {
  appendCorrection,
  appendCorrections,
  type JournalState,
  readJournal,
  redoCorrection,
  undoCorrection,
} from '../../data/store/journal.ts';
import type { FiledDecision } from '../../data/store/journal-file.ts';
import type { LoadedDocument } from '../../data/store/read.ts';
import type { DocumentActions, DocumentsSlice } from './documents.ts';
import { select } from './exploration.ts';
import type { ExplorationSlice } from './exploring.ts';
import { redo, undo } from './history.ts';
import type { NewNotice } from './notices.ts';
import type { Cell } from './slice.ts';
import { decided, revised, type Steps } from './steps.ts';

/** The shown document, as the actions on documents share it. */
export interface Shown {
  readonly get: () => LoadedDocument | null;
  readonly set: (loaded: LoadedDocument) => void;
}

export interface RevisingDeps {
  readonly shown: Shown;
  /** Runs one after the other what changes the shown document; a failure is said, and does not reject. */
  readonly enqueue: (task: () => Promise<void>) => Promise<void>;
  readonly change: (step: (db: MaillageDb) => Promise<unknown>) => Promise<unknown>;
  readonly open: () => Promise<MaillageDb>;
  readonly toCorpus: (loaded: LoadedDocument) => Corpus | Promise<Corpus>;
  readonly clock: () => number;
  readonly notify: (notice: NewNotice) => void;
}

type RevisingActions = Pick<
  DocumentActions,
  'correct' | 'importCorrections' | 'undoCorrection' | 'redoCorrection' | 'undo' | 'redo'
>;

/** The decisions on the shown document: written in the journal, replayed, and steps of the one history of all that is done. */
export function revisingActions(
  cell: Cell<DocumentsSlice & ExplorationSlice>,
  deps: RevisingDeps,
): RevisingActions {
  /** Changes of the journal that wait or are under way: until they are through, no step may overtake them. */
  let waiting = 0;

  async function enqueue(task: () => Promise<void>): Promise<void> {
    waiting += 1;
    await deps.enqueue(task);
    waiting -= 1;
  }

  /** Changes the journal, and shows what follows from it with the history that `land` makes of it. */
  async function revise(
    step: (db: MaillageDb, document: string) => Promise<unknown>,
    land: (steps: Steps, journal: JournalState, corpus: Corpus) => Steps,
  ): Promise<void> {
    const before = deps.shown.get();
    if (before === null) return;
    const { id } = before.document;
    await deps.change(db => step(db, id));
    const after = { ...before, journal: await readJournal(await deps.open(), id) };
    deps.shown.set(after);
    const corpus = await deps.toCorpus(after);
    const history = land(cell.get().history, after.journal, corpus);
    const { exploration } = history.present;
    cell.set({ journal: after.journal, corpus, history, exploration });
  }

  const correct: RevisingActions['correct'] = async (correction, find) => {
    let holds = false;
    await enqueue(() =>
      revise(
        (db, id) => appendCorrection(db, id, correction, deps.clock()),
        (steps, { entries }, corpus) => {
          holds = corpus.dataset.decisions?.at(-1)?.applied ?? true;
          if (!holds) deps.notify({ key: 'correct.unapplied', tone: 'warning' });
          const { exploration } = steps.present;
          const looked = find === undefined ? exploration : select(find(corpus))(exploration);
          return decided(steps, { exploration: looked, decisions: entries.length }, deps.clock());
        },
      ),
    );
    return holds;
  };

  async function importDecisions(filed: readonly FiledDecision[]): Promise<number> {
    const known = new Set(cell.get().journal.entries.map(entry => JSON.stringify(entry.correction)));
    const fresh = filed.filter(({ correction }) => !known.has(JSON.stringify(correction)));
    if (fresh.length > 0)
      await revise(
        (db, id) => appendCorrections(db, id, fresh),
        (steps, { entries }) =>
          decided(steps, { exploration: steps.present.exploration, decisions: entries.length }, deps.clock()),
      );
    return fresh.length;
  }

  /** The journal's own undo and redo are steps like others: to undo one is to do the other. */
  const inJournal = (step: (db: MaillageDb, document: string) => Promise<unknown>) => () =>
    enqueue(() =>
      revise(step, (steps, { entries }) =>
        revised(steps, { exploration: steps.present.exploration, decisions: entries.length }, deps.clock()),
      ),
    );

  /** One step back or forward, over what was looked at and what was decided. */
  async function travel(way: (steps: Steps) => Steps): Promise<void> {
    const { history, journal } = cell.get();
    const arrived = way(history);
    const count = arrived.present.decisions - journal.entries.length;
    if (arrived === history) return;
    if (count === 0) return cell.set({ history: arrived, exploration: arrived.present.exploration });
    const step = count < 0 ? undoCorrection : redoCorrection;
    await revise(
      async (db, id) => {
        for (let i = 0; i < Math.abs(count); i += 1) await step(db, id);
      },
      (steps, { entries }) => {
        const decisions = entries.length;
        deps.notify({
          key: count < 0 ? 'journal.undone' : 'journal.redone',
          args: { count: Math.abs(count) },
        });
        // Something was looked at in the meantime: that stays, and what happened to the journal is a step behind it.
        if (steps !== history)
          return revised(steps, { exploration: steps.present.exploration, decisions }, deps.clock());
        return { ...arrived, present: { ...arrived.present, decisions } };
      },
    );
  }

  /** A step that changes no decision is taken at once; one that does waits for the base, and those behind it with it. */
  const inHistory = (way: (steps: Steps) => Steps) => () => {
    const { history } = cell.get();
    const arrived = way(history);
    if (waiting > 0 || arrived.present.decisions !== history.present.decisions)
      return enqueue(() => travel(way));
    cell.set({ history: arrived, exploration: arrived.present.exploration });
    return Promise.resolve();
  };

  return {
    correct,
    importCorrections: async filed => {
      let added: number | null = null;
      await enqueue(async () => {
        added = await importDecisions(filed);
      });
      return added;
    },
    undoCorrection: inJournal(undoCorrection),
    redoCorrection: inJournal(redoCorrection),
    undo: inHistory(undo),
    redo: inHistory(redo),
  };
}
