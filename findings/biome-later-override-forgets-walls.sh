#!/usr/bin/env bash
# Expected: two overrides that match one file add up: what the first forbids to import stays forbidden where the second forbids more. And
# `type T = import('dexie').Table` is an import like another.
# Really: the options of the later override replace those of the earlier: where the folder forbids dexie and its subfolder zustand, the
# subfolder may import dexie. An override that changes only the level keeps them. A path does not cover "dexie/sub", and a type written
# as import('dexie') is never seen, neither by path nor by pattern, though import type, export from, import() and require() are.
# Versions: @biomejs/biome 2.5.15.
# Follows: each override states its whole list, the outer ones included; walls between packages also need TypeScript's references.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @biomejs/biome@2.5.15 || { echo 'The npm registry does not answer.'; exit 3; }
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

const override = (includes, rule) => ({ includes, linter: { rules: { style: { noRestrictedImports: rule } } } });
const forbid = options => ({ level: 'error', options });
writeFileSync(
  'biome.json',
  JSON.stringify({
    root: true,
    linter: { rules: { preset: 'none' } },
    overrides: [
      override(['src/**'], forbid({ paths: { dexie: 'no' } })),
      override(['src/inner/**'], forbid({ paths: { zustand: 'no' } })),
      override(['src/softer/**'], 'warn'),
      override(['by-pattern/**'], forbid({ patterns: [{ group: ['dexie', 'dexie/**'], message: 'no' }] })),
    ],
  }),
);
const lines = {
  'import dexie': "import d from 'dexie';",
  'import zustand': "import z from 'zustand';",
  'import dexie/sub': "import s from 'dexie/sub';",
  'import type': "import type { T } from 'dexie';",
  'export from': "export { e } from 'dexie';",
  'import()': "const l = import('dexie');",
  'type import()': "type I = import('dexie').Table;",
};
function refused(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/a.ts`, `${Object.values(lines).join('\n')}\nexport { d, z, s, l };\nexport type { T, I };\n`);
  let said = '';
  try {
    said = execFileSync('npx', ['biome', 'lint', '--reporter=github', folder], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    said = error.stdout;
  }
  const at = [...said.matchAll(/noRestrictedImports[^\n]*?,line=(\d+)/g)].map(match => Number(match[1]));
  return Object.keys(lines).filter((_, line) => at.includes(line + 1));
}
const seen = ['import dexie', 'import type', 'export from', 'import()'];
check('src', refused('src'), seen);
check('src/inner', refused('src/inner'), ['import zustand']);
check('src/softer', refused('src/softer'), seen);
check('by-pattern', refused('by-pattern'), ['import dexie', 'import dexie/sub', 'import type', 'export from', 'import()']);
JS
node check.mjs
