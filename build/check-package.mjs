/**
 * `node build/check-package.mjs`: packs the built application around the double and looks at what came out: the files of the
 * archive, their size, the licences, the fuses. A step of `npm test`; on Linux, where a stand-in can be made.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { buildIfStale } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { judgePackage } from './package-judge.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';
import { packAround } from './standin.mjs';

const OUTPUT = join('out', 'package');
/** Our names of the fuses, which are electron-builder's, and those of the library that reads them. */
const FUSES = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
};

if (process.platform === 'linux') {
  ensureInstalled();
  await buildIfStale();
  process.exitCode = packAround(OUTPUT) ? await check() : 1;
} else say('the package is looked at on Linux only.');

async function check() {
  const folder = join(ROOT, OUTPUT, 'linux-unpacked');
  const archive = join(folder, 'resources', 'app.asar');
  const { header, contentOf } = readArchive(archive);
  const { parse } = createRequire(createRequire(import.meta.url).resolve('app-builder-lib'))('json5');
  const config = parse(readFileSync(join(ROOT, 'build', 'electron-builder.json5'), 'utf8'));
  const wire = await getCurrentFuseWire(join(folder, 'maillage'));
  const found = {
    files: filesIn(header),
    beside: readdirSync(folder),
    manifest: JSON.parse(contentOf(header.files['package.json'])),
    fuses: Object.fromEntries(
      Object.entries(FUSES).map(([name, at]) => [
        name,
        wire[at] === undefined ? undefined : wire[at] === 0x31,
      ]),
    ),
    wanted: config.electronFuses,
  };
  const wrong = judgePackage(found);
  for (const sentence of wrong) say(sentence);
  const size = found.files.reduce((sum, each) => sum + each.size, 0);
  say(
    `the package: ${found.files.length} files, ${(size / 1024 ** 2).toFixed(1)} MB unpacked, ${wrong.length} wrong.`,
  );
  return wrong.length === 0 ? 0 : 1;
}

/** An archive as electron/asar describes it: a pickle that holds the length of a pickle, which holds the list as JSON; then all contents. */
function readArchive(archive) {
  const bytes = readFileSync(archive);
  const begin = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const contentOf = ({ offset, size }) =>
    bytes.toString('utf8', begin + Number(offset), begin + Number(offset) + size);
  return { header, contentOf };
}

function filesIn({ files }, folder = '') {
  return Object.entries(files).flatMap(([name, each]) =>
    each.files === undefined
      ? [{ path: `${folder}${name}`, size: each.size }]
      : filesIn(each, `${folder}${name}/`),
  );
}
