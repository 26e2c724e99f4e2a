#!/usr/bin/env bash
# Expected: with every weight 1, the weighted degree of a node is its degree.
# Really: graphology counts a loop twice in the degree, as graph theory has it (and networkx and igraph in both figures), and once in
# weightedDegree of graphology-metrics: a node with one edge and a loop of weight 1 has the degree 3 and the weighted degree 2. Half the
# sum of weighted degrees is then not the sum of weights.
# Versions: graphology 0.26.0, graphology-metrics 2.4.2.
# Follows: take loops out before anything is summed, as Maillage does (data/graph/metrics/adjacency.ts).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts graphology@0.26.0 graphology-types@0.24.8 graphology-metrics@2.4.2 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import Graphology from 'graphology';
import metrics from 'graphology-metrics';

const graph = new Graphology.UndirectedGraph();
for (const name of ['Anne', 'Paul']) graph.addNode(name);
graph.addEdge('Anne', 'Paul', { weight: 1 });
check('without loop: degree, weighted degree', [graph.degree('Anne'), metrics.node.weightedDegree(graph, 'Anne')], [1, 1]);
graph.addEdge('Anne', 'Anne', { weight: 1 });
check('with a loop: degree, weighted degree', [graph.degree('Anne'), metrics.node.weightedDegree(graph, 'Anne')], [3, 2]);
const halves = graph.mapNodes(node => metrics.node.weightedDegree(graph, node)).reduce((sum, each) => sum + each) / 2;
check('half of all weighted degrees, sum of weights', [halves, metrics.graph.weightedSize(graph)], [1.5, 2]);
JS
node check.mjs
