/**
 * Says of each shipped typeface which letters its file holds. The packages name a style sheet a file without saying it, and a browser
 * then asks for the file that was named last before all others, for every letter, and draws the text anew when the next has come.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';

const SHEET = /\/(@fontsource\/[\w-]+)\/(latin(?:-ext)?)-\d+(?:-italic)?\.css$/;

/** The style sheet of one file of a typeface, with the letters that this holds; null for other files. */
export function withRange(path, css) {
  const [, typeface, letters] = SHEET.exec(path.split(sep).join('/')) ?? [];
  if (typeface === undefined || css.includes('unicode-range')) return null;
  const ranges = createRequire(import.meta.url)(`${typeface}/unicode.json`);
  return css.replace('src:', `unicode-range: ${ranges[letters]};\n  src:`);
}

/** A Vite plugin: for every sheet of `@fontsource`. */
export function fontRangesPlugin() {
  return {
    name: 'font-ranges',
    enforce: 'pre',
    load: id => (SHEET.test(id.split(sep).join('/')) ? withRange(id, readFileSync(id, 'utf8')) : null),
  };
}
