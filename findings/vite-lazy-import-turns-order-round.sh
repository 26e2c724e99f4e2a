#!/usr/bin/env bash
# Expected: modules run in the order of their imports, in the built page as in development.
# Really: once a module that is loaded later shares one with the entry, that module goes into a file of its own, and files run before the
# entry's own modules: the entry's first import (a polyfill, a setting, a locale) then runs after what was imported behind it. Adding one
# import() somewhere so turns the order round, without a warning. The version before kept such a module in the entry's file.
# Versions: vite 8.3.8 (rolldown); vite 7.1.12 (rollup) keeps the order, as does output.strictExecutionOrder of vite 8.
# Follows: no module that others need "before them" by order alone; set up in the entry's HTML, call it, or ask for the strict order.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts vite7@npm:vite@7.1.12 vite@8.3.8 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { build as build7 } from 'vite7';

mkdirSync('src');
writeFileSync('src/first.js', "globalThis.zone = 'Paris';");
writeFileSync('src/shared.js', 'export const zone = String(globalThis.zone);');
writeFileSync('src/later.js', "import { zone } from './shared.js'; export const again = zone;");
const entry = "import './first.js'; import { zone } from './shared.js'; console.log(zone);";
writeFileSync('src/alone.js', entry);
writeFileSync('src/lazy.js', `${entry} export const load = () => import('./later.js');`);

let outputs = 0;
async function runs(builder, input, more = {}) {
  const outDir = `out${outputs++}`;
  const output = { entryFileNames: 'entry.mjs', chunkFileNames: '[name].mjs', ...more };
  await builder({
    root: 'src',
    configFile: false,
    logLevel: 'silent',
    build: { target: 'esnext', minify: false, modulePreload: false, outDir: `../${outDir}`, rollupOptions: { input: `src/${input}.js`, preserveEntrySignatures: 'strict', output } },
  });
  return execFileSync('node', [`${outDir}/entry.mjs`], { encoding: 'utf8' }).trim();
}
check('as written', execFileSync('node', ['--input-type=module', '-e', "import './src/lazy.js'"], { encoding: 'utf8' }).trim(), 'Paris');
check('vite 8, nothing lazy', await runs(build, 'alone'), 'Paris');
check('vite 8, one lazy module that shares', await runs(build, 'lazy'), 'undefined');
check('vite 7, one lazy module that shares', await runs(build7, 'lazy'), 'Paris');
check('vite 8, strictExecutionOrder', await runs(build, 'lazy', { strictExecutionOrder: true }), 'Paris');
JS
node check.mjs
