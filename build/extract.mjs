/**
 * `npm run -s extract -- FILE`: reads one file and prints its dataset as JSON on standard output; progress and
 * diagnostics go to standard error. Ends with 0 when the file was read, 2 when it could not be, or is empty.
 * Works on a fresh clone: it installs what is missing, and bundles the reader when it is older than its sources.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sentenceOf } from './sentences.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = join(ROOT, 'out', 'extract', 'extract.mjs');
const UNREADABLE = 2;
/** Folders of data/ that the reader is made of. */
const SOURCES = ['extract.ts', 'model', 'text', 'document', 'ingest', 'resolve', 'reference'];

const REFUSALS = {
  empty: 'has no text in it',
  binary: 'is not a text file (it looks like a binary: a picture, a PDF, an archive)',
  'not-text': 'is not a text file (it decodes to control characters)',
};

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Prints a sentence and ends with the code of an unreadable file. */
function refuse(sentence) {
  say(`extract: ${sentence}.`);
  process.exit(UNREADABLE);
}

function install() {
  if (existsSync(join(ROOT, 'node_modules', 'vite', 'package.json'))) return;
  say('extract: installing the packages of package-lock.json (npm ci), once');
  const done = spawnSync('npm', ['ci'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    say('extract: npm ci did not end well; see above.');
    process.exit(1);
  }
}

/** Time of the last change under a path, tests apart. */
function changedAt(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.(?:test|fixture)\.ts$/.test(path) ? 0 : stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => changedAt(join(path, name))));
}

function isStale() {
  if (!existsSync(BUNDLE)) return true;
  const sources = [...SOURCES.map(name => join(ROOT, 'data', name)), fileURLToPath(import.meta.url)];
  return Math.max(...sources.map(changedAt)) > statSync(BUNDLE).mtimeMs;
}

/** Bundles beside the place and moves in one step: a run at the same time never sees half a bundle. */
async function bundle() {
  const { build } = await import('vite');
  const folder = join(ROOT, 'out', `extract-${process.pid}`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    json: { stringify: true },
    ssr: { noExternal: true },
    build: {
      ssr: 'data/extract.ts',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'extract.mjs', codeSplitting: false } },
    },
  });
  mkdirSync(join(ROOT, 'out', 'extract'), { recursive: true });
  renameSync(join(folder, 'extract.mjs'), BUNDLE);
  rmSync(folder, { recursive: true });
}

function readBytes(file) {
  try {
    return readFileSync(file);
  } catch (cause) {
    const why = { ENOENT: 'does not exist', EISDIR: 'is a folder', EACCES: 'may not be read' }[cause.code];
    return refuse(`${file} ${why ?? `could not be read (${cause.code ?? cause.message})`}`);
  }
}

async function main() {
  const files = process.argv.slice(2);
  const [file] = files;
  if (file === undefined || files.length !== 1)
    return refuse('say which file to read: npm run -s extract -- FILE');
  const bytes = readBytes(file);
  install();
  if (isStale()) {
    say('extract: bundling the reader');
    await bundle();
  }
  const { extract } = await import(pathToFileURL(BUNDLE).href);
  const result = await extract({
    name: basename(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    decoder: (data, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(data),
    onStage: stage => say(`extract: ${stage}`),
  });
  if (!result.ok) return refuse(`${file} ${REFUSALS[result.error.code]}`);
  const { warnings, ...facts } = result.value;
  for (const warning of warnings) {
    if (warning.severity === 'warning') say(`extract: ${sentenceOf(warning)}`);
  }
  const dataset = {
    ...facts,
    warnings: warnings.map(({ code, span, candidates, ...rest }) => ({
      code,
      message: sentenceOf({ code, ...rest }),
      span,
      candidates,
      ...rest,
    })),
  };
  process.stdout.write(`${JSON.stringify(dataset, null, 2)}\n`);
}

await main();
