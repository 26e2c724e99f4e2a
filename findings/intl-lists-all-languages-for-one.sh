#!/usr/bin/env bash
# Expected: the first formatter of a page costs what its own language takes, and a message without any argument costs next to nothing.
# Really: the first question about a locale has V8 list all languages that it knows: as a rule 30 ms and more, in Node and in Chromium,
# for the first NumberFormat, DateTimeFormat, ListFormat or Segmenter, whichever comes first. PluralRules alone does not ask. The
# constructor of intl-messageformat asks each time (supportedLocalesOf), so that the first plain "Bonjour" pays for the list.
# Versions: Node 20.20 (V8 11.3), intl-messageformat 12.1.5.
# Follows: messages without arguments are said without a formatter, and the list is asked for while a start waits for something else.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund intl-messageformat@12.1.5 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >once.mjs <<'JS'
import { IntlMessageFormat } from 'intl-messageformat';
const ACTS = {
  plural: () => new Intl.PluralRules('fr').select(2),
  number: () => new Intl.NumberFormat('fr').format(2),
  list: () => Intl.NumberFormat.supportedLocalesOf('fr'),
  message: () => new IntlMessageFormat('Bonjour', 'fr').format(),
};
const taken = process.argv.slice(2).map(name => {
  const began = performance.now();
  ACTS[name]();
  return performance.now() - began;
});
console.log(JSON.stringify(taken));
JS
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';

/** Milliseconds of each act, in the middle of seven processes. */
function taken(...acts) {
  const runs = Array.from({ length: 7 }, () =>
    JSON.parse(execFileSync('node', ['once.mjs', ...acts], { encoding: 'utf8' })),
  );
  return acts.map((_, i) => runs.map(run => run[i]).sort((a, b) => a - b)[3]);
}

const [plural, list, number] = taken('plural', 'list', 'number');
const [first, second] = taken('message', 'message');
for (const [what, ms] of Object.entries({ plural, list, number, first, second }))
  console.log(`${what}: ${ms.toFixed(2)} ms`);
check('the list takes ten times what a plural rule takes, or more', list >= 10 * plural, true);
check('behind the list a number takes a tenth of it, or less', number <= list / 10, true);
check('the first plain message takes ten times the second, or more', first >= 10 * second, true);
check('and a fifth of the list, or more', first >= list / 5, true);
JS
node check.mjs
