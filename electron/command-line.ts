import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostCommand } from '../renderer/bridge/contract.ts';
import { readWhole } from './files.ts';

/**
 * The files that a command line names. A packaged application's line is `maillage FILE…`; in development it is
 * `electron FOLDER FILE…`. Switches are Chromium's and not ours.
 */
export function filesOf(argv: readonly string[], isPackaged: boolean, folder: string): readonly string[] {
  const words = argv.slice(1).filter(word => word !== '' && !word.startsWith('-'));
  return (isPackaged ? words : words.slice(1)).map(word => resolve(folder, pathIn(word)));
}

/** File managers of Linux name a file by its address; one on another machine, or none, stays the word it was. */
function pathIn(word: string): string {
  if (!/^file:\/\/\//i.test(word)) return word;
  try {
    return fileURLToPath(word);
  } catch {
    // Not an address after all (an encoded slash): it will be told as a file that is not there.
    return word;
  }
}

/** What a second process hands over, checked: any program of this user can speak to the lock. */
export function filesHanded(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files))
    return [];
  return data.files.filter(file => typeof file === 'string');
}

/** Reads one file into the command that opens it in the page, or that says why it cannot be. */
export async function openCommand(file: string): Promise<HostCommand> {
  const outcome = await readWhole(file);
  return outcome.kind === 'done'
    ? { kind: 'open', file: outcome.value }
    : { kind: 'open-failed', name: basename(file), code: outcome.code };
}
