/** TypeScript of the product as a module that Node can run, built as the product is but readable in a profile. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { plainClassesPlugin } from '../plain-classes.mjs';
import { ROOT } from '../root.mjs';

/** Builds into a folder of its own, has `use` take what is needed from it, and takes it away. `options` are those of Vite's `build`. */
export async function builtFor(options, use, plugins = []) {
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  // A name of its own: the build bundles too, from a copy of this file, and Node gives the module of an address again.
  const folder = mkdtempSync(join(ROOT, 'out', 'bench-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      json: { stringify: true },
      plugins: [plainClassesPlugin(), ...plugins],
      build: { outDir: folder, ...options },
    });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bundles one file of the repository and imports it; `plugins` make what the build makes for it. */
export function bundled(entry, plugins = []) {
  // One file: it is gone once it is imported, so nothing may be left for later.
  const output = { entryFileNames: 'entry.mjs', codeSplitting: false };
  const options = { ssr: entry, minify: false, rollupOptions: { output } };
  return builtFor(options, folder => import(pathToFileURL(join(folder, 'entry.mjs')).href), plugins);
}
