import { buildGraph } from '../../data/graph/build.ts';
import { NODE_KINDS } from '../../data/graph/graph.ts';
import { LAYOUT_OPTIONS } from '../../data/graph/layouts.ts';
import { finish } from '../../data/graph/metrics/work.ts';
import { placesKey } from '../../data/graph/places-key.ts';
import { plainOf } from '../../data/graph/plain.ts';
import type { Dataset } from '../../data/model/dataset.ts';
import { subcorpusOf } from '../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../data/model/query.ts';
import { indexCorpus } from '../../data/resolve/corpus.ts';
import { layOut } from '../scenes/layout/layouts.ts';

/** Places of a network under their name (data/graph/places-key.ts): x and y per node. */
export interface LaidAhead {
  readonly key: string;
  readonly places: readonly number[];
}

/** The places that the page would give the network of a document, all kinds together, without corrections. */
export function layAhead(text: string, dataset: Dataset): LaidAhead {
  const corpus = indexCorpus('', text, dataset);
  const graph = buildGraph(corpus, subcorpusOf(corpus, EMPTY_QUERY), new Set(NODE_KINDS));
  const places = finish(layOut('force', plainOf(graph), LAYOUT_OPTIONS));
  return { key: placesKey('force', graph), places: [...places] };
}
