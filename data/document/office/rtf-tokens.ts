/** What is heard of an RTF file, in its order. */
export interface RtfHearer {
  /** A group begins; false ends the reading. */
  readonly open: () => boolean;
  /** A group ends; false ends the reading. */
  readonly close: () => boolean;
  /** A control word with its number, or a control symbol under its own character. */
  readonly word: (name: string, value: number | null) => void;
  /** A byte of running text, in the code page of its typeface. */
  readonly byte: (value: number) => void;
  /** Bytes of a picture or an object, which are no text. */
  readonly binary: () => void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
/** Longer words and numbers are no words of any program. */
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;

const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

function hexOf(byte: number): number {
  if (isDigit(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Reads the groups, words and characters of an RTF file, each byte once, and tells them to who hears. */
export function hearRtf(bytes: Uint8Array, hearer: RtfHearer): void {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === BACKSLASH) at = control(bytes, at, hearer);
    else if (byte === OPEN) {
      if (!hearer.open()) return;
    } else if (byte === CLOSE) {
      if (!hearer.close()) return;
    } else if (byte >= SPACE || byte === 9) hearer.byte(byte);
  }
}

/** Reads what stands behind a backslash; gives the place behind it. */
function control(bytes: Uint8Array, from: number, hearer: RtfHearer): number {
  const first = bytes[from] ?? 0;
  if (!isLetter(first)) return symbol(bytes, from, hearer);
  let at = from;
  while (at < bytes.length && at - from < LONGEST_WORD && isLetter(bytes[at] ?? 0)) at += 1;
  const name = String.fromCharCode(...bytes.subarray(from, at));
  const start = at;
  if (bytes[at] === MINUS && isDigit(bytes[at + 1] ?? 0)) at += 1;
  while (at < bytes.length && at - start < LONGEST_NUMBER && isDigit(bytes[at] ?? 0)) at += 1;
  const value = at === start ? null : Number(String.fromCharCode(...bytes.subarray(start, at)));
  if (bytes[at] === SPACE) at += 1;
  if (name === 'bin') {
    hearer.binary();
    return at + Math.max(0, value ?? 0);
  }
  hearer.word(name, value);
  return at;
}

function symbol(bytes: Uint8Array, at: number, hearer: RtfHearer): number {
  const byte = bytes[at] ?? 0;
  if (byte !== QUOTE) {
    hearer.word(String.fromCharCode(byte), null);
    return at + 1;
  }
  const [high, low] = [hexOf(bytes[at + 1] ?? 0), hexOf(bytes[at + 2] ?? 0)];
  if (high < 0 || low < 0) return at + 1;
  hearer.byte(high * 16 + low);
  return at + 3;
}
