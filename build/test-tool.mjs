import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Runs a program of node_modules in the terminal's sight, and returns its exit code (1 when it could not run). */
export function runTool(name, args, env = {}) {
  const done = spawnSync(join(ROOT, 'node_modules', '.bin', name), args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return done.status ?? 1;
}

/** The same for a program of the house. */
export function runProgram(path) {
  return spawnSync(process.execPath, [join(ROOT, path)], { cwd: ROOT, stdio: ['ignore', 2, 2] }).status ?? 1;
}

/** What a runner wrote as JSON; null where it wrote nothing. */
export function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
