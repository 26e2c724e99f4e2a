/**
 * The specificity of every word in every part of 15 MB of text, in Node and in a worker of Chromium, against R's own `phyper` over
 * the very same table where R is installed: processor time of each in one run, and how far apart the scores are, there and in the
 * proceedings themselves.
 */
import { bundled } from './bundled.mjs';
import { scoresInR, versionOfR } from './in-r.mjs';
import { measured, promise } from './promise.mjs';
import { scoresInWorker } from './scores-page.mjs';

/** Milliseconds for every score of 15 MB of text. */
const LIMIT = 1500;
/** The share of R's time that ours may take. */
const FASTER = 1 / 5;
/** How far ours may be from R's, as a share of it. */
const APART = 1e-9;
/** R rounds a probability of nearly one to none of its digits: below this a score is no score. */
const LEAST = 1e-6;

const { largeTable, smallTable, scoreAll } = await bundled('build/bench/cloud-words.mjs');
const r = versionOfR();
const worker = await scoresInWorker();
let large = null;
let scored = null;
let byR = null;

function processorTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const reading = measured(
  'words of 15 MB counted',
  () => processorTime(() => (large = largeTable(15 * 1024 * 1024))),
  { times: 1 },
);
const theirs = measured(
  "R's phyper, every word in every part",
  () => {
    byR ??= scoresInR(large.table, scoreAll(large));
    return byR.runs.shift() ?? Number.NaN;
  },
  { times: 3 },
);
const ours = measured(
  'ours, every word in every part',
  () => processorTime(() => (scored = scoreAll(large))),
  { times: 5, limit: LIMIT, ...(r === null ? {} : { against: theirs.name }) },
);

const inWorker =
  worker === null
    ? []
    : [measured('ours, in a worker of Chromium', () => worker.score(), { times: 5, limit: LIMIT })];

export const cases = [reading, ...(r === null ? [] : [theirs]), ours, ...inWorker];

/** The greatest distance between two lists of scores, as a share of R's, and how many were compared. */
function distance(own, other) {
  let apart = 0;
  let count = 0;
  for (const [at, score] of other.entries()) {
    if (!Number.isFinite(score) || Math.abs(score) < LEAST) continue;
    count += 1;
    apart = Math.max(apart, Math.abs(own[at] - score) / Math.abs(score));
  }
  return { apart, count };
}

function hold(name, { apart, count }) {
  const holds = apart <= APART && count > 0;
  if (!holds) process.exitCode = 1;
  process.stdout.write(
    `  ${name}: ${count} scores, at most ${apart.toExponential(1)} apart: ${holds ? 'held' : 'BROKEN'}\n`,
  );
}

export async function close() {
  await worker?.close();
  if (worker === null)
    process.stdout.write('  skipped: no browser was found, so nothing was scored in a worker\n');
  if (r === null) {
    process.stdout.write(
      '  skipped: R is not installed (Rscript was not found), so nothing was compared with it\n',
    );
    return;
  }
  process.stdout.write(`  ${r}\n`);
  promise(theirs, ours, FASTER);
  hold('against R, 15 MB', distance(scored.S, byR.S));
  const small = smallTable();
  const own = scoreAll(small);
  hold('against R, the proceedings', distance(own.S, scoresInR(small.table, own).S));
}
