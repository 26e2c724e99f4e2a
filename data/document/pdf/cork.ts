import type { PdfPage } from './page.ts';

/**
 * Fonts of LaTeX that are drawn dot by dot say nothing of their characters: PDFium gives their codes as they are, those of the Cork
 * encoding. Letters and accents are where Latin-1 has them; ligatures, quotation marks and dashes are control characters there.
 */
const LIGATURES: ReadonlyMap<number, number> = new Map([
  [0x1b, 0xfb00],
  [0x1c, 0xfb01],
  [0x1d, 0xfb02],
  [0x1e, 0xfb03],
  [0x1f, 0xfb04],
]);
const SIGNS: ReadonlyMap<number, number> = new Map([
  [0x13, 0xab],
  [0x14, 0xbb],
  [0x15, 0x2013],
  [0x16, 0x2014],
]);
const FI = 0x1c;
/** So many "fi" tell the encoding: in the older one of LaTeX that code is "ø". */
const LEAST_FI = 2;

/** Puts what the codes of the Cork encoding mean in their places, in a document whose words hold its ligatures. */
export function readCork(pages: readonly PdfPage[]): void {
  if (pages.reduce((sum, { codes }) => sum + ligaturesIn(codes), 0) < LEAST_FI) return;
  for (const { codes } of pages)
    for (let i = 0; i < codes.length; i += 1) {
      const code = codes[i] ?? 0;
      if (code > 0x1f) continue;
      const means = isInWord(codes, i) ? LIGATURES.get(code) : undefined;
      codes[i] = means ?? SIGNS.get(code) ?? code;
    }
}

/** How many "fi" stand in words. The engine looks for them: a document has a hundred thousand codes, and most have none. */
function ligaturesIn(codes: Uint32Array): number {
  let found = 0;
  for (let i = codes.indexOf(FI); i >= 0; i = codes.indexOf(FI, i + 1)) if (isInWord(codes, i)) found += 1;
  return found;
}

/** Whether a small letter stands behind a code, or one before it: "efficace", "chef". */
function isInWord(codes: Uint32Array, at: number): boolean {
  return isLetter(codes[at + 1] ?? 0) || isLetter(codes[at - 1] ?? 0);
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xff);
}
