/** TypeScript of the product as a module that Node can run, built as the product is but readable in a profile. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { plainClassesPlugin } from '../plain-classes.mjs';
import { ROOT } from '../root.mjs';

/** Bundles one file of the repository and imports it; `plugins` make what the build makes for it. */
export async function bundled(entry, plugins = []) {
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
      build: {
        ssr: entry,
        outDir: folder,
        minify: false,
        // One file: it is gone once it is imported, so nothing may be left for later.
        rollupOptions: { output: { entryFileNames: 'entry.mjs', codeSplitting: false } },
      },
    });
    return await import(pathToFileURL(join(folder, 'entry.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
