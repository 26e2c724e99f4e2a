#!/usr/bin/env bash
# Expected: two parsers of Org read the tags and days that Emacs writes, in French as in English: "* Atelier :santé:", "<2025-03-04 mar.>".
# Really: to orga a tag is made of letters without accents: ":santé:" stays a part of the title "Atelier :santé:", and one such tag takes
# the others along (":eau:énergie:"). A planned day whose weekday Emacs abbreviated in French, with its dot ("mar."), is without a date;
# with an hour behind it it is read, and a date without a weekday, which Org allows, is an error. uniorg-parse reads all of them.
# Versions: orga 4.7.1, uniorg-parse 3.2.2.
# Follows: letters of any alphabet (\p{L}, \p{M}) wherever a format says "word". Maillage had the same slip in the titles of its sessions
# until this was found (data/document/org.ts, and its test).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts orga@4.7.1 unified@11.0.5 uniorg-parse@3.2.2 ||
  { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { parse } from 'orga';
import { unified } from 'unified';
import uniorg from 'uniorg-parse';

const walk = function* (node) {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
};
const find = (tree, type) => [...walk(tree)].find(node => node.type === type);
const words = node => [...walk(node)].filter(({ type }) => type === 'text').map(({ value }) => value).join('');
const heading = (tree, title) => [words(find(tree, 'headline')).trim(), find(tree, 'headline').tags ?? []];
const uniorgTree = text => unified().use(uniorg).parse(text);
for (const [line, inOrga, inUniorg] of [
  ['* Atelier :sante:', ['Atelier', ['sante']], ['Atelier', ['sante']]],
  ['* Atelier :santé:', ['Atelier :santé:', []], ['Atelier', ['santé']]],
  ['* Atelier :eau:énergie:', ['Atelier :eau:énergie:', []], ['Atelier', ['eau', 'énergie']]],
]) {
  check(`orga: ${line}`, heading(parse(line)), inOrga);
  check(`uniorg: ${line}`, heading(uniorgTree(line)), inUniorg);
}
const planned = stamp => `* Atelier\nSCHEDULED: <${stamp}>\nSuite`;
const inOrga = stamp => {
  try {
    return find(parse(planned(stamp)), 'planning').timestamp?.date.toISOString().slice(0, 10) ?? 'no date';
  } catch {
    return 'error';
  }
};
const inUniorg = stamp => {
  const { year, month, day } = find(uniorgTree(planned(stamp)), 'planning').scheduled.start;
  return [year, month, day].join('-');
};
const stamps = ['2025-03-04 Tue', '2025-03-04 mar.', '2025-03-04 mar. 09:30', '2025-03-04'];
check('orga, planned days', stamps.map(inOrga), ['2025-03-04', 'no date', '2025-03-04', 'error']);
check('uniorg, planned days', stamps.map(inUniorg), ['2025-3-4', '2025-3-4', '2025-3-4', '2025-3-4']);
JS
TZ=UTC node check.mjs
