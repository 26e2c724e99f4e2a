#!/usr/bin/env bash
# Expected: with d3's own French locale as the default, time axes of d3, of Observable Plot and of Vega-Lite are French: 9 h, 14 h, 4 mars.
# Really: only the names are. The formats behind an axis are fixed ("%I %p", "%b %d"): 18:00 is "06 PM" in all three, midday "12 PM", and the fourth
# of March "mars 04" or, as a time unit, "mars 04, 2025". Who empties the locale's AM and PM gets "06 " for six in the morning and for six
# in the evening. The locale has no place for the order, nor for 24 hours. And Vega's week of a year begins on Sunday: Monday 30 December
# 2024, the first day of week 1 in France, is "2024 W52".
# Versions: d3-scale 4.0.2, d3-time-format 4.1.0, @observablehq/plot 0.6.17, vega 6.4.0, vega-lite 6.4.3.
# Follows: give each time axis a format of its own ("%H:%M", "%e %B"; "%V" for weeks), and test a programme's afternoon.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts d3-scale@4.0.2 d3-time-format@4.1.0 @observablehq/plot@0.6.17 linkedom@0.18.15 vega@6.4.0 vega-lite@6.4.3 ||
  { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { readFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import { scaleUtc } from 'd3-scale';
import { timeFormatDefaultLocale, utcFormat } from 'd3-time-format';
import { parseHTML } from 'linkedom';
import * as vega from 'vega';
import { compile } from 'vega-lite';

const french = JSON.parse(readFileSync('node_modules/d3-time-format/locale/fr-FR.json', 'utf8'));
timeFormatDefaultLocale(french);
const at = (day, hour) => new Date(Date.UTC(2025, 2, day, hour));
const labels = (from, to, count) => {
  const scale = scaleUtc([from, to], [0, 1]);
  return scale.ticks(count).map(scale.tickFormat());
};
const texts = svg => [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]+)/g)].map(([, text]) => text);
check('d3: names are French', utcFormat('%A %e %B')(at(4, 9)), 'mardi  4 mars');
check('d3: hours of a day', labels(at(4, 9), at(4, 18), 5), ['09 AM', '12 PM', '03 PM', '06 PM']);
check('d3: a month', labels(at(1, 12), at(31, 0), 4), ['mars 02', 'mars 09', 'mars 16', 'mars 23', 'mars 30']);
const { document } = parseHTML('<html></html>');
const plot = Plot.plot({ document, x: { type: 'utc' }, marks: [Plot.dot([9, 18], { x: hour => at(4, hour), y: null })] }).outerHTML;
check('Plot', texts(plot).filter(text => /^9 AM| PM/.test(text)), ['9 AM', '12 PM', '1 PM', '2 PM', '3 PM', '4 PM', '5 PM', '6 PM']);
timeFormatDefaultLocale({ ...french, periods: ['', ''] });
check('d3 without AM and PM', labels(at(4, 6), at(4, 18), 3).map(text => text.trim()), ['06', '09', '12', '03', '06']);

const lite = async (dates, x) => {
  const spec = { data: { values: dates.map(d => ({ d })) }, mark: 'bar', encoding: { x: { field: 'd', title: null, ...x } }, config: { locale: { time: french } } };
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
  return texts(await view.toSVG());
};
const hours = await lite(['2025-03-04T09:00', '2025-03-04T18:00'], { type: 'temporal' });
check('Vega-Lite: hours', hours.filter(text => text.endsWith('M')).slice(-3), ['04 PM', '05 PM', '06 PM']);
check('Vega-Lite: days', await lite(['2025-03-04T12:00', '2025-03-05T12:00'], { type: 'ordinal', timeUnit: 'yearmonthdate' }), ['mars 04, 2025', 'mars 05, 2025']);
check('Vega-Lite: 30 December 2024', await lite(['2024-12-30T12:00'], { type: 'ordinal', timeUnit: 'yearweek' }), ['2024 W52']);
check('d3: its week in France', utcFormat('%G W%V')(new Date('2024-12-30')), '2025 W01');
JS
node check.mjs
