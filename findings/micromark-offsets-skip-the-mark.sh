#!/usr/bin/env bash
# Expected: offsets of mdast positions count from the first character of the string that was given.
# Really: a byte order mark at the beginning is taken off before counting: every offset of the whole document is one too small, and the
# column of the first line as well, so that slices begin one character early throughout. U+0000 is counted, though it is replaced.
# Versions: mdast-util-from-markdown 2.1.0, micromark 4.0.3.
# Follows: take the mark off the text before it is parsed and kept, in one place, so that offsets and text are of the same string.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts micromark@4.0.3 mdast-util-from-markdown@2.1.0 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { fromMarkdown } from 'mdast-util-from-markdown';

const leaves = node => (node.children ? node.children.flatMap(leaves) : [node]);
const slices = text =>
  leaves(fromMarkdown(text)).map(({ value, position }) => [
    value,
    text.slice(position.start.offset, position.end.offset),
  ]);
const text = '# Actes\n\nAnne MARTEL\n';
check('without the mark', slices(text), [['Actes', 'Actes'], ['Anne MARTEL', 'Anne MARTEL']]);
check('with the mark', slices(`\ufeff${text}`), [['Actes', ' Acte'], ['Anne MARTEL', '\nAnne MARTE']]);
JS
node check.mjs
