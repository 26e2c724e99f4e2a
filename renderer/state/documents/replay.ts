import type { Corpus } from '../../../data/model/corpus.ts';
import type { Dataset } from '../../../data/model/dataset.ts';
import { indexCorpus } from '../../../data/resolve/corpus.ts';
import type { LoadedSet } from '../../../data/store/together.ts';
import { loadGazetteer, needsPlaces } from '../corrections/corrections-places.ts';
import type { Loaded } from '../corrections/loaded.ts';

/** The seam of the journal: what the machine read goes in, and what it becomes under the journal is indexed. */
export async function replayed(loaded: Loaded): Promise<Corpus> {
  if ('parts' in loaded) return together(loaded);
  const { document, text, dataset, journal } = loaded;
  const titled = document.label === undefined ? dataset : withTitle(dataset, document.label);
  const decisions = journal.entries.map(entry => entry.correction);
  // A document without a decision, as on every first start, is shown without what replays them.
  if (decisions.length === 0) return indexCorpus(document.id, text, titled);
  const { applyJournal } = await import('../../../data/resolve/corrections.ts');
  const gazetteer = decisions.some(needsPlaces) ? await loadGazetteer() : undefined;
  return indexCorpus(document.id, text, applyJournal(titled, text, decisions, gazetteer).dataset);
}

/** Several documents as one: each under its own journal, all under the one over them. */
async function together({ parts, journal }: LoadedSet): Promise<Corpus> {
  const { together: join } = await import('../../../data/resolve/together/together.ts');
  const each = await Promise.all(parts.map(replayed));
  const partOf = new Map(parts.map(({ document }, part) => [document.id, part]));
  const kept = journal.entries.map(({ document, correction }) => ({
    part: partOf.get(document) ?? null,
    correction,
  }));
  const needs = kept.some(({ part, correction }) => part === null && needsPlaces(correction));
  return join(each, kept, needs ? await loadGazetteer() : undefined);
}

/** The reading under the title that the analyst gave its document. */
function withTitle(dataset: Dataset, title: string): Dataset {
  return { ...dataset, proceedings: { ...dataset.proceedings, title } };
}
