/**
 * The bundled proceedings, read while the page is built by the very reader that the page ships: a first start shows them
 * without reading them again. While it is being developed, or tested, there is none, and the page reads by itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bench/bundled.mjs';
import { inputOf } from './reader.mjs';
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
  const { readAhead } = await bundled('renderer/workers/read-ahead.ts');
  const file = join(ROOT, 'data', 'samples', NAME);
  const { name, sha256, bytes, decoder } = inputOf(file, readFileSync(file));
  return readAhead(name, sha256, new Uint8Array(bytes), decoder);
}
