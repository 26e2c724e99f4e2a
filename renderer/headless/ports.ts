import { documentOf, type FileTools, openFile } from '../../data/document/open-file.ts';
import { explain } from '../../data/ingest/explain.ts';
import { ingest } from '../../data/ingest/ingest.ts';
import { readRoleAgain } from '../../data/ingest/role-again.ts';
import { resolve } from '../../data/resolve/resolve.ts';
import { openBeside } from '../../data/store/db.ts';
import type { IngestPort } from '../state/clients/ingest.ts';
import type { LayoutPort } from '../state/clients/layout-client.ts';
import type { PagesPort } from '../state/clients/pages.ts';
import type { MeasurePort } from '../state/network/measuring.ts';
import { countDocumentWords } from '../workers/document-words.ts';
import { createLayouter } from '../workers/lay-out.ts';
import { answerMeasure } from '../workers/measure.ts';
import type { MeasureReply } from '../workers/measure-protocol.ts';
import type { IngestReply, LayoutReply } from '../workers/protocol.ts';
import { createReader } from '../workers/read.ts';

const nextTask = () => new Promise<void>(done => setTimeout(done));
const nothing = () => undefined;

/** The reading worker without a thread of its own; `pdf` reads the characters of a PDF. */
export function ingestPort(base: string, pdf: NonNullable<FileTools['pdf']>): IngestPort {
  let hear: (reply: IngestReply) => void = nothing;
  const answer = createReader({
    openFile: bytes =>
      openFile(bytes, {
        decoder: (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part),
        pdf,
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
    openStore: existing => openBeside(base, existing),
    reply: message => hear(message),
    breathe: nextTask,
    now: () => Date.now(),
    elapsed: () => performance.now(),
  });
  return {
    send: request => void answer(request),
    end: nothing,
    listen: onReply => {
      hear = onReply;
    },
  };
}

/** The layout worker without a thread of its own. */
export function layoutPort(): LayoutPort {
  let hear: (reply: LayoutReply) => void = nothing;
  const answer = createLayouter({
    reply: message => hear(message),
    breathe: nextTask,
    now: () => performance.now(),
  });
  return {
    send: request => void answer(request),
    listen: onReply => {
      hear = onReply;
    },
  };
}

/** The measuring worker without a thread of its own. */
export function measurePort(): MeasurePort {
  let hear: (reply: MeasureReply) => void = nothing;
  return {
    send: request => answerMeasure(request, reply => hear(reply)),
    end: nothing,
    listen: onReply => {
      hear = onReply;
    },
  };
}

/** Nobody looks at the pages of a file without a window. */
export function pagesPort(): PagesPort {
  return { send: nothing, end: nothing, listen: nothing };
}
