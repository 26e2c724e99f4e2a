import { joined } from '../bytes.ts';
import type { TrueType } from './true-type.ts';

/** Tables of a font inside a document, in the order of their names; what is not there is left out. */
const TABLES = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

/** Flags of a glyph that is made of others ("glyf", composite glyph description). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** A font file with the glyphs that are used alone; they keep their numbers, so that nothing else has to be counted anew. */
export function subsetOf({ tables }: TrueType, used: ReadonlySet<number>): Uint8Array<ArrayBuffer> {
  const { glyf, loca, count } = glyphTable(tables);
  const kept = withParts(glyf, loca, used);
  const offsets = new DataView(new ArrayBuffer(4 * (count + 1)));
  const outlines: Uint8Array[] = [];
  let at = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    offsets.setUint32(4 * glyph, at);
    if (!kept.has(glyph)) continue;
    const outline = padded(glyf.subarray(loca(glyph), loca(glyph + 1)));
    outlines.push(outline);
    at += outline.length;
  }
  offsets.setUint32(4 * count, at);
  const head = new Uint8Array(tables.get('head') ?? []);
  const headView = new DataView(head.buffer);
  headView.setUint32(8, 0);
  // Offsets of four bytes.
  headView.setInt16(50, 1);
  return fileOf(
    new Map([
      ...tables,
      ['head', head],
      ['loca', new Uint8Array(offsets.buffer)],
      ['glyf', joined(outlines)],
    ]),
  );
}

function glyphTable(tables: TrueType['tables']) {
  const view = (tag: string) => {
    const table = tables.get(tag) ?? new Uint8Array();
    return new DataView(table.buffer, table.byteOffset, table.byteLength);
  };
  const [head, loca, maxp] = [view('head'), view('loca'), view('maxp')];
  const long = head.getInt16(50) === 1;
  return {
    glyf: tables.get('glyf') ?? new Uint8Array(),
    loca: (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph)),
    count: maxp.getUint16(4),
  };
}

/** The glyphs that are used, the sign for none, and the parts that they are made of. */
function withParts(
  glyf: Uint8Array,
  loca: (glyph: number) => number,
  used: ReadonlySet<number>,
): ReadonlySet<number> {
  const kept = new Set<number>([0]);
  const waiting = [...used];
  for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
    if (kept.has(glyph)) continue;
    kept.add(glyph);
    const [start, end] = [loca(glyph), loca(glyph + 1)];
    if (end - start < 10) continue;
    const view = new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
    if (view.getInt16(0) >= 0) continue;
    let at = 10;
    let flags = MORE;
    while (flags & MORE) {
      flags = view.getUint16(at);
      waiting.push(view.getUint16(at + 2));
      at +=
        4 + (flags & WORDS ? 4 : 2) + (flags & MATRIX ? 8 : flags & TWO_SCALES ? 4 : flags & SCALE ? 2 : 0);
    }
  }
  return kept;
}

function fileOf(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const present = TABLES.flatMap(tag => {
    const table = tables.get(tag);
    return table === undefined ? [] : [{ tag, table }];
  });
  const head = new Uint8Array(12 + 16 * present.length);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, present.length);
  const power = Math.floor(Math.log2(present.length));
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * present.length - 16 * 2 ** power);
  const parts = [head];
  let offset = head.length;
  for (const [i, { tag, table }] of present.entries()) {
    const at = 12 + 16 * i;
    for (let k = 0; k < 4; k += 1) head[at + k] = tag.charCodeAt(k);
    const whole = padded(table);
    view.setUint32(at + 4, sumOf(whole));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, table.length);
    parts.push(whole);
    offset += whole.length;
  }
  return joined(parts);
}

function padded(table: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil(table.length / 4) * 4);
  whole.set(table);
  return whole;
}

function sumOf(table: Uint8Array): number {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
