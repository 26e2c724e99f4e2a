/** Electron's binary: found, fetched, started. Its npm package is an installer; the binary is a download of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

const PACKAGE = join(ROOT, 'node_modules', 'electron');
const PROGRAM = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
/** A program that ends with an error this soon, in milliseconds, has shown no window. */
const AT_ONCE = 5000;

/** The path of the binary, or null. Looks as Electron's installer does: `require('electron')` would start the download. */
export function findElectron() {
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (elsewhere) return existing(join(elsewhere, PROGRAM[process.platform] ?? 'electron'));
  const record = join(PACKAGE, 'path.txt');
  const version = join(PACKAGE, 'dist', 'version');
  if (!existsSync(record) || !existsSync(version)) return null;
  const wanted = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;
  if (readFileSync(version, 'utf8').trim().replace(/^v/, '') !== wanted) return null;
  return existing(join(PACKAGE, 'dist', readFileSync(record, 'utf8').trim()));
}

/** Downloads the binary, and returns its path; null, with the reason said, where it cannot be had. */
export function fetchElectron() {
  const installer = join(PACKAGE, 'install.js');
  if (!existsSync(installer)) return null;
  say('fetching Electron (once, about 110 MB) …');
  const done = spawnSync(process.execPath, [installer], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 600_000,
  });
  const path = done.status === 0 ? findElectron() : null;
  if (path === null) say(`Electron cannot be fetched here (${reasonOf(done)}).`);
  return path;
}

function reasonOf({ stderr, error }) {
  const known =
    /fetch failed|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EACCES|ENOSPC|40[347]|checksum/i.exec(
      stderr ?? '',
    );
  return known?.[0] ?? error?.message ?? 'no reason given';
}

/**
 * Runs the application in Electron until it ends. Resolves to its exit code, or to null when it ended at once with an
 * error (on some systems Chromium's sandbox needs rights that a package of npm cannot have).
 */
export function runElectron(program, files) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) say('you are root, so Chromium’s sandbox is off; an ordinary user is safer.');
  const began = performance.now();
  const child = spawn(program, [...(isRoot ? ['--no-sandbox'] : []), ROOT, ...files], { stdio: 'inherit' });
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      asked = true;
      child.kill(signal);
    });
  return new Promise(resolve => {
    child.on('error', () => resolve(null));
    child.on('exit', code => {
      if (asked || code === 0) resolve(0);
      else resolve(performance.now() - began < AT_ONCE ? null : (code ?? 1));
    });
  });
}

function existing(path) {
  return existsSync(path) ? path : null;
}
