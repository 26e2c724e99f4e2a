#!/usr/bin/env bash
# Expected: a library that reads the description of a projection from a .prj file puts a point where PROJ, which wrote the description, puts it.
# Really: proj4 takes the angles of a projection for degrees, whatever unit the description states. The Lambert projections of France before 2000, in which
# older files of communes are, count in grads from the meridian of Paris: of their origin, 52 grads or 46.8 degrees, it makes 52 degrees. In the older form and
# in ESRI's Paris comes out 578 km away; in the form of 2019 the origin is right and the meridian's 2.5969 grads are degrees, so that all lies 19 km aside,
# near enough to look right on a map. There is no error, and reading its own numbers back succeeds. Lambert-93, in degrees from
# Greenwich, is right, and so is the old one as a PROJ string.
# Versions: proj4 2.22.0, PROJ 9.1.1 (Debian 12).
# Follows: take PROJ strings for these, and look where one known town lies before a file is believed. Maillage
# reads no such descriptions (build/outlines.mjs).
set -euo pipefail
for tool in node npm apt-get dpkg; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq proj-bin=9.1.1-1+b1 libproj25=9.1.1-1+b1 proj-data=9.1.1-1 2>/dev/null || { echo 'The packages of Debian 12 are not to be had here.'; exit 3; }
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu" PROJ_DATA="$folder/root/usr/share/proj" PATH="$folder/root/usr/bin:$PATH"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts proj4@2.22.0 || { echo 'The npm registry does not answer.'; exit 3; }
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
import proj4 from 'proj4';

const places = { Paris: [2.3522, 48.8566], Ajaccio: [8.7386, 41.9192] };
const described = (code, form) => execFileSync('projinfo', [`EPSG:${code}`, '-o', form, '-q', '--single-line'], { encoding: 'utf8' }).trim();
const truth = (code, place) => {
  const [longitude, latitude] = places[place];
  return execFileSync('cs2cs', ['EPSG:4326', `EPSG:${code}`], { input: `${latitude} ${longitude}\n`, encoding: 'utf8' }).trim().split(/\s+/).slice(0, 2).map(Number);
};
const away = (code, form, place) => {
  const [x, y] = proj4(described(code, form), places[place]);
  const [east, north] = truth(code, place);
  return Math.round(Math.hypot(x - east, y - north) / 1000);
};
const forms = ['WKT1_GDAL', 'WKT1_ESRI', 'WKT2:2019', 'PROJ'];
check('Paris in Lambert II (27572), km away by the four forms', forms.map(form => away(27572, form, 'Paris')), [578, 578, 19, 0]);
check('Ajaccio in Lambert IV (27574)', forms.map(form => away(27574, form, 'Ajaccio')), [519, 519, 22, 0]);
check('Paris in Lambert-93 (2154)', forms.map(form => away(2154, form, 'Paris')), [0, 0, 0, 0]);
const old = described(27572, 'WKT1_GDAL');
const round = pair => pair.map(value => Math.round(value * 1000) / 1000);
check('there and back', round(proj4(old).inverse(proj4(old, places.Paris))), [2.352, 48.857]);
check('where it sets the true numbers of Paris', round(proj4(old).inverse(truth(27572, 'Paris'))), [2.355, 54.055]);
JS
node check.mjs
