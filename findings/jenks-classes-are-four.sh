#!/usr/bin/env bash
# Expected: natural breaks are an optimum: of one row of numbers every library gives the same classes.
# Really: of 1, 2, 4, 5, 7, 9, 10, 20 in three classes the best are {1 2 4 5} {7 9 10} {20}. R has the breaks 1, 5, 10, 20, each the greatest
# of its class. simple-statistics's jenks has 1, 7, 20, 20, each the least of its class and the greatest of all behind; read as a legend reads breaks (up to
# and with), 7 is in the class of 5, and the third class is empty. geostats's getClassJenks has 1, 2, 5, 20: a spread of 102 for 15, as its
# own getClassJenks2 shows. chroma.limits(…, 'k') has 1, 10, 20: three breaks for three classes.
# Versions: simple-statistics 7.12.1, geostats 2.1.0, chroma-js 3.2.0, r-cran-classint 0.4-9 (Debian 12).
# Follows: class a map by the groups (ckmeans) rather than by breaks, and hold by a test on which side of a break a value lies that is the break.
set -euo pipefail
for tool in node npm R apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq r-cran-classint=0.4-9+dfsg-1 r-cran-e1071 r-cran-class r-cran-kernsmooth r-cran-mass r-cran-proxy 2>/dev/null ||
  { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export R_LIBS="$folder/root/usr/lib/R/site-library:$folder/root/usr/lib/R/library"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts simple-statistics@7.12.1 geostats@2.1.0 chroma-js@3.2.0 || { echo 'The npm registry does not answer.'; exit 3; }
printf '%s\n' *.deb
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
import { createRequire } from 'node:module';
import chroma from 'chroma-js';
import { ckmeans, jenks } from 'simple-statistics';

const geostats = createRequire(import.meta.url)('geostats');
const values = [1, 2, 4, 5, 7, 9, 10, 20];
const spread = groups => groups.map(group => group.reduce((sum, value) => sum + (value - group.reduce((a, b) => a + b) / group.length) ** 2, 0)).reduce((a, b) => a + b);
/** The classes of a legend: above one break, up to and with the next; the first holds its own least value. */
const upTo = breaks => breaks.slice(1).map((end, i) => values.filter(value => (i === 0 ? value >= breaks[0] : value > breaks[i]) && value <= end));
const best = ckmeans(values, 3);
check('the groups of ckmeans, and their spread', [best, Math.round(spread(best))], [[[1, 2, 4, 5], [7, 9, 10], [20]], 15]);
const inR = execFileSync('R', ['--vanilla', '-s', '-e', `cat(classInt::classIntervals(c(${values}), 3, style = "jenks")$brks)`], { encoding: 'utf8' });
check('R', inR.trim(), '1 5 10 20');
check('R, read up to and with', upTo(inR.trim().split(' ').map(Number)), best);
check('simple-statistics', jenks(values, 3), [1, 7, 20, 20]);
check('simple-statistics, read up to and with', upTo(jenks(values, 3)), [[1, 2, 4, 5, 7], [9, 10, 20], []]);
const stats = new geostats(values);
const first = stats.getClassJenks(3).map(Number);
const second = stats.getClassJenks2(3).map(Number);
check('geostats, getClassJenks and getClassJenks2', [first, second], [[1, 2, 5, 20], [1, 5, 10, 20]]);
check('geostats, their spreads', [first, second].map(breaks => Math.round(spread(upTo(breaks)))), [102, 15]);
check('chroma-js', chroma.limits(values, 'k', 3), [1, 10, 20]);
JS
node check.mjs
