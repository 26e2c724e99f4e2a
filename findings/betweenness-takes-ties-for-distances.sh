#!/usr/bin/env bash
# Expected: betweenness of one undirected graph is one figure, and a stronger tie brings its ends closer, or is left out of account.
# Really: igraph in R and graphology take the edge attribute "weight", unasked, for the length of a step: a tie of 5 is five steps long,
# and whoever holds the strongest ties lies between nobody. igraph in Python, networkx and Cytoscape.js leave weights out unless asked.
# Two parallel edges are two shortest paths to igraph and graphology and one to networkx; Cytoscape.js counts each pair of an undirected
# graph twice. A GraphML with weights has other brokers in R than in Python.
# Versions: r-cran-igraph 1.3.5, python3-igraph 0.10.2, python3-networkx 2.8.8 (Debian 12), graphology-metrics 2.4.2, cytoscape 3.35.0.
# Follows: weights = NA in R and getEdgeWeight: null in graphology; simplify first; say which of them a figure is of. Maillage:
# renderer/export/network/README.md.
set -euo pipefail
for tool in node npm R /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts graphology@0.26.0 graphology-types@0.24.8 graphology-metrics@2.4.2 cytoscape@3.35.0 ||
  { echo 'The npm registry does not answer.'; exit 3; }
apt-get download -qq python3-networkx=2.8.8-1 python3-igraph=0.10.2-1+b1 python3-texttable libigraph3 r-cran-igraph=1.3.5-3 r-cran-magrittr \
  r-cran-pkgconfig r-cran-rlang r-cran-matrix r-cran-lattice 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu"
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2; printf '%s\n' *.deb
cat >check.py <<'PY'
import json, igraph, networkx
weighted = [('A', 'B', 5), ('B', 'C', 5), ('A', 'D', 1), ('D', 'C', 1), ('C', 'E', 1)]
twofold = [('A', 'B'), ('A', 'B'), ('B', 'C'), ('A', 'D'), ('D', 'C')]
rounded = lambda names, values: {name: round(value, 2) for name, value in sorted(zip(names, values))}
of_igraph = lambda graph: rounded(graph.vs['name'], graph.betweenness())
of_networkx = lambda graph: rounded(*zip(*networkx.betweenness_centrality(graph, normalized=False).items()))
graph, multi = networkx.Graph(), networkx.MultiGraph(twofold)
graph.add_weighted_edges_from(weighted)
print(json.dumps([of_igraph(igraph.Graph.TupleList(weighted, weights=True)), of_networkx(graph), of_igraph(igraph.Graph.TupleList(twofold)), of_networkx(multi)]))
PY
cat >check.R <<'R'
suppressMessages(library(igraph))
said <- function(values) cat(sprintf('{%s}', paste(sprintf('"%s":%s', sort(names(values)), round(values[sort(names(values))], 2)), collapse = ',')))
graph <- graph_from_data_frame(data.frame(from = c('A', 'B', 'A', 'D', 'C'), to = c('B', 'C', 'D', 'C', 'E'), weight = c(5, 5, 1, 1, 1)), directed = FALSE)
multi <- graph_from_data_frame(data.frame(from = c('A', 'A', 'B', 'A', 'D'), to = c('B', 'B', 'C', 'D', 'C')), directed = FALSE)
cat('['); said(betweenness(graph)); cat(','); said(betweenness(graph, weights = NA)); cat(','); said(betweenness(multi)); cat(']')
R
PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" /usr/bin/python3 check.py >python.json
R_LIBS="$folder/root/usr/lib/R/site-library:$folder/root/usr/lib/R/library" R --vanilla -s -f check.R >r.json
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';
import Graphology from 'graphology';
import metrics from 'graphology-metrics';

const weighted = [['A', 'B', 5], ['B', 'C', 5], ['A', 'D', 1], ['D', 'C', 1], ['C', 'E', 1]];
const twofold = [['A', 'B'], ['A', 'B'], ['B', 'C'], ['A', 'D'], ['D', 'C']];
const rounded = values => Object.fromEntries(Object.entries(values).sort().map(([name, value]) => [name, Math.round(value * 100) / 100]));
const ofGraphology = (edges, options = {}) => {
  const graph = new Graphology.MultiUndirectedGraph();
  for (const [from, to, weight = 1] of edges) {
    graph.mergeNode(from);
    graph.mergeNode(to);
    graph.addEdge(from, to, { weight });
  }
  return rounded(metrics.centrality.betweenness(graph, { normalized: false, ...options }));
};
const ofCytoscape = edges => {
  const names = [...new Set(edges.flatMap(([from, to]) => [from, to]))];
  const nodes = names.map(id => ({ data: { id } }));
  const graph = cytoscape({ headless: true, elements: [...nodes, ...edges.map(([source, target, weight = 1], i) => ({ data: { id: `e${i}`, source, target, weight } }))] });
  const { betweenness } = graph.elements().betweennessCentrality({ directed: false });
  return rounded(Object.fromEntries(names.map(name => [name, betweenness(graph.getElementById(name))])));
};
const [python, networkx, pythonTwofold, networkxTwofold] = JSON.parse(readFileSync('python.json', 'utf8'));
const [r, rWithout, rTwofold] = JSON.parse(readFileSync('r.json', 'utf8'));
const steps = { A: 0.5, B: 1, C: 3.5, D: 1, E: 0 };
const lengths = { A: 0.5, B: 0, C: 3.5, D: 2, E: 0 };
check('weights: igraph in R', r, lengths);
check('weights: graphology', ofGraphology(weighted), lengths);
check('weights: igraph in Python', python, steps);
check('weights: networkx', networkx, steps);
check('weights: Cytoscape.js, each pair twice', ofCytoscape(weighted), { A: 1, B: 2, C: 7, D: 2, E: 0 });
check('left out: R with weights = NA', rWithout, steps);
check('left out: graphology with getEdgeWeight null', ofGraphology(weighted, { getEdgeWeight: null }), steps);
const two = { A: 0.67, B: 0.67, C: 0.33, D: 0.33 };
check('parallel edges: igraph in R, in Python, graphology', [rTwofold, pythonTwofold, ofGraphology(twofold)], [two, two, two]);
check('parallel edges: networkx', networkxTwofold, { A: 0.5, B: 0.5, C: 0.5, D: 0.5 });
check('parallel edges: Cytoscape.js, each pair twice', ofCytoscape(twofold), { A: 1, B: 1, C: 1, D: 1 });
JS
node check.mjs
