/** The application without a window, as a bundle that Node can run; made anew when a source of it is newer. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

const FOLDER = join(ROOT, 'out', 'headless');
const BUNDLE = join(FOLDER, 'headless-entry.mjs');
const SOURCES = ['data', 'renderer', 'build/headless-entry.mjs', 'build/headless.mjs', 'build/pdf-fonts.mjs'];

/** Time of the last change under a path, tests apart. */
function changedAt(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.(?:test|fixture)\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => changedAt(join(path, name))));
}

function isStale() {
  if (!existsSync(BUNDLE)) return true;
  const bundled = statSync(BUNDLE).mtimeMs;
  return SOURCES.some(source => changedAt(join(ROOT, source)) > bundled);
}

async function bundle() {
  const [{ build }, { pdfFontsPlugin }] = await Promise.all([import('vite'), import('./pdf-fonts.mjs')]);
  rmSync(FOLDER, { recursive: true, force: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    json: { stringify: true },
    plugins: [pdfFontsPlugin()],
    ssr: { noExternal: true },
    resolve: {
      alias: {
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
    build: {
      ssr: 'build/headless-entry.mjs',
      outDir: FOLDER,
      minify: false,
      // Fonts are addresses that hold them: there is nothing to fetch them from.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
}

/** The parts of the application that `headless-entry.mjs` names. */
export async function loadHeadless() {
  ensureInstalled();
  if (isStale()) {
    say('bundling the application without its window');
    await bundle();
  }
  return import(pathToFileURL(BUNDLE).href);
}
