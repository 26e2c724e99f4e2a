import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction, RoleRead } from '../../../data/model/correction.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { MaillageDb } from '../../../data/store/db.ts';
import { type Hand, isOwn, type JournalState } from '../../../data/store/journal.ts';
import type { FiledDecision } from '../../../data/store/journal-file.ts';
import type { IngestClient } from '../clients/ingest.ts';
import type { DocumentActions, DocumentsSlice } from '../documents/documents.ts';
import { select } from '../exploration/exploration.ts';
import type { ExplorationSlice } from '../exploration/exploring.ts';
import { back, decided, forth, revised, type Steps } from '../exploration/steps.ts';
import type { NewNotice } from '../notices.ts';
import type { Cell } from '../slice.ts';
import { decisionsOn, ledgerOf } from './ledger.ts';
import type { Ledger, Loaded } from './loaded.ts';

/** The shown document, as the actions on documents share it. */
export interface Shown {
  readonly get: () => Loaded | null;
  readonly set: (loaded: Loaded) => void;
  /** Whose decisions on it this window may undo. */
  readonly hand: () => Hand;
}

/** How many decisions that hold are this window's own: so many steps of its history are decisions. */
export function heldBy({ entries }: JournalState, hand: Hand): number {
  return entries.filter(entry => isOwn(entry, hand)).length;
}

export interface RevisingDeps {
  readonly shown: Shown;
  /** Runs one after the other what changes the shown document; a failure is said, and does not reject. */
  readonly enqueue: (task: () => Promise<void>) => Promise<void>;
  readonly change: (step: (db: MaillageDb) => Promise<unknown>) => Promise<unknown>;
  readonly open: () => Promise<MaillageDb>;
  readonly toCorpus: (loaded: Loaded) => Corpus | Promise<Corpus>;
  readonly clock: () => number;
  readonly notify: (notice: NewNotice) => void;
  readonly ingest: Pick<IngestClient, 'readRole'>;
}

type RevisingActions = Pick<
  DocumentActions,
  'correct' | 'importCorrections' | 'undoCorrection' | 'redoCorrection' | 'undo' | 'redo'
>;

type RevisingCell = Cell<DocumentsSlice & ExplorationSlice>;

/** A change of the journal, and the history that is made of it once its corpus is there. */
type Revise = (
  step: (db: MaillageDb, ledger: Ledger, hand: Hand) => Promise<unknown>,
  /** `held` decisions of this window hold now. */
  land: (steps: Steps, corpus: Corpus, held: number) => Steps,
) => Promise<void>;

/** The decisions on the shown document: written in the journal, replayed, and steps of the one history of all that is done. */
export function revisingActions(cell: RevisingCell, deps: RevisingDeps): RevisingActions {
  const { enqueue, isWaiting } = counted(deps.enqueue);
  const revise = reviser(cell, deps);

  /** The journal's own undo and redo are steps like others: to undo one is to do the other. */
  const inJournal = (step: Parameters<Revise>[0]) => () =>
    enqueue(() =>
      revise(step, (steps, _, held) =>
        revised(steps, { exploration: steps.present.exploration, decisions: held }, deps.clock()),
      ),
    );

  /** A step that changes no decision is taken at once; one that does waits for the base, and those behind it with it. */
  const inHistory = (way: (steps: Steps) => Steps) => () => {
    const { history } = cell.get();
    const arrived = way(history);
    if (isWaiting() || arrived.present.decisions !== history.present.decisions)
      return enqueue(() => travel(cell, deps, revise, way));
    cell.set({ history: arrived, exploration: arrived.present.exploration });
    return Promise.resolve();
  };

  return {
    correct: async (correction, find) => {
      let holds = false;
      await enqueue(async () => {
        holds = await decide(deps, revise, await readAgain(correction, deps.ingest), find);
      });
      return holds;
    },
    importCorrections: async filed => {
      let added: number | null = null;
      await enqueue(async () => {
        added = await importDecisions(cell, deps, revise, filed);
      });
      return added;
    },
    undoCorrection: inJournal((db, ledger, hand) => ledger.undo(db, hand)),
    redoCorrection: inJournal((db, ledger, hand) => ledger.redo(db, hand)),
    undo: inHistory(back),
    redo: inHistory(forth),
  };
}

/** A role in the analyst's words is read for its bodies and places before it is written down; where it cannot be, it stands as it is. */
async function readAgain(correction: Correction, ingest: RevisingDeps['ingest']): Promise<Correction> {
  if (correction.op !== 'set-role' || correction.read !== undefined) return correction;
  const read = correction.role === null ? NOTHING_READ : await ingest.readRole(correction.role);
  return read === null ? correction : { ...correction, read };
}

const NOTHING_READ: RoleRead = { bodies: [], places: [] };

/** A queue that tells whether something waits in it or is under way: until that is through, no step may overtake it. */
function counted(enqueue: RevisingDeps['enqueue']) {
  let waiting = 0;
  return {
    isWaiting: () => waiting > 0,
    enqueue: async (task: () => Promise<void>): Promise<void> => {
      waiting += 1;
      await enqueue(task);
      waiting -= 1;
    },
  };
}

/** Changes the journal, and shows what follows from it with the history that `land` makes of it. */
function reviser(cell: RevisingCell, deps: RevisingDeps): Revise {
  return async (step, land) => {
    const before = deps.shown.get();
    if (before === null) return;
    const hand = deps.shown.hand();
    const ledger = await ledgerOf(before, cell.get().corpus);
    await deps.change(db => step(db, ledger, hand));
    const after = await ledger.reload(await deps.open());
    deps.shown.set(after);
    const corpus = await deps.toCorpus(after);
    const history = land(cell.get().history, corpus, heldBy(after.journal, hand));
    const { exploration } = history.present;
    cell.set({ journal: after.journal, corpus, history, exploration });
  };
}

/** Takes one decision; gives whether it has an effect. */
async function decide(
  { clock, notify }: RevisingDeps,
  revise: Revise,
  correction: Correction,
  find: ((corpus: Corpus) => EntityRef | null) | undefined,
): Promise<boolean> {
  let holds = false;
  await revise(
    (db, ledger, hand) => ledger.append(db, [{ correction, at: clock() }], hand),
    (steps, corpus, decisions) => {
      holds = corpus.dataset.decisions?.at(-1)?.applied ?? true;
      if (!holds) notify({ key: 'correct.unapplied', tone: 'warning' });
      const { exploration } = steps.present;
      const looked = find === undefined ? exploration : select(find(corpus))(exploration);
      return decided(steps, { exploration: looked, decisions }, clock());
    },
  );
  return holds;
}

/** Takes those decisions of a file that are not taken yet; gives how many they are. */
async function importDecisions(
  cell: RevisingCell,
  { clock }: RevisingDeps,
  revise: Revise,
  filed: readonly FiledDecision[],
): Promise<number> {
  const known = new Set(decisionsOn(cell.get()).map(correction => JSON.stringify(correction)));
  const fresh = filed.filter(({ correction }) => !known.has(JSON.stringify(correction)));
  if (fresh.length > 0)
    await revise(
      (db, ledger, hand) => ledger.append(db, fresh, hand),
      (steps, _, decisions) => decided(steps, { exploration: steps.present.exploration, decisions }, clock()),
    );
  return fresh.length;
}

/** One step back or forward, over what was looked at and what was decided. */
async function travel(
  cell: RevisingCell,
  { clock, notify, shown }: RevisingDeps,
  revise: Revise,
  way: (steps: Steps) => Steps,
): Promise<void> {
  const { history, journal } = cell.get();
  const arrived = way(history);
  const count = arrived.present.decisions - heldBy(journal, shown.hand());
  if (arrived === history) return;
  if (count === 0) return cell.set({ history: arrived, exploration: arrived.present.exploration });
  await revise(
    async (db, ledger, hand) => {
      const step = count < 0 ? ledger.undo : ledger.redo;
      for (let i = 0; i < Math.abs(count); i += 1) await step(db, hand);
    },
    (steps, _, decisions) => {
      notify({
        key: count < 0 ? 'journal.undone' : 'journal.redone',
        args: { count: Math.abs(count) },
      });
      // Something was looked at in the meantime: that stays, and what happened to the journal is a step behind it.
      if (steps !== history)
        return revised(steps, { exploration: steps.present.exploration, decisions }, clock());
      return { ...arrived, present: { ...arrived.present, decisions } };
    },
  );
}
