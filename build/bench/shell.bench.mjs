/**
 * The desktop host on the double of Electron: its launch to the first picture, and a save of 64 MB through the bridge, with
 * what both take of memory at their peak. Ratios are of launches and saves of one round, and beside the time stands the processor's,
 * of all processes: pieces of a save are packed, passed on and written at the same time, by as much work for each byte as before, so
 * that it is quicker by as many processors as are free, and on a busy machine hardly. With `--against FOLDER`, a built checkout of another commit runs in turns with this
 * one, under this checkout's double. Linux only: peaks are read from /proc.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { ensureBrowser } from '../browser.mjs';
import { ROOT } from '../root.mjs';
import { measured, promise } from './promise.mjs';

const TIMES = 5;
const MEGABYTES = 64;
/** What this build may take of what the other takes. */
const SHARE = { launch: 0.6, save: 0.4, memory: 0.5 };
const DOUBLE = join(ROOT, 'e2e', 'double', 'electron');

const folders = [ROOT, ...otherBuild()];
process.env.CHROMIUM_PATH = ensureBrowser()?.path ?? '';
const rounds = folders.map(() => []);
for (let round = 0; round < TIMES; round += 1)
  for (const [i, folder] of folders.entries()) rounds[i].push(await startAndSave(folder));

export const cases = folders.flatMap((_, i) => {
  const name = i === 0 ? '' : ' of the other';
  const given = (what, key) => {
    const values = rounds[i].map(round => round[key]);
    return measured(`${what}${name}`, () => values.shift(), { times: TIMES });
  };
  return [given('launch to the first picture', 'launch'), given(`a save of ${MEGABYTES} MB`, 'save')];
});

export async function close() {
  const memory = folders.map((_, i) => middle(rounds[i].map(round => round.memory)));
  for (const [i, kilobytes] of memory.entries())
    process.stdout.write(
      `  peak of main and page above their rest, in a save${i === 0 ? '' : ' of the other'}: ${Math.round(kilobytes / 1024)} MB\n`,
    );
  for (const [i, all] of rounds.entries())
    for (const [what, key] of PROCESSOR)
      process.stdout.write(
        `  processor's time of ${what}${i === 0 ? '' : ' of the other'}: ${Math.round(middle(all.map(round => round[key])))} ms\n`,
      );
  if (folders.length === 1) return;
  const pair = (what, key, atMost) => {
    const ratio = middle(rounds[0].map((round, i) => round[key] / rounds[1][i][key]));
    promise(sized(`${what} of the other`, 1), sized(what, ratio), atMost);
  };
  pair('launch', 'launch', SHARE.launch);
  pair("launch, processor's time", 'launchProcessor', SHARE.launch);
  pair('save', 'save', SHARE.save);
  promise(sized('the other peak', memory[1]), sized('peak', memory[0]), SHARE.memory);
}

const PROCESSOR = [
  ['a launch', 'launchProcessor'],
  ['a save', 'saveProcessor'],
];

function sized(name, value) {
  return { name, median: () => value };
}

async function startAndSave(folder) {
  const profile = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  const began = performance.now();
  const app = await _electron.launch({
    executablePath: DOUBLE,
    args: [folder, `--user-data-dir=${profile}`],
    cwd: folder,
    colorScheme: null,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await app.firstWindow();
    await page.locator('.scene [data-key]').first().waitFor({ state: 'attached' });
    const launch = performance.now() - began;
    const launchProcessor = processorOf(app.process().pid);
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
    return { launch, launchProcessor, ...(await saveLarge(app, page, join(profile, 'large.bin'))) };
  } finally {
    await app.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function saveLarge(app, page, target) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await page.evaluate(
    size => {
      globalThis.benchBytes = new Uint8Array(size).fill(77);
    },
    MEGABYTES * 1024 ** 2,
  );
  const pids = [app.process().pid, await rendererOf(app)];
  const before = pids.map(pid => rest(pid));
  const processor = processorOf(pids[0]);
  const save = await page.evaluate(async () => {
    const start = performance.now();
    await globalThis.maillage.saveFile('large.bin', globalThis.benchBytes);
    return performance.now() - start;
  });
  const saveProcessor = processorOf(pids[0]) - processor;
  if (statSync(target).size !== MEGABYTES * 1024 ** 2) throw new Error('the save is not whole');
  const memory = pids.reduce((sum, pid, i) => sum + statusOf(pid, 'VmHWM') - before[i], 0);
  return { save, saveProcessor, memory };
}

/** The process of the page: the renderer that has used most of the processor. */
async function rendererOf(app) {
  const { processInfo } = await app.evaluate(({ __double }) =>
    __double.world.browser.send('SystemInfo.getProcessInfo'),
  );
  const [renderer] = processInfo
    .filter(({ type }) => type === 'renderer')
    .sort((a, b) => b.cpuTime - a.cpuTime);
  return renderer.id;
}

/** Forgets the peak of a process so far, and gives what it takes now, in kilobytes. */
function rest(pid) {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return statusOf(pid, 'VmRSS');
}

/** Milliseconds of the processor that a process has taken so far, and all below it that go. */
function processorOf(root) {
  const parents = new Map();
  const taken = new Map();
  for (const name of readdirSync('/proc').filter(each => /^\d+$/.test(each))) {
    const stat = statOf(name);
    // User and system time, in hundredths of a second.
    const [, parent, , , , , , , , , , user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number(name), Number(parent));
    taken.set(Number(name), (Number(user) + Number(system)) * 10);
  }
  const isBelow = pid => pid === root || (parents.has(pid) && isBelow(parents.get(pid)));
  return [...taken].reduce((sum, [pid, own]) => sum + (isBelow(pid) ? own : 0), 0);
}

/** The account of a process; of one that has just ended, none. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (cause) {
    if (['ENOENT', 'ESRCH'].includes(cause.code)) return ') Z 0 0 0 0 0 0 0 0 0 0 0 0';
    throw cause;
  }
}

function statusOf(pid, field) {
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

function middle(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function otherBuild() {
  const at = process.argv.indexOf('--against');
  if (at < 0) return [];
  const folder = resolve(process.argv[at + 1] ?? '');
  if (!existsSync(join(folder, 'out', 'electron', 'main.cjs')))
    throw new Error(`${folder} holds no build: run “npm run build” there first`);
  return [folder];
}
