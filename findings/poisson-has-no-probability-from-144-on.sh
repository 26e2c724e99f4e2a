#!/usr/bin/env bash
# Expected: jStat's Poisson distribution has a probability for any count, as its binomial and hypergeometric ones have.
# Really: from 144 expected and seen on it is infinite, then not a number: the power is worked out before the division by the factorial. At 143
# all is well. From 171 seen on each comparison of the cumulated one with a threshold is false, so that nothing is rare and nothing common.
# Of 3 expected and 171 seen it is a plain 0. A word that occurs 150 times is ordinary in any corpus.
# Versions: jstat 1.9.6.
# Follows: work with logarithms (gammaln), as Maillage's own measure of specificity does; test a measure with counts of a real corpus.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts jstat@1.9.6 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { createRequire } from 'node:module';

const { jStat } = createRequire(import.meta.url)('jstat');
const plain = (k, mean) => Math.exp(k * Math.log(mean) - mean - jStat.gammaln(k + 1));
const digits = value => (Number.isFinite(value) ? value.toPrecision(6) : String(value));
check('143 of 143', [jStat.poisson.pdf(143, 143), plain(143, 143)].map(digits), ['0.0333418', '0.0333418']);
check('144 of 144', [jStat.poisson.pdf(144, 144), plain(144, 144)].map(digits), ['Infinity', '0.0332260']);
check('150 or fewer of 144', digits(jStat.poisson.cdf(150, 144)), 'Infinity');
check('at least 200 of 150 is rare', [1 - jStat.poisson.cdf(199, 150) < 0.05, 1 - jStat.poisson.cdf(199, 150) >= 0.05], [false, false]);
check('171 of 3', [jStat.poisson.pdf(171, 3), plain(171, 3) > 0], [0, true]);
check('binomial, 150 of 3000 at 0.05', digits(jStat.binomial.pdf(150, 3000, 0.05)), '0.0334011');
JS
node check.mjs
