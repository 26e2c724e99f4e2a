import { strToU8, Zip, type ZipInputFile } from 'fflate';
import { joined } from '../bytes.ts';
import type { Parts } from './parts.ts';

/** The number of deflate in ZIP files. */
const DEFLATE = 8;
/** What a GZIP file has around its deflated bytes: ten before, behind them the sum and the length (RFC 1952). */
const BEFORE = 10;
const BEHIND = 8;

/** Packs bytes as a GZIP file, at once or later. */
export type Gzip = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;

/** Packs by the platform's own code, several times faster than JavaScript, piece by piece. */
async function gzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

interface Packed {
  readonly name: string;
  readonly size: number;
  readonly file: Uint8Array<ArrayBuffer>;
}

/**
 * Parts as a ZIP package, in their order; the same parts give the same bytes, whenever and in whichever zone of time. Another engine
 * packs them otherwise: Node and Chromium deflate differently, so that packages of the two are compared part by part.
 */
export async function zipped(parts: Parts, gzip: Gzip = gzipped): Promise<Uint8Array<ArrayBuffer>> {
  const packed: Packed[] = [];
  // One after the other: all at once, the many parts of a deck would hold the window up.
  for (const [name, part] of parts) {
    const bytes = typeof part === 'string' ? strToU8(part) : new Uint8Array(part);
    packed.push({ name, size: bytes.length, file: new Uint8Array(await gzip(bytes)) });
  }
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  // The first day that the format can name, in local hours, which is what it writes: parts have no moment of their own.
  const mtime = new Date(1980, 0, 1);
  for (const { name, size, file } of packed) {
    const crc = new DataView(file.buffer).getUint32(file.length - BEHIND, true);
    const entry: ZipInputFile = { filename: name, size, crc, compression: DEFLATE, mtime };
    zip.add(entry);
    entry.ondata?.(null, file.subarray(BEFORE, file.length - BEHIND), true);
  }
  zip.end();
  return joined(chunks);
}
