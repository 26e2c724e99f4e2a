#!/usr/bin/env bash
# Expected: two slices of one value have the same percentage written at them, rounded as numbers are rounded.
# Really: ECharts hands out what is lacking to a hundred: of three equal slices the first is 33.34 % and the others 33.33 %, of six equal ones
# without decimals four are 17 % and two 16 %, and 10, 10, 10, 7, 7, 7 are 20, 19, 19, 14, 14 and 14 %. The order of the data decides who is
# given more, and turned round it is somebody else. It is so in {d} and in params.percent, which tooltips show, whatever the precision.
# Versions: echarts 6.1.0.
# Follows: a share that is compared with another or with a table is computed by oneself in the formatter. Maillage draws no pie.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts echarts@6.1.0 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import * as echarts from 'echarts';

const shares = (values, percentPrecision) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 400 });
  const data = values.map((value, index) => ({ name: String(index), value }));
  const seen = [];
  const formatter = ({ dataIndex, percent }) => {
    seen[dataIndex] = percent;
    return `part ${percent}`;
  };
  chart.setOption({ animation: false, series: [{ type: 'pie', ...(percentPrecision === undefined ? {} : { percentPrecision }), data, label: { formatter } }] });
  const drawn = chart.renderToSVGString();
  chart.dispose();
  return seen.every(percent => drawn.includes(`part ${percent}`)) ? seen : 'not drawn';
};
check('three equal slices, two decimals', shares([1, 1, 1]), [33.34, 33.33, 33.33]);
check('six equal slices, no decimals', shares([1, 1, 1, 1, 1, 1], 0), [17, 17, 17, 17, 16, 16]);
check('three of 10 and three of 7', shares([10, 10, 10, 7, 7, 7], 0), [20, 19, 19, 14, 14, 14]);
check('turned round', shares([7, 7, 7, 10, 10, 10], 0), [14, 14, 14, 20, 19, 19]);
check('what they are', [10, 7].map(value => Math.round((value / 51) * 1000) / 10), [19.6, 13.7]);
JS
timeout 60 node check.mjs
