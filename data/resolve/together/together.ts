import type { Corpus } from '../../model/corpus.ts';
import type { Correction, Decision } from '../../model/correction.ts';
import { idOfSet } from '../../model/together.ts';
import { indexCorpus } from '../corpus.ts';
import { applyJournal } from '../corrections.ts';
import type { Gazetteer } from '../journal-places.ts';
import { amongOthers, isHeld } from './guests.ts';
import { join } from './join.ts';
import { isAcross } from './registry.ts';

/** A decision and where it is kept: in the journal of a document (its index), or in the one over all documents (null). */
export interface Kept {
  readonly part: number | null;
  readonly correction: Correction;
}

/**
 * Several documents, each under its own decisions, as one that every screen can show. `journal` holds the decisions of all journals
 * in the order in which they were taken; those over all documents are replayed here.
 */
export function together(parts: readonly Corpus[], journal: readonly Kept[], gazetteer?: Gazetteer): Corpus {
  const over = journal.filter(({ part }) => part === null).map(({ correction }) => correction);
  const { text, dataset: joined, origins } = join(parts, over);
  const plain = over.filter(correction => !isAcross(correction));
  const { dataset } = applyJournal(joined, text, plain, gazetteer);
  const id = idOfSet(parts.map(({ document }) => document));
  const bare: Corpus = { ...indexCorpus(id, text, dataset), together: { parts, origins } };
  const decisions = decisionsOf(bare, journal);
  return decisions.length === 0 ? bare : { ...bare, dataset: { ...dataset, decisions } };
}

/** Every decision in the order of the journal, in the words of the documents together, with whether it holds. */
function decisionsOf(corpus: Corpus, journal: readonly Kept[]): readonly Decision[] {
  const replayed = (corpus.dataset.decisions ?? []).values();
  const own = (corpus.together?.parts ?? []).map(({ dataset }) => (dataset.decisions ?? []).values());
  return journal.map(({ part, correction }) => {
    if (part !== null) {
      const applied = own[part]?.next().value?.applied ?? true;
      return { correction: amongOthers(corpus, part, correction), applied };
    }
    if (isAcross(correction)) return { correction, applied: isHeld(corpus, correction) };
    return { correction, applied: replayed.next().value?.applied ?? true };
  });
}
