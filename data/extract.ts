import {
  documentOf,
  type FileError,
  type FileText,
  type FileTools,
  openFile,
  sourceOf,
} from './document/open-file.ts';
import type { Pdfium } from './document/pdf/library.ts';
import type { PdfPage } from './document/pdf/page.ts';
import type { PdfError } from './document/pdf/pdfium.ts';
import type { Readable } from './document/readable.ts';
import { eventsApart } from './events-apart.ts';
import { explain } from './ingest/explain.ts';
import { ingest } from './ingest/ingest.ts';
import type { Dataset } from './model/dataset.ts';
import type { Explanation } from './model/explanation.ts';
import type { Stage } from './model/reading.ts';
import { ok, type Result } from './model/result.ts';
import { resolve } from './resolve/resolve.ts';

/** A file to read, and the world it needs. */
export interface ExtractInput extends FileTools {
  readonly name: string;
  /** Hexadecimal digest of the bytes. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly onStage?: (stage: Stage) => void;
}

/** The whole way from the bytes of a file to its dataset, without corrections. */
export async function extract(input: ExtractInput): Promise<Result<Dataset, FileError>> {
  const read = await readWhole(input);
  return read.ok ? ok(read.value.dataset) : read;
}

export interface Events {
  readonly whole: Dataset;
  /** Each of several events that the file holds, read by itself, in the order in which they stand in it; none where it is one. */
  readonly events: readonly Dataset[];
}

/** As `extract`, with what a file holds that is several events. */
export async function extractEvents(input: ExtractInput): Promise<Result<Events, FileError>> {
  const read = await readWhole(input);
  if (!read.ok) return read;
  const { dataset, document, readPart } = read.value;
  const events = eventsApart(document, dataset, readPart);
  return ok({ whole: dataset, events: events.map(event => event.dataset) });
}

interface WholeRead {
  readonly document: Readable;
  readonly dataset: Dataset;
  /** Reads a part of the document by itself. */
  readonly readPart: (part: Readable) => Dataset;
}

async function readWhole({
  name,
  sha256,
  bytes,
  onStage,
  ...tools
}: ExtractInput): Promise<Result<WholeRead, FileError>> {
  onStage?.('decode');
  const opened = await openFile(bytes, tools);
  if (!opened.ok) return opened;
  const { diagnostics } = opened.value;
  const document = await documentOf(opened.value, name);
  const resolved = (reading: ReturnType<typeof ingest>) =>
    resolve({ ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] });
  const reading = ingest(document, sourceOf(document, name, sha256), onStage);
  onStage?.('resolve');
  return ok({
    document,
    dataset: resolved(reading),
    readPart: part => resolved(ingest(part, sourceOf(part, name, sha256))),
  });
}

/** What the reader believed about each line of a file, and why. */
export async function explainFile({
  name,
  sha256,
  bytes,
  ...tools
}: ExtractInput): Promise<Result<readonly Explanation[], FileError>> {
  const opened = await openFile(bytes, tools);
  if (!opened.ok) return opened;
  const document = await documentOf(opened.value, name);
  return ok(explain(document, sourceOf(document, name, sha256)));
}

/** The text of a file, as every place in its dataset counts it. */
export async function textOf({ bytes, ...tools }: ExtractInput): Promise<Result<FileText, FileError>> {
  return openFile(bytes, tools);
}

/** Started with the first PDF, for all of them. */
let pdfium: Promise<Pdfium> | null = null;

/** The characters of a PDF, read by PDFium from the bytes of its program. */
export async function readPdf(
  program: ArrayBuffer,
  bytes: Uint8Array,
): Promise<Result<readonly PdfPage[], PdfError>> {
  const [{ startPdfium }, { readPages }] = await Promise.all([
    import('./document/pdf/library.ts'),
    import('./document/pdf/pdfium.ts'),
  ]);
  pdfium ??= startPdfium(program);
  return readPages(await pdfium, bytes);
}
