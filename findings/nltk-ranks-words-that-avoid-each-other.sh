#!/usr/bin/env bash
# Expected: a measure that ranks pairs of neighbouring words, to find what belongs together, sets those last that hardly ever meet.
# Really: NLTK's likelihood_ratio and chi_sq have no sign: they are as high for a pair that is rarer than chance would have it as for one that is more
# frequent. In a text of 249 words "eau et", found once where chance would have it fourteen times, has 28.6 and stands before "Anne Roux", whose two words are never
# apart; "santé eau" is beyond the usual limit of one in a hundred, 6.63, by both measures. pmi and student_t have a sign, and set both last.
# Versions: python3-nltk 3.8 (Debian 12).
# Follows: compare what was seen with what was expected, and give the measure the sign. Maillage's specificity has one (data/measure/specificity.ts).
set -euo pipefail
for tool in node /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-nltk=3.8-1 python3-regex 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
printf '%s\n' *.deb

cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';

const script = `
import json
from nltk.collocations import BigramCollocationFinder as Finder, BigramAssocMeasures as measures
text = 'santé publique et ' * 40 + 'eau potable et ' * 40 + 'santé eau et ' + 'Anne Roux et ' * 2
finder = Finder.from_words(text.split())
ranked = lambda name: {' '.join(pair): [place + 1, round(score, 1)] for place, (pair, score) in enumerate(finder.score_ngrams(getattr(measures, name)))}
print(json.dumps({name: ranked(name) for name in ('likelihood_ratio', 'chi_sq', 'pmi', 'student_t')}))
`;
const ranks = JSON.parse(execFileSync('/usr/bin/python3', ['-c', script], { encoding: 'utf8' }));
check('of eleven pairs, likelihood_ratio: eau et, Anne Roux, santé eau', ['eau et', 'Anne Roux', 'santé eau'].map(pair => ranks.likelihood_ratio[pair]), [[7, 28.6], [8, 23.3], [9, 9.7]]);
check('chi_sq: eau et, santé eau', ['eau et', 'santé eau'].map(pair => ranks.chi_sq[pair]), [[8, 21.1], [9, 7]]);
check('pmi, student_t: eau et', [ranks.pmi['eau et'], ranks.student_t['eau et']], [[11, -3.8], [11, -12.7]]);
check('pmi, student_t: Anne Roux', [ranks.pmi['Anne Roux'], ranks.student_t['Anne Roux']], [[1, 7], [7, 1.4]]);
JS
node check.mjs
