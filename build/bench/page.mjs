/** The built page in a real Chromium, watched from outside: when its first picture is painted, and what its worker says. */
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../browser.mjs';
import { BUILT, createPageServer, listen } from '../serve.mjs';
import { BROWSER_FLAGS } from './browser-flags.mjs';

const PATIENCE = 600_000;
/** Runs in the page before its own scripts: notes the first mark of the first picture, and keeps the worker at hand. */
function watch() {
  const seen = { painted: null, reading: null, worker: null };
  window.maillageBench = seen;
  const look = () => {
    if (document.querySelector('.scene [data-key]') === null) requestAnimationFrame(look);
    // The frame after the one that the mark is in: by then it has been painted.
    else
      requestAnimationFrame(() => {
        seen.painted = performance.now();
      });
  };
  requestAnimationFrame(look);
  window.Worker = class extends Worker {
    constructor(url, options) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data.kind !== 'done') return;
        seen.worker = this;
        seen.reading ??= data.milliseconds;
      });
    }
  };
}

/** Serves the page of each build and opens a browser, with more flags when asked. `close` ends all. */
export async function openBrowser(flags = [], builds = [BUILT]) {
  const found = ensureBrowser();
  if (found === null) throw new Error('no browser to measure in');
  const servers = await Promise.all(builds.map(createPageServer));
  const ports = await Promise.all(servers.map(server => listen(server, 0)));
  const addresses = ports.map(port => `http://127.0.0.1:${port}/`);
  const [address] = addresses;
  const browser = await chromium.launch({ executablePath: found.path, args: [...BROWSER_FLAGS, ...flags] });

  /** A profile without a past. */
  async function newProfile() {
    const context = await browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript(watch);
    return context;
  }

  /** Opens the page in a profile; milliseconds from navigation to picture, and those of the reading, or null. */
  async function start(context, at = address) {
    const page = await context.newPage();
    await page.goto(at);
    await page.waitForFunction(() => window.maillageBench.painted !== null);
    const { painted, reading } = await page.evaluate(() => {
      const { painted, reading } = window.maillageBench;
      return { painted, reading };
    });
    return { page, painted, reading };
  }

  async function close() {
    await browser.close();
    await Promise.all(servers.map(server => new Promise(closed => server.close(closed))));
  }

  return { address, addresses, newProfile, start, close };
}
