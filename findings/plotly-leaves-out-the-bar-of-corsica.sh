#!/usr/bin/env bash
# Expected: a bar for each text that is given, in the order in which they are given, or an error.
# Really: Plotly looks what most of the texts are: among "01004", "2A004" and "75056" two look like numbers, so the axis is one of numbers,
# up to 75056, and the bar of 2A004, a town in Corsica, is not drawn. So is "inconnue" among years or days left out, without a
# warning. "1,5" is 15, and "12 %" and "5 %" are 12 and 5, in the order of numbers. Words such as "Atelier 1" are texts.
# Versions: plotly.js-dist-min 4.1.2, Chromium 156.
# Follows: xaxis.type "category" always; count the bars. Maillage draws its own charts.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts plotly.js-dist-min@4.1.2 playwright-core@1.65.1 ||
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

import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
console.log(`Chromium ${browser.version()}`);
const page = await browser.newPage({ viewport: { width: 800, height: 500 } });
await page.setContent('<div id="plot" style="width:700px;height:400px"></div>');
await page.addScriptTag({ path: 'node_modules/plotly.js-dist-min/plotly.min.js' });
const bars = (x, xaxis = {}) =>
  page.evaluate(async ([x, xaxis]) => {
    await Plotly.newPlot('plot', [{ type: 'bar', x, y: x.map((_, index) => index + 1) }], { xaxis }, { staticPlot: true });
    const plot = document.getElementById('plot');
    const drawn = [...plot.querySelectorAll('.bars .point path')].filter(path => !/^M0,0Z?$/.test(path.getAttribute('d')) && path.getBBox().height > 0);
    return [plot._fullLayout.xaxis.type, drawn.length];
  }, [x, xaxis]);
check('three communes', await bars(['01004', '2A004', '75056']), ['linear', 2]);
check('three communes, as a category', await bars(['01004', '2A004', '75056'], { type: 'category' }), ['category', 3]);
check('two years and "inconnue"', await bars(['2024', '2025', 'inconnue']), ['linear', 2]);
check('a day and "inconnue"', await bars(['2025-03-04', 'inconnue']), ['date', 1]);
check('two workshops', await bars(['Atelier 1', 'Atelier 2']), ['category', 2]);
const range = await page.evaluate(async () => {
  await Plotly.newPlot('plot', [{ type: 'scatter', mode: 'markers', x: ['1,5', '2,5'], y: [1, 2] }], {}, { staticPlot: true });
  const [low, high] = document.getElementById('plot')._fullLayout.xaxis.range;
  return low > 10 && high < 30;
});
check('"1,5" and "2,5" lie between 10 and 30', range, true);
await browser.close();
JS
timeout 120 node check.mjs
