/**
 * The bundled proceedings, read while the page is built by the very reader that the page ships: a first start shows them
 * without reading them again. While it is being developed, or tested, there is none, and the page reads by itself.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './root.mjs';

const NAME = 'actes-rouen-2025.txt';
const MODULE = 'virtual:read-ahead';
const RESOLVED = `\0${MODULE}`;

/** A Vite plugin: `virtual:read-ahead` is the address of the reading, or null. */
export function readAheadPlugin() {
  let isBuild = false;
  return {
    name: 'read-ahead',
    configResolved: config => {
      isBuild = config.command === 'build';
    },
    resolveId: id => (id === MODULE ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      if (!isBuild) return 'export default null;';
      const source = JSON.stringify(await readBundled());
      const file = this.emitFile({ type: 'asset', name: 'actes-rouen-2025.json', source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

async function readBundled() {
  const folder = join(ROOT, 'out', `read-ahead-${process.pid}`);
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      json: { stringify: true },
      build: {
        ssr: 'renderer/workers/read-ahead.ts',
        outDir: folder,
        minify: false,
        rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
      },
    });
    const { readAhead } = await import(pathToFileURL(join(folder, 'entry.mjs')).href);
    const bytes = readFileSync(join(ROOT, 'data', 'samples', NAME));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const decoder = (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part);
    return readAhead(NAME, sha256, new Uint8Array(bytes), decoder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
