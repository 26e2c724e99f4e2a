/** A TrueType file, as far as a document needs it (OpenType 1.9). */
export interface TrueType {
  readonly tables: ReadonlyMap<string, Uint8Array>;
  /** Glyph of each character, by its code point. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Advance of a glyph in thousandths of an em. */
  readonly widthOf: (glyph: number) => number;
  /** xMin, yMin, xMax and yMax of all glyphs, in thousandths of an em. */
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
}

function viewOf(table: Uint8Array | undefined): DataView {
  if (table === undefined) throw new Error('font-table');
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

/** Reads the tables that say which glyph a character has and how wide it is. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const file = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < file.getUint16(4); i += 1) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const start = file.getUint32(at + 8);
    tables.set(tag, bytes.subarray(start, start + file.getUint32(at + 12)));
  }
  const head = viewOf(tables.get('head'));
  const hhea = viewOf(tables.get('hhea'));
  const hmtx = viewOf(tables.get('hmtx'));
  const scale = 1000 / head.getUint16(18);
  const wide = hhea.getUint16(34);
  const thousandths = (value: number) => Math.round(value * scale);
  return {
    tables,
    glyphs: readCmap(viewOf(tables.get('cmap'))),
    widthOf: glyph => thousandths(hmtx.getUint16(4 * Math.min(glyph, wide - 1))),
    box: [
      thousandths(head.getInt16(36)),
      thousandths(head.getInt16(38)),
      thousandths(head.getInt16(40)),
      thousandths(head.getInt16(42)),
    ],
    ascent: thousandths(hhea.getInt16(4)),
    descent: thousandths(hhea.getInt16(6)),
  };
}

/** The glyphs of the subtables of formats 4 and 12, which hold Unicode. */
function readCmap(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i += 1) {
    const at = cmap.getUint32(4 + 8 * i + 4);
    const format = cmap.getUint16(at);
    if (format === 4) readSegments(cmap, at, glyphs);
    else if (format === 12) readGroups(cmap, at, glyphs);
  }
  return glyphs;
}

function readSegments(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const size = cmap.getUint16(at + 6);
  for (let k = 0; k < size; k += 2) {
    const end = cmap.getUint16(at + 14 + k);
    const start = cmap.getUint16(at + 16 + size + k);
    const delta = cmap.getUint16(at + 16 + 2 * size + k);
    const rangeAt = at + 16 + 3 * size + k;
    const range = cmap.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : cmap.getUint16(rangeAt + range + 2 * (code - start));
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < cmap.getUint32(at + 12); i += 1) {
    const group = at + 16 + 12 * i;
    const start = cmap.getUint32(group);
    for (let code = start; code <= cmap.getUint32(group + 4); code += 1) {
      glyphs.set(code, cmap.getUint32(group + 8) + code - start);
    }
  }
}
