#!/usr/bin/env bash
# Expected: a graph takes 1 and "1" for one node, as an object's keys do, or keeps both apart with their ties.
# Really: ngraph.graph keeps the nodes apart and their ties together: 1–2 and "1"–"2" are four nodes and one tie, which has the first's ends and the second's
# data; the node "1" lists the tie of 1 as its own. So it is when one table has its codes as numbers and another as text. In a multigraph all is well;
# without, of two ties between the same nodes the second takes the place of the first.
# Versions: ngraph.graph 20.1.2.
# Follows: make every identifier a text before it reaches a library of graphs.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ngraph.graph@20.1.2 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { createRequire } from 'node:module';

const createGraph = createRequire(import.meta.url)('ngraph.graph');
const ties = graph => {
  const list = [];
  graph.forEachLink(link => {
    list.push([link.fromId, link.toId, link.data]);
  });
  return list;
};
const graph = createGraph();
graph.addLink(1, 2, 'first');
graph.addLink('1', '2', 'second');
check('nodes, ties', [graph.getNodesCount(), graph.getLinksCount()], [4, 1]);
check('the tie', ties(graph), [[1, 2, 'second']]);
check('ties of 1, of "1"', [1, '1'].map(id => [...(graph.getLinks(id) ?? [])].map(link => link.fromId)), [[1], [1]]);
check('the like in a Map and in an object', [new Map([[1, 0], ['1', 0]]).size, Object.keys({ 1: 0, '1': 0 }).length], [2, 1]);
const twice = createGraph();
twice.addLink('a', 'b', 2);
twice.addLink('a', 'b', 3);
check('two ties', ties(twice), [['a', 'b', 3]]);
const many = createGraph({ multigraph: true });
many.addLink('a', 'b', 2);
many.addLink('a', 'b', 3);
check('two ties in a multigraph', ties(many), [['a', 'b', 2], ['a', 'b', 3]]);
const mixed = createGraph({ multigraph: true });
mixed.addLink(1, 2, 'first');
mixed.addLink('1', '2', 'second');
check('numbers and texts in a multigraph', ties(mixed), [[1, 2, 'first'], ['1', '2', 'second']]);
JS
node check.mjs
