/**
 * `node build/e2e-package.mjs`: packs the application around the double of Electron, and runs the end-to-end tests on
 * what was packed: the real app.asar, with the files that build/electron-builder.json5 names and no other. Linux only.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { runE2e } from './e2e.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';
import { runTool } from './test-tool.mjs';

const STANDIN = join(ROOT, 'out', 'standin');
/** How @electron/fuses finds the fuses in a binary: a sentinel, the version of the scheme, their number, their states. */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101100011'),
]);
/** What electron-builder expects beside the program. */
const BESIDE = ['locales/en-US.pak', 'locales/fr.pak', 'LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox'];

/** A folder that electron-builder takes for an unpacked Electron: the double, with fuses that can be blown. */
function makeStandin() {
  const double = join(ROOT, 'e2e', 'double');
  rmSync(STANDIN, { recursive: true, force: true });
  mkdirSync(join(STANDIN, 'locales'), { recursive: true });
  mkdirSync(join(STANDIN, 'resources'));
  cpSync(double, STANDIN, { recursive: true });
  const script = readFileSync(join(double, 'electron'));
  // After `exec` a shell reads no further, so the fuses may follow.
  const program = Buffer.concat([script, Buffer.from(': '), FUSES, Buffer.from('\n')]);
  writeFileSync(join(STANDIN, 'electron'), program, { mode: 0o755 });
  for (const name of BESIDE) writeFileSync(join(STANDIN, name), 'stand-in\n', { mode: 0o755 });
}

ensureInstalled();
await buildIfStale();
makeStandin();
const options = [
  '--linux',
  '--dir',
  '--config',
  'build/electron-builder.json5',
  `-c.electronDist=${STANDIN}`,
];
const packed = runTool('electron-builder', options);
if (packed !== 0) {
  say('electron-builder did not pack the application (see above).');
  process.exit(1);
}
process.exitCode = await runE2e(['--project=packaged', ...process.argv.slice(2)]);
