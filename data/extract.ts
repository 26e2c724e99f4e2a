import {
  documentOf,
  type FileError,
  type FileText,
  type FileTools,
  openFile,
  sourceOf,
} from './document/open-file.ts';
import type { PdfPage } from './document/pdf/page.ts';
import type { PdfError, Pdfium } from './document/pdf/pdfium.ts';
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
export async function extract({
  name,
  sha256,
  bytes,
  onStage,
  ...tools
}: ExtractInput): Promise<Result<Dataset, FileError>> {
  onStage?.('decode');
  const opened = await openFile(bytes, tools);
  if (!opened.ok) return opened;
  const document = await documentOf(opened.value, name);
  const reading = ingest(document, sourceOf(document, name, sha256), onStage);
  const { diagnostics } = opened.value;
  onStage?.('resolve');
  return ok(resolve({ ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] }));
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
  const { readPages, startPdfium } = await import('./document/pdf/pdfium.ts');
  pdfium ??= startPdfium(program);
  return readPages(await pdfium, bytes);
}
