/** The annotations of the corpus, and the texts they were made of where those are on this machine. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Annotations under some folders (and the folders in them), each file name once, in the order of their names. */
export function readAnnotations(folders) {
  const found = new Map();
  for (const folder of folders.filter(existsSync)) {
    for (const name of readdirSync(folder, { recursive: true }).map(String)) {
      if (extname(name) !== '.json' || found.has(basename(name))) continue;
      const annotation = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      if (annotation.source?.file !== undefined) found.set(basename(name), annotation);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, annotation]) => annotation);
}

/** The bytes of an annotated text, or what keeps it from being scored. */
export function readText({ file, sha256 }, folders) {
  const path = folders.map(folder => join(folder, file)).find(existsSync);
  if (path === undefined) return { trouble: 'is not there: it was left out' };
  const bytes = readFileSync(path);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return digest === sha256 ? { bytes } : { trouble: 'is not the text that was annotated: it was left out' };
}
