/**
 * Run in a process of its own: `node cpu-of-reading.mjs BUNDLE WAY` reads the bundled proceedings by a bundle of the reader and prints the
 * milliseconds of CPU that one reading took, all threads of the process together. WAY says which reading (`WAYS` below).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decoder } from '../decoder.mjs';
import { ROOT } from '../root.mjs';

/** Readings before the measured one, after which the engine has compiled what it will. */
const WARM = 8;
const [bundle, way] = process.argv.slice(2);
const sample = readFileSync(join(ROOT, 'data', 'samples', 'actes-rouen-2025.txt'), 'utf8');

/** The proceedings with other names: nothing that a reader may remember of the lines that name somebody. */
function altered(n) {
  const ending = String.fromCharCode(65 + (n % 26), 65 + ((n * 7) % 26));
  return sample.replace(/\p{Lu}{3,}/gu, name => name + ending);
}

/** The texts to read, of which the last is measured. */
const WAYS = {
  'the first': () => [sample],
  'once warm, other names': () => Array.from({ length: WARM + 1 }, (_, n) => altered(n)),
  'once warm, the same': () => new Array(WARM + 1).fill(sample),
  'a hundred copies': () => [sample.repeat(100)],
};

async function cpuOf(extract, text) {
  const bytes = new TextEncoder().encode(text);
  const began = process.cpuUsage();
  const result = await extract({ name: 'actes.txt', sha256: '0', bytes, decoder, onStage: () => undefined });
  const { user, system } = process.cpuUsage(began);
  if (!result.ok) throw new Error(result.error.code);
  return (user + system) / 1000;
}

const { extract } = await import(pathToFileURL(bundle).href);
let taken = 0;
for (const text of WAYS[way]()) taken = await cpuOf(extract, text);
process.stdout.write(`${taken}\n`);
