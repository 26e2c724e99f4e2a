import type { Source } from '../model/dataset.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { type DecodeError, type Decoder, decode, type ReadAs } from '../text/decode.ts';
import { type Layout, laidOut } from './layout.ts';
import { type Archive, isArchive, openArchive } from './office/archive.ts';
import type { Composed } from './office/compose.ts';
import type { OfficeError } from './office/docx.ts';
import { readText } from './office/read-part.ts';
import { isRtf } from './office/rtf-mark.ts';
import { openDocument } from './open.ts';
import { partOf } from './part.ts';
import { isPdf } from './pdf/mark.ts';
import type { PdfPage } from './pdf/page.ts';
import type { PdfError } from './pdf/pdfium.ts';
import type { ColumnChoices } from './programme/columns.ts';
import type { Harm } from './programme/harm.ts';
import { mayBeData } from './programme/may-be-data.ts';
import type { Readable } from './readable.ts';

/** Why a file gives no text. */
export interface FileError {
  readonly code:
    | DecodeError['code']
    /** Cut short, or not what its first bytes say. */
    | 'broken'
    /** Behind a password. */
    | 'locked'
    /** Unpacks to more, or is nested deeper, than any document of a person's. */
    | 'swollen'
    /** A document of the Word of before 2007. */
    | 'old-word'
    /** Pages without a word in them: pictures of a scanner. */
    | 'no-words'
    /** Words are drawn, but no font says which letters they are. */
    | 'no-letters'
    | Harm;
}

/** The text of a file, to be stored: every fact has its place in it. */
export interface FileText {
  /** Newlines are `\n`, accents stand in their letters, and no line of a calendar is folded. */
  readonly text: string;
  /** What the file said beside the characters; null where the text says it all. */
  readonly layout: Layout | null;
  /** What is to be said of how its bytes were read. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the bytes of a text were read as; absent where the format says it by itself. */
  readonly encoding?: ReadAs;
  /** What the analyst said of the columns of a table. */
  readonly columns?: ColumnChoices;
  /** Of a file that holds several events, the one that is to be read. */
  readonly part?: Span;
}

/** What reading a file needs of the world. */
export interface FileTools {
  readonly decoder: Decoder;
  /** What the analyst said that the bytes of a text are. */
  readonly encoding?: ReadAs;
  /**
   * The characters of a PDF with their places: the library that reads them is started where a program may be. Absent where
   * none may: a PDF is then refused like any file that is no text.
   */
  readonly pdf?: (bytes: Uint8Array) => Promise<Result<readonly PdfPage[], PdfError>>;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** What an office program calls the stream that holds a document behind a password, in UTF-16. */
const LOCKED = 'EncryptedPackage';

/** The text of a file by what its bytes are, whatever its name says. Parsers are loaded when a file needs them. */
export async function openFile(bytes: Uint8Array, tools: FileTools): Promise<Result<FileText, FileError>> {
  if (isArchive(bytes)) return openPackage(bytes);
  if (OLE.every((byte, i) => bytes[i] === byte))
    return fail({ code: holds(bytes, LOCKED) ? 'locked' : 'old-word' });
  if (isPdf(bytes)) return openPdf(bytes, tools);
  if (isRtf(bytes)) {
    const { readRtf } = await import('./office/rtf.ts');
    return textOf(readRtf(bytes, tools.decoder));
  }
  const decoded = decode(bytes, tools.decoder, tools.encoding);
  if (!decoded.ok) return decoded;
  const { text, diagnostics, encoding } = decoded.value;
  if (!mayBeData(text, '')) return ok({ text, layout: null, diagnostics, encoding });
  const { harmIn } = await import('./programme/harm.ts');
  const { unfolded } = await import('./programme/calendar-lines.ts');
  const harm = harmIn(text);
  return harm === null
    ? ok({ text: unfolded(text), layout: null, diagnostics, encoding })
    : fail({ code: harm });
}

/** A stored text as a document to be read. */
export async function documentOf({ text, layout, columns, part }: FileText, name: string): Promise<Readable> {
  const whole = layout === null ? await openDocument(text, name, columns) : laidOut(text, layout);
  return part === undefined ? whole : partOf(whole, part);
}

/** What is kept of a file beside its text. */
export function sourceOf({ text, pages, format, part }: Readable, name: string, sha256: string): Source {
  const source = { name, sha256, characters: text.length, ...(part === undefined ? {} : { part }) };
  if (pages.length === 0) return source;
  return format === 'pdf' ? { ...source, pages, format } : { ...source, pages };
}

async function openPackage(bytes: Uint8Array): Promise<Result<FileText, FileError>> {
  const archive = openArchive(bytes);
  if (!archive.ok) return fail({ code: codeOf(archive.error) });
  const { names } = archive.value;
  if (names.includes('xl/workbook.xml')) {
    const { readWorkbook } = await import('./programme/workbook.ts');
    return sheetsOf(readWorkbook(archive.value));
  }
  if (names.some(name => name.startsWith('word/') || /^\/?_rels\/\.rels$/u.test(name))) {
    if (!names.some(name => name.startsWith('word/'))) return fail({ code: 'binary' });
    const { readDocx } = await import('./office/docx.ts');
    return textOf(readDocx(archive.value));
  }
  if (!names.includes('content.xml')) return fail({ code: 'binary' });
  if (isSpreadsheet(archive.value)) {
    const { readOpenSheets } = await import('./programme/open-sheets.ts');
    return sheetsOf(readOpenSheets(archive.value));
  }
  const { readOdt } = await import('./office/odt.ts');
  return textOf(readOdt(archive.value));
}

/** The first file of an OpenDocument package says what it is. */
function isSpreadsheet(archive: Archive): boolean {
  const mime = readText(archive, 'mimetype');
  return mime.ok && mime.value?.includes('opendocument.spreadsheet') === true;
}

function sheetsOf(text: Result<string, OfficeError>): Result<FileText, FileError> {
  if (!text.ok) return fail({ code: codeOf(text.error) });
  return text.value === ''
    ? fail({ code: 'empty' })
    : ok({ text: text.value, layout: null, diagnostics: [] });
}

function textOf(read: Result<Composed, OfficeError>): Result<FileText, FileError> {
  if (!read.ok) return fail({ code: codeOf(read.error) });
  const { text, layout } = read.value;
  return text.trim() === '' ? fail({ code: 'empty' }) : ok({ text, layout, diagnostics: [] });
}

function codeOf(error: OfficeError): FileError['code'] {
  if (error === 'encrypted') return 'locked';
  return error === 'damaged' ? 'broken' : 'swollen';
}

/** A page of pictures bears fewer letters than this: the stamp of a scanner, a number. */
const FEWEST_LETTERS = 8;

/** Why pages have no words: fonts name no letters, or they are pictures. */
function bareCode(pages: readonly PdfPage[], letters: number): FileError['code'] {
  if (pages.filter(page => page.unnamed).length * 2 > pages.length) return 'no-letters';
  return pages.some(page => page.pictured) || letters === 0 ? 'no-words' : 'empty';
}

async function openPdf(bytes: Uint8Array, tools: FileTools): Promise<Result<FileText, FileError>> {
  if (tools.pdf === undefined) return fail({ code: 'binary' });
  const pages = await tools.pdf(bytes);
  if (!pages.ok) return fail({ code: pages.error });
  const { composePdf } = await import('./pdf/pdf.ts');
  const { text, layout } = composePdf(pages.value);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS * pages.value.length) return fail({ code: bareCode(pages.value, letters) });
  return ok({ text, layout, diagnostics: [] });
}

/** Whether ASCII letters stand in the bytes as UTF-16. */
function holds(bytes: Uint8Array, letters: string): boolean {
  const codes = Array.from(letters, letter => letter.charCodeAt(0));
  for (let at = 0; at + codes.length * 2 <= bytes.length; at += 1)
    if (codes.every((code, i) => bytes[at + i * 2] === code && bytes[at + i * 2 + 1] === 0)) return true;
  return false;
}
