/** Files named on the launcher's command line: checked, then kept in memory until the page has asked for each once. */
import { randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/** As renderer/bridge/contract.ts, MAX_FILE_BYTES. */
const LARGEST = 64 * 1024 * 1024;

const WHY = {
  'not-found': 'does not exist',
  'not-a-file': 'is not a file that can be read (a folder, a device, a pipe?)',
  'no-permission': 'may not be read by you',
  'too-large': `is larger than the ${LARGEST / 1024 / 1024} MB that Maillage opens`,
  unknown: 'could not be read',
};
const CODES = { ENOENT: 'not-found', ENOTDIR: 'not-found', EISDIR: 'not-a-file', ENXIO: 'not-a-file' };
Object.assign(CODES, { EACCES: 'no-permission', EPERM: 'no-permission', ELOOP: 'not-a-file' });

/** Reads a regular file: { name, bytes }, or { name, code } when it cannot be. */
export function readNamed(file) {
  const path = resolve(file);
  const name = basename(path);
  try {
    // Not blocking, or a named pipe would keep us waiting for a writer.
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(handle);
      if (!stat.isFile()) return { name, code: 'not-a-file' };
      if (stat.size > LARGEST) return { name, code: 'too-large' };
      return { name, bytes: readFileSync(handle) };
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    return { name, code: CODES[cause.code] ?? 'unknown' };
  }
}

/** One clear sentence about a file that cannot be opened. */
export function whyNot(file, code) {
  return `${file} ${WHY[code] ?? WHY.unknown}.`;
}

/** A shelf: what is put there is listed once, and taken once. */
export function createShelf() {
  let unlisted = [];
  const kept = new Map();
  return {
    put: ({ name, bytes, code }) => {
      const id = randomUUID();
      if (bytes !== undefined) kept.set(id, bytes);
      unlisted.push(bytes === undefined ? { name, code } : { name, id });
    },
    list: () => {
      const listed = unlisted;
      unlisted = [];
      return listed;
    },
    take: id => {
      const bytes = kept.get(id);
      kept.delete(id);
      return bytes;
    },
  };
}
