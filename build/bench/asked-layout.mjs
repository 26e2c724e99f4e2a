/** Layouts as the page asks for them: bundled for Node by the benches. */

import { plain } from '../../data/document/open.ts';
import { buildGraph } from '../../data/graph/build.ts';
import { NODE_KINDS } from '../../data/graph/graph.ts';
import { finish } from '../../data/graph/metrics/work.ts';
import { plainOf } from '../../data/graph/plain.ts';
import { ingest } from '../../data/ingest/ingest.ts';
import { subcorpusOf } from '../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../data/model/query.ts';
import { indexCorpus } from '../../data/resolve/corpus.ts';
import { resolve } from '../../data/resolve/resolve.ts';
import text from '../../data/samples/actes-rouen-2025.txt?raw';
import { layOut } from '../../renderer/scenes/layout/layouts.ts';

/** The layout of a graph, as the page's worker makes it. */
export function askedLayout(graph) {
  return finish(layOut('force', plainOf(graph), { seed: 20250304, aspect: 1.45 }));
}

/** The network of all kinds of the bundled proceedings. */
export function rouenNetwork() {
  const source = { name: 'actes-rouen-2025.txt', sha256: 'rouen', characters: text.length };
  const corpus = indexCorpus('rouen', text, resolve(ingest(plain(text), source)));
  return buildGraph(corpus, subcorpusOf(corpus, EMPTY_QUERY), new Set(NODE_KINDS));
}

/** A generated network as a graph of the product. */
export function graphOf({ nodes, ends }) {
  return {
    nodes: nodes.map(({ kind, theme }, i) => ({
      key: `${kind}:${i}`,
      kind,
      id: String(i),
      label: String(i),
      theme: String(theme),
      sessions: 1,
    })),
    links: Array.from({ length: ends.length / 2 }, (_, e) => ({
      key: String(e),
      source: ends[2 * e],
      target: ends[2 * e + 1],
      relation: 'present',
      weight: 1,
    })),
  };
}
