import program from '@embedpdf/pdfium/pdfium.wasm?url';
import { drawPage } from '../../data/document/pdf/draw.ts';
import { findOnPage } from '../../data/document/pdf/find-on-page.ts';
import { type Pdfium, startPdfium } from '../../data/document/pdf/library.ts';
import { type OpenPdf, openPdf, readPage, readPages } from '../../data/document/pdf/pdfium.ts';
import { fail } from '../../data/model/result.ts';
import type { PdfRead, PdfReply, PdfRequest } from './pdf-protocol.ts';

/**
 * The worker of PDFs. It alone may compile WebAssembly: it is served with a policy of its own (electron/policy.ts), and lives
 * for one reading, or for the pages of one document.
 */

let library: Promise<Pdfium> | null = null;
let held: Promise<OpenPdf | null> | null = null;

function started(): Promise<Pdfium> {
  library ??= fetch(program)
    .then(response => response.arrayBuffer())
    .then(startPdfium);
  return library;
}

async function hold(file: Blob): Promise<OpenPdf | null> {
  const opened = openPdf(await started(), new Uint8Array(await file.arrayBuffer()));
  return opened.ok ? opened.value : null;
}

async function read(bytes: Uint8Array, port: MessagePort): Promise<void> {
  const pages: PdfRead = await started().then(
    pdfium => readPages(pdfium, bytes),
    () => fail('broken'),
  );
  const buffers = pages.ok
    ? pages.value.flatMap(page => [page.codes.buffer, page.boxes.buffer, page.bold.buffer])
    : [];
  port.postMessage(
    pages,
    buffers.filter(buffer => buffer instanceof ArrayBuffer && buffer.byteLength > 0),
  );
}

async function draw({ id, page, width, sought }: Extract<PdfRequest, { kind: 'draw' }>): Promise<void> {
  const [pdfium, document] = [await started(), await held];
  const drawing = document === null ? null : drawPage(pdfium, document.handle, page - 1, width);
  if (document === null || drawing === null) {
    self.postMessage({ kind: 'failed', id } satisfies PdfReply);
    return;
  }
  const marks = sought === null ? [] : findOnPage(readPage(pdfium, document.handle, page - 1), sought);
  self.postMessage({ kind: 'drawn', id, ...drawing, marks } satisfies PdfReply, {
    transfer: [drawing.pixels.buffer],
  });
}

self.addEventListener('message', ({ data }: MessageEvent<PdfRequest>) => {
  if (data.kind === 'read') {
    const { port } = data;
    port.addEventListener('message', (event: MessageEvent<Uint8Array>) => void read(event.data, port));
    port.start();
  } else if (data.kind === 'hold') held = hold(data.file);
  else void draw(data);
});
