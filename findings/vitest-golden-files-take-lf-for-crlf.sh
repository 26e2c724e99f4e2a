#!/usr/bin/env bash
# Expected: a golden file holds what a program writes to the byte, and a test against it fails once a byte is another one.
# Really: where the golden file of toMatchFileSnapshot has CR LF, the same text with LF alone passes against it: a CSV or an iCalendar
# file that loses the line ends of its standard is never seen. (The other way round it fails.) toMatchSnapshot writes LF for CR LF, inside
# the values of an object too, and passes both ways. A lone CR, a byte order mark and one line end more are seen.
# Versions: vitest 4.1.12.
# Follows: assert line ends beside the golden file, or compare with toBe. No golden file of Maillage has a CR; its CSV is compared with
# toBe.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts vitest@4.1.12 || { echo 'The npm registry does not answer.'; exit 3; }
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
import { readFileSync, writeFileSync } from 'node:fs';

const tests = Object.entries({
  'CR LF in a file': ['a\r\nb\r\n', 'a\nb\n', true],
  'LF in a file': ['a\nb\n', 'a\r\nb\r\n', true],
  'CR LF in a snapshot': ['a\r\nb', 'a\nb', false],
  'a lone CR': ['a\rb', 'a\nb', true],
  'a byte order mark': ['\ufeffa', 'a', true],
  'a last line end': ['a', 'a\n', true],
  'LF in a snapshot': ['a\nb', 'a\r\nb', false],
  'CR LF in an object': [{ text: 'a\r\nb' }, { text: 'a\nb' }, false],
});
const body = tests.map(([name, [first, second, inFile]], i) => {
  const text = `process.env.SECOND ? ${JSON.stringify(second)} : ${JSON.stringify(first)}`;
  return `test('${name}', async () => { await expect(${text}).${inFile ? `toMatchFileSnapshot('./golden-${i}.txt')` : 'toMatchSnapshot()'}; });`;
});
writeFileSync('golden.test.mjs', `import { expect, test } from 'vitest';\n${body.join('\n')}`);
const run = more => {
  const { SECOND: _, CI: __, ...env } = process.env;
  const options = { env: { ...env, ...more }, stdio: 'ignore' };
  try {
    execFileSync('npx', ['vitest', 'run', ...(more.SECOND ? [] : ['-u']), '--reporter=json', '--outputFile=said.json'], options);
  } catch {
    // Some of them fail: which ones stands in the file.
  }
  return Object.fromEntries(JSON.parse(readFileSync('said.json', 'utf8')).testResults[0].assertionResults.map(each => [each.title, each.status]));
};
run({});
check('the first file as it was written', readFileSync('golden-0.txt', 'utf8'), 'a\r\nb\r\n');
check('with the other text', run({ SECOND: '1' }), {
  'CR LF in a file': 'passed',
  'LF in a file': 'failed',
  'CR LF in a snapshot': 'passed',
  'a lone CR': 'failed',
  'a byte order mark': 'failed',
  'a last line end': 'failed',
  'LF in a snapshot': 'passed',
  'CR LF in an object': 'passed',
});
JS
node check.mjs
