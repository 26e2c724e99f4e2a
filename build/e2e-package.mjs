/**
 * `node build/e2e-package.mjs`: packs the application around the double of Electron, and runs the end-to-end tests on
 * what was packed: the real app.asar, with the files that build/electron-builder.json5 names and no other. Linux only.
 */
import { buildIfStale } from './build.mjs';
import { runE2e } from './e2e.mjs';
import { ensureInstalled } from './install.mjs';
import { say } from './say.mjs';
import { packAround } from './standin.mjs';

ensureInstalled();
await buildIfStale();
if (!packAround('release')) {
  say('electron-builder did not pack the application (see above).');
  process.exit(1);
}
process.exitCode = await runE2e(['--project=packaged', ...process.argv.slice(2)]);
