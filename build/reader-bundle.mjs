/** Makes the reader's bundle: a program for Node, with what the engine compiled of it ahead. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_FLAGS } from './engine.mjs';
import { plainClassesPlugin } from './plain-classes.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

/** Where the bundle lies. */
export const READER = join(ROOT, 'out', 'extract');
/** What is imported of it; it is written last, and is as old as the bundle. */
export const ENTRY = 'extract.mjs';
const START = 'reader-start.mjs';
/** A process that began with an earlier bundle may still ask for its files. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** The module that starts the bundle and exports what it does. */
const entryOf = ({ fileName, exports }) => `import { startReader } from './${START}';

const { reader } = startReader(new URL('${fileName}', import.meta.url));
export const { ${exports.join(', ')} } = reader;
`;

/** Bundles into a folder; gives the file that holds the reader, as Vite describes it. */
async function bundleInto(folder) {
  const { build } = await import('vite');
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    json: { stringify: true },
    plugins: [plainClassesPlugin()],
    ssr: { noExternal: true },
    build: {
      ssr: 'data/extract.ts',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      // The parsers of each format are files of their own, loaded when a document needs them. Code is kept compiled by the name of its file,
      // which therefore says what is in it.
      rollupOptions: {
        output: {
          format: 'cjs',
          banner: "'use strict';",
          entryFileNames: 'reader-[hash].cjs',
          chunkFileNames: '[name]-[hash].cjs',
        },
      },
    },
  });
  return output.find(({ isEntry }) => isEntry);
}

/** Has the engine compile the bundle ahead; without that it compiles at each start. */
function compileAhead(file) {
  const program = join(ROOT, 'build', 'reader-ahead.mjs');
  const { status } = spawnSync(process.execPath, [...ENGINE_FLAGS, program, file], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) say('the reader could not be compiled ahead; it starts a little slower');
}

/** Takes away what earlier bundles left long ago. */
function clearOld(names) {
  for (const name of readdirSync(READER)) {
    const path = join(READER, name);
    if (!names.includes(name) && Date.now() - statSync(path).mtimeMs > KEPT_FOR)
      rmSync(path, { force: true });
  }
}

/** Bundles beside the place and moves in one step: a run at the same time never sees half a bundle. */
export async function bundleReader() {
  const folder = join(ROOT, 'out', `extract-${process.pid}`);
  const entry = await bundleInto(folder);
  compileAhead(join(folder, entry.fileName));
  copyFileSync(join(ROOT, 'build', START), join(folder, START));
  const names = readdirSync(folder);
  writeFileSync(join(folder, ENTRY), entryOf(entry));
  mkdirSync(READER, { recursive: true });
  for (const name of [...names, ENTRY]) renameSync(join(folder, name), join(READER, name));
  rmSync(folder, { recursive: true });
  clearOld([...names, ENTRY]);
}
