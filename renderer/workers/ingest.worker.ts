import { documentOf, openFile } from '../../data/document/open-file.ts';
import { explain } from '../../data/ingest/explain.ts';
import { ingest } from '../../data/ingest/ingest.ts';
import { readRoleAgain } from '../../data/ingest/role-again.ts';
import { resolve } from '../../data/resolve/resolve.ts';
import { DATABASE_NAME, openBeside } from '../../data/store/db.ts';
import { countDocumentWords } from './document-words.ts';
import type { PdfRead } from './pdf-protocol.ts';
import type { IngestRequest } from './protocol.ts';
import { createReader } from './read.ts';

/** The reading worker: the pipeline of read.ts in the world of a browser. */

const answer = createReader({
  openFile: (bytes, pdf, encoding) =>
    openFile(bytes, {
      decoder: (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part),
      ...(encoding === undefined ? {} : { encoding }),
      ...(pdf === null ? {} : { pdf: file => askForPages(pdf, file) }),
    }),
  sha256: async bytes => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
  },
  openDocument: documentOf,
  ingest,
  resolve,
  words: countDocumentWords,
  explain,
  readRole: readRoleAgain,
  // The page has its own connection and tells the reader of what befalls the base.
  openStore: existing => openBeside(DATABASE_NAME, existing),
  reply: message => self.postMessage(message),
  breathe: () => new Promise(done => setTimeout(done)),
  now: () => Date.now(),
  elapsed: () => performance.now(),
});

/** Has the worker of PDFs read a file. */
function askForPages(port: MessagePort, bytes: Uint8Array): Promise<PdfRead> {
  return new Promise(settle => {
    port.addEventListener('message', ({ data }: MessageEvent<PdfRead>) => settle(data), { once: true });
    port.start();
    port.postMessage(bytes);
  });
}

self.addEventListener('message', (event: MessageEvent<IngestRequest>) => {
  void answer(event.data);
});
