#!/usr/bin/env bash
# Expected: what parses names of persons finds a family name in each, and the given name where French has it.
# Really: humanparser takes a last word for a degree or a rank if it can be one: "Sophie Ma" and "Paul Pe" have the suffixes Ma and Pe and an empty
# family name. parse-full-name does so for "Eva Esquire", of the family Eva then. Neither knows French civilities: "Mme Anne Roux" and
# "M. Paul Roux" have the given names "Mme" and "M.", with Anne and Paul in the middle; Debian's nameparser knows Mme and not M. Of "Jean-Pierre Le Goff"
# humanparser's family name is "Goff". An office behind a comma is the given name: nameparser and parse-full-name read "Paul Roy, maire de
# Rouen" as somebody called maire, "de Rouen" by a second name, of the family Paul Roy.
# Versions: humanparser 2.7.0, parse-full-name 1.2.7, python3-nameparser 1.1.2 (Debian 12).
# Follows: no parser of names without its own list of civilities, particles and offices; look for empty family names after an import.
set -euo pipefail
for tool in node npm /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-nameparser=1.1.2-1 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts humanparser@2.7.0 parse-full-name@1.2.7 || { echo 'The npm registry does not answer.'; exit 3; }
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
const { parseName } = require('humanparser');
const { parseFullName } = require('parse-full-name');
const human = name => {
  const { firstName, middleName, lastName, suffix } = parseName(name);
  return [firstName, middleName ?? '', lastName, suffix ?? ''];
};
const full = name => {
  const { first, middle, last, suffix } = parseFullName(name);
  return [first, middle, last, suffix];
};
const python = name => {
  const script = 'import sys; from nameparser import HumanName; h = HumanName(sys.argv[1]); print("|".join([h.first, h.middle, h.last, h.suffix]))';
  return execFileSync('/usr/bin/python3', ['-c', script, name], { encoding: 'utf8' }).trimEnd().split('|');
};
check('humanparser: Sophie Ma, Paul Pe', ['Sophie Ma', 'Paul Pe'].map(human), [['Sophie', '', '', 'Ma'], ['Paul', '', '', 'Pe']]);
check('parse-full-name: Sophie Ma, Eva Esquire', ['Sophie Ma', 'Eva Esquire'].map(full), [['Sophie', '', 'Ma', ''], ['', '', 'Eva', 'Esquire']]);
check('nameparser: Sophie Ma', python('Sophie Ma'), ['Sophie', '', 'Ma', '']);
check('humanparser: civilities', ['Mme Anne Roux', 'M. Paul Roux'].map(human), [['Mme', 'Anne', 'Roux', ''], ['M.', 'Paul', 'Roux', '']]);
check('parse-full-name: civilities', ['Mme Anne Roux', 'M. Paul Roux'].map(full), [['Mme', 'Anne', 'Roux', ''], ['M.', 'Paul', 'Roux', '']]);
check('nameparser: civilities', ['Mme Anne Roux', 'M. Paul Roux'].map(python), [['Anne', '', 'Roux', ''], ['M.', 'Paul', 'Roux', '']]);
check('Jean-Pierre Le Goff: the family name', [human, full, python].map(parse => parse('Jean-Pierre Le Goff')[2]), ['Goff', 'Le Goff', 'Le Goff']);
check('an office: nameparser, parse-full-name', [python, full].map(parse => parse('Paul Roy, maire de Rouen')), [['maire', 'de Rouen', 'Paul Roy', ''], ['maire', 'de Rouen', 'Paul Roy', '']]);
JS
node check.mjs
