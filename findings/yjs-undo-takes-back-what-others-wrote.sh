#!/usr/bin/env bash
# Expected: what one's own undo takes back in a shared document of Yjs is what one did oneself.
# Really: where the other's update was applied without an origin, as the examples of the documentation do it, the undo manager takes it for one's own: it
# follows the origin null, and calls none so. The first undo then takes back what the other wrote: his title gives way to one's own, which should go, a field
# that he set is gone, his words are gone while the words that one deleted do not come back; and all this is sent to everybody. With any origin at
# all, as in applyUpdate(doc, update, 'net'), what the other wrote stays, and the deleted words come back.
# Versions: yjs 13.6.33.
# Follows: give each update from elsewhere an origin, and test undo with a second document. Maillage takes corrections back by its
# own list of them (renderer/state/corrections).
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts yjs@13.6.33 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import * as Y from 'yjs';

const two = (origin, prepare) => {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  const send = (from, to) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from), origin);
  prepare(mine);
  send(mine, theirs);
  return { mine, theirs, meet: () => { send(mine, theirs); send(theirs, mine); } };
};
const fields = origin => {
  const { mine, theirs, meet } = two(origin, doc => doc.getMap('s').set('title', 'Soins'));
  const undo = new Y.UndoManager(mine.getMap('s'), { captureTimeout: 0 });
  mine.getMap('s').set('title', 'Quels soins ?');
  meet();
  theirs.getMap('s').set('title', 'Soins et eau');
  theirs.getMap('s').set('room', 'B');
  meet();
  undo.undo();
  meet();
  return theirs.getMap('s').toJSON();
};
const words = origin => {
  const { mine, theirs, meet } = two(origin, doc => doc.getText('t').insert(0, 'Anne Roux, maire'));
  const undo = new Y.UndoManager(mine.getText('t'), { captureTimeout: 0 });
  mine.getText('t').delete(0, 9);
  meet();
  theirs.getText('t').insert(0, 'Paul Roy');
  meet();
  undo.undo();
  meet();
  return theirs.getText('t').toString();
};
check('fields, without an origin', fields(undefined), { title: 'Quels soins ?' });
check('fields, with an origin', fields('net'), { title: 'Soins et eau', room: 'B' });
check('words, without an origin', words(undefined), ', maire');
check('words, with an origin', words('net'), 'Anne RouxPaul Roy, maire');
JS
node check.mjs
