/**
 * The order of the unit tests. Files share a process as long as the next one asks for the same environment; between two environments
 * Vitest (4.1.12) ends the process, and all that was imported is imported anew. Files of one environment therefore follow one another.
 */
import { readFileSync } from 'node:fs';

const ENVIRONMENT = /@vitest-environment\s+(\S+)/u;

/** A sequencer of Vitest. */
export class UnitOrder {
  /** The files (with the path of each as `moduleId`) in the order in which they begin. */
  sort(files) {
    return ordered(files, ({ moduleId }) => readFileSync(moduleId, 'utf8'));
  }

  /** What one of several machines runs: there is one. */
  shard(files) {
    return files;
  }
}

/** Entries by the environment that their text asks for (those that ask for none first), and the long ones before the short, which even out. */
export function ordered(entries, textOf) {
  return entries
    .map(entry => {
      const text = textOf(entry);
      return { entry, length: text.length, environment: ENVIRONMENT.exec(text)?.[1] ?? '' };
    })
    .toSorted((a, b) => a.environment.localeCompare(b.environment) || b.length - a.length)
    .map(({ entry }) => entry);
}
