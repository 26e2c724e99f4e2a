#!/usr/bin/env bash
# Expected: what the reader view of a browser keeps of a page is its main content: for a programme, sessions with titles and speakers.
# Really: Readability goes by the names of classes and by how much of a block is links. Of a session whose head is called "session-header"
# or "session-meta", title and speakers are gone and the paragraph below stays; with "session-head" or "entete" all is there. A "session
# community" is gone whole, and so is a table of hours, titles and speakers where these are links, while a list of such links stays. What
# remains reads well, and nothing says that something is missing.
# Versions: @mozilla/readability 0.6.0, linkedom 0.18.15.
# Follows: no programme from a reader view or by what is built on it; compare the names in the page with those that were kept. Maillage
# takes menus for menus by what they hold, and reads the rest (data/document/menus.ts).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 linkedom@0.18.15 ||
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

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const talk = times => '<p>' + 'Le colloque réunit des élus, des chercheurs et des associations, pour deux jours d’échanges et de débats. '.repeat(times) + '</p>';
const link = (id, text) => `<a href="#${id}">${text}</a>`;
const table = `<table><tr><td>09:30</td><td>${link('o', 'Ouverture')}</td><td>${link('v', 'Luc Vert')}</td></tr><tr><td>10:30</td><td>${link('r', 'Les réseaux')}</td><td>${link('b', 'Zoé Blanc')}</td></tr></table>`;
const list = `<ul><li>${link('g', 'Ida Gris')}</li><li>${link('m', 'Léa Mauve')}</li></ul>`;
const kept = (session, head) => {
  const sessions = [1, 2, 3].map(number => `<section class="${session}"><div class="${head}"><h3>Atelier ${number} : habiter la ville</h3><p>Animé par Anne Roux, maire</p></div>${talk(3)}</section>`);
  const page = `<html><head><title>Colloque</title></head><body><main><h1>Colloque sur l’eau</h1>${talk(5)}${sessions.join('')}<h2>Mercredi</h2>${table}${list}</main></body></html>`;
  const text = new Readability(parseHTML(page).document).parse().textContent;
  const count = words => text.split(words).length - 1;
  return { titles: count('Atelier '), speakers: count('Anne Roux'), texts: count('Le colloque réunit') - 5, table: count('Luc Vert'), list: count('Ida Gris') };
};
const whole = { titles: 3, speakers: 3, texts: 9, table: 0, list: 1 };
for (const head of ['session-head', 'entete']) check(head, kept('session', head), whole);
for (const head of ['session-header', 'session-meta', 'session-social']) check(head, kept('session', head), { ...whole, titles: 0, speakers: 0 });
check('session community', kept('session community', 'entete'), { ...whole, titles: 0, speakers: 0, texts: 0 });
JS
node check.mjs
