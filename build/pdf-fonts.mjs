/**
 * The shipped typefaces as TrueType, for documents that embed them: what is shipped for pages is compressed for browsers alone. Only the
 * tables that a document can use are kept. `virtual:pdf-fonts` is a table of addresses, by face and by the letters that a file holds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import wawoff2 from 'wawoff2';

const MODULE = 'virtual:pdf-fonts';
const RESOLVED = `\0${MODULE}`;
const FAMILIES = { sans: 'source-sans-3', serif: 'source-serif-4' };
const WEIGHTS = [400, 600];
/** What most texts are written in comes first. */
const LETTERS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'greek-ext', 'cyrillic-ext'];
const TABLES = ['cmap', 'cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** A Vite plugin: files of their own in the page's build, addresses that hold them everywhere else. */
export function pdfFontsPlugin() {
  let isPage = false;
  return {
    name: 'pdf-fonts',
    configResolved: config => {
      isPage = config.command === 'build' && !config.build.ssr;
    },
    resolveId: id => (id === MODULE ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const lines = [];
      for (const { face, letters, file } of shipped()) {
        const font = await trueTypeOf(file);
        const key = JSON.stringify(`${face}-${letters}`);
        if (isPage) {
          const asset = this.emitFile({ type: 'asset', name: `${face}-${letters}.ttf`, source: font });
          lines.push(`${key}: import.meta.ROLLUP_FILE_URL_${asset},`);
        } else {
          lines.push(`${key}: 'data:font/ttf;base64,${font.toString('base64')}',`);
        }
      }
      return `export const LETTERS = ${JSON.stringify(LETTERS)};\nexport default {\n${lines.join('\n')}\n};`;
    },
  };
}

function shipped() {
  const require = createRequire(import.meta.url);
  return Object.entries(FAMILIES).flatMap(([family, name]) => {
    const folder = join(dirname(require.resolve(`@fontsource/${name}/package.json`)), 'files');
    const files = new Set(readdirSync(folder));
    return WEIGHTS.flatMap(weight =>
      LETTERS.flatMap(letters => {
        const file = `${name}-${letters}-${weight}-normal.woff2`;
        return files.has(file) ? [{ face: `${family}${weight}`, letters, file: join(folder, file) }] : [];
      }),
    );
  });
}

async function trueTypeOf(file) {
  return keepTables(Buffer.from(await wawoff2.decompress(readFileSync(file))));
}

/** A TrueType file with the named tables alone (OpenType 1.9, "Organization of an OpenType Font"). */
function keepTables(font) {
  const count = font.readUInt16BE(4);
  const kept = Array.from({ length: count }, (_, i) => {
    const at = 12 + 16 * i;
    return {
      tag: font.toString('latin1', at, at + 4),
      sum: font.readUInt32BE(at + 4),
      start: font.readUInt32BE(at + 8),
      length: font.readUInt32BE(at + 12),
    };
  }).filter(({ tag }) => TABLES.includes(tag));
  const head = Buffer.alloc(12 + 16 * kept.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(kept.length, 4);
  const parts = [head];
  let offset = head.length;
  for (const [i, { tag, sum, start, length }] of kept.entries()) {
    const at = 12 + 16 * i;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(sum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(length, at + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    font.copy(padded, 0, start, start + length);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}
