/**
 * The desktop host on the double of Electron: its launch to the first picture, and a save of 64 MB through the bridge, with
 * what both take of memory at their peak. Ratios are of launches and saves of one round, and beside the time stands the processor's,
 * of all processes: pieces of a save are packed, passed on and written at the same time, in memory that is used again, by
 * nearly as much work for each byte as a save at once. The double writes each byte as text and
 * reads it again, Electron copies memory: what that takes is measured apart, by the same messages to a main that drops them. With `--against FOLDER`, a built checkout of another commit runs in turns with this
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
/** Whether a page rests is looked at this often, in milliseconds, and so many times at most. */
const TURN = 400;
const MOST_TURNS = 50;
const DOUBLE = join(ROOT, 'e2e', 'double', 'electron');

const folders = [ROOT, ...otherBuild()];
process.env.CHROMIUM_PATH = ensureBrowser()?.path ?? '';
const rounds = folders.map(() => []);
for (let round = 0; round < TIMES; round += 1)
  for (const [i, folder] of folders.entries()) rounds[i].push(await startAndSave(folder, round));

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
    for (const [what, taken] of PARTS)
      process.stdout.write(
        `  ${what}${i === 0 ? '' : ', of the other'}: ${Math.round(middle(all.map(taken)))} ms\n`,
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

/** What else is told of each build, without a promise. */
const PARTS = [
  ["processor's time of a launch", round => round.launchProcessor],
  ["processor's time of a save, whole", round => round.saveProcessor],
  ["processor's time of the double alone, for the same messages", round => round.passedProcessor],
  ["processor's time that is left for the host", round => round.saveProcessor - round.passedProcessor],
  ['time of the double alone, for the same messages', round => round.passed],
  ['time that is left for the host', round => round.save - round.passed],
];

function sized(name, value) {
  return { name, median: () => value };
}

async function startAndSave(folder, round) {
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
    // What a page still prepares behind its first picture is no part of a save.
    await rested(app.process().pid);
    const target = join(profile, 'large.bin');
    // In turns: what comes second finds warm code.
    const isFirst = round % 2 === 1;
    const early = isFirst ? await passLarge(app, page) : {};
    const saved = await saveLarge(app, page, target);
    return { launch, launchProcessor, ...early, ...saved, ...(isFirst ? {} : await passLarge(app, page)) };
  } finally {
    await app.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function saveLarge(app, page, target) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await makeBytes(page);
  const pids = [app.process().pid, await rendererOf(app)];
  const before = pids.map(pid => rest(pid));
  const processor = processorOf(pids[0]);
  const save = await timeOfSave(page);
  const saveProcessor = processorOf(pids[0]) - processor;
  if (statSync(target).size !== MEGABYTES * 1024 ** 2) throw new Error('the save is not whole');
  const memory = pids.reduce((sum, pid, i) => sum + statusOf(pid, 'VmHWM') - before[i], 0);
  return { save, saveProcessor, memory };
}

/** The same save, of which main takes each message and does nothing. */
async function passLarge(app, page) {
  await app.evaluate(({ ipcMain }) => {
    globalThis.benchHandlers = new Map(ipcMain.handlers);
    const answers = {
      beginSave: 'token',
      writeSave: undefined,
      settleSave: undefined,
      endSave: { name: 'large.bin', token: 'token' },
    };
    answers.saveFile = answers.endSave;
    for (const channel of Object.keys(answers))
      if (ipcMain.handlers.has(channel)) ipcMain.handlers.set(channel, () => answers[channel]);
    globalThis.benchListeners = ipcMain.listeners('writeSave');
    ipcMain.removeAllListeners('writeSave');
  });
  await makeBytes(page);
  const processor = processorOf(app.process().pid);
  const passed = await timeOfSave(page);
  const passedProcessor = processorOf(app.process().pid) - processor;
  await app.evaluate(({ ipcMain }) => {
    for (const [channel, handler] of globalThis.benchHandlers) ipcMain.handlers.set(channel, handler);
    for (const listener of globalThis.benchListeners) ipcMain.on('writeSave', listener);
  });
  return { passed, passedProcessor };
}

/** Waits until a process and all below it have nothing to do. */
async function rested(pid) {
  for (let turn = 0, before = 0; turn < MOST_TURNS; turn += 1) {
    const taken = processorOf(pid);
    if (taken - before <= TURN / 20) return;
    before = taken;
    await new Promise(resolve => setTimeout(resolve, TURN));
  }
}

async function makeBytes(page) {
  await page.evaluate(
    size => {
      globalThis.benchBytes ??= new Uint8Array(size).fill(77);
    },
    MEGABYTES * 1024 ** 2,
  );
}

/** Milliseconds of a save, as the page waits for it. */
function timeOfSave(page) {
  return page.evaluate(async () => {
    const start = performance.now();
    await globalThis.maillage.saveFile('large.bin', globalThis.benchBytes);
    return performance.now() - start;
  });
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
