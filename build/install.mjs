/** Installs the packages of package-lock.json when they are missing or of other versions; says so. Needs Node alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

/** Node's first release that can `require` a module, which Vite's and Electron's tools do. */
const OLDEST_NODE = [20, 19];

/** Ends the program with 1 when this Node is too old, or the installation fails. */
export function ensureInstalled() {
  checkNode();
  const why = missing(ROOT);
  if (why === null) return;
  say(`${why}; npm ci installs what package-lock.json names for this machine into node_modules …`);
  // Warnings are for who changes the packages: Electron's tools ask for a newer Node than what Maillage itself runs on.
  const done = runNpm(['ci', '--loglevel=error']);
  if (done.status !== 0) {
    say('npm ci did not end well (see above), so there is nothing to start.');
    process.exit(1);
  }
}

/**
 * Why the packages must be installed, or null when they stand as the lock file says. npm's own record of what it
 * installed is compared, not dates: a checkout makes every file new.
 */
export function missing(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'the packages are not installed yet';
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const stale = Object.entries(wanted).some(
    ([path, { version, optional }]) =>
      path !== '' && (installed[path] === undefined ? !optional : installed[path].version !== version),
  );
  return stale ? 'the packages are of other versions than package-lock.json' : null;
}

/** The npm that runs this script, else the one of the path. */
function runNpm(args) {
  const own = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  return own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  say(
    `this is Node ${process.versions.node}; Maillage needs ${OLDEST_NODE.join('.')} or later (https://nodejs.org).`,
  );
  process.exit(1);
}
