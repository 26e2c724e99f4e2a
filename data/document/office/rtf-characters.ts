import { type CodePage, readCodePage } from '../../text/code-pages.ts';
import type { Decoder, Legacy } from '../../text/decode.ts';

/** The code page of a typeface: one of ours, one of the platform's, or that of signs, which have no letters. */
export type Page = CodePage | Legacy | 'signs';

/** What `\fcharset` says. */
const CHARSETS = new Map<number, Page>([
  [0, 'windows-1252'],
  [2, 'signs'],
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
  [255, 'ibm850'],
]);

/** What `\ansicpg` and `\cpg` say. */
const NUMBERS = new Map<number, Page>([
  [437, 'ibm850'],
  [850, 'ibm850'],
  [858, 'ibm850'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1252, 'windows-1252'],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [1255, 'windows-1255'],
  [1256, 'windows-1256'],
  [1257, 'windows-1257'],
  [1258, 'windows-1258'],
  [10000, 'macintosh'],
]);

/** Encodings in which a letter may have two bytes, the second of them one of ASCII. */
const WIDE: ReadonlySet<Page> = new Set<Page>(['shift_jis', 'euc-kr', 'gbk', 'big5']);

export function pageOfCharset(charset: number): Page | null {
  return CHARSETS.get(charset) ?? null;
}

export function pageOfNumber(number: number): Page | null {
  return NUMBERS.get(number) ?? null;
}

export function isWide(page: Page): boolean {
  return WIDE.has(page);
}

/** The characters of bytes in the code page of a typeface; signs at the places where typefaces of signs have them. */
export function charactersIn(bytes: Uint8Array, page: Page, decoder: Decoder): string {
  if (page === 'signs') return String.fromCharCode(...Array.from(bytes, byte => 0xf000 + byte));
  if (page === 'windows-1252' || page === 'macintosh' || page === 'ibm850') return readCodePage(bytes, page);
  return decoder(bytes, page, false);
}
