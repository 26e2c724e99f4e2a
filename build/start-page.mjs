/** The page without Electron: served on one fixed port, opened in the machine's browser when there is a display. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';
import { BUILT, createPageServer, listen, OPEN, TOKEN_HEADER, WHO } from './serve.mjs';
import { readNamed } from './serve-files.mjs';

/** A browser that gives the window to one of its running processes ends this soon, in milliseconds. */
const HANDED_OVER = 3000;

/** Serves and opens the page until it is ended. Resolves to the exit code. */
export async function runPage({ port, files, opens }) {
  const token = randomBytes(24).toString('hex');
  const server = await createPageServer({ ...BUILT, token, files: files.map(readNamed) });
  const address = `http://127.0.0.1:${port}/`;
  try {
    await listen(server, port);
  } catch (cause) {
    return joinRunning({ cause, port, address, files, opens });
  }
  writeFileSync(join(folder(), 'launcher.json'), JSON.stringify({ port, token }), { mode: 0o600 });
  const ended = endOf(server);
  announce(address, 'Ctrl-C ends it');
  if (opens) openWindow(address, ended);
  return ended.promise;
}

/** The port is taken: by a Maillage of this folder, which gets our files, or by something to be named. */
async function joinRunning({ cause, port, address, files, opens }) {
  if (cause.code !== 'EADDRINUSE') {
    say(`port ${port} cannot be used (${cause.code ?? cause.message}); MAILLAGE_PORT=… chooses another.`);
    return 1;
  }
  const root = await whoListens(address);
  if (root !== ROOT) {
    const who = root === null ? 'another program' : `another copy of Maillage (${root})`;
    say(
      `port ${port} is taken by ${who}. End it, or choose another port with MAILLAGE_PORT=… ` +
        `(what was stored under port ${port} stays with that port).`,
    );
    return 1;
  }
  if (files.length > 0 && !(await handOver(address, port, files))) {
    say('Maillage is already running, but for another user: it did not take the file.');
    return 1;
  }
  announce(address, 'already running');
  if (opens) openWindow(address, null);
  return 0;
}

/** The folder of the Maillage that listens there, or null when it is none. */
async function whoListens(address) {
  try {
    const answer = await fetch(new URL(WHO, address), { signal: AbortSignal.timeout(2000) });
    const { program, root } = await answer.json();
    return program === 'maillage' && typeof root === 'string' ? root : null;
  } catch {
    // Whatever does not answer as we do is another program.
    return null;
  }
}

async function handOver(address, port, files) {
  try {
    const known = JSON.parse(readFileSync(join(folder(), 'launcher.json'), 'utf8'));
    if (known.port !== port) return false;
    const answer = await fetch(new URL(OPEN, address), {
      method: 'POST',
      headers: { [TOKEN_HEADER]: known.token },
      body: JSON.stringify(files),
    });
    return answer.status === 204;
  } catch (cause) {
    say(`the running Maillage could not be reached (${cause.message}).`);
    return false;
  }
}

function announce(address, aside) {
  process.stdout.write(`Maillage: ${address} (${aside})\n`);
}

/** The end of the server: by a signal, or because its window was closed. */
function endOf(server) {
  let settle;
  const promise = new Promise(resolve => {
    settle = resolve;
  });
  const end = () => {
    server.close(() => settle(0));
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  return { promise, end };
}

/** A window of its own in a Chromium with a profile of its own; else a tab of the system's browser. */
function openWindow(address, ended) {
  const browser = findBrowser();
  if (browser === null) return openTab(address);
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    browser.path,
    [
      `--app=${address}`,
      `--user-data-dir=${join(folder(), 'browser')}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore', detached: ended === null },
  );
  const began = performance.now();
  child.on('error', () => say(`${browser.path} could not be started; open the address yourself.`));
  if (ended === null) return child.unref();
  child.on('exit', code => {
    if (performance.now() - began > HANDED_OVER) ended.end();
    else if (code !== 0) say(`${browser.path} opened no window; open the address yourself.`);
  });
  ended.promise.then(() => child.kill());
}

function openTab(address) {
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => say('no browser was found here; open the address in one.'));
  child.unref();
}

/** Where the launcher keeps its browser's profile: the user's own place for the data of programs. */
function folder() {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  const places = { darwin: join(homedir(), 'Library', 'Application Support'), win32: APPDATA };
  const place = places[process.platform] ?? XDG_CONFIG_HOME ?? join(homedir(), '.config');
  const own = join(place, 'Maillage-browser');
  mkdirSync(own, { recursive: true });
  return own;
}
