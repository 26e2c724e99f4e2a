/** The reader as a bundle that Node can run, for the commands that read files without a window. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decoder } from './decoder.mjs';
import { pdfProgram } from './pdf-program.mjs';
import { bundleReader, ENTRY, READER } from './reader-bundle.mjs';
import { ROOT } from './root.mjs';

const BUNDLE = join(READER, ENTRY);
/** Folders of data/ that the reader is made of. */
const SOURCES = [
  'extract.ts',
  'events-apart.ts',
  'model',
  'text',
  'document',
  'ingest',
  'resolve',
  'reference',
];

/** What makes the bundle. */
const TOOLS = [
  'reader-bundle.mjs',
  'reader-start.mjs',
  'reader-ahead.mjs',
  'decoder.mjs',
  'plain-classes.mjs',
  'plain-case.mjs',
].map(name => join(ROOT, 'build', name));

/** Why a file is not read, by code. */
export const REFUSALS = {
  empty: 'has no text in it',
  binary: 'is not a text file (it looks like a binary: a picture, a film, an archive)',
  'not-text': 'is not a text file (it decodes to control characters)',
  broken: 'is damaged: it ends too early, or is not what its first bytes say',
  locked: 'is protected by a password; save it without one and open that',
  swollen: 'unpacks to more than a document can be; it was not read',
  'too-deep': 'nests its data deeper than any programme; it was not read',
  entities: 'defines XML entities, which may swell it without end; it was not read',
  'too-wide': 'has more columns than any table of a programme; it was not read',
  'no-words': 'has pages but no words: it was scanned; have its text recognised (OCR) and open that',
  'no-letters':
    'holds words, but its fonts (Type 3) do not say which letters they draw; save it again or have its text recognised (OCR)',
  'old-word': 'is a document of an old Word (.doc); save it as .docx and open that',
};

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function install() {
  if (existsSync(join(ROOT, 'node_modules', 'vite', 'package.json'))) return;
  say('installing the packages of package-lock.json (npm ci), once');
  const done = spawnSync('npm', ['ci'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    say('npm ci did not end well; see above.');
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
  const sources = [...SOURCES.map(name => join(ROOT, 'data', name)), ...TOOLS];
  return Math.max(...sources.map(changedAt)) > statSync(BUNDLE).mtimeMs;
}

/** The reader's functions; installs what is missing, and bundles when a source is newer. */
export async function loadReader() {
  install();
  if (isStale()) {
    say('bundling the reader');
    await bundleReader();
  }
  return import(pathToFileURL(BUNDLE).href);
}

/** The bytes of a file, or a sentence that says why there are none. */
export function bytesOf(file) {
  try {
    return { bytes: readFileSync(file) };
  } catch (cause) {
    const why = { ENOENT: 'does not exist', EISDIR: 'is a folder', EACCES: 'may not be read' }[cause.code];
    return { refusal: `${file} ${why ?? `could not be read (${cause.code ?? cause.message})`}` };
  }
}

/** Makes a folder to write into; gives a sentence that says why it cannot be, or undefined. */
export function refusalOfFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (cause) {
    const why = {
      EEXIST: 'is a file, not a folder',
      ENOTDIR: 'lies under a file, not under a folder',
      EACCES: 'may not be written',
      EROFS: 'may not be written',
    }[cause.code];
    return `${folder} ${why ?? `could not be made (${cause.code ?? cause.message})`}`;
  }
}

/** What is said of arguments that cannot be understood: the first sentence of Node's, without its advice. */
export function misreadArguments(cause) {
  return cause.message.split('. ')[0].replace(/\.$/, '');
}

/** What the reader takes: a file with its name and digest. */
export function inputOf(file, bytes) {
  return {
    name: basename(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    pdf: async data => (await loadReader()).readPdf(pdfProgram(), data),
    decoder,
  };
}
