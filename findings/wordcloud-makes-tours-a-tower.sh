#!/usr/bin/env bash
# Expected: a cloud of words counts the words of a text as they are written, but for capitals.
# Really: wordcloud takes the s from each word whose rest is a word of the text too, for the plural, made for English and on by itself: where a thread ("fil")
# occurs, sons ("fils") are threads, courses ("cours") are courts, and the towns of Tours and Paris a tower and a bet. The greater the text, the more of
# them, so that one document alone and the same among others have other words. The typographic apostrophe parts a word and
# the straight one does not: "l’eau" is "l" and "eau", "l'eau" one word, and the cloud of one text is another in the other spelling.
# Versions: wordcloud 1.8.2 (Debian 12).
# Follows: set normalize_plurals=False, and part articles beforehand. Maillage knows which words in -s are singular (data/text/lemmas.ts).
set -euo pipefail
for tool in node /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-wordcloud=1.8.2.2+dfsg-1+b1 python3-numpy libblas3 liblapack3 libgfortran5 python3-pil libimagequant0 libraqm0 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages:$folder/stub" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/usr/lib/x86_64-linux-gnu/blas:$folder/root/usr/lib/x86_64-linux-gnu/lapack"
# The colours of the picture, which is not drawn here, are all that matplotlib is for.
mkdir stub && echo '__version__ = "3.6.3"' >stub/matplotlib.py
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

const counts = (text, options = '') => {
  const script = `import sys, json; from wordcloud import WordCloud; print(json.dumps(WordCloud(stopwords=set(), collocations=False, font_path='none', color_func=str${options}).process_text(sys.argv[1])))`;
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, text], { encoding: 'utf8' }));
};
check('le fils, un fils, le fil', counts('le fils, un fils, le fil').fil, 3);
check('cours du soir, cours du jour, la cour', counts('cours du soir, cours du jour, la cour').cour, 3);
check('three times Tours', counts('Tours, Tours, Tours'), { Tours: 3 });
check('three times Tours, and a tower', counts('Tours, Tours, Tours, la tour'), { la: 1, Tour: 4 });
check('twice Paris, and a bet', counts('Paris, Paris, un pari'), { un: 1, Pari: 3 });
check('without the plural', counts('Tours, Tours, Tours, la tour', ', normalize_plurals=False'), { Tours: 3, la: 1, tour: 1 });
check('l’eau, with two apostrophes', [counts('l’eau'), counts("l'eau")], [{ l: 1, eau: 1 }, { "l'eau": 1 }]);
JS
node check.mjs
