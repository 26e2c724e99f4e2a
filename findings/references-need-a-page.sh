#!/usr/bin/env bash
# Expected: a parser of Markdown is text in, tree out; bundled for the browser it runs in a web worker as it does in Node.
# Really: micromark decodes "&eacute;" by decode-named-character-reference, whose entry for the condition "browser" asks the page:
# document.createElement. A bundler that resolves for browsers takes it for workers too, for "worker" is a condition that it sets only when told.
# The module throws as it is loaded, in a worker only: in Node (unit tests) and in a page all is well. With the condition "worker", or the
# entry of that name, it works; what it costs is a table of all the names.
# Versions: mdast-util-from-markdown 2.1.0, decode-named-character-reference 1.3.0, esbuild 0.25.11.
# Follows: a worker that parses Markdown is bundled with the condition "worker" (or an alias), and a test opens a Markdown file in a browser.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund mdast-util-from-markdown@2.1.0 decode-named-character-reference@1.3.0 esbuild@0.25.11 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >entry.js <<'JS'
import { fromMarkdown } from 'mdast-util-from-markdown';
globalThis.read = text => fromMarkdown(text).children[0].children[0].value;
JS
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The bundle in a world that has what a worker has: no document. */
async function inWorker(conditions) {
  const options = { entryPoints: ['entry.js'], bundle: true, write: false, format: 'iife', platform: 'browser', logLevel: 'silent' };
  const { outputFiles } = await build({ ...options, ...(conditions ? { conditions } : {}) });
  const text = outputFiles[0].text;
  const world = createContext({ console, TextDecoder, TextEncoder });
  world.self = world;
  try {
    runInContext(text, world);
    return { asksPage: text.includes('createElement'), says: world.read('caf&eacute;') };
  } catch (error) {
    return { asksPage: text.includes('createElement'), says: error.message };
  }
}

check('in Node', fromMarkdown('caf&eacute;').children[0].children[0].value, 'café');
check('bundled for browsers', await inWorker(null), { asksPage: true, says: 'document is not defined' });
check('with the condition "worker"', await inWorker(['worker']), { asksPage: false, says: 'café' });
JS
node check.mjs
