#!/usr/bin/env bash
# Expected: closeness of one network is one ranking, whichever library computes it, and clustering of it one figure.
# Really: where a network is in pieces, as that of a conference is, igraph (R and Python) and graphology look at each piece alone: the two
# speakers of a session nobody else went to have 1, the highest of all, above everybody of the large piece; networkx multiplies by the share
# that is reached, and puts them last. R divides by nothing unless asked and gives other numbers again; a node alone is NaN in igraph and 0
# in the two others. The mean clustering of four nodes of which one has one tie is 0.78 to igraph, which leaves that one out, and 0.58 to networkx;
# harmonic centrality is a sum in R and networkx and a mean in igraph for Python.
# Versions: r-cran-igraph 1.3.5, python3-igraph 0.10.2, python3-networkx 2.8.8 (Debian 12), graphology-metrics 2.4.2.
# Follows: wassermanFaust: true in graphology; in igraph the same by hand, or harmonic centrality; say which. Maillage: data/graph/metrics/closeness.ts.
set -euo pipefail
for tool in node npm R /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts graphology@0.26.0 graphology-types@0.24.8 graphology-metrics@2.4.2 || { echo 'The npm registry does not answer.'; exit 3; }
apt-get download -qq python3-networkx=2.8.8-1 python3-igraph=0.10.2-1+b1 python3-texttable libigraph3 r-cran-igraph=1.3.5-3 r-cran-magrittr \
  r-cran-pkgconfig r-cran-rlang r-cran-matrix r-cran-lattice 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu"
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2; printf '%s\n' *.deb
cat >check.py <<'PY'
import json, igraph, networkx
pieces = [('A', 'B'), ('B', 'C'), ('C', 'D'), ('D', 'E'), ('E', 'A'), ('X', 'Y')]
kite = [('A', 'B'), ('B', 'C'), ('A', 'C'), ('C', 'D')]
known = lambda value: None if value != value else round(value, 2)
shown = lambda names, values: {name: known(value) for name, value in zip(names, values) if name in 'AXZ'}
graph = networkx.Graph(pieces); graph.add_node('Z')
other = igraph.Graph.TupleList(pieces); other.add_vertex(name='Z')
means = [networkx.average_clustering(networkx.Graph(kite)), igraph.Graph.TupleList(kite).transitivity_avglocal_undirected()]
of_networkx = lambda measure: shown(*zip(*sorted(measure(graph).items())))
print(json.dumps([of_networkx(networkx.closeness_centrality), of_networkx(networkx.harmonic_centrality), shown(other.vs['name'], other.closeness()),
  shown(other.vs['name'], other.harmonic_centrality()), [round(mean, 2) for mean in means]]))
PY
cat >check.R <<'R'
suppressMessages(library(igraph))
said <- function(values) { values <- values[c('A', 'X', 'Z')]; cat(sprintf('{%s}', paste(sprintf('"%s":%s', names(values), ifelse(is.nan(values), 'null', round(values, 2))), collapse = ','))) }
graph <- graph_from_data_frame(data.frame(from = c('A', 'B', 'C', 'D', 'E', 'X'), to = c('B', 'C', 'D', 'E', 'A', 'Y')), directed = FALSE, vertices = data.frame(name = c('A', 'B', 'C', 'D', 'E', 'X', 'Y', 'Z')))
cat('['); said(closeness(graph)); cat(','); said(closeness(graph, normalized = TRUE)); cat(','); said(harmonic_centrality(graph)); cat(']')
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
import Graphology from 'graphology';
import metrics from 'graphology-metrics';

const graph = new Graphology.UndirectedGraph();
for (const name of 'ABCDEXYZ') graph.addNode(name);
for (const [from, to] of ['AB', 'BC', 'CD', 'DE', 'EA', 'XY']) graph.addEdge(from, to);
const shown = values => Object.fromEntries(['A', 'X', 'Z'].map(name => [name, Math.round(values[name] * 100) / 100]));
const [networkx, networkxHarmonic, python, pythonHarmonic, means] = JSON.parse(readFileSync('python.json', 'utf8'));
const [r, rNormalised, rHarmonic] = JSON.parse(readFileSync('r.json', 'utf8'));
console.log('A: one of a ring of five; X: one of a pair apart; Z: alone');
check('igraph in Python', python, { A: 0.67, X: 1, Z: null });
check('igraph in R, as it comes', r, { A: 0.17, X: 1, Z: null });
check('igraph in R, normalised', rNormalised, { A: 0.67, X: 1, Z: null });
check('graphology', shown(metrics.centrality.closeness(graph)), { A: 0.67, X: 1, Z: 0 });
check('networkx', networkx, { A: 0.38, X: 0.14, Z: 0 });
check('graphology, asked', shown(metrics.centrality.closeness(graph, { wassermanFaust: true })), { A: 0.38, X: 0.14, Z: 0 });
check('harmonic: networkx, igraph in R', [networkxHarmonic, rHarmonic], [{ A: 3, X: 1, Z: 0 }, { A: 3, X: 1, Z: 0 }]);
check('harmonic: igraph in Python', pythonHarmonic, { A: 0.43, X: 0.14, Z: 0 });
check('mean clustering: networkx, igraph', means, [0.58, 0.78]);
JS
node check.mjs
