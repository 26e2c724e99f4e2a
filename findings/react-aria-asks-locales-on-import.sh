#!/usr/bin/env bash
# Expected: a bundle with one list or one modal of React Aria asks the engine nothing about languages before something is rendered in one.
# Really: evaluating the bundle calls Intl.DateTimeFormat.supportedLocalesOf, for a ListBox, a Modal, a Tooltip or a RadioGroup as for
# I18nProvider itself: the browser's locale is looked up at the top of the module that they drag in. A Button, a TextField or a Dialog
# alone does not. The first such call has the engine set up its list of locales: it was the longest single function (23 ms of its
# own) in profiles of a page's start in Chromium 156 on a busy machine. Saying the locale by the global symbol that servers set does
# not spare it: the call is made with that locale.
# Versions: react-aria-components 1.22.1, react-aria 3.53.1, esbuild 0.25.11.
# Follows: counted as part of a first picture's price; widgets that it can do without come behind it.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund react@19.3.1 react-dom@19.3.1 react-aria-components@1.22.1 react-aria@3.53.1 esbuild@0.25.11 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};

import { buildSync } from 'esbuild';
import { writeFileSync } from 'node:fs';

globalThis.window = globalThis;
globalThis[Symbol.for('react-aria.i18n.locale')] = 'fr-FR';
const asked = [];
const own = Intl.DateTimeFormat.supportedLocalesOf;
Intl.DateTimeFormat.supportedLocalesOf = (...given) => {
  asked.push(given[0]);
  return own.apply(Intl.DateTimeFormat, given);
};
for (const [part, stated] of [['Button', []], ['TextField', []], ['ListBox', [['fr-FR']]], ['Modal', [['fr-FR']]], ['I18nProvider', [['fr-FR']]]]) {
  writeFileSync('entry.mjs', `export { ${part} } from 'react-aria-components';`);
  buildSync({ entryPoints: ['entry.mjs'], bundle: true, minify: true, format: 'esm', platform: 'browser', outfile: `${part}.mjs`, define: { 'process.env.NODE_ENV': '"production"' } });
  await import(`./${part}.mjs`);
  check(`asked while a bundle of ${part} was evaluated`, asked.splice(0), stated);
}
process.exit(changed);
JS
node check.mjs
