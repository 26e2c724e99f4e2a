/**
 * Clouds of the bundled proceedings' 400 first words in a real Chromium, ours against d3-cloud at the very same sizes in the same
 * room: processor time of the page's thread, and ink over bounding box as painted.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser } from '../browser.mjs';
import { ROOT } from '../root.mjs';
import { BROWSER_FLAGS } from './browser-flags.mjs';
import { bundled } from './bundled.mjs';
import { measured, promise } from './promise.mjs';

const COUNT = 400;
const ROOM = { width: 960, height: 600 };
/** Layouts in a row: the compiler of the browser has seen both. */
const RUNS = 12;
/** The share of d3-cloud's time that ours may take, and the least density against its own. */
const FASTER = 1 / 10;
const DENSER = 1;

const { wordsOfText } = await bundled('build/bench/cloud-words.mjs');
const words = wordsOfText(COUNT);
const page = await openPage();

async function openPage() {
  const folder = join(ROOT, 'out', `bench-clouds-${process.pid}`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry: 'build/bench/cloud-page.mjs', formats: ['iife'], name: 'clouds' },
      outDir: folder,
      minify: false,
    },
  });
  const script = readdirSync(folder).find(name => name.endsWith('.js'));
  const content = readFileSync(join(folder, script), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  const found = ensureBrowser();
  const browser = await chromium.launch({
    ...(found.path === undefined ? {} : { executablePath: found.path }),
    args: BROWSER_FLAGS,
  });
  const opened = await browser.newPage();
  const font = createRequire(import.meta.url).resolve(
    '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  );
  await opened.addScriptTag({ content });
  await opened.evaluate(data => window.loadFont(data), readFileSync(font).toString('base64'));
  await opened.evaluate(([list, room]) => window.prepare(list, room), [words, ROOM]);
  const session = await opened.context().newCDPSession(opened);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  return { opened, spent, close: () => browser.close() };
}

/** Processor time of one layout, the mean of several in a row. */
async function layoutTime(which) {
  const before = await page.spent();
  await page.opened.evaluate(
    ([way, list, room, runs]) => window.layOut(way, list, room, runs),
    [which, words, ROOM, RUNS],
  );
  return ((await page.spent()) - before) / RUNS;
}

const theirs = measured('d3-cloud, 400 words', () => layoutTime('theirs'), { times: 5 });
const ours = measured('ours, 400 words', () => layoutTime('ours'), { times: 5, against: theirs.name });
export const cases = [theirs, ours];

export async function close() {
  promise(theirs, ours, FASTER);
  const density = way =>
    page.opened.evaluate(([w, list, room]) => window.densityOf(w, list, room), [way, words, ROOM]);
  const [own, other] = [await density('ours'), await density('theirs')];
  const holds = own.dropped === 0 && own.density >= DENSER * other.density;
  if (!holds) process.exitCode = 1;
  process.stdout.write(
    `  ink over bounding box: ours ${own.density.toFixed(4)} (${own.dropped} dropped), ` +
      `d3-cloud ${other.density.toFixed(4)} (${other.dropped} dropped): ${holds ? 'held' : 'BROKEN'}\n`,
  );
  await page.close();
}
