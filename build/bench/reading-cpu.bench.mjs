/**
 * The CPU time of a reading. With `npm run bench -- reading-cpu --against FOLDER`, a checkout of another commit in which
 * `npm run -s extract -- FILE` was run once, both readers take turns, each run in a process of its own, and are compared.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ENGINE_FLAGS } from '../engine.mjs';
import { loadReader } from '../reader.mjs';
import { ROOT } from '../root.mjs';

const PROGRAM = join(ROOT, 'build', 'bench', 'cpu-of-reading.mjs');
const bundleIn = folder => join(folder, 'out', 'extract', 'extract.mjs');
const NOW = bundleIn(ROOT);
const BEFORE = otherBundle();
const WAYS = [
  ['the first', 9],
  ['once warm, other names', 7],
  ['once warm, the same', 7],
  ['a hundred copies', 3],
];

await loadReader();

/** The reader of the checkout behind `--against`, or null. */
function otherBundle() {
  const at = process.argv.indexOf('--against');
  const folder = at < 0 ? undefined : process.argv[at + 1];
  return folder === undefined ? null : bundleIn(folder);
}

/** As `npm run -s extract` of each checkout starts its reader: this one with flags of its own. */
function cpuOf(bundle, way) {
  const flags = bundle === NOW ? ENGINE_FLAGS : [];
  return Number(execFileSync(process.execPath, [...flags, PROGRAM, bundle, way], { encoding: 'utf8' }));
}

/** The cases of one way: with an earlier reader both are measured in turns, and what this one took is kept for its own line. */
function casesOf([way, times]) {
  if (BEFORE === null) return [{ name: way, times, run: () => cpuOf(NOW, way) }];
  const kept = [];
  const before = `${way}, before`;
  return [
    {
      name: before,
      times,
      run: () => {
        kept.push(cpuOf(NOW, way));
        return cpuOf(BEFORE, way);
      },
    },
    { name: way, times, against: before, run: () => kept.shift() },
  ];
}

export const cases = WAYS.flatMap(casesOf);
