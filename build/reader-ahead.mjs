/**
 * `node build/reader-ahead.mjs BUNDLE`: has the engine compile a bundle of the reader as far as a reading of the bundled proceedings needs
 * it, and keeps the code beside the bundle. In a process of its own, in which nothing else was compiled.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decoder } from './decoder.mjs';
import { compiledOf, startReader } from './reader-start.mjs';
import { ROOT } from './root.mjs';

const [file] = process.argv.slice(2);
const { reader, script } = startReader(pathToFileURL(file));
const bytes = readFileSync(join(ROOT, 'data', 'samples', 'actes-rouen-2025.txt'));
await reader.extract({ name: 'actes-rouen-2025.txt', sha256: '0', bytes, decoder });
writeFileSync(compiledOf(file), script.createCachedData());
