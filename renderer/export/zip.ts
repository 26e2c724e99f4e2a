import { strToU8, type Zippable, zipSync } from 'fflate';

/** A file inside a package. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

/**
 * Files as one ZIP package, the same bytes whenever and wherever it is made: every entry bears the first day that the format
 * knows. The package writes the local hours of what it is given, so the day is given in local hours too.
 */
export function zipped(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const { name, text } of parts) files[name] = [strToU8(text), { mtime, level: 6 }];
  return new Uint8Array(zipSync(files));
}
