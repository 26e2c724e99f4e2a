/** The scores of 15 MB of text in a worker of a real Chromium, by the processor's time of the worker's own thread. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../browser.mjs';
import { BROWSER_FLAGS } from './browser-flags.mjs';
import { builtFor } from './bundled.mjs';

const HOME = 'http://bench.invalid/';

/** A worker as one script, built as the product is. */
function workerScript() {
  const lib = { entry: 'build/bench/scores-worker.mjs', formats: ['es'], fileName: () => 'worker.mjs' };
  const options = { lib, rollupOptions: { output: { codeSplitting: false } } };
  return builtFor(options, folder => readFileSync(join(folder, 'worker.mjs'), 'utf8'));
}

/** Starts the worker and has it count the text; `score` gives the milliseconds of one scoring. Null where no browser is found. */
export async function scoresInWorker() {
  const found = ensureBrowser();
  if (found === null) return null;
  const script = await workerScript();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: BROWSER_FLAGS,
  });
  const page = await browser.newPage();
  await page.route(`${HOME}**`, route =>
    route.fulfill(
      route.request().url().endsWith('.mjs')
        ? { contentType: 'text/javascript', body: script }
        : { contentType: 'text/html', body: '<!doctype html>' },
    ),
  );
  await page.goto(HOME);
  await page.evaluate(() => {
    window.scoring = new Worker('/worker.mjs', { type: 'module' });
  });
  const ask = what =>
    page.evaluate(
      asked =>
        new Promise((resolve, reject) => {
          window.scoring.onmessage = event => resolve(event.data);
          window.scoring.onerror = event => reject(new Error(event.message));
          window.scoring.postMessage(asked);
        }),
      what,
    );
  await ask('table');
  const devtools = await browser.newBrowserCDPSession();
  return {
    score: () => workerTime(devtools, () => ask('score')),
    close: () => browser.close(),
  };
}

/** The longest task of a worker while `act` goes on, in milliseconds of the processor. */
async function workerTime(devtools, act) {
  const events = [];
  const keep = ({ value }) => events.push(...value);
  devtools.on('Tracing.dataCollected', keep);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await act();
  const complete = new Promise(done => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', keep);
  const isWorker = ({ name, args }) => name === 'thread_name' && /Worker/u.test(args.name);
  const threads = new Set(events.filter(isWorker).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ tdur, pid, tid }) => tdur !== undefined && threads.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('nothing was traced');
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}
