import type { Corpus } from '../../../data/model/corpus.ts';
import type { Dataset } from '../../../data/model/dataset.ts';
import { indexCorpus } from '../../../data/resolve/corpus.ts';
import type { LoadedDocument } from '../../../data/store/read.ts';
import { loadGazetteer, needsPlaces } from '../corrections/corrections-places.ts';

/** The seam of the journal: what the machine read goes in, and what it becomes under the journal is indexed. */
export async function replayed({ document, text, dataset, journal }: LoadedDocument): Promise<Corpus> {
  const titled = document.label === undefined ? dataset : withTitle(dataset, document.label);
  const decisions = journal.entries.map(entry => entry.correction);
  // A document without a decision, as on every first start, is shown without what replays them.
  if (decisions.length === 0) return indexCorpus(document.id, text, titled);
  const { applyJournal } = await import('../../../data/resolve/corrections.ts');
  const gazetteer = decisions.some(needsPlaces) ? await loadGazetteer() : undefined;
  return indexCorpus(document.id, text, applyJournal(titled, text, decisions, gazetteer).dataset);
}

/** The reading under the title that the analyst gave its document. */
function withTitle(dataset: Dataset, title: string): Dataset {
  return { ...dataset, proceedings: { ...dataset.proceedings, title } };
}
