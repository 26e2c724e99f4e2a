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

/** As V8 writes it: at a place in a file, or in V8 itself. A message may have lines that begin with “at”, too. */
const LINE_OF_CODE = /^ +at \S.*(?::\d+:\d+\)?|\(<anonymous>\)|\(native\))$/;

/**
 * An error by its name, its code and the lines it went through. Its message is left out: a message may quote what was read
 * ("Unexpected token 'M', "Madame la…" is not valid JSON"), and a log that is sent for help holds nothing of a document.
 */
export function traceOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = 'code' in cause && typeof cause.code === 'string' ? ` ${cause.code}` : '';
  const lines = (cause.stack ?? '').split('\n').filter(line => LINE_OF_CODE.test(line));
  return [`${cause.name}${code}`, ...lines].join('\n');
}
