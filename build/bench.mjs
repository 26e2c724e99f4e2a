/**
 * `npm run bench [-- WORD]`: runs build/bench/*.bench.mjs (those whose name holds WORD) and prints medians and ratios.
 * A bench exports `cases`, a list of { name, run, times?, limit?, against? }: `run` returns milliseconds or is timed,
 * `limit` is the median that must not be passed, `against` names the case that this one is compared with.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

const FOLDER = join(ROOT, 'build', 'bench');
const TIMES = 7;

ensureInstalled();
await buildIfStale();
const [word = ''] = process.argv.slice(2).filter(arg => !arg.startsWith('-'));
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter(name => name.endsWith('.bench.mjs')) : [];
const wanted = files.filter(name => name.includes(word)).sort();
if (wanted.length === 0) say(`there is no bench ${word ? `with “${word}” in its name ` : ''}in build/bench.`);
for (const name of wanted) await runBench(name);

async function runBench(file) {
  const { cases, close } = await import(pathToFileURL(join(FOLDER, file)).href);
  process.stdout.write(`${file.replace('.bench.mjs', '')}\n`);
  const medians = new Map();
  for (const { name, run, times = TIMES, limit, against } of cases) {
    const taken = [];
    for (let i = 0; i < times; i += 1) taken.push(await time(run));
    const middle = median(taken);
    medians.set(name, middle);
    const spread = `${Math.min(...taken).toFixed(1)}–${Math.max(...taken).toFixed(1)}`;
    const ratio = medians.has(against) ? `  ${(middle / medians.get(against)).toFixed(2)} × ${against}` : '';
    const isLate = limit !== undefined && middle > limit;
    if (isLate) process.exitCode = 1;
    const bound = limit === undefined ? '' : `  ${isLate ? 'OVER' : 'within'} ${limit} ms`;
    process.stdout.write(
      `  ${name.padEnd(44)} ${middle.toFixed(1).padStart(9)} ms  (${spread}, ${times} runs)${bound}${ratio}\n`,
    );
  }
  await close?.();
}

/** A bench may measure by itself (in another process, or on a page) and return milliseconds. */
async function time(run) {
  const began = performance.now();
  const own = await run();
  return typeof own === 'number' ? own : performance.now() - began;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
