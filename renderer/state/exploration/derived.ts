import type { Graph } from '../../../data/graph/graph.ts';
import { NODE_KINDS } from '../../../data/graph/graph.ts';
import { subgraph } from '../../../data/graph/subgraph.ts';
import { cloudWords } from '../../../data/measure/cloud.ts';
import { spansOf } from '../../../data/measure/word-table.ts';
import { type Subcorpus, subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY, isEmptyQuery } from '../../../data/model/query.ts';
import type { Span } from '../../../data/model/span.ts';
import { memo } from '../memo.ts';
import { networkOf, shownOf } from '../network/network-graph.ts';
import type { MaillageState } from '../state.ts';
import { selectWords } from './decided-words.ts';
import { countFacet } from './facets.ts';
import { sessionsOfPart } from './part-sessions.ts';
import { measureShown } from './words.ts';

/** Everything here is computed from the state, once a change, and gives the same value until its inputs change. */

const NOTHING: Subcorpus = {
  sessions: new Set(),
  people: new Set(),
  organisations: new Set(),
  territories: new Set(),
  standing: new Map(),
};
const NO_GRAPH: Graph = { nodes: [], links: [] };

const corpusOf = (state: MaillageState) => state.corpus;
const queryOf = (state: MaillageState) => state.exploration.query;

/** What there is without any filter: the totals that "n of N" needs. */
export const selectEverything = memo(
  (s: MaillageState) => [corpusOf(s)],
  corpus => (corpus === null ? NOTHING : subcorpusOf(corpus, EMPTY_QUERY)),
);

/** What the filters keep; empty sets while there is no corpus, and the very value of everything where there is no filter. */
export const selectSelection = memo(
  (s: MaillageState) => [corpusOf(s), queryOf(s), selectEverything(s)],
  (corpus, query, everything) =>
    corpus === null || isEmptyQuery(query) ? everything : subcorpusOf(corpus, query),
);

/** The number beside each theme: the sessions that it would keep; empty while there is no corpus. */
export const selectThemeCounts = memo(
  (s: MaillageState) => [corpusOf(s), queryOf(s)],
  (corpus, query): ReadonlyMap<string, number> =>
    corpus === null ? new Map() : countFacet(corpus, query, 'themes'),
);

/** Whether the network waits for words to be counted: it shows nothing before it can show what is shared. */
export const selectIsCounting = (s: MaillageState) =>
  s.exploration.network.projection?.over === 'vocabulary' && selectWords(s) === null;

/** The words that the network needs: none unless it ties things by what is said in their sessions. */
const networkWords = (s: MaillageState) =>
  s.exploration.network.projection?.over === 'vocabulary' ? selectWords(s) : null;

/** What the network is asked to be. */
const asked = memo(
  (s: MaillageState) => [
    s.exploration.network.kinds,
    s.exploration.network.projection,
    networkWords(s),
    selectIsCounting(s),
  ],
  (kinds, projection, words, counting) => ({ kinds, projection, words, counting }),
);

/** The network of all kinds without filters, of which those of some kinds are parts. */
export const selectAllKinds = memo(
  (s: MaillageState) => [corpusOf(s), selectEverything(s)],
  (corpus, everything) =>
    corpus === null ? NO_GRAPH : networkOf(corpus, everything, { kinds: NODE_KINDS, projection: null }, null),
);

/** The network without filters: what its picture is made for, so that a filter never moves the nodes that stay. */
export const selectWholeGraph = memo(
  (s: MaillageState) => [
    corpusOf(s),
    selectEverything(s),
    s.exploration.network.projection === null ? selectAllKinds(s) : null,
    asked(s),
  ],
  (corpus, everything, all, { kinds, projection, words, counting }) => {
    if (corpus === null || counting) return NO_GRAPH;
    if (all === null) return networkOf(corpus, everything, { kinds, projection }, words);
    const shown = new Set<string>(kinds);
    return subgraph(all, i => shown.has(all.nodes[i]?.kind ?? ''));
  },
);

/** The network of what the filters keep, before anything is hidden in it: the very one without filters where there are none. */
export const selectNetwork = memo(
  (s: MaillageState) => [corpusOf(s), selectSelection(s), selectEverything(s), selectWholeGraph(s), asked(s)],
  (corpus, kept, everything, whole, { kinds, projection, words, counting }) => {
    if (corpus === null || counting) return NO_GRAPH;
    return kept === everything ? whole : networkOf(corpus, kept, { kinds, projection }, words);
  },
);

/** The network that is shown: what the filters keep, without what is hidden, too light or too far. */
export const selectGraph = memo(
  (s: MaillageState) => [
    selectNetwork(s),
    s.exploration.network.hidden,
    s.exploration.network.least,
    s.exploration.network.backbone,
    s.exploration.network.focus,
  ],
  (network, hidden, least, backbone, focus) => shownOf(network, { hidden, least, backbone, focus }),
);

/** Ids of the sessions whose words are shown. */
export const selectPartSessions = memo(
  (s: MaillageState) => [corpusOf(s), selectSelection(s), s.exploration.words.part],
  (corpus, kept, part): readonly string[] => (corpus === null ? [] : sessionsOfPart(corpus, kept, part)),
);

/** The measure of words that is shown. */
export const selectWordMeasure = (state: MaillageState) =>
  measureShown(
    state.exploration.words,
    selectSelection(state) === selectEverything(state),
    selectIsTitle(state),
  );

/** Whether a session is chosen whose only text is its title. */
const selectIsTitle = memo(
  (s: MaillageState) => [selectWords(s), s.exploration.words.part],
  (words, part) =>
    part.kind === 'session' && words?.sessions.some(({ id, titled }) => titled && id === part.id) === true,
);

/** The words of the part that is shown, by the measure that is shown; null until words are counted. */
export const selectCloud = memo(
  (s: MaillageState) => [
    selectWords(s),
    selectPartSessions(s),
    selectWordMeasure(s),
    s.exploration.words.most,
    s.exploration.words.least,
  ],
  (words, sessions, measure, limit, least) =>
    words === null
      ? null
      : cloudWords(words, { sessions }, { measure, limit, floor: least === null ? {} : { f: least } }),
);

/** Where each word stands, by its key; empty until words are counted. */
export const selectWordSpans = memo(
  (s: MaillageState) => [selectWords(s)],
  (words): ReadonlyMap<string, readonly Span[]> =>
    new Map(words?.entries.map(entry => [entry.key, spansOf(words, entry)])),
);
