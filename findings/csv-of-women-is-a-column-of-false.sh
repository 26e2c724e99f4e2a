#!/usr/bin/env bash
# Expected: a column that says F or M of each speaker is read as text, whoever spoke, as is a column of initials or of codes.
# Really: where all are women R (read.csv, read.csv2) and DuckDB take F for "false", and the column is logical; with one M among them it is
# text. Two documents so have columns of two types, which bind or UNION only one way. R also has NA, the sign of Nouvelle-Aquitaine, as a
# missing value, and codes such as 1E7 and 2E004 are numbers in both. Quotes around the values, which say that they are text, change
# nothing in R, nor in DuckDB.
# Versions: R 4.2.2, @duckdb/node-api 1.5.6-r.1 (DuckDB 1.5.6).
# Follows: name the types (colClasses = "character", all_varchar = true), and write words instead of letters into a file for others.
# Maillage writes no such column.
set -euo pipefail
for tool in node npm R; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @duckdb/node-api@1.5.6-r.1 ||
  { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
printf 'nom;genre;region;code\nAnne;F;NA;1E7\nZoé;F;NA;2E004\n' >women.csv
printf 'nom;genre;region;code\nAnne;F;NA;1E7\nLuc;M;BR;2E004\n' >both.csv
printf '"nom";"genre";"region";"code"\n"Anne";"F";"NA";"1E7"\n"Zoé";"F";"NA";"2E004"\n' >quoted.csv
cat >read.R <<'R'
said <- function(name) {
  table <- read.csv2(name)
  cat(sprintf('{"genre":"%s","missing":%d,"code":"%s"}\n', class(table$genre), sum(is.na(table$region)), class(table$code)))
}
for (name in c('women.csv', 'both.csv', 'quoted.csv')) said(name)
R
LC_ALL=C.UTF-8 R --vanilla -s -f read.R >r.txt; R --version | head -1
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [women, both, quoted] = readFileSync('r.txt', 'utf8').trim().split('\n').map(line => JSON.parse(line));
check('R: only women', women, { genre: 'logical', missing: 2, code: 'numeric' });
check('R: one man', both, { genre: 'character', missing: 1, code: 'numeric' });
check('R: only women, in quotes', quoted, { genre: 'logical', missing: 2, code: 'numeric' });
const base = await (await DuckDBInstance.create()).connect();
const types = async name => {
  const rows = (await base.runAndReadAll(`SELECT column_type FROM (DESCRIBE SELECT genre, region, code FROM read_csv('${name}'))`)).getRows();
  return rows.flat();
};
check('DuckDB: only women', await types('women.csv'), ['BOOLEAN', 'VARCHAR', 'DOUBLE']);
check('DuckDB: one man', await types('both.csv'), ['VARCHAR', 'VARCHAR', 'DOUBLE']);
check('DuckDB: only women, in quotes', await types('quoted.csv'), ['BOOLEAN', 'VARCHAR', 'DOUBLE']);
JS
node check.mjs
