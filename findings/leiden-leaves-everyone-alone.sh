#!/usr/bin/env bash
# Expected: Leiden's method, the successor of Louvain's, finds communities such as Louvain finds, called the same way.
# Really: as igraph has it, in R and in Python, it maximises another measure unless told (objective_function "CPM" with a resolution of 1),
# by which a tie of weight 1 is worth nothing: each member of the karate club is a community of one (34 of 34), without a warning, where
# Louvain finds four. Even groups of five whose members all know each other are taken apart, and found again once every tie weighs
# 2, so that the scale of the weights decides. With objective_function="modularity" all of it is as it should be.
# Versions: r-cran-igraph 1.3.5, python3-igraph 0.10.2 (Debian 12).
# Follows: say the objective each time; a count of communities without it says nothing. Maillage: renderer/export/network/README.md.
set -euo pipefail
for tool in R /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-igraph=0.10.2-1+b1 python3-texttable libigraph3 r-cran-igraph=1.3.5-3 r-cran-magrittr r-cran-pkgconfig r-cran-rlang \
  r-cran-matrix r-cran-lattice 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu"
printf '%s\n' *.deb
cat >check.py <<'PY'
import random, igraph
random.seed(7)
changed = 0
def check(what, seen, stated):
    global changed
    changed |= seen != stated
    print('as stated' if seen == stated else 'CHANGED  ', f' {what}: {seen}')
club = igraph.Graph.Famous('Zachary')
sizes = lambda graph, **how: sorted((len(group) for group in graph.community_leiden(**how)), reverse=True)
check('Python: groups of the karate club by Leiden', len(sizes(club)), 34)
check('Python: by Leiden for modularity', len(sizes(club, objective_function='modularity')), 4)
check('Python: by Louvain', len(club.community_multilevel()), 4)
groups = lambda: igraph.Graph([(5 * k + i, 5 * k + j) for k in range(4) for i in range(5) for j in range(i)] + [(4, 5), (9, 10), (14, 15)])
check('Python: four groups of five, all ties', sizes(groups()), [1] * 20)
check('Python: the same for modularity', sizes(groups(), objective_function='modularity'), [5, 5, 5, 5])
doubled = groups()
check('Python: the same, every tie of weight 2', sizes(doubled, weights=[2] * doubled.ecount()), [5, 5, 5, 5])
raise SystemExit(changed)
PY
cat >check.R <<'R'
suppressMessages(library(igraph)); set.seed(7)
club <- make_graph('Zachary')
seen <- c(length(cluster_leiden(club)), length(cluster_leiden(club, objective_function = 'modularity')), length(cluster_louvain(club)))
same <- identical(seen, c(34L, 4L, 4L))
cat(if (same) 'as stated' else 'CHANGED  ', '  R: Leiden, Leiden for modularity, Louvain: ', paste(seen, collapse = ', '), '\n', sep = '')
quit(status = if (same) 0 else 1)
R
status=0
PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" /usr/bin/python3 check.py || status=1
R_LIBS="$folder/root/usr/lib/R/site-library:$folder/root/usr/lib/R/library" R --vanilla -s -f check.R || status=1
exit $status
