import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A log that grows for ever fills a disk: past this many bytes it becomes the old one, and a new one begins. */
const LARGEST = 512 * 1024;

/** Appends lines to a file, each with its moment. A disk that is full costs the line and nothing else. */
export function createLog(file: string, now: () => Date): (line: string) => void {
  return line => {
    const entry = `${now().toISOString()} ${line}\n`;
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (existsSync(file) && statSync(file).size > LARGEST) renameSync(file, `${file}.old`);
      appendFileSync(file, entry);
    } catch (cause) {
      console.error(entry, cause);
    }
  };
}

/** An error with its stack, or whatever was thrown instead of one. */
export function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
