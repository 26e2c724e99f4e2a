import { fail, ok, type Result } from '../../model/result.ts';
import { charactersOf } from './characters.ts';
import { readCork } from './cork.ts';
import { withDrawnAccents } from './drawn-accents.ts';
import type { BoxOf, Pdfium } from './library.ts';
import type { PdfPage } from './page.ts';
import { pathsOn } from './rules-drawn.ts';
import { turn } from './upright.ts';

export type PdfError = 'broken' | 'locked';

/** PDFium's own code for a document behind a password. */
const PASSWORD = 4;
const SECURITY = 5;
/** Its kind of a page object that is a picture. */
const PICTURE = 3;
/** So many of the first characters of a page tell whether its fonts name their letters. */
const ASKED = 32;
/** More than any proceedings: the reading ends there, and the file is taken for what it is. */
const MOST_PAGES = 5000;
const MOST_CHARACTERS = 24_000_000;
const LOOKED_AT = 40;

/** A document that PDFium holds; close it when it is done with. */
export interface OpenPdf {
  readonly handle: number;
  readonly pages: number;
  readonly close: () => void;
}

/** Opens the bytes of a PDF. They are copied into the library's own memory. */
export function openPdf(library: Pdfium, bytes: Uint8Array): Result<OpenPdf, PdfError> {
  const { pdfium } = library;
  const place = pdfium.wasmExports.malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, place);
  const handle = library.FPDF_LoadMemDocument(place, bytes.length, '');
  if (handle === 0) {
    const code = library.FPDF_GetLastError();
    pdfium.wasmExports.free(place);
    return fail(code === PASSWORD || code === SECURITY ? 'locked' : 'broken');
  }
  const close = () => {
    library.FPDF_CloseDocument(handle);
    pdfium.wasmExports.free(place);
  };
  return ok({ handle, pages: Math.min(library.FPDF_GetPageCount(handle), MOST_PAGES), close });
}

/** The characters of all pages of a PDF, with their places. A page that cannot be read is one without characters. */
export function readPages(
  library: Pdfium,
  bytes: Uint8Array,
  onPage: (done: number, total: number) => void = () => undefined,
): Result<readonly PdfPage[], PdfError> {
  const opened = openPdf(library, bytes);
  if (!opened.ok) return opened;
  const { handle, pages, close } = opened.value;
  const read: PdfPage[] = [];
  let left = MOST_CHARACTERS;
  for (let i = 0; i < pages && left > 0; i += 1) {
    const page = readPage(library, handle, i, left);
    left -= page.codes.length;
    read.push(page);
    onPage(i + 1, pages);
  }
  close();
  readCork(read);
  return read.length === 0 ? fail('broken') : ok(read.map(withDrawnAccents));
}

const NOTHING: PdfPage = {
  width: 0,
  height: 0,
  codes: new Uint32Array(),
  boxes: new Float32Array(),
  bold: new Uint8Array(),
  slanted: new Uint8Array(),
  pictured: false,
  unnamed: false,
  rules: new Float32Array(),
  dots: new Float32Array(),
};

/** One page of an open document. */
export function readPage(library: Pdfium, handle: number, index: number, most = MOST_CHARACTERS): PdfPage {
  const page = library.FPDF_LoadPage(handle, index);
  if (page === 0) return NOTHING;
  const size = { width: library.FPDF_GetPageWidthF(page), height: library.FPDF_GetPageHeightF(page) };
  const text = library.FPDFText_LoadPage(page);
  const read = text === 0 ? NOTHING : readCharacters(library, text, most);
  const { rules, dots } = read.codes.length === 0 ? NOTHING : pathsOn(library, page);
  const corner = cornerOf(library, page);
  const quarters = library.FPDFPage_GetRotation(page);
  for (const boxes of [read.boxes, rules, dots]) {
    move(boxes, corner);
    // The library gives boxes as they are drawn, and the size of the page as it is seen.
    turn(boxes, size, quarters);
  }
  const pictured = read.codes.length === 0 && hasPicture(library, page);
  const unnamed = text !== 0 && isUnnamed(library, text, read.codes);
  if (text !== 0) library.FPDFText_ClosePage(text);
  library.FPDF_ClosePage(page);
  const { width, height } = size;
  const { codes, boxes, bold, slanted } = read;
  return { width, height, codes, boxes, bold, slanted, pictured, unnamed, rules, dots };
}

/** What is seen of a page (its crop box) may begin anywhere on its sheet, as beside the marks of a printer: left and bottom of it. */
function cornerOf(library: Pdfium, page: number): readonly [number, number] {
  const { pdfium } = library;
  const place = pdfium.wasmExports.malloc(16);
  const known = library.FPDF_GetPageBoundingBox(page, place);
  const [left = 0, , , bottom = 0] = pdfium.HEAPF32.slice(place >> 2, (place >> 2) + 4);
  pdfium.wasmExports.free(place);
  return known ? [left, bottom] : [0, 0];
}

/** Boxes counted from a corner, not from that of the sheet. Changes them in place. */
function move(boxes: Float32Array, [left, bottom]: readonly [number, number]): void {
  if (left === 0 && bottom === 0) return;
  for (let at = 0; at < boxes.length; at += 2) {
    boxes[at] = (boxes[at] ?? 0) - left;
    boxes[at + 1] = (boxes[at + 1] ?? 0) - bottom;
  }
}

/** Whether fonts say of most characters of a page only by which number they draw them: what the library gives are these numbers. */
function isUnnamed(library: Pdfium, text: number, codes: Uint32Array): boolean {
  const asked = Array.from(codes.subarray(0, ASKED), (_, i) => i);
  const unknown = asked.filter(i => library.FPDFText_HasUnicodeMapError(text, i) === 1);
  return unknown.length * 2 > asked.length;
}

function readCharacters(
  library: Pdfium,
  text: number,
  most: number,
): Pick<PdfPage, 'codes' | 'boxes' | 'bold' | 'slanted'> {
  const count = Math.max(0, Math.min(library.FPDFText_CountChars(text), most));
  const codes = codesOf(library, text, count);
  return { codes, boxes: boxesOf(library.pdfium, text, count), ...facesOf(library, text, codes) };
}

function boxesOf(pdfium: Pdfium['pdfium'], text: number, count: number): Float32Array {
  const place = pdfium.wasmExports.malloc(count * 16 + 16);
  fillBoxes(pdfium.wasmExports.FPDFText_GetLooseCharBox, text, place, place + count * 16);
  // Looked at only now: the library's memory may have grown and moved meanwhile.
  const boxes = pdfium.HEAPF32.slice(place >> 2, (place >> 2) + count * 4);
  pdfium.wasmExports.free(place);
  return boxes;
}

/** By itself, that the engine has little to compile: this runs for every character. */
function fillBoxes(boxOf: BoxOf, text: number, from: number, end: number): void {
  for (let place = from; place < end; place += 16) boxOf(text, (place - from) >> 4, place);
}

/** 1 for the characters of lines that begin in bold letters, and of those that begin and end in slanted ones. */
function facesOf(library: Pdfium, text: number, codes: Uint32Array): Pick<PdfPage, 'bold' | 'slanted'> {
  const bold = new Uint8Array(codes.length);
  const slanted = new Uint8Array(codes.length);
  const look = createFontLook(library, text);
  let face = UPRIGHT;
  let [from, last, before] = [-1, -1, -1];
  const end = (at: number) => {
    if (from < 0) return;
    if (face.bold) bold.fill(1, from, at);
    const isWhole = face.slanted && last > from && look.faceOf(last).slanted;
    // What begins in the line above, behind a name, only goes on here.
    const goesOn = isWhole && before >= 0 && slanted[before] === 0 && look.faceOf(before).slanted;
    if (isWhole && !goesOn) slanted.fill(1, from, at);
    before = last;
  };
  const drawn = charactersOf(codes);
  for (let i = firstDrawn(codes, 0); i < codes.length; i = firstDrawn(codes, i)) {
    end(i);
    face = look.faceOf(i);
    from = i;
    i = lineEnd(drawn, codes, i);
    const drawnLast = lastDrawn(codes, from, i);
    if (drawnLast >= 0) last = drawnLast;
    // A hyphen at the end of a line belongs to it, wherever it stands.
    i += 1;
  }
  end(codes.length);
  look.close();
  return { bold, slanted };
}

/** The first character from a place on that is no blank. */
function firstDrawn(codes: Uint32Array, from: number): number {
  let i = from;
  while (i < codes.length && (codes[i] ?? 0) <= 32) i += 1;
  return i;
}

/** The last one before an end that is no blank; -1 without one. */
function lastDrawn(codes: Uint32Array, from: number, end: number): number {
  let i = end - 1;
  while (i >= from && (codes[i] ?? 0) <= 32) i -= 1;
  return i >= from ? i : -1;
}

/** What ends a line. */
const LINE_END = /[\0-\x1f\ufffe]/gu;

/** Where the line ends that goes on at a place. The engine looks for it: lines are short, but there are as many characters as there are. */
function lineEnd(drawn: string, codes: Uint32Array, from: number): number {
  LINE_END.lastIndex = from;
  for (let found = LINE_END.exec(drawn); found !== null; found = LINE_END.exec(drawn)) {
    const code = codes[found.index] ?? 0;
    // Beyond the first plane a character is not what it is.
    if (code < 32 || code === LINE_HYPHEN) return found.index;
  }
  return codes.length;
}

/** How the library writes the hyphen at the end of a line: so in a text, and as 2 character by character. */
const LINE_HYPHEN = 0xfffe;

/** The code points of a page: all at once where the library gives as many as there are characters, else one by one. */
function codesOf(library: Pdfium, text: number, count: number): Uint32Array {
  const { pdfium } = library;
  const place = pdfium.wasmExports.malloc((count + 1) * 2);
  const given = library.FPDFText_GetText(text, 0, count, place) - 1;
  const codes =
    given === count
      ? Uint32Array.from(new Uint16Array(pdfium.HEAPU8.slice(place, place + count * 2).buffer))
      : Uint32Array.from({ length: count }, (_, i) => library.FPDFText_GetUnicode(text, i));
  pdfium.wasmExports.free(place);
  return codes;
}

const LONGEST_NAME = 200;
const BOLD = /bold|black|heavy|demi|(?:^|[-+,])gras/iu;

const SLANTED = /ital|obliq|slant|cursive|(?:^|[-+,])kursiv/iu;
interface Face {
  readonly bold: boolean;
  readonly slanted: boolean;
}
const UPRIGHT: Face = { bold: false, slanted: false };

/** How the letters of a character look, by the name of its font; its weight is the same for all. Asked once or twice a line: it is slow. */
function createFontLook(library: Pdfium, text: number) {
  const { pdfium } = library;
  const name = pdfium.wasmExports.malloc(LONGEST_NAME);
  const flags = pdfium.wasmExports.malloc(4);
  const known = new Map<string, Face>();
  return {
    faceOf: (index: number): Face => {
      const length = pdfium.wasmExports.FPDFText_GetFontInfo(text, index, name, LONGEST_NAME, flags);
      const letters = pdfium.HEAPU8.subarray(name, name + Math.min(length, LONGEST_NAME));
      const font = charactersOf(letters);
      const before = known.get(font);
      if (before !== undefined) return before;
      const face = { bold: BOLD.test(font), slanted: SLANTED.test(font) };
      known.set(font, face);
      return face;
    },
    close: () => {
      pdfium.wasmExports.free(name);
      pdfium.wasmExports.free(flags);
    },
  };
}

function hasPicture(library: Pdfium, page: number): boolean {
  const count = Math.min(library.FPDFPage_CountObjects(page), LOOKED_AT);
  for (let i = 0; i < count; i += 1)
    if (library.FPDFPageObj_GetType(library.FPDFPage_GetObject(page, i)) === PICTURE) return true;
  return false;
}
