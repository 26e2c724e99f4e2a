import type { Corpus } from '../../../data/model/corpus.ts';
import type { Loaded } from '../corrections/loaded.ts';
import { DEFAULT_EXPLORATION, type Exploration } from '../exploration/exploration.ts';
import { type ExplorationSlice, startExploration } from '../exploration/exploring.ts';
import { afterJournal } from '../exploration/steps.ts';
import { DEFAULT_NETWORK } from '../network/network-options.ts';
import { tellingKinds } from '../network/telling-kinds.ts';
import type { DocumentsSlice } from './documents.ts';

/** The document that comes on the screen. */
interface Coming extends Pick<Loaded, 'journal'> {
  readonly document: Pick<Loaded['document'], 'id'>;
}

/** The steps with which a document comes on the screen: its own again when it is the one of before. */
export function firstSteps(
  before: DocumentsSlice & ExplorationSlice,
  { document, journal }: Coming,
  corpus: Corpus,
  exploration: Exploration | undefined,
): ExplorationSlice['history'] {
  const another = before.current !== null && before.current !== document.id;
  if (exploration === undefined && !another) {
    if (before.current !== null) return before.history;
    const fitted = fittedTo(corpus, before.exploration);
    const { history } = fitted === before.exploration ? before : startExploration(fitted);
    return afterJournal(history, journal);
  }
  const { history } = startExploration(exploration ?? inAnother(before, corpus));
  return afterJournal(history, journal);
}

/** A first picture shows what its document has, unless something else was asked for. */
function fittedTo(corpus: Corpus, exploration: Exploration): Exploration {
  const { kinds } = exploration.network;
  const telling = tellingKinds(corpus);
  if (kinds.join() !== DEFAULT_NETWORK.kinds.join() || kinds.join() === telling.join()) return exploration;
  return { ...exploration, network: { ...exploration.network, kinds: telling } };
}

/** What of a view makes sense in another document: the screen and the options, not the ids; kinds that were chosen stay so. */
function inAnother({ corpus, exploration }: DocumentsSlice & ExplorationSlice, next: Corpus): Exploration {
  const { screen, network, words } = exploration;
  const { part } = DEFAULT_EXPLORATION.words;
  const { focus, hidden, marked, link, path, pins, names } = DEFAULT_NETWORK;
  const isChosen = corpus !== null && network.kinds.join() !== tellingKinds(corpus).join();
  const kinds = isChosen ? network.kinds : tellingKinds(next);
  return {
    ...DEFAULT_EXPLORATION,
    screen,
    network: { ...network, kinds, focus, hidden, marked, link, path, pins, names },
    words: { ...words, part },
  };
}
