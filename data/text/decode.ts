import type { Diagnostic } from '../model/diagnostic.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { accentsJoined } from './accents.ts';
import { type CodePage, likeliestPage, readCodePage } from './code-pages.ts';
import { readMixed, undoTwice } from './torn-utf8.ts';

/** What the platform decodes for us. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';
/** What it decodes for files that name their own code page; no text file is taken for one of them. */
export type Legacy =
  | `windows-125${0 | 1 | 3 | 4 | 5 | 6 | 7 | 8}`
  | 'windows-874'
  | 'ibm866'
  | 'shift_jis'
  | 'euc-kr'
  | 'gbk'
  | 'big5';
/** What a file was read as; `mixed`: UTF-8 with lines of windows-1252, `twice`: UTF-8 that was once read as windows-1252 and saved. */
export const READ_AS = [
  'utf-8',
  'windows-1252',
  'macintosh',
  'ibm850',
  'utf-16le',
  'utf-16be',
  'mixed',
  'twice',
] as const satisfies readonly (Encoding | CodePage | 'mixed' | 'twice')[];
export type ReadAs = (typeof READ_AS)[number];

/** Turns bytes into characters. `fatal` asks to throw at the first malformed byte; the byte order mark is never returned. */
export type Decoder = (bytes: Uint8Array, encoding: Encoding | Legacy, fatal: boolean) => string;

export interface Decoded {
  /** Newlines are `\n`, accents stand in their letters, and nothing else was changed. */
  readonly text: string;
  readonly encoding: ReadAs;
  /** Says so when the file was not sound UTF-8. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface DecodeError {
  readonly code: 'empty' | 'binary' | 'not-text';
}

/** First bytes of the formats that people rename to .txt: PNG, PDF, zip (docx, odt, epub), gzip, JPEG, GIF, old Office, 7z, ELF. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7f, 0x45, 0x4c, 0x46],
];
const PROBE = 8192;
/** What no text holds: control characters but tab, line feed, vertical tab, form feed, carriage return, those that end a file and begin a colour, next line. */
const STRANGE = /[\0-\x08\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f]/g;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** UTF-16 by its mark, or by where its zeros stand: every other byte of Latin text is zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, PROBE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function attempt(decoder: Decoder, bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return decoder(bytes, encoding, true);
  } catch (cause) {
    // A fatal decoder throws TypeError at malformed bytes, which is the answer; anything else is a bug.
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}

/** Letters that were lost before the text was saved: a page of French whose accents were has some four in a hundred. */
const REPLACED = /\ufffd/g;
const MOST_STRANGE = 0.02;
const MOST_REPLACED = 0.08;

function holdsMore(text: string, share: number, what: RegExp): boolean {
  let count = 0;
  what.lastIndex = 0;
  while (what.test(text)) count += 1;
  return count > text.length * share;
}

function isReadable(text: string): boolean {
  return !holdsMore(text, MOST_STRANGE, STRANGE) && !holdsMore(text, MOST_REPLACED, REPLACED);
}

interface Decoding {
  readonly text: string;
  readonly encoding: ReadAs;
  readonly damaged: boolean;
}

/** A file of UTF-8 in which lines of windows-1252 were pasted has sequences; one of windows-1252 has hardly any by chance. */
const STRAYS_A_SEQUENCE = 4;

function readAs(bytes: Uint8Array, decoder: Decoder): Decoding {
  const wide = utf16Of(bytes);
  if (wide !== null) return { text: decoder(bytes, wide, false), encoding: wide, damaged: false };
  const sound = attempt(decoder, bytes, 'utf-8');
  if (sound !== null) {
    const once = undoTwice(sound, part => attempt(decoder, part, 'utf-8'));
    return once === null
      ? { text: sound, encoding: 'utf-8', damaged: false }
      : { text: once, encoding: 'twice', damaged: false };
  }
  const mixed = readMixed(bytes, part => decoder(part, 'utf-8', false));
  if (mixed.sequences * STRAYS_A_SEQUENCE >= mixed.strays)
    return { text: mixed.text, encoding: 'mixed', damaged: true };
  const page = likeliestPage(bytes);
  return { text: readCodePage(bytes, page), encoding: page, damaged: false };
}

/** Reads bytes as the analyst says that they are, whatever they look like. */
function readSaid(bytes: Uint8Array, decoder: Decoder, encoding: ReadAs): Decoding {
  const utf8 = (part: Uint8Array) => decoder(part, 'utf-8', false);
  switch (encoding) {
    case 'mixed':
      return { text: readMixed(bytes, utf8).text, encoding, damaged: true };
    case 'twice':
      return { text: undoTwice(utf8(bytes), utf8) ?? utf8(bytes), encoding, damaged: false };
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return { text: decoder(bytes, encoding, false), encoding, damaged: false };
    default:
      return { text: readCodePage(bytes, encoding), encoding, damaged: false };
  }
}

/**
 * Reads the bytes of a text file: UTF-8, UTF-16 with or without a mark, UTF-8 with foreign lines or encoded twice, else the
 * encoding that makes the best French of windows-1252, MacRoman and code page 850. Refuses binaries, what decodes to control
 * characters, and files with nothing but white space. `said`: the encoding that the analyst gives it.
 */
export function decode(
  bytes: Uint8Array,
  decoder: Decoder,
  said: ReadAs | null = null,
): Result<Decoded, DecodeError> {
  if (bytes.length === 0) return fail({ code: 'empty' });
  if (SIGNATURES.some(signature => startsWith(bytes, signature))) return fail({ code: 'binary' });
  if (said === null && utf16Of(bytes) === null && bytes.subarray(0, PROBE).includes(0))
    return fail({ code: 'binary' });
  const {
    text: raw,
    encoding,
    damaged,
  } = said === null ? readAs(bytes, decoder) : readSaid(bytes, decoder, said);
  const text = accentsJoined((raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw).replace(/\r\n?/g, '\n'));
  if (text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').trim() === '') return fail({ code: 'empty' });
  if (!isReadable(text)) return fail({ code: 'not-text' });
  const diagnostics: readonly Diagnostic[] =
    encoding === 'utf-8'
      ? []
      : [
          {
            code: 'encoding',
            severity: damaged ? 'warning' : 'info',
            span: null,
            args: { encoding },
            candidates: [],
          },
        ];
  return ok({ text, encoding, diagnostics });
}
