/** Finds a Chromium for the tests and for the launcher. For the tests it can also install one; it says what it does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

/** The page is built for this release and later (renderer/vite.config.ts). */
const OLDEST = 130;
const require = createRequire(join(ROOT, 'package.json'));

/** Where systems keep a Chromium, Chrome, Edge or Brave. */
function usualPlaces() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      name => process.env[name] ?? '',
    );
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.filter(Boolean).flatMap(folder => programs.map(program => join(folder, program)));
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/brave-browser',
    '/snap/bin/chromium',
  ];
}

/** Playwright's own, where `playwright install chromium` was run. */
function playwrightsOwn() {
  try {
    return require('playwright-core').chromium.executablePath();
  } catch {
    // Before installation there is no Playwright to ask; its absence is an answer.
    return undefined;
  }
}

/** The first usable browser as { path, where, version }, or null. A CHROMIUM_PATH that is not usable ends the search. */
export function findBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return inspect(CHROMIUM_PATH, 'CHROMIUM_PATH');
  return (
    usualPlaces()
      .map(path => inspect(path, 'installed on this machine'))
      .find(Boolean) ?? inspect(playwrightsOwn(), "Playwright's own")
  );
}

function inspect(path, where) {
  if (!path || !existsSync(path)) return null;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return { path, where, version: OLDEST };
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = Number(/(\d+)\.\d+\.\d+/.exec(answer.stdout ?? '')?.[1] ?? 0);
  return answer.status === 0 && version >= OLDEST ? { path, where, version } : null;
}

/** Finds a browser, else installs one: Debian's where we are root, Playwright's elsewhere. Null when nothing helped. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) {
    say(`browser: Chromium ${found.version} at ${found.path} (${found.where}).`);
    return found;
  }
  for (const install of [installDebians, installPlaywrights]) {
    install();
    const installed = findBrowser();
    if (installed) {
      say(`browser: installed Chromium ${installed.version} at ${installed.path}.`);
      return installed;
    }
  }
  say(
    [
      `no Chromium of version ${OLDEST} or newer to test with, and none could be installed. Any one of these helps:`,
      '  npx playwright install chromium           (with internet)',
      '  sudo apt-get install chromium             (Debian, Ubuntu)',
      '  CHROMIUM_PATH=/path/to/chrome npm test    (one that you have)',
    ].join('\n'),
  );
  return null;
}

/** Debian's Chromium that has no windows, of the same build as the one with them. */
const WINDOWLESS = '/usr/bin/chromium-headless-shell';

/**
 * The browser that shows the page to the tests: where the machine's is Debian's, the one without windows, in which they take two thirds of
 * the time (a window that nobody sees takes as much of a processor as its page); it is installed where we are root. Else `whole`.
 */
export function ensureWindowless(whole) {
  if (whole.path !== '/usr/bin/chromium' || process.env.CHROMIUM_PATH) return whole;
  const windowless = inspect(WINDOWLESS, 'without windows') ?? installWindowless();
  if (windowless?.version !== whole.version) return whole;
  say(`browser: what concerns the page alone runs in ${windowless.path}.`);
  return windowless;
}

function installWindowless() {
  if (!mayInstallDebians()) return null;
  say(
    'browser: installing Debian’s Chromium without windows for the tests (chromium-headless-shell), as root …',
  );
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'];
  // Where the lists of packages are old or missing, they are fetched first.
  if (!run('apt-get', install) && run('apt-get', ['update', '-qq'])) run('apt-get', install);
  return inspect(WINDOWLESS, 'without windows');
}

function mayInstallDebians() {
  return process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
}

function installDebians() {
  if (!mayInstallDebians()) return;
  say('browser: none found; installing Debian’s Chromium (apt-get install chromium), as root …');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function installPlaywrights() {
  say('browser: none found; asking Playwright to fetch its own (playwright install chromium) …');
  run(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium']);
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 540_000, env }).status === 0;
}
