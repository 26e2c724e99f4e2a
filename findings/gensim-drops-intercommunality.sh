#!/usr/bin/env bash
# Expected: what makes words of a text for a model of topics drops marks and the shortest words, and keeps all others.
# Really: gensim's simple_preprocess drops each word of more than 15 letters, too. In French that is not what is odd, but what a congress of communes is
# about: "intercommunalité" has 16, as have "environnementale" and "professionnelles", while "environnemental" and "professionnelle" stay, so that
# one word is there in the singular and gone in the plural, there for a man's and gone for a woman's. Its other way, preprocess_string, keeps the long
# words, cuts them by the English stemmer ("communes" and "communal" are "commun"), and knows no mark beyond ASCII: "«", "l’eau" and "vive…"
# are words. Nothing is said of what was dropped.
# Versions: gensim 4.2.0 (Debian 12).
# Follows: set max_len, and look for the longest words of the text among those that are counted. Maillage counts words of any length.
set -euo pipefail
for tool in node /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-gensim=4.2.0+dfsg-1+deb12u1 python3-smart-open python3-scipy liblbfgsb0 python3-decorator python3-numpy libblas3 liblapack3 libgfortran5 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/usr/lib/x86_64-linux-gnu/blas:$folder/root/usr/lib/x86_64-linux-gnu/lapack"
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

const python = (call, text) => {
  const script = `import sys, json; from gensim.utils import simple_preprocess; from gensim.parsing.preprocessing import preprocess_string; print(json.dumps(${call}))`;
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, text], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
};
const plain = text => python('simple_preprocess(sys.argv[1])', text);
check('a title', plain('L’intercommunalité, une question environnementale pour les communautés professionnelles'), ['une', 'question', 'pour', 'les', 'communautés']);
check('pairs', plain('environnemental environnementale, professionnelle professionnelles, départementale départementalisation'), ['environnemental', 'professionnelle', 'départementale']);
check('with max_len=30', python('simple_preprocess(sys.argv[1], max_len=30)', 'intercommunalité environnementale'), ['intercommunalité', 'environnementale']);
check('preprocess_string', python('preprocess_string(sys.argv[1])', 'Intercommunalité : « l’eau vive… » des communes, communal'), ['intercommunalité', 'l’eau', 'vive…', 'de', 'commun', 'commun']);
JS
node check.mjs
