import type { PdfPage } from './page.ts';

/** Accents that stand by themselves, with the marks that a letter takes for them. */
const MARKS: ReadonlyMap<number, string> = new Map([
  [0x60, '\u0300'],
  [0xb4, '\u0301'],
  [0x5e, '\u0302'],
  [0x2c6, '\u0302'],
  [0x7e, '\u0303'],
  [0x2dc, '\u0303'],
  [0xaf, '\u0304'],
  [0x2c9, '\u0304'],
  [0x2d8, '\u0306'],
  [0x2d9, '\u0307'],
  [0xa8, '\u0308'],
  [0x2da, '\u030a'],
  [0x2dd, '\u030b'],
  [0x2c7, '\u030c'],
  [0xb8, '\u0327'],
  [0x2db, '\u0328'],
]);
/** Letters drawn without their dot, to bear an accent. */
const DOTLESS: ReadonlyMap<number, string> = new Map([
  [0x131, 'i'],
  [0x237, 'j'],
]);

/**
 * The older fonts of LaTeX have no letters with accents: "é" is an accent, and an "e" drawn below it. Gives pages on which each such pair
 * is the letter that is seen; a page without any is given as it is.
 */
export function withDrawnAccents(page: PdfPage): PdfPage {
  const { codes } = page;
  if (![...MARKS.keys()].some(code => codes.includes(code))) return page;
  const read = codes.slice();
  const isGone = new Uint8Array(codes.length);
  let gone = 0;
  for (let i = 0; i < codes.length; i += 1) {
    const mark = MARKS.get(codes[i] ?? 0);
    if (mark === undefined) continue;
    const bearer = [i + 1, i - 1].find(at => isGone[at] !== 1 && isOver(page, i, at));
    const letter = bearer === undefined ? null : accented(read[bearer] ?? 0, mark);
    if (bearer === undefined || letter === null) continue;
    read[bearer] = letter;
    isGone[i] = 1;
    gone += 1;
  }
  return gone === 0 ? page : without({ ...page, codes: read }, isGone, gone);
}

/** The one letter that a letter and a mark are; null where there is none. */
function accented(code: number, mark: string): number | null {
  const whole = `${DOTLESS.get(code) ?? String.fromCodePoint(code)}${mark}`.normalize('NFC');
  return whole.length === 1 ? whole.charCodeAt(0) : null;
}

/** Whether an accent is drawn over a letter: its middle is within it. */
function isOver({ boxes }: PdfPage, accent: number, letter: number): boolean {
  if (letter < 0 || letter * 4 >= boxes.length) return false;
  const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(accent * 4, accent * 4 + 4);
  const [from = 0, high = 0, to = 0, low = 0] = boxes.subarray(letter * 4, letter * 4 + 4);
  const middle = (left + right) / 2;
  return middle > from && middle < to && Math.min(top, high) > Math.max(bottom, low);
}

/** A page without some of its characters. */
function without(page: PdfPage, isGone: Uint8Array, gone: number): PdfPage {
  const { codes, boxes, bold, slanted } = page;
  const length = codes.length - gone;
  const left = {
    codes: new Uint32Array(length),
    boxes: new Float32Array(length * 4),
    bold: new Uint8Array(length),
    slanted: new Uint8Array(length),
  };
  let at = 0;
  for (let i = 0; i < codes.length; i += 1) {
    if (isGone[i] === 1) continue;
    left.codes[at] = codes[i] ?? 0;
    left.boxes.set(boxes.subarray(i * 4, i * 4 + 4), at * 4);
    left.bold[at] = bold[i] ?? 0;
    left.slanted[at] = slanted[i] ?? 0;
    at += 1;
  }
  return { ...page, ...left };
}
