/** A chunk of a PNG file (W3C, PNG third edition, 2025): four letters and bytes. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10] as const;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC_TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function encode({ type, data }: PngChunk): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i += 1) out[4 + i] = type.charCodeAt(i);
  out.set(data, 8);
  view.setUint32(out.length - 4, crc(out.subarray(4, out.length - 4)));
  return out;
}

/** The chunks of a PNG file in order, or null when it is not one, or is cut short. */
export function readChunks(file: Uint8Array): readonly PngChunk[] | null {
  if (SIGNATURE.some((byte, i) => file[i] !== byte)) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > file.length) return null;
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks.at(-1)?.type === 'IEND' ? chunks : null;
}

/** Pixels a metre, both ways. */
export function resolutionChunk(dotsPerInch: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return { type: 'pHYs', data };
}

/** A text in UTF-8 under a keyword of Latin letters. */
export function textChunk(keyword: string, text: string): PngChunk {
  const head = new TextEncoder().encode(keyword);
  const body = new TextEncoder().encode(text);
  // Keyword, then five zero bytes: its end, no compression (flag and method), no language, no translated keyword.
  const data = new Uint8Array(head.length + 5 + body.length);
  data.set(head);
  data.set(body, head.length + 5);
  return { type: 'iTXt', data };
}

/** The keyword and text of an uncompressed iTXt chunk, or null. */
export function readText({
  type,
  data,
}: PngChunk): { readonly keyword: string; readonly text: string } | null {
  if (type !== 'iTXt') return null;
  const end = data.indexOf(0);
  if (end < 1 || data[end + 1] !== 0) return null;
  const language = data.indexOf(0, end + 3);
  const translated = data.indexOf(0, language + 1);
  if (language < 0 || translated < 0) return null;
  const decoder = new TextDecoder();
  return {
    keyword: decoder.decode(data.subarray(0, end)),
    text: decoder.decode(data.subarray(translated + 1)),
  };
}

/** The file with more chunks, put where all of them may stand: behind the header, before the pixels. Null when it is no PNG. */
export function withChunks(file: Uint8Array, added: readonly PngChunk[]): Uint8Array<ArrayBuffer> | null {
  const chunks = readChunks(file);
  const [header, ...rest] = chunks ?? [];
  if (header?.type !== 'IHDR') return null;
  const replaced = new Set(added.filter(c => c.type === 'pHYs').map(c => c.type));
  const parts = [header, ...added, ...rest.filter(c => !replaced.has(c.type))].map(encode);
  const out = new Uint8Array(SIGNATURE.length + parts.reduce((sum, part) => sum + part.length, 0));
  out.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
