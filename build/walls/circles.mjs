import { posix } from 'node:path';
import { requestsOf, targetOf } from './requests.mjs';
import { rowOf } from './rows.mjs';
import { readSource } from './source.mjs';
import { STILL } from './still.mjs';

/** Files that import each other, types counted: what goes round in a circle can be understood in one piece only. */
export function circlesIn(files, still = STILL) {
  const asks = new Map(files.filter(isProgram).map(({ path, text }) => [path, pathsAskedBy(path, text)]));
  const knots = knotsIn(asks).filter(knot => !knot.every(path => still.circles.includes(path)));
  return knots.map(knot => ({
    path: knot[0],
    line: 1,
    kind: 'circle',
    says: `these import each other: ${knot.join(', ')}`,
  }));
}

function isProgram({ path }) {
  return /\.[cm]?[jt]sx?$/u.test(path) && rowOf(path) !== null;
}

function pathsAskedBy(path, text) {
  const { source } = readSource(path, text);
  const requests = source === null ? [] : requestsOf(source);
  const asked = requests.filter(request => request.asked?.startsWith('.'));
  return asked.map(request => posix.normalize(targetOf(path, request.asked).path));
}

/** The strongly connected components of more than one file (Tarjan 1972). */
function knotsIn(asks) {
  const knots = [];
  const index = new Map();
  const low = new Map();
  const path = [];
  const onPath = new Set();

  function visit(file) {
    index.set(file, index.size);
    low.set(file, index.get(file));
    path.push(file);
    onPath.add(file);
    for (const next of asks.get(file) ?? []) {
      if (!asks.has(next)) continue;
      if (!index.has(next)) visit(next);
      if (onPath.has(next)) low.set(file, Math.min(low.get(file), low.get(next)));
    }
    if (low.get(file) !== index.get(file)) return;
    const knot = path.splice(path.indexOf(file));
    for (const each of knot) onPath.delete(each);
    if (knot.length > 1) knots.push(knot.sort());
  }

  for (const file of asks.keys()) if (!index.has(file)) visit(file);
  return knots;
}
