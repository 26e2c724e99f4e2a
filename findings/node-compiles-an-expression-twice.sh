#!/usr/bin/env bash
# Expected: a regular expression is compiled once, when it is first asked; what it is asked about is of no account.
# Really: Node first makes a bytecode of it, and machine code at the second question, so that each expression that is asked twice is compiled
# twice, and the bytecode takes longer than the machine code does. Not so where the first text has 1,000 characters or more: then
# machine code is made at once. Two hundred expressions take half of their time when each was first asked about a long text; a reader of text with
# eight hundred spent a tenth of its first reading on bytecode. In Chromium 150 it makes no difference.
# Versions: Node 20.20.2, as in 22.23.3 and 24.21.0.
# Follows: measure the first run apart, ask for a few letters (includes) before an expression, or begin with --no-regexp-tier-up, as
# Maillage's commands do (build/engine.mjs). On the command line: a process that is told so while it runs may fall.
set -euo pipefail
for tool in node; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo "node $(node --version), V8 $(node -p process.versions.v8)"
cat >ask.mjs <<'JS'
const verbs = '(?:présente|anime|ouvre|conclut|modère|introduit)';
const expressions = Array.from({ length: 200 }, (_, i) => new RegExp(`(?<!\\p{L})${verbs}(?:nt)?(?: la séance)? ${i}(?!\\p{L})`, 'u'));
const first = 'x'.repeat(Number(process.argv[2]));
const began = process.cpuUsage();
for (const expression of expressions) for (const text of [first, 'Anne Roux', 'Paul Vidal']) expression.test(text);
const { user, system } = process.cpuUsage(began);
console.log(`took ${(user + system) / 1000}`);
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

const said = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8' });
const compiled = (length, ...flags) => {
  const log = said('--trace-regexp-tier-up', ...flags, 'ask.mjs', String(length));
  // Node's own few expressions are among them.
  return ['bytecode size', 'native code size'].map(kind => Math.floor((log.split(kind).length - 1) / 100) * 100);
};
const least = length => Math.min(...Array.from({ length: 7 }, () => Number(/took ([\d.]+)/.exec(said('ask.mjs', String(length)))?.[1])));
check('first asked about 9 characters: bytecode, machine code', compiled(9), [200, 200]);
check('first asked about 999', compiled(999), [200, 200]);
check('first asked about 1,000', compiled(1000), [0, 200]);
check('about 9, with --no-regexp-tier-up', compiled(9, '--no-regexp-tier-up'), [0, 200]);
const [short, long] = [least(9), least(1000)];
console.log(`CPU of the two hundred: ${short.toFixed(0)} ms and ${long.toFixed(0)} ms`);
check('a long first text saves a quarter at least', long < 0.75 * short, true);
JS
node check.mjs
