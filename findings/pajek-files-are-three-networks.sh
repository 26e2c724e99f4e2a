#!/usr/bin/env bash
# Expected: Pajek's .net is a plain old format, and one file is one network for everybody.
# Really: two persons of one name are one person in networkx. An "*Edges" behind "*Arcs" is a tie in both directions in R, one way in networkx, and
# igraph makes the arcs before it undirected. A second relation ("*Edges :2") adds persons called "*Edges" and ":2" in networkx, and igraph refuses it;
# in "*Arcslist" 1 2 3 is a tie of weight 3 for networkx, two ties for igraph. R calls the weights after the name of the file, so that congres.net and salon.net
# have no attribute in common. A name of one word with an apostrophe ("d'Argent") networkx writes, and cannot read; of one with quotation marks inside
# it writes what igraph refuses and itself reads without them. What igraph writes has no names at all unless they stand under "id".
# Versions: networkx 2.8.8, igraph 0.10.2 (Python), network 1.18.1 (R), all of Debian 12.
# Follows: hand networks over as GraphML; in a .net use one section, quotes round all names and none inside, and a number in a name that occurs twice.
# Maillage writes GraphML and GEXF.
set -euo pipefail
for tool in R /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-networkx=2.8.8-1 python3-igraph=0.10.2-1+b1 python3-texttable libigraph3 r-cran-network=1.18.1-1 r-cran-statnet.common r-cran-coda \
  r-cran-lattice r-cran-magrittr r-cran-tibble r-cran-rlang r-cran-lifecycle r-cran-cli r-cran-glue r-cran-vctrs r-cran-pillar r-cran-fansi r-cran-utf8 \
  r-cran-pkgconfig 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu"
printf '%s\n' python3-networkx*.deb python3-igraph*.deb r-cran-network*.deb
persons='*Vertices 3\n1 "Anne Roux"\n2 "Luc Petit"\n3 "Zoé Le Goff"\n'
printf "$persons*Arcs\n1 2 2\n*Edges\n2 3 5\n" >congres.net
cp congres.net salon.net
printf '*Vertices 3\n1 "Anne Roux"\n2 "Anne Roux"\n3 "Luc Petit"\n*Edges\n1 3 1\n2 3 1\n' >twins.net
printf "$persons*Edges :1\n1 2 1\n*Edges :2\n1 3 1\n" >relations.net
printf "$persons*Arcslist\n1 2 3\n" >list.net
cat >check.py <<'PY'
import igraph, networkx
changed = 0
def check(what, seen, stated):
    global changed
    changed |= seen != stated
    print('as stated' if seen == stated else 'CHANGED  ', f' {what}: {seen}')
def ties(path):
    graph = igraph.Graph.Read_Pajek(path)
    return graph.is_directed(), [(*edge.tuple, *([edge['weight']] if 'weight' in edge.attributes() else [])) for edge in graph.es]
def nx(path):
    graph = networkx.read_pajek(path)
    return graph.is_directed(), sorted(graph.nodes), [(a, b, *data.values()) for a, b, data in graph.edges(data=True)]
check('networkx: arcs and edges', nx('congres.net')[::2], (True, [('Anne Roux', 'Luc Petit', 2.0), ('Luc Petit', 'Zoé Le Goff', 5.0)]))
check('igraph: arcs and edges', ties('congres.net'), (False, [(0, 1, 2.0), (1, 2, 5.0)]))
check('networkx: two of one name', nx('twins.net')[1], ['Anne Roux', 'Luc Petit'])
check('igraph: two of one name', igraph.Graph.Read_Pajek('twins.net').vcount(), 3)
check('networkx: two relations', nx('relations.net')[1], ['*Edges', ':2', 'Anne Roux', 'Luc Petit', 'Zoé Le Goff'])
def refused(path):
    try: igraph.Graph.Read_Pajek(path)
    except igraph.InternalError: return True
    return False
check('igraph refuses two relations', refused('relations.net'), True)
check('networkx: a list of arcs', nx('list.net')[2], [('Anne Roux', 'Luc Petit', 3.0)])
check('igraph: a list of arcs', ties('list.net'), (True, [(0, 1), (0, 2)]))
def again(name):
    networkx.write_pajek(networkx.Graph([(name, 'Luc Petit')]), 'own.net')
    try: return next(iter(networkx.read_pajek('own.net')))
    except ValueError as error: return str(error)
check('networkx: an apostrophe, written and read', again("d'Argent"), 'No closing quotation')
check('networkx: Jean "Jo" Roux, written and read', again('Jean "Jo" Roux'), 'Jean Jo Roux')
check('igraph refuses Jean "Jo" Roux', refused('own.net'), True)
graph = igraph.Graph([(0, 1)])
graph.vs['name'] = ['Anne Roux', 'Luc Petit']
graph.write_pajek('named.net')
check('igraph writes of names', 'Anne' in open('named.net').read(), False)
raise SystemExit(changed)
PY
cat >check.R <<'R'
suppressWarnings(suppressMessages(library(network)))
files <- lapply(c('congres.net', 'salon.net'), read.paj)
names <- lapply(files, function(n) setdiff(list.edge.attributes(n), 'na'))
ties <- as.matrix(files[[1]], matrix.type = 'edgelist', attrname = 'congres')
seen <- c(unlist(names), apply(ties, 1, paste, collapse = ' '))
same <- identical(unname(seen), c('congres', 'salon', '1 2 2', '2 3 5', '3 2 5'))
cat(if (same) 'as stated' else 'CHANGED  ', '  R: the weights of congres.net and salon.net are called, and the ties are: ', paste(seen, collapse = ', '), '\n', sep = '')
quit(status = if (same) 0 else 1)
R
status=0
PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONWARNINGS=ignore PYTHONIOENCODING=utf-8 /usr/bin/python3 check.py || status=1
R_LIBS="$folder/root/usr/lib/R/site-library:$folder/root/usr/lib/R/library" R --vanilla -s -f check.R || status=1
exit $status
