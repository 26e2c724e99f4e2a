import type { Sought } from '../../../data/document/pdf/find-on-page.ts';
import type { PdfReply, PdfRequest } from '../../workers/pdf-protocol.ts';

/** The worker that draws pages as it is used here. */
export interface PagesPort {
  readonly send: (request: Extract<PdfRequest, { kind: 'hold' | 'draw' }>) => void;
  readonly end: () => void;
  /** Called once, before anything is sent. */
  readonly listen: (onReply: (reply: PdfReply) => void, onBreak: () => void) => void;
}

export type DrawnPage = Extract<PdfReply, { kind: 'drawn' }>;

/** Which page, how many points wide, and what is looked for on it. */
export interface PageOrder {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly sought: Sought | null;
}

/** Draws pages of stored files. */
export interface PagesClient {
  /** A page of a document; null when it cannot be drawn. */
  readonly draw: (document: string, order: PageOrder) => Promise<DrawnPage | null>;
}

/** Talks to a worker that holds one document at a time, and is started for the first page that is asked for. */
export function createPagesClient(
  startWorker: () => PagesPort,
  loadFile: (document: string) => Promise<Blob | null>,
): PagesClient {
  let port: PagesPort | null = null;
  let held: string | null = null;
  let ids = 0;
  const waiting = new Map<number, (drawn: DrawnPage | null) => void>();

  function settle(id: number, drawn: DrawnPage | null): void {
    waiting.get(id)?.(drawn);
    waiting.delete(id);
  }

  function stop(): void {
    port?.end();
    port = null;
    held = null;
    for (const id of [...waiting.keys()]) settle(id, null);
  }

  function started(): PagesPort {
    if (port !== null) return port;
    port = startWorker();
    port.listen(reply => settle(reply.id, reply.kind === 'drawn' ? reply : null), stop);
    return port;
  }

  return {
    async draw(document, order) {
      if (held !== document) {
        const file = await loadFile(document);
        if (file === null) return null;
        // What another document had the library hold goes with its worker.
        stop();
        started().send({ kind: 'hold', file });
        held = document;
      }
      ids += 1;
      const id = ids;
      return new Promise(resolve => {
        waiting.set(id, resolve);
        started().send({ kind: 'draw', id, ...order });
      });
    },
  };
}
