import { CODE_PAGES, type CodePage, likeliestPage, readCodePage } from './code-pages.ts';

/** How many bytes the UTF-8 sequence at a place has; 0 where none stands, or one that French text has no use for. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 ? 4 : 0;
  if (size === 0 || lead > 0xf4) return 0;
  for (let n = 1; n < size; n += 1) if (((bytes[at + n] ?? 0) & 0xc0) !== 0x80) return 0;
  // "é »" in windows-1252 is a Chinese character in UTF-8: of three bytes only signs count ("’", "–", "€", "→").
  return size !== 3 || lead === 0xe2 || lead === 0xef ? size : 0;
}

/** Bytes that only a torn sequence leaves behind: windows-1252 gives them no character, or none that French has. */
function isTorn(byte: number): boolean {
  return byte === 0xc2 || byte === 0xc3 || (CODE_PAGES['windows-1252'][byte - 0x80] ?? '') < '\u00a0';
}

const LINE_FEED = 0x0a;
/** One byte beyond ASCII says nothing of its line: it may be what is left of a torn sequence. */
const LEAST_STRAYS = 2;

interface PastedLine {
  readonly end: number;
  readonly page: CodePage;
}

/** The encoding of the line around a stray byte: windows-1252, but where every byte beyond ASCII makes French of another. */
function lineAround(bytes: Uint8Array, at: number): PastedLine {
  const start = bytes.lastIndexOf(LINE_FEED, at) + 1;
  const next = bytes.indexOf(LINE_FEED, at);
  const end = next < 0 ? bytes.length : next;
  let strays = 0;
  for (let i = start; i < end; i += 1) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    if (sequenceAt(bytes, i) > 0) return { end, page: 'windows-1252' };
    strays += 1;
  }
  return { end, page: strays < LEAST_STRAYS ? 'windows-1252' : likeliestPage(bytes.subarray(start, end)) };
}

/** A text of UTF-8 in which some bytes are of another encoding, lines pasted from another file as a rule. */
export interface Mixed {
  readonly text: string;
  readonly sequences: number;
  readonly strays: number;
}

/** Reads sequences as UTF-8 and every other byte beyond ASCII as windows-1252, or as what its line was pasted from. */
export function readMixed(bytes: Uint8Array, decodeUtf8: (part: Uint8Array) => string): Mixed {
  const parts: string[] = [];
  let sequences = 0;
  let strays = 0;
  let from = 0;
  let line: PastedLine = { end: 0, page: 'windows-1252' };
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const size = byte < 0x80 ? 1 : sequenceAt(bytes, at);
    if (byte >= 0x80 && size > 0) sequences += 1;
    if (size === 0) {
      strays += 1;
      parts.push(decodeUtf8(bytes.subarray(from, at)));
      if (at >= line.end) line = lineAround(bytes, at);
      const isLost = line.page === 'windows-1252' && isTorn(byte);
      parts.push(isLost ? '\ufffd' : readCodePage(bytes.subarray(at, at + 1), line.page));
      from = at + 1;
    }
    at += Math.max(1, size);
  }
  parts.push(decodeUtf8(bytes.subarray(from)));
  return { text: parts.join(''), sequences, strays };
}

/** Bytes of the characters that were made of them by windows-1252, or by ISO 8859-1, which knows none from 0x80 to 0x9f. */
const BYTES = new Map([
  ...Array.from({ length: 0x20 }, (_, i) => [String.fromCharCode(0x80 + i), 0x80 + i] as const),
  ...[...CODE_PAGES['windows-1252']].map((char, i) => [char, 0x80 + i] as const),
]);
const BEYOND_ASCII = /[^\0-\u007f]+/g;

/** "Ã©" as "é": the word that UTF-8 bytes make when they were taken for windows-1252 once; null when they make none. */
function onceLess(run: string, decodeUtf8: (part: Uint8Array) => string | null): string | null {
  // Most letters beyond ASCII stand alone between others.
  if (run.length < 2) return null;
  const bytes = [...run].map(char => BYTES.get(char));
  if (bytes.length < 2 || bytes.some(byte => byte === undefined)) return null;
  return decodeUtf8(Uint8Array.from(bytes.map(byte => byte ?? 0)));
}

/** The text as it was before somebody saved UTF-8 read as windows-1252; null for a text to which that did not happen. */
export function undoTwice(text: string, decodeUtf8: (part: Uint8Array) => string | null): string | null {
  if (!/[ÂÃâ]/.test(text)) return null;
  let repaired = 0;
  let sound = 0;
  const once = text.replace(BEYOND_ASCII, run => {
    const less = onceLess(run, decodeUtf8);
    if (less === null) sound += 1;
    else repaired += 1;
    return less ?? run;
  });
  return repaired > sound ? once : null;
}
