import type { Diagnostic } from '../model/diagnostic.ts';
import { fail, ok, type Result } from '../model/result.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Turns bytes into characters. `fatal` asks to throw at the first malformed byte; the byte order mark is never returned. */
export type Decoder = (bytes: Uint8Array, encoding: Encoding, fatal: boolean) => string;

export interface Decoded {
  /** Newlines are `\n`, and nothing else was changed. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Says so when the file was not sound UTF-8. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface DecodeError {
  readonly code: 'empty' | 'binary' | 'not-text';
}

/** First bytes of the formats that people rename to .txt: PNG, PDF, zip (docx, odt, epub), gzip, JPEG, GIF, old Office, RTF, 7z, ELF. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7f, 0x45, 0x4c, 0x46],
];
const PROBE = 8192;
/** Control characters that a text may hold: tab, line feed, vertical tab, form feed, carriage return, escape, next line. */
const ALLOWED_CONTROLS = new Set([9, 10, 11, 12, 13, 26, 27, 0x85]);

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

/** A UTF-8 file with a few damaged bytes is still UTF-8: as windows-1252 every accent in it would be garbage. */
function isMostlyUtf8(lossy: string): boolean {
  let lost = 0;
  let accented = 0;
  for (let i = 0; i < lossy.length; i += 1) {
    const code = lossy.charCodeAt(i);
    if (code === 0xfffd) lost += 1;
    else if (code > 127) accented += 1;
  }
  return lost * 10 <= accented;
}

function isReadable(text: string): boolean {
  let strange = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || ((code < 32 || (code >= 127 && code < 160)) && !ALLOWED_CONTROLS.has(code)))
      strange += 1;
  }
  return strange <= text.length * 0.02;
}

/** windows-1252 at 0x80–0x9f. Some decoders (Node 20's among them) give Latin-1's control characters there instead. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function readWindows1252(bytes: Uint8Array, decoder: Decoder): string {
  return decoder(bytes, 'windows-1252', false).replace(
    /[\x80-\x9f]/g,
    char => C1[char.charCodeAt(0) - 0x80] ?? char,
  );
}

function readAs(
  bytes: Uint8Array,
  decoder: Decoder,
): { readonly text: string; readonly encoding: Encoding; readonly damaged: boolean } {
  const wide = utf16Of(bytes);
  if (wide !== null) return { text: decoder(bytes, wide, false), encoding: wide, damaged: false };
  const sound = attempt(decoder, bytes, 'utf-8');
  if (sound !== null) return { text: sound, encoding: 'utf-8', damaged: false };
  const lossy = decoder(bytes, 'utf-8', false);
  if (isMostlyUtf8(lossy)) return { text: lossy, encoding: 'utf-8', damaged: true };
  return { text: readWindows1252(bytes, decoder), encoding: 'windows-1252', damaged: false };
}

/**
 * Reads the bytes of a text file: UTF-8, UTF-16 with or without a mark, else windows-1252. Refuses binaries, what decodes
 * to control characters, and files with nothing but white space.
 */
export function decode(bytes: Uint8Array, decoder: Decoder): Result<Decoded, DecodeError> {
  if (bytes.length === 0) return fail({ code: 'empty' });
  if (SIGNATURES.some(signature => startsWith(bytes, signature))) return fail({ code: 'binary' });
  if (utf16Of(bytes) === null && bytes.subarray(0, PROBE).includes(0)) return fail({ code: 'binary' });
  const { text: raw, encoding, damaged } = readAs(bytes, decoder);
  const text = (raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw).replace(/\r\n?/g, '\n');
  if (text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').trim() === '') return fail({ code: 'empty' });
  if (!isReadable(text)) return fail({ code: 'not-text' });
  const diagnostics: readonly Diagnostic[] =
    encoding === 'utf-8' && !damaged
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
