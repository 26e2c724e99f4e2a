#!/usr/bin/env bash
# Expected: in a star the middle is the most central by eigenvector centrality, and of persons and sessions all programs give one order.
# Really: statnet's evcent (R, package sna) gives each of a star 0.5, and where three sessions hang together by persons it sets a person above the
# session that is first for all others. Its power iteration swings to and fro in any network of two modes, of persons and sessions, and stops at its limit
# with a warning, and the numbers of that round. With use.eigen=TRUE they are right, but may all be negative. networkx, igraph and graphology, which shift
# the matrix or solve it, agree. Of the hubs and authorities of such a graph, one thing where ties have no direction, graphology makes two: 0.25 for
# each hub of the star, 0.5 for its one authority.
# Versions: sna 2.7-1 (R), networkx 2.8.8, igraph 0.10.2 (Python), graphology-metrics 2.4.2.
# Follows: project two modes onto one before such a measure, or compare with the eigenvector once; warnings of R belong to the result.
set -euo pipefail
for tool in node npm R /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq r-cran-sna=2.7-1-1 r-cran-network r-cran-statnet.common r-cran-coda r-cran-lattice r-cran-magrittr r-cran-tibble r-cran-rlang \
  r-cran-lifecycle r-cran-cli r-cran-glue r-cran-vctrs r-cran-pillar r-cran-fansi r-cran-utf8 r-cran-pkgconfig python3-networkx=2.8.8-1 \
  python3-igraph=0.10.2-1+b1 python3-texttable libigraph3 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu" R_LIBS="$folder/root/usr/lib/R/site-library:$folder/root/usr/lib/R/library"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts graphology@0.26.0 graphology-metrics@2.4.2 || { echo 'The npm registry does not answer.'; exit 3; }
printf '%s\n' r-cran-sna*.deb python3-networkx*.deb python3-igraph*.deb
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { UndirectedGraph } = require('graphology');
const eigenvector = require('graphology-metrics/centrality/eigenvector');
const hits = require('graphology-metrics/centrality/hits');

const star = [['S1', 'Anne'], ['S1', 'Luc'], ['S1', 'Zoé']];
const sessions = [...star, ['S2', 'Zoé'], ['S2', 'Paul'], ['S3', 'Paul'], ['S3', 'Eva'], ['S3', 'Ida'], ['S3', 'Max']];
const names = ties => [...new Set(ties.flat())];
const graphOf = ties => {
  const graph = new UndirectedGraph();
  for (const [a, b] of ties) graph.mergeEdge(a, b);
  return graph;
};
const round = value => Math.round(value * 100) / 100;
const first = scores => Object.entries(scores).sort((a, b) => b[1] - a[1]).slice(0, 2).map(([name]) => name);
const inR = (ties, option = '') => {
  const all = names(ties);
  const cells = ties.map(pair => `m[${pair.map(name => all.indexOf(name) + 1)}] <- 1`).join('; ');
  const script = `suppressWarnings({ suppressMessages(library(sna)); m <- matrix(0, ${all.length}, ${all.length}); ${cells}; cat(evcent(m + t(m)${option})) })`;
  const numbers = execFileSync('R', ['--vanilla', '-s', '-e', script], { encoding: 'utf8' }).trim().split(/\s+/).slice(-all.length).map(Number);
  return Object.fromEntries(all.map((name, i) => [name, numbers[i]]));
};
const inPython = ties => {
  const script = `
import networkx, igraph, json
ties = json.loads('${JSON.stringify(ties)}')
graph = igraph.Graph.TupleList(ties)
print(json.dumps([networkx.eigenvector_centrality(networkx.Graph(ties)), dict(zip(graph.vs['name'], graph.eigenvector_centrality()))]))`;
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', script], { encoding: 'utf8' }));
};
check('sna: a star', Object.values(inR(star)).map(round), [0.5, 0.5, 0.5, 0.5]);
check('sna: a star, solved', Object.values(inR(star, ', use.eigen = TRUE')).map(value => round(Math.abs(value))), [0.71, 0.41, 0.41, 0.41]);
check('graphology: a star', Object.values(eigenvector(graphOf(star))).map(round), [0.71, 0.41, 0.41, 0.41]);
check('sna: the first of sessions and persons', first(inR(sessions)), ['Paul', 'S3']);
check('sna: the first, solved', first(Object.fromEntries(Object.entries(inR(sessions, ', use.eigen = TRUE')).map(([name, value]) => [name, Math.abs(value)]))), ['S3', 'Paul']);
check('graphology: the first', first(eigenvector(graphOf(sessions))), ['S3', 'Paul']);
check('networkx, igraph: the first', inPython(sessions).map(first), [['S3', 'Paul'], ['S3', 'Paul']]);
const { hubs, authorities } = hits(graphOf(star));
check('graphology: hub and authority of S1', [round(hubs.S1), round(authorities.S1)], [0.25, 0.5]);
JS
node check.mjs
