#!/usr/bin/env bash
# Expected: the clustering coefficient of a small network is one number, whichever program works it out.
# Really: the mean over the nodes is 0.39 in networkx and 0.78 in igraph, in Python and in R: who has one tie or none, and so no pair of friends to know each other, counts
# as 0 in one and not at all in the other; of a congress that may be most people. With weights the two ask other things under one
# name: of a triangle with ties of 5, 1 and 1 who has no other tie has 1 in igraph (Barrat), whatever the weights, and 0.34 in networkx
# (Onnela), which divides by the heaviest tie of the whole network, so that one heavy tie elsewhere lowers
# everybody. The transitivity, 0.6, is the same in all.
# Versions: networkx 2.8.8, igraph 0.10.2 (Python) and 1.3.5 (R), sna 2.7-1 (R), Debian 12.
# Follows: give the transitivity, or say whom a mean leaves out. Maillage has no such measure.
set -euo pipefail
for tool in node R /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-networkx=2.8.8-1 python3-scipy liblbfgsb0 python3-decorator python3-numpy libblas3 liblapack3 libgfortran5 python3-igraph=0.10.2-1+b1 python3-texttable libigraph3 \
  r-cran-igraph=1.3.5-3 r-cran-sna=2.7-1-1 r-cran-network r-cran-statnet.common r-cran-coda r-cran-lattice r-cran-magrittr r-cran-tibble r-cran-rlang r-cran-matrix \
  r-cran-lifecycle r-cran-cli r-cran-glue r-cran-vctrs r-cran-pillar r-cran-fansi r-cran-utf8 r-cran-pkgconfig 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
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

const python = JSON.parse(execFileSync('/usr/bin/python3', ['-c', `
import igraph, json, math, networkx
ties = [('Anne', 'Luc', 5), ('Luc', 'Zoé', 1), ('Anne', 'Zoé', 1), ('Anne', 'Paul', 1), ('Eva', 'Max', 1)]
graph = networkx.Graph()
graph.add_weighted_edges_from(ties)
other = igraph.Graph.TupleList(ties, weights=True)
plain = lambda values: [None if math.isnan(value) else round(value, 2) for value in values]
heavy = networkx.Graph(graph)
heavy['Eva']['Max']['weight'] = 50
print(json.dumps({
  'nx weighted, 50 elsewhere': plain(networkx.clustering(heavy, weight='weight').values()),
  'nx average': round(networkx.average_clustering(graph), 2),
  'nx average, no zeros': round(networkx.average_clustering(graph, count_zeros=False), 2),
  'nx transitivity': round(networkx.transitivity(graph), 2),
  'nx each': plain(networkx.clustering(graph).values()),
  'nx weighted': plain(networkx.clustering(graph, weight='weight').values()),
  'ig average': round(other.transitivity_avglocal_undirected(), 2),
  'ig average zero': round(other.transitivity_avglocal_undirected(mode='zero'), 2),
  'ig transitivity': round(other.transitivity_undirected(), 2),
  'ig each': plain(other.transitivity_local_undirected()),
  'ig weighted': plain(other.transitivity_local_undirected(weights='weight')),
}))`], { encoding: 'utf8' }));
check('networkx: mean, without zeros', [python['nx average'], python['nx average, no zeros']], [0.39, 0.78]);
check('igraph, Python: mean, with zeros', [python['ig average'], python['ig average zero']], [0.78, 0.39]);
check('networkx: each', python['nx each'], [0.33, 1, 1, 0, 0, 0]);
check('igraph, Python: each', python['ig each'], [0.33, 1, 1, null, null, null]);
check('networkx: weighted', python['nx weighted'], [0.11, 0.34, 0.34, 0, 0, 0]);
check('igraph, Python: weighted', python['ig weighted'], [0.43, 1, 1, null, null, null]);
check('networkx: weighted, with a tie of 50 elsewhere', python['nx weighted, 50 elsewhere'], [0.01, 0.03, 0.03, 0, 0, 0]);
const inR = what => {
  const script = `suppressWarnings(suppressMessages(library(igraph))); graph <- graph_from_data_frame(data.frame(from = c('Anne', 'Luc', 'Anne', 'Anne', 'Eva'), to = c('Luc', 'Noa', 'Noa', 'Paul', 'Max')), directed = FALSE); cat(round(${what}, 2))`;
  return Number(execFileSync('R', ['--vanilla', '-s', '-e', script], { encoding: 'utf8' }).trim());
};
check('igraph, R: mean', inR("transitivity(graph, 'average')"), 0.78);
check('transitivity: networkx, igraph, igraph in R, sna', [python['nx transitivity'], python['ig transitivity'], inR("transitivity(graph, 'global')"), inR('sna::gtrans(as_adjacency_matrix(graph, sparse = FALSE))')], [0.6, 0.6, 0.6, 0.6]);
JS
node check.mjs
