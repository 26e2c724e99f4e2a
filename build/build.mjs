/** `npm run build`: the page to out/renderer, the desktop host to out/electron. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { collectLicences, licencesAsText } from './licences.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

const STAMP = join(ROOT, 'out', 'build.json');
/** What the build reads. A change of anything else makes nothing stale. */
const SOURCES = [
  'data',
  'electron',
  'renderer',
  'build/ahead-of-all.mjs',
  'build/font-ranges.mjs',
  'build/read-ahead.mjs',
  'build/licences.mjs',
  'package.json',
  'package-lock.json',
];
/** What lies among the sources and goes into no bundle. */
const ASIDE = /\.(?:test|fixture)\.tsx?$|\.md$|[\\/](?:golden|gallery|gold)[\\/]/;
/** The three bundles of electron/vite.config.ts, told apart by Vite's mode. */
export const HOST_BUNDLES = ['main', 'preload', 'policy'];

/** Builds everything, or throws what Vite throws. */
export async function buildAll() {
  const began = performance.now();
  const digest = digestOfSources();
  const { build } = await import('vite');
  await build({
    configFile: join(ROOT, 'renderer', 'vite.config.ts'),
    logLevel: 'warn',
    // The page comes from this machine's disk: nobody waits for a download.
    build: { chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  });
  for (const mode of HOST_BUNDLES)
    await build({ configFile: join(ROOT, 'electron', 'vite.config.ts'), mode, logLevel: 'warn' });
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(join(ROOT, 'out', 'licences.txt'), licencesAsText(collectLicences()));
  writeFileSync(STAMP, JSON.stringify({ digest }));
  say(`built in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

/** Builds when the sources are others than those of the last build. */
export async function buildIfStale() {
  if (!isStale()) return;
  say('building the application …');
  await buildAll();
}

function isStale() {
  const made = ['renderer/index.html', ...HOST_BUNDLES.map(bundleOf)];
  if (!existsSync(STAMP) || made.some(file => !existsSync(join(ROOT, 'out', file)))) return true;
  return JSON.parse(readFileSync(STAMP, 'utf8')).digest !== digestOfSources();
}

function bundleOf(mode) {
  return `electron/${mode}.${mode === 'policy' ? 'mjs' : 'cjs'}`;
}

/** One number for all sources, by their content: dates lie after a checkout, and do not see a file taken away. */
function digestOfSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder)) {
    hash.update(`\0${file}\0`);
    hash.update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (statSync(join(ROOT, path)).isFile()) return ASIDE.test(path) ? [] : [path];
  const names = readdirSync(join(ROOT, path)).sort();
  return names.flatMap(name => filesUnder(`${path}/${name}`));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await buildAll();
}
