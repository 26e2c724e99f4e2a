/** Packing without Electron's binary: the double of Electron, dressed as what electron-builder takes for an unpacked Electron. Linux only. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
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

/** Packs the built application around the double, unpacked, into a folder; whether it could. */
export function packAround(output) {
  makeStandin();
  const config = ['--config', 'build/electron-builder.json5', `-c.electronDist=${STANDIN}`];
  return (
    runTool('electron-builder', ['--linux', '--dir', ...config, `-c.directories.output=${output}`]) === 0
  );
}

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
