#!/usr/bin/env bash
# Expected: a network that UCINET wrote as DL text opens in igraph, which lists the format among those that it reads.
# Really: names that hold a space are parted, even in the quotation marks that the format has for them: in Python "Anne Roux", "Luc Petit" and "Paul Roy" are
# three people called "Anne ", "Roux" and "Luc ", the others are gone, and there is no error; in R they are refused. Of a matrix of weights R takes the ones alone:
# the tie of 3 is no tie, without a word; Python refuses it ("Unexpected digit"), as it does 10 and 1.0. Each tie of a matrix is there twice, read as undirected. The head
# on one line, "dl n=3 format=edgelist1", and a matrix of persons by sessions are refused. Lists of ties with short names come through.
# Versions: igraph 0.10.2 (Python) and 1.3.5 (R), Debian 12.
# Follows: hand over GraphML, or DL with numbers for names and lists of ties; compare the names that were read with those that were written.
set -euo pipefail
for tool in node R /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-igraph=0.10.2-1+b1 python3-texttable libigraph3 r-cran-igraph=1.3.5-3 r-cran-magrittr r-cran-pkgconfig r-cran-rlang r-cran-matrix \
  r-cran-lattice 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu"
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 R_LIBS="$folder/root/usr/lib/R/site-library:$folder/root/usr/lib/R/library"
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
import { writeFileSync } from 'node:fs';

const python = `
import igraph, json
try:
  graph = igraph.Graph.Read_DL('net.dl', directed=False)
  print(json.dumps([graph.vs['name'] if 'name' in graph.vs.attributes() else graph.vcount(), graph.ecount(), graph.es['weight'] if graph.is_weighted() else None]))
except igraph.InternalError:
  print('"refused"')
`;
const inR = `
suppressMessages(library(igraph))
graph <- tryCatch(read_graph('net.dl', format = 'dl', directed = FALSE), error = function(cause) NULL)
if (is.null(graph)) cat('"refused"') else cat(paste0('["', paste(t(as_edgelist(graph)), collapse = '","'), '"]'))
`;
const read = text => {
  writeFileSync('net.dl', text);
  const run = (program, ...rest) => JSON.parse(execFileSync(program, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  return { python: run('/usr/bin/python3', '-c', python), r: () => run('R', '--vanilla', '-s', '-e', inR) };
};
const list = labels => `DL n=3\nformat = edgelist1\nlabels:\n${labels}\ndata:\n1 2 3\n2 3 1\n`;
const matrix = rows => `DL n=3\nformat = fullmatrix\nlabels:\nAnne,Luc,Zoé\ndata:\n${rows.join('\n')}\n`;
check('short names', read(list('Anne,Luc,Zoé')).python, [['Anne', 'Luc', 'Zoé'], 2, [3, 1]]);
check('names with spaces', read(list('Anne Roux,Luc Petit,Paul Roy')).python, [['Anne ', 'Roux', 'Luc '], 2, [3, 1]]);
const quoted = read(list('"Anne Roux","Luc Petit","Paul Roy"'));
check('in quotation marks', quoted.python, [['"Anne ', 'Roux"', '"Luc '], 2, [3, 1]]);
check('in quotation marks, R', quoted.r(), 'refused');
check('a matrix of 0 and 1', read(matrix(['0 1 0', '1 0 1', '0 1 0'])).python, [['Anne', 'Luc', 'Zoé'], 4, null]);
check('matrices with 3, with 10, with 1.0', [['0 3 0', '3 0 1', '0 1 0'], ['0 10 0', '10 0 1', '0 1 0'], ['0 1.0 0', '1.0 0 1', '0 1 0']].map(rows => read(matrix(rows)).python), ['refused', 'refused', 'refused']);
check('a matrix with a 3, R: its ties', read(matrix(['0 3 0', '3 0 1', '0 1 0'])).r(), ['Luc', 'Zoé', 'Luc', 'Zoé']);
check('the head on one line', read('dl n=3 format=edgelist1\ndata:\n1 2 3\n2 3 1\n').python, 'refused');
check('persons by sessions', read('DL nr=2, nc=3\nformat = fullmatrix\ndata:\n1 0 1\n0 1 1\n').python, 'refused');
JS
node check.mjs
