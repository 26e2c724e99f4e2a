/** How long a reading takes, and that it stays linear: the proceedings once, ten and a hundred times over. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decoder } from '../decoder.mjs';
import { ROOT } from '../root.mjs';
import { bundled } from './bundled.mjs';
import { openBrowser } from './page.mjs';
import { measured, promise } from './promise.mjs';

const SAMPLE = readFileSync(join(ROOT, 'data', 'samples', 'actes-rouen-2025.txt'));
const COPIES = [1, 10, 100];
/** A hundred copies may take this many times what one takes. */
const LINEAR = 110;

const bytesOf = copies => new Uint8Array(Buffer.concat(Array.from({ length: copies }, () => SAMPLE)));
/** Small texts are read often, and their medians are steadier. */
const timesOf = copies => (copies === 1 ? 9 : copies === 10 ? 3 : 1);
const called = (place, copies) => `${place}, ${copies} ${copies === 1 ? 'copy' : 'copies'}`;

const { extract } = await bundled('data/extract.ts');
const { newProfile, start, close: closeBrowser } = await openBrowser();
const { page } = await start(await newProfile());
await startWorker();
let ids = 1_000_000;

/** The bundled proceedings come read: the page starts its worker for the first file that somebody gives it. */
async function startWorker() {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  const file = join(folder, 'actes.txt');
  writeFileSync(file, `${SAMPLE}\n1\n`);
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'])
    await devtools.send('Input.dispatchDragEvent', { type, x: 500, y: 350, data });
  await page.waitForFunction(() => window.maillageBench.worker !== null);
  rmSync(folder, { recursive: true });
}

async function readInNode(bytes) {
  const began = performance.now();
  const result = await extract({
    name: 'actes.txt',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    decoder,
    onStage: () => undefined,
  });
  if (!result.ok) throw new Error(result.error.code);
  return performance.now() - began;
}

/** Milliseconds that the page's own worker says it took, storing included. A number at the end makes every text a new one. */
function readInWorker(copies) {
  ids += 1;
  return page.evaluate(
    async ([sample, copies, id]) => {
      const { worker } = window.maillageBench;
      const text = `${sample.repeat(copies)}\n${id}\n`;
      const bytes = new TextEncoder().encode(text);
      return await new Promise((settle, refuse) => {
        worker.addEventListener('message', function hear({ data }) {
          if (data.id !== id || data.kind === 'progress') return;
          worker.removeEventListener('message', hear);
          if (data.kind === 'done') settle(data.milliseconds);
          else refuse(new Error(JSON.stringify(data)));
        });
        const order = { kind: 'read', id, name: `copies-${copies}.txt`, bytes, bundled: false };
        worker.postMessage(order, [bytes.buffer]);
      });
    },
    [SAMPLE.toString('utf8'), copies, ids],
  );
}

const inNode = COPIES.map(copies => {
  const bytes = bytesOf(copies);
  const more = { times: timesOf(copies), against: called('Node', 1) };
  return measured(called('Node', copies), () => readInNode(bytes), more);
});
const inWorker = COPIES.map(copies => {
  const more = { times: timesOf(copies), against: called('worker', 1) };
  return measured(called('worker', copies), () => readInWorker(copies), more);
});

// A first reading is compiled while it runs: as the measure of one copy it would flatter a hundred. The page's start was the worker's.
for (let i = 0; i < 3; i += 1) await readInNode(bytesOf(1));

export const cases = [...inNode, ...inWorker];

export async function close() {
  for (const [one, , hundred] of [inNode, inWorker]) promise(one, hundred, LINEAR);
  await closeBrowser();
}
