/**
 * `npm start [-- FILE…]`: opens Maillage, in Electron where its binary is or can be had, else the same page in the
 * machine's browser. MAILLAGE_SHELL=electron|browser|url decides otherwise; MAILLAGE_PORT is the page's port.
 * Ends with 0, with 2 when a FILE cannot be opened, with 1 when nothing can be shown.
 */
import { resolve } from 'node:path';
import { buildIfStale } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { say } from './say.mjs';
import { readNamed, whyNot } from './serve-files.mjs';

/** Fixed: IndexedDB belongs to the origin, and another port would show an empty application. */
const PORT = 47825;
const SHELLS = ['auto', 'electron', 'browser', 'url'];
const UNREADABLE = 2;

const files = filesNamed();
const port = portWanted();
const shell = shellWanted();
ensureInstalled();
await buildIfStale().catch(cause => end(1, `the application could not be built: ${cause.message}`));
const code = await runElectronIfPossible();
process.exit(code ?? (await runInBrowser()));

/** npm runs scripts in the folder of package.json; names are meant from where npm was called. */
function filesNamed() {
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  const folder = npm_lifecycle_event === 'start' && INIT_CWD ? INIT_CWD : process.cwd();
  const named = process.argv.slice(2).map(name => resolve(folder, name));
  const refusals = named.flatMap(file => {
    const { code } = readNamed(file);
    return code === undefined ? [] : [whyNot(file, code)];
  });
  if (refusals.length > 0) end(UNREADABLE, ...refusals);
  return named;
}

function portWanted() {
  const wanted = process.env.MAILLAGE_PORT;
  if (!wanted) return PORT;
  if (/^\d+$/.test(wanted) && Number(wanted) > 0 && Number(wanted) < 65_536) return Number(wanted);
  return end(1, `MAILLAGE_PORT=${wanted} is not a port (1 to 65535).`);
}

function shellWanted() {
  const wanted = process.env.MAILLAGE_SHELL || 'auto';
  return SHELLS.includes(wanted)
    ? wanted
    : end(1, `MAILLAGE_SHELL=${wanted} is none of ${SHELLS.join(', ')}.`);
}

/** Null when Electron is not wanted or cannot be had. */
async function runElectronIfPossible() {
  if (shell === 'browser' || shell === 'url') return null;
  if (shell === 'auto' && !hasDisplay()) {
    say('there is no display here, which Electron needs; the same page is served instead.');
    return null;
  }
  const { fetchElectron, findElectron, runElectron } = await import('./start-electron.mjs');
  const program = findElectron() ?? fetchElectron();
  const code = program === null ? null : await runElectron(program, files);
  if (code !== null) return code;
  if (program !== null) say(`${program} ended at once, without a window.`);
  if (shell === 'electron') return 1;
  say('the same page is opened in a browser instead.');
  return null;
}

async function runInBrowser() {
  const { runPage } = await import('./start-page.mjs');
  return runPage({ port, files, opens: shell !== 'url' && hasDisplay() });
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function end(code, ...sentences) {
  for (const sentence of sentences) say(sentence);
  process.exit(code);
}
