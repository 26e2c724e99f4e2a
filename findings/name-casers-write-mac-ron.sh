#!/usr/bin/env bash
# Expected: what turns names in capitals into small letters knows French names, or leaves what it does not know with one capital.
# Really: three tools of three languages take Mac for a Scottish son: "MACRON" is "MacRon", "MACHEREY" "MacHerey", "MACAIRE" "MacAire". Which ones, each
# decides for itself: Python's makes "MacHin", "MacHado" and "MacIejewski" too, which the others know for what they are not, JavaScript's "MacHard"; the accent
# alone spares Macé. "LE GOFF" is "le Goff" in Python and Perl. In JavaScript "DE LA TOUR" is "De la Tour", and
# "D’ORMESSON" with the typographic apostrophe "D’ormesson".
# Versions: namecase 1.1.2, python3-nameparser 1.1.2, liblingua-en-namecase-perl 1.21 (Debian 12).
# Follows: try a rule for capitals inside of names on names of the language. Maillage keeps a name as it is written.
set -euo pipefail
for tool in node npm perl /usr/bin/python3 apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq python3-nameparser=1.1.2-1 liblingua-en-namecase-perl=1.21-2 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" PERL5LIB="$folder/root/usr/share/perl5" PYTHONIOENCODING=utf-8 PYTHONWARNINGS=ignore
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts namecase@1.1.2 || { echo 'The npm registry does not answer.'; exit 3; }
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

const namecase = createRequire(import.meta.url)('namecase');
const python = names => {
  const script = 'import sys; from nameparser import HumanName\nfor name in sys.argv[1:]:\n  read = HumanName("ANNE " + name); read.capitalize(); print(str(read)[5:])';
  return execFileSync('/usr/bin/python3', ['-c', script, ...names], { encoding: 'utf8' }).trim().split('\n');
};
const perl = names => {
  const script = 'use utf8; use Lingua::EN::NameCase qw(nc); print nc($_), "\\n" for @ARGV';
  return execFileSync('perl', ['-CSA', '-e', script, ...names], { encoding: 'utf8' }).trim().split('\n');
};
const javascript = names => names.map(name => namecase(name));
const all = names => [javascript, python, perl].map(way => way(names));
const same = ['MacRon', 'MacHerey', 'MacQuart', 'MacAire', 'Macé'];
check('Macron, Macherey, Macquart, Macaire, Macé', all(['MACRON', 'MACHEREY', 'MACQUART', 'MACAIRE', 'MACÉ']), [same, same, same]);
check('Machard', all(['MACHARD']).flat(), ['MacHard', 'MacHard', 'Machard']);
const spared = ['Machin', 'Machado', 'Maciejewski', 'Macarez'];
check('Machin, Machado, Maciejewski, Macarez', all(['MACHIN', 'MACHADO', 'MACIEJEWSKI', 'MACAREZ']), [spared, ['MacHin', 'MacHado', 'MacIejewski', 'MacArez'], spared]);
check('Le Goff, de la Tour', all(['LE GOFF', 'DE LA TOUR']), [['Le Goff', 'De la Tour'], ['le Goff', 'de la Tour'], ['le Goff', 'de la Tour']]);
check('d’Ormesson', all(['D’ORMESSON']).flat(), ['D’ormesson', 'D’Ormesson', 'D’Ormesson']);
JS
node check.mjs
