#!/usr/bin/env bash
# Expected: what getByRole finds, by its role and name, is what the browser's own accessibility tree holds, which a screen reader is given.
# Really: Playwright computes both itself. A button in an inert panel is found, and the tree leaves it out.
# A <g> or <circle> with a <title> is "group" or "graphics-symbol" with that name in the tree, and no such group for Playwright, which knows
# no role of graphics. Letters in capitals by text-transform are named in capitals by the browser and as written by Playwright; "Î<wbr>le" is
# "Î le" to the browser; a figure has its caption as its name for Playwright alone.
# Versions: playwright-core 1.65.1, Chromium 156.
# Follows: marks of a chart need an explicit role that both know; what must be out of reach or named exactly is tested in the tree
# (Accessibility.getPartialAXTree), not by getByRole.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 || { echo 'The npm registry does not answer.'; exit 3; }
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

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const tree = await page.context().newCDPSession(page);
await tree.send('Accessibility.enable');

/** What the tree says of #it, and whether Playwright finds one of this role and name. */
async function both(markup, role, name) {
  await page.setContent(`<!doctype html><html lang="fr"><body>${markup}`);
  const { root } = await tree.send('DOM.getDocument');
  const { nodeId } = await tree.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#it' });
  const { nodes } = await tree.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
  const [node] = nodes;
  const found = await page.getByRole(role, name === undefined ? {} : { name, exact: true }).count();
  return [node.ignored ? 'left out' : `${node.role.value} “${node.name?.value ?? ''}”`, found];
}
check('a plain button', await both('<button id="it">Lire</button>', 'button', 'Lire'), ['button “Lire”', 1]);
check('in an inert panel', await both('<div inert><button id="it">Lire</button></div>', 'button', 'Lire'), ['left out', 1]);
check('under aria-hidden', await both('<div aria-hidden="true"><button id="it">Lire</button></div>', 'button', 'Lire'), ['left out', 0]);
check('a titled <g>', await both('<svg><g id="it"><title>Rives</title><rect width="9" height="9"/></g></svg>', 'group'), ['group “Rives”', 0]);
check('a titled <circle>', await both('<svg><circle id="it" r="9"><title>Rives</title></circle></svg>', 'graphics-symbol'), ['graphics-symbol “Rives”', 0]);
check('role graphics-symbol', await both('<svg><g id="it" role="graphics-symbol" aria-label="Rives"/></svg>', 'graphics-symbol'), ['graphics-symbol “Rives”', 0]);
check('role img', await both('<svg><g id="it" role="img" aria-label="Rives"/></svg>', 'img', 'Rives'), ['image “Rives”', 1]);
check('by xlink:href', await both('<svg><a id="it" xlink:href="#a"><text>Rives</text></a></svg>', 'link'), ['link “Rives”', 0]);
const capitals = '<button id="it" style="text-transform:uppercase">Lire</button>';
check('in capitals, as written', await both(capitals, 'button', 'Lire'), ['button “LIRE”', 1]);
check('in capitals, as shown', await both(capitals, 'button', 'LIRE'), ['button “LIRE”', 0]);
check('with <wbr>', await both('<button id="it">Î<wbr>le</button>', 'button', 'Île'), ['button “Î le”', 1]);
check('a figure', await both('<figure id="it"><figcaption>Rives</figcaption></figure>', 'figure', 'Rives'), ['figure “”', 1]);
await browser.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
