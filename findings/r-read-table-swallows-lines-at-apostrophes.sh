#!/usr/bin/env bash
# Expected: a table with tabs that a program wrote without quotes is read line by line, or is refused.
# Really: to read.table an apostrophe is a quote like the other, and a quote may go on over lines: from "maire de l'Ain" to the next
# apostrophe, lines further down, everything is one cell, without an error or a warning where their number is even. Of three people two
# are left, and the first of them holds the second. "#" begins a comment: "salle #3" is "salle ". read.csv, read.csv2 and read.delim have
# other defaults and are right; so is all of it with the typographic apostrophe.
# Versions: R 4.2.2.
# Follows: read.delim, or quote = "\"" and comment.char = ""; count the lines. Maillage: renderer/export/network/README.md.
set -euo pipefail
for tool in R; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf "nom\tfonction\nAnne\tmaire de l'Ain\nZoé\télue d'Annecy\nPaul\tmaire\n" >even.tsv
printf "nom\tfonction\nAnne\tsalle #3\nZoé\tsalle 4\n" >comment.tsv
cat >check.R <<'R'
changed <- FALSE
check <- function(what, seen, stated) {
  same <- identical(seen, stated)
  if (!same) changed <<- TRUE
  cat(if (same) 'as stated' else 'CHANGED  ', '  ', what, ': ', paste(encodeString(seen), collapse = ' | '), '\n', sep = '')
}
options(warn = 2)
even <- read.table('even.tsv', header = TRUE, sep = '\t')
check('names in read.table', even$nom, c('Anne', 'Paul'))
check('what the first of them does', even$fonction[1], 'maire de lAin\nZoé\télue dAnnecy')
check('names in read.delim', read.delim('even.tsv')$nom, c('Anne', 'Zoé', 'Paul'))
check('names with quote = "\\""', read.table('even.tsv', header = TRUE, sep = '\t', quote = '"')$nom, c('Anne', 'Zoé', 'Paul'))
check('rooms in read.table', read.table('comment.tsv', header = TRUE, sep = '\t')$fonction, c('salle ', 'salle 4'))
check('rooms in read.delim', read.delim('comment.tsv')$fonction, c('salle #3', 'salle 4'))
quit(status = if (changed) 1 else 0)
R
R --version | head -1
LC_ALL=C.UTF-8 R --vanilla -s -f check.R
