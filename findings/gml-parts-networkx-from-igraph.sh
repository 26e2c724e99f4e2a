#!/usr/bin/env bash
# Expected: two libraries of graphs that both read and write GML exchange a graph with French names by it, and GraphML is safe in any
# case.
# Really: networkx writes every letter beyond ASCII as a reference ("Sant&#233;"), which igraph keeps as it stands, in Python and in R;
# igraph writes the letters themselves, which networkx refuses ("input is not ASCII-encoded"). Of a node's list of values igraph keeps the
# last. In GraphML an ampersand in the id of a node reaches both igraphs as "&#38;", in a label as itself: edges are whole, but what is
# joined by id is not found.
# Versions: python3-networkx 2.8.8, python3-igraph 0.10.2, r-cran-igraph 1.3.5 (Debian 12).
# Follows: GraphML, and ids of plain letters, digits and hyphens with the name in a label. Maillage writes so, and no GML
# (renderer/export/network).
set -euo pipefail
for tool in R /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-networkx=2.8.8-1 python3-igraph=0.10.2-1+b1 python3-texttable libigraph3 r-cran-igraph=1.3.5-3 r-cran-magrittr \
  r-cran-pkgconfig r-cran-rlang r-cran-matrix r-cran-lattice 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu"
printf '%s\n' *.deb
cat >ids.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="undirected">
<node id="Eau &amp; Air"><data key="l">Eau &amp; Air</data></node><node id="b"><data key="l">Été</data></node><edge source="Eau &amp; Air" target="b"/>
</graph></graphml>
XML
cat >check.R <<'R'
suppressMessages(library(igraph))
gml <- read_graph('networkx.gml', 'gml')
graphml <- read_graph('ids.graphml', 'graphml')
cat(V(gml)$label[1], V(graphml)$id[1], V(graphml)$label[1], ecount(graphml), sep = '\n')
R
cat >check.py <<'PY'
import os, subprocess, sys, warnings
import igraph, networkx

warnings.simplefilter('ignore')
changed = 0
def check(what, seen, stated):
    global changed
    same = seen == stated
    changed = changed or (0 if same else 1)
    print(f"{'as stated' if same else 'CHANGED  '}  {what}: {seen!r}")

theirs = networkx.Graph([('Santé', 'Ville')])
theirs.nodes['Santé']['tags'] = ['soins', 'eau']
networkx.write_gml(theirs, 'networkx.gml')
check('networkx reads its own', list(networkx.read_gml('networkx.gml')), ['Santé', 'Ville'])
read = igraph.Graph.Read_GML('networkx.gml')
check('igraph in Python reads it', (read.vs[0]['label'], read.vs[0]['tags']), ('Sant&#233;', 'eau'))
ours = igraph.Graph([(0, 1)])
ours.vs['label'] = ['Santé', 'Ville']
ours.write_gml('igraph.gml')
check('igraph reads its own', igraph.Graph.Read_GML('igraph.gml').vs['label'], ['Santé', 'Ville'])
try:
    said = networkx.read_gml('igraph.gml')
except networkx.NetworkXError as error:
    said = str(error)
check('networkx reads that of igraph', said, 'input is not ASCII-encoded')
ids = igraph.Graph.Read_GraphML('ids.graphml')
check('GraphML in igraph in Python: id, label, edges', (ids.vs[0]['id'], ids.vs[0]['label'], ids.ecount()), ('Eau &#38; Air', 'Eau & Air', 1))
check('GraphML in networkx: id', list(networkx.read_graphml('ids.graphml'))[0], 'Eau & Air')
r = subprocess.run(['R', '--vanilla', '-s', '-f', 'check.R'], capture_output=True, text=True, env={**os.environ, 'LC_ALL': 'C.UTF-8'}).stdout.split('\n')[:4]
check('R: label from GML; id, label and edges from GraphML', r, ['Sant&#233;', 'Eau &#38; Air', 'Eau & Air', '1'])
sys.exit(changed)
PY
export R_LIBS="$folder/root/usr/lib/R/site-library:$folder/root/usr/lib/R/library"
PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" /usr/bin/python3 check.py
