#!/usr/bin/env bash
# Expected: with sourceCodeLocationInfo, the location of a text node is where its characters stand in the source, and two text nodes
# never cover the same place.
# Really: text that HTML moves out of a table or back from behind </body> is joined with what it meets, and its one location runs from the
# first piece to the last. "Salle ASalle B" claims the whole row between the two, cell and tags included, which the cell's own node claims
# as well. And in every page with a line end before </body> the white space at the end has the place of "</body></html>": text that is not empty.
# Versions: parse5 8.1.1.
# Follows: a passage found by offsets in HTML must be compared with the source before it is highlighted, or offsets taken from tokens.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts parse5@8.1.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { parse } from 'parse5';

const texts = node =>
  node.nodeName === '#text' ? [node] : (node.childNodes ?? []).flatMap(child => texts(child));
const located = html =>
  texts(parse(html, { sourceCodeLocationInfo: true })).map(({ value, sourceCodeLocation: at }) => [
    value,
    html.slice(at.startOffset, at.endOffset),
  ]);
check('beside cells', located('<table>Salle A<tr><td>Eau</td></tr>Salle B</table>'), [
  ['Salle ASalle B', 'Salle A<tr><td>Eau</td></tr>Salle B'],
  ['Eau', 'Eau'],
]);
const page = '<html><body>\n<p>Anne</p>\n</body>\n</html>\n';
check('an ordinary page', located(page).at(-1), ['\n\n\n', '\n</body>\n</html>\n']);
check('behind the body', located('<body>Anne</body> Martel'), [['Anne Martel', 'Anne</body> Martel']]);
JS
node check.mjs
