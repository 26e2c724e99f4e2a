#!/usr/bin/env bash
# Expected: a title set in capitals is in the language that it has in small letters.
# Really: langdetect, Google's detector in Python, knows letters as its profiles have them, small ones above all: "Mieux vivre dans nos communes rurales"
# is French with near certainty, and in capitals German, with as much; so are sentences of twenty words, accents or none. It is
# the nouns: capitals in German are many. A document whose headings are in capitals has German headings. franc and tinyld, which lower all letters, stay in
# French.
# Versions: python3-langdetect 1.0.9 (Debian 12), franc 6.2.0, tinyld 1.3.4.
# Follows: lower the letters before a language is asked for, and ask of a page or a document, not of a heading.
set -euo pipefail
for tool in node npm /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-langdetect=1.0.9-1 python3-six 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
printf '%s\n' *.deb
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts franc@6.2.0 tinyld@1.3.4 || { echo 'The npm registry does not answer.'; exit 3; }
npm ls --depth=0 | tail -n +2
cat >titles.txt <<'T'
Mieux vivre dans nos communes rurales
Quelles politiques pour la santé demain ?
Quels services pour les habitants des petites villes et des villages, et avec quels moyens, quand les agents manquent et que les budgets baissent ?
T
cat >check.py <<'PY'
from langdetect import DetectorFactory, detect_langs
changed = 0
DetectorFactory.seed = 0
def check(what, seen, stated):
    global changed
    changed |= seen != stated
    print('as stated' if seen == stated else 'CHANGED  ', f' {what}: {seen}')
def said(text):
    best = detect_langs(text)[0]
    return best.lang, 'sure' if best.prob > 0.99 else 'likely'
for title in open('titles.txt', encoding='utf-8').read().splitlines():
    print(title)
    check('as it is', said(title), ('fr', 'sure'))
    check('in capitals', said(title.upper()), ('de', 'sure'))
raise SystemExit(changed)
PY
cat >check.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { franc } from 'franc';
import { detect } from 'tinyld';
const seen = readFileSync('titles.txt', 'utf8').trim().split('\n').map(title => [franc(title.toUpperCase()), detect(title.toUpperCase())].join(' '));
const same = seen.every(said => said === 'fra fr');
console.log(same ? 'as stated' : 'CHANGED  ', ' franc and tinyld, in capitals:', seen.join(', '));
process.exit(same ? 0 : 1);
JS
status=0
PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 /usr/bin/python3 check.py || status=1
node check.mjs || status=1
exit $status
