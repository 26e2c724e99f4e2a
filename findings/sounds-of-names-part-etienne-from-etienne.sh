#!/usr/bin/env bash
# Expected: keys of how a name sounds, made for French, bring Étienne and Etienne together, and Lefèvre and Lefebvre, and keep others apart.
# Really: of talisman's six French ones sonnex and phonex part Étienne from Etienne, whom two lists write so and so. Lefèvre is
# Lefebvre to fonem alone, but Œuvrard is Evrard to phonetic, sonnex and soundex; and Petit is Petite to the two
# soundexes. Of Debian's jellyfish nysiis and the match rating keep è and É as signs of their own, and Metaphone hears no Œ at all.
# Versions: talisman 1.1.4, python3-jellyfish 0.8.9 (Debian 12).
# Follows: take the accents off before a key is made; a key proposes that two are one, and no more. Maillage compares names by letters (data/text/similarity.ts).
set -euo pipefail
for tool in node npm /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-jellyfish=0.8.9-1+b4 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts talisman@1.1.4 || { echo 'The npm registry does not answer.'; exit 3; }
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

const require = createRequire(import.meta.url);
const ways = ['fonem', 'phonetic', 'phonex', 'sonnex', 'soundex', 'soundex2'];
const one = (first, second) =>
  ways.filter(way => {
    const found = require(`talisman/phonetics/french/${way}`);
    const key = found.default ?? found;
    return key(first) === key(second);
  });
check('Étienne, Etienne', one('Étienne', 'Etienne'), ['fonem', 'phonetic', 'soundex', 'soundex2']);
check('Lefèvre, Lefebvre', one('Lefèvre', 'Lefebvre'), ['fonem']);
check('Œuvrard, Evrard', one('Œuvrard', 'Evrard'), ['phonetic', 'sonnex', 'soundex']);
check('Roux, Rous', one('Roux', 'Rous'), ['phonetic', 'sonnex', 'soundex']);
check('Dupont, Dupond', one('Dupont', 'Dupond'), ways);
check('Petit, Petite', one('Petit', 'Petite'), ['soundex', 'soundex2']);
const script = "import jellyfish; print([jellyfish.nysiis('Lefèvre'), jellyfish.nysiis('Lefevre'), jellyfish.metaphone('Œuvrard'), jellyfish.match_rating_codex('Éric')])";
check('jellyfish', execFileSync('/usr/bin/python3', ['-c', script], { encoding: 'utf8' }).trim(), "['LAFèVR', 'LAFAFR', 'FRRT', 'ÉRC']");
JS
node check.mjs
