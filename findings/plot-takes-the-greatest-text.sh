#!/usr/bin/env bash
# Expected: the reducers of one transform read a column the same way: numbers that came as text, as any CSV has them, are numbers to all
# or to none.
# Really: in Observable Plot sum, mean, median and deviation take "10" for a number, while max and min compare letters: of "10",
# "9" and "2" the sum is 21, the mean 7, the greatest "9" and the least "10". The bar is then drawn at the number that this text says, on
# an ordinary axis, without a warning.
# Versions: @observablehq/plot 0.6.17.
# Follows: type the columns before they are drawn; of a chart of greatest values ask whether its source was typed.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts d3@7.9.0 @observablehq/plot@0.6.17 linkedom@0.18.15 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<html></html>');
const rows = ['10', '9', '2'].map(count => ({ place: 'Rouen', count }));
const reduced = reducer => {
  const options = Plot.groupY({ x: reducer }, { x: 'count', y: 'place' });
  options.transform(rows, [[0, 1, 2]]);
  return options.x.transform()[0];
};
check('sum, mean, median', ['sum', 'mean', 'median'].map(reduced), [21, 7, 9]);
check('max, min', ['max', 'min'].map(reduced), ['9', '10']);
const drawn = reducer => {
  const marks = [Plot.barX([...rows, { place: 'Laval', count: '8' }], Plot.groupY({ x: reducer }, { x: 'count', y: 'place' }))];
  const svg = Plot.plot({ document, marks }).outerHTML;
  const [laval, rouen] = [...svg.matchAll(/<rect[^>]*? width="([^"]*)"/g)].map(found => Number(found[1])).sort((a, b) => a - b);
  return { ratio: Math.round((rouen / laval) * 1000) / 1000, warned: svg.includes('\u26a0') };
};
check('greatest of Rouen against 8: drawn as 9, not as 10', drawn('max'), { ratio: 1.125, warned: false });
check('sum of Rouen against 8', drawn('sum'), { ratio: 2.625, warned: false });
JS
node check.mjs
