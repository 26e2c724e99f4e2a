#!/usr/bin/env bash
# Expected: making a graph undirected or simple adds up the weights of the edges that become one.
# Really: toUndirected and toSimple of graphology-operators keep the attributes of whichever edge came first and drop the others without a
# word: 1 there and 5 back is 1, or 5 in the other order of insertion. Both take a function that merges, as their last argument.
# Versions: graphology-operators 1.6.1, graphology 0.26.0.
# Follows: project and weigh before the graph is built, or pass the merging function each time.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts graphology@0.26.0 graphology-types@0.24.8 graphology-operators@1.6.1 || { echo 'The npm registry does not answer.'; exit 3; }
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
import operators from 'graphology-operators';

const { MultiGraph, DirectedGraph } = Graphology;
const built = (Kind, edges) => {
  const graph = new Kind();
  for (const [from, to, weight] of edges) {
    graph.mergeNode(from);
    graph.mergeNode(to);
    graph.addEdge(from, to, { weight });
  }
  return graph;
};
const weights = graph => graph.mapEdges((_, { weight }) => weight);
const there = ['Anne', 'Paul', 1];
const back = ['Paul', 'Anne', 5];
const sum = (one, other) => ({ weight: one.weight + other.weight });
check('toUndirected', weights(operators.toUndirected(built(DirectedGraph, [there, back]))), [1]);
check('in the other order', weights(operators.toUndirected(built(DirectedGraph, [back, there]))), [5]);
check('with a function', weights(operators.toUndirected(built(DirectedGraph, [there, back]), sum)), [6]);
const parallel = [there, ['Anne', 'Paul', 5]];
check('toSimple', weights(operators.toSimple(built(MultiGraph, parallel))), [1]);
check('toSimple in the other order', weights(operators.toSimple(built(MultiGraph, parallel.reverse()))), [5]);
check('toSimple with a function', weights(operators.toSimple(built(MultiGraph, parallel), sum)), [6]);
JS
node check.mjs
