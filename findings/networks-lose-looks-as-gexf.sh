#!/usr/bin/env bash
# Expected: a GEXF that graphology wrote opens in networkx with what it holds, and one that networkx wrote opens in networkx.
# Really: graphology-gexf writes the elements of the picture in a name space of its own ("http:///www.gexf.net/1.1draft/viz", three strokes, in a
# file of 1.2): networkx, which compares names, reads no place, colour or size of it. What a tie has under "relation" comes over, what
# it has under "kind" does not: that is written as an attribute of XML, which graphology alone reads. And networkx declares a column by its first value: where a later one is a
# word it writes a file that it refuses itself (ValueError), and that graphology reads with null for the word.
# Versions: graphology-gexf 0.13.2, graphology 0.26.0, python3-networkx 2.8.8 (Debian 12).
# Follows: declare every column by all of its values, and take the name space of the version that is written. Maillage: renderer/export/network/gexf.ts.
set -euo pipefail
for tool in node npm /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts graphology@0.26.0 graphology-types@0.24.8 graphology-gexf@0.13.2 || { echo 'The npm registry does not answer.'; exit 3; }
apt-get download -qq python3-networkx=2.8.8-1 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
dpkg -x python3-networkx*.deb root
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2; printf '%s\n' *.deb
cat >check.py <<'PY'
import json, networkx
read = networkx.read_gexf('ours.gexf')
fixed = open('ours.gexf').read().replace('http:///www.gexf.net/1.1draft/viz', 'http://www.gexf.net/1.2draft/viz')
open('fixed.gexf', 'w').write(fixed)
mixed = networkx.Graph()
mixed.add_node('a', rank=1); mixed.add_node('b', rank='invitée'); mixed.add_edge('a', 'b')
networkx.write_gexf(mixed, 'mixed.gexf')
try: again = networkx.read_gexf('mixed.gexf').nodes['b']['rank']
except ValueError as error: again = type(error).__name__
print(json.dumps([read.nodes['a'], read.edges['a', 'b'], networkx.read_gexf('fixed.gexf').nodes['a'].get('viz'), again], sort_keys=True))
PY
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import Graphology from 'graphology';
import gexf from 'graphology-gexf/node/index.js';

const graph = new Graphology.UndirectedGraph();
graph.addNode('a', { label: 'Anne', sessions: 3, x: 1, y: 2, size: 4, color: '#ff0000' });
graph.addNode('b', { label: 'Paul', sessions: 1, x: 3, y: 4, size: 2, color: '#00ff00' });
graph.addEdgeWithKey('ab', 'a', 'b', { weight: 5, relation: 'table', kind: 'speaker' });
writeFileSync('ours.gexf', gexf.write(graph));
const env = { ...process.env, PYTHONPATH: `${process.cwd()}/root/usr/lib/python3/dist-packages` };
const [node, tie, picture, again] = JSON.parse(execFileSync('/usr/bin/python3', ['check.py'], { env, encoding: 'utf8' }));
const back = gexf.parse(Graphology, readFileSync('ours.gexf', 'utf8'));
check('graphology’s, by graphology: a tie', back.getEdgeAttributes('ab'), { weight: 5, kind: 'speaker', relation: 'table' });
check('graphology’s, by networkx: a node', node, { label: 'Anne', sessions: 3 });
check('graphology’s, by networkx: a tie', tie, { id: 'ab', relation: 'table', weight: 5 });
check('the same with the name space of 1.2', picture, { color: { a: 1, b: 0, g: 0, r: 255 }, position: { x: 1, y: 2, z: 0 }, size: 4 });
check('networkx’s, by networkx: "invitée"', again, 'ValueError');
const mixed = gexf.parse(Graphology, readFileSync('mixed.gexf', 'utf8'));
check('networkx’s, by graphology: "invitée"', mixed.getNodeAttribute('b', 'rank'), null);
JS
node check.mjs
