#!/usr/bin/env bash
# Expected: a selector that matches nothing or cannot be read selects nothing, or throws.
# Really: an identifier with an accent is no identifier to Cytoscape.js: cy.$('#étretat') warns on the console and returns every element of
# the graph, so that cy.$('#étretat').remove() empties it; is() is true for any element. '#o:ccas' is refused too and returns none.
# getElementById and [id = "…"] are right.
# Versions: cytoscape 3.35.0.
# Follows: never build a Cytoscape selector from a name or a slug.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts cytoscape@3.35.0 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import cytoscape from 'cytoscape';

console.warn = () => {};
console.error = () => {};
const ids = ['étretat', 'vauville', 'o:ccas'];
const made = () => cytoscape({ headless: true, elements: ids.map(id => ({ data: { id } })) });
const found = selector => made().$(selector).map(node => node.id());
check('#vauville', found('#vauville'), ['vauville']);
check('#étretat', found('#étretat'), ids);
check('#absent', found('#absent'), []);
check('#o:ccas', found('#o:ccas'), []);
check('[id = "étretat"]', found('[id = "étretat"]'), ['étretat']);
check('is "#étretat" for vauville', made().$('#vauville').is('#étretat'), true);
const graph = made();
graph.$('#étretat').remove();
check('left after removing it', graph.nodes().length, 0);
const kept = made();
kept.getElementById('étretat').remove();
check('left after removing it by getElementById', kept.nodes().length, 2);
JS
node check.mjs
