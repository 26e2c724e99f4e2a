import type { Corpus } from '../../../data/model/corpus.ts';
import { homeOf } from '../../../data/resolve/together/homes.ts';
import { OVER_ALL } from '../../../data/store/set-row.ts';
import {
  appendAmong,
  type LoadedSet,
  redoAmong,
  reloadJournals,
  undoAmong,
} from '../../../data/store/together.ts';
import type { Ledger } from './loaded.ts';

/** The journals of several documents and the one over them: each decision goes to the one that it concerns. */
export function ledgerOfSet(loaded: LoadedSet, corpus: Corpus | null): Ledger {
  const { id } = loaded.document;
  return {
    append: (db, decisions, hand) => {
      const homes = decisions.map(({ at, correction }) => {
        const home = corpus === null ? { part: null, correction } : homeOf(corpus, correction);
        const document = loaded.parts[home.part ?? -1]?.document.id ?? OVER_ALL;
        return { document, at, correction: home.correction };
      });
      return appendAmong(db, id, homes, hand);
    },
    undo: (db, hand) => undoAmong(db, id, hand),
    redo: (db, hand) => redoAmong(db, id, hand),
    reload: db => reloadJournals(db, loaded),
  };
}
