/**
 * The text of a French PDF of thirty pages, words broken at line ends: ours (PDFium, words by geometry, columns, paragraphs, the lexicon)
 * against pdf.js' text as it comes. CPU time (user + system) of a whole process each. Then how much of the text that was laid out is there.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ENGINE_FLAGS } from '../engine.mjs';
import { plainClassesPlugin } from '../plain-classes.mjs';
import { ROOT } from '../root.mjs';
import { laidOutPdf } from './laid-out-pdf.mjs';

const folder = mkdtempSync(join(tmpdir(), 'maillage-import-'));
const { bytes, source, pages } = laidOutPdf(30);
const file = join(folder, 'actes.pdf');
writeFileSync(file, bytes);
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  json: { stringify: true },
  // As the reader's bundle is made.
  plugins: [plainClassesPlugin()],
  ssr: { noExternal: true },
  build: {
    ssr: 'build/bench/import-text-entry.ts',
    outDir: join(folder, 'bundle'),
    minify: false,
    rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
  },
});
const texts = new Map();

export const cases = [
  { name: 'pdf.js, its text as it comes', times: 5, run: () => read('pdfjs') },
  { name: 'our text', times: 5, run: () => read('ours'), against: 'pdf.js, its text as it comes' },
];

export async function close() {
  for (const [who, text] of texts)
    process.stdout.write(`  ${who}: ${pages} pages, similarity ${similarity(source, text).toFixed(5)}\n`);
  rmSync(folder, { recursive: true });
}

function read(who) {
  const program = fileURLToPath(new URL('import-text-run.mjs', import.meta.url));
  // Ours as `npm run -s extract` starts it.
  const flags = who === 'ours' ? ENGINE_FLAGS : [];
  const entry = join(folder, 'bundle', 'entry.mjs');
  const done = spawnSync(process.execPath, [...flags, program, who, file, entry], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  const { milliseconds, text } = JSON.parse(done.stdout);
  texts.set(who, text);
  return milliseconds;
}

/** 1 less the insertions and deletions over both lengths (Myers, 1986), after white space is folded. */
function similarity(one, two) {
  const [a, b] = [one, two].map(text => text.replace(/\s+/gu, ' ').trim());
  const most = a.length + b.length;
  const ends = new Int32Array(2 * most + 2);
  for (let edits = 0; edits <= most; edits += 1) {
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && ends[most + k - 1] < ends[most + k + 1]);
      let x = down ? ends[most + k + 1] : ends[most + k - 1] + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      ends[most + k] = x;
      if (x >= a.length && x - k >= b.length) return 1 - edits / most;
    }
  }
  return 0;
}
