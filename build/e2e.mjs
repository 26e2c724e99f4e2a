/** `npm run test:e2e [-- ARGS]`: the end-to-end tests, with whatever Playwright's command line takes. */
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { ensureBrowser, ensureWindowless } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { say } from './say.mjs';
import { findElectron } from './start-electron.mjs';
import { runTool } from './test-tool.mjs';

/** What is run unless projects are named; `packaged` needs a package first (build/README.md). */
const PROJECTS = ['browser', 'shell', 'electron', 'launch'];

/** Runs Playwright over the built application, and resolves to its exit code. */
export async function runE2e(args, env = {}) {
  const isNamed = args.some(arg => arg.startsWith('--project'));
  const projects = isNamed ? [] : PROJECTS.map(name => `--project=${name}`);
  const browser = ensureBrowser();
  if (browser === null) return 1;
  const electron = findElectron();
  if (electron === null)
    say('electron: no binary here (npx install-electron --no fetches it); its tests are skipped.');
  return runTool('playwright', ['test', '--config', 'e2e/playwright.config.ts', ...projects, ...args], {
    CHROMIUM_PATH: browser.path,
    MAILLAGE_E2E_BROWSER: ensureWindowless(browser).path,
    MAILLAGE_ELECTRON: electron ?? '',
    MAILLAGE_E2E_PORT: String(await freePort()),
    ...env,
  });
}

/** Each run has a port of its own: two runs at once must not meet. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await buildIfStale();
  process.exitCode = await runE2e(process.argv.slice(2));
}
