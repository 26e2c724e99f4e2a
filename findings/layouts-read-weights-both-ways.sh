#!/usr/bin/env bash
# Expected: where a program draws a network by its ties' weights, a strong tie draws two people together, whichever layout is asked for.
# Really: in networkx and in igraph for R the weight draws together in the one spring layout and pushes apart in the other, each by itself, by an attribute called
# weight: of a triangle with one tie of ten, the two are at half the distance of the third by Fruchterman and Reingold, and at twice
# that distance by Kamada and Kawai, for whom it is a length. igraph’s own choice for R, layout_nicely, takes the first kind. In igraph
# for Python the first kind is given no weights unless it is told them, and the second cannot be given any.
# Versions: networkx 2.8.8, igraph 0.10.2 (Python) and 1.3.5 (R), Debian 12.
# Follows: turn weights into lengths for Kamada and Kawai; say beside a picture what nearness means. Maillage's layouts count
# links and not their weights (renderer/scenes/layout).
set -euo pipefail
for tool in node R /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-networkx=2.8.8-1 python3-scipy liblbfgsb0 python3-decorator python3-numpy libblas3 liblapack3 libgfortran5 python3-igraph=0.10.2-1+b1 python3-texttable libigraph3 \
  r-cran-igraph=1.3.5-3 r-cran-magrittr r-cran-pkgconfig r-cran-rlang r-cran-matrix r-cran-lattice 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/usr/lib/x86_64-linux-gnu/blas:$folder/root/usr/lib/x86_64-linux-gnu/lapack"
export R_LIBS="$folder/root/usr/lib/R/site-library:$folder/root/usr/lib/R/library"
printf '%s\n' *.deb

cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';

/** Of a triangle with one strong tie, how far apart the two are whom it ties, by how far apart either is from the third. */
const ratio = ([strong, one, other]) => Math.round((200 * strong) / (one + other)) / 100;
const python = script => JSON.parse(execFileSync('/usr/bin/python3', ['-c', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
const seen = python(`
import json, math, random, igraph, networkx
ties = [('a', 'b', 10), ('a', 'c', 1), ('b', 'c', 1)]
graph = networkx.Graph()
graph.add_weighted_edges_from(ties)
ways = lambda at: [math.dist(at['a'], at['b']), math.dist(at['a'], at['c']), math.dist(at['b'], at['c'])]
random.seed(1)
other = igraph.Graph.TupleList(ties, weights=True)
places = lambda layout: dict(zip(other.vs['name'], layout.coords))
print(json.dumps({
  'spring': ways(networkx.spring_layout(graph, seed=1)),
  'kamada_kawai': ways(networkx.kamada_kawai_layout(graph)),
  'igraph fr': ways(places(other.layout('fr', weights='weight'))),
  'igraph fr, not told': ways(places(other.layout('fr'))),
  'igraph kk': ways(places(other.layout('kk'))),
}))`);
check('networkx: spring_layout', ratio(seen.spring), 0.46);
check('networkx: kamada_kawai_layout', ratio(seen.kamada_kawai), 2);
check('igraph, Python: fr, told the weights', ratio(seen['igraph fr']), 0.46);
check('igraph, Python: fr, kk, not told', [ratio(seen['igraph fr, not told']), ratio(seen['igraph kk'])], [1, 1]);
const r = way => {
  const script = `suppressMessages(library(igraph)); set.seed(1); graph <- graph_from_data_frame(data.frame(from = c('a', 'a', 'b'), to = c('b', 'c', 'c'), weight = c(10, 1, 1)), directed = FALSE); cat(dist(${way}(graph))[c(1, 2, 3)])`;
  return execFileSync('R', ['--vanilla', '-s', '-e', script], { encoding: 'utf8' }).trim().split(/\s+/).map(Number);
};
check('igraph, R: layout_with_fr', ratio(r('layout_with_fr')), 0.46);
check('igraph, R: layout_with_kk', ratio(r('layout_with_kk')), 2);
check('igraph, R: layout_nicely', ratio(r('layout_nicely')), 0.46);
JS
node check.mjs
