import { isPdf } from '../../../data/document/pdf/mark.ts';
import ingestWorkerUrl from '../../workers/ingest.worker.ts?worker&url';
import layoutWorkerUrl from '../../workers/layout.worker.ts?worker&url';
import measureWorkerUrl from '../../workers/measure.worker.ts?worker&url';
import type { MeasureReply } from '../../workers/measure-protocol.ts';
import pdfWorkerUrl from '../../workers/pdf.worker.ts?worker&url';
import type { PdfReply, PdfRequest } from '../../workers/pdf-protocol.ts';
import type { IngestReply, LayoutReply } from '../../workers/protocol.ts';
import type { MeasurePort } from '../network/measuring.ts';
import type { IngestPort } from './ingest.ts';
import type { LayoutPort } from './layout-client.ts';
import type { PagesPort } from './pages.ts';
import { createWorkerTrust, type WorkerTrust } from './trust.ts';

/** Every worker of the page is started here. */

let trust: WorkerTrust | null = null;

/** Starts the reading worker. */
export function startIngestWorker(): IngestPort {
  const worker = startWorker(ingestWorkerUrl);
  let breakDown: () => void = () => undefined;
  let pdf: Worker | null = null;
  const endPdf = () => {
    pdf?.terminate();
    pdf = null;
  };
  return {
    send: (request, transfer) => {
      if ((request.kind !== 'read' && request.kind !== 'look') || !isPdf(request.bytes))
        return worker.postMessage(request, transfer);
      endPdf();
      const { port1, port2 } = new MessageChannel();
      pdf = startWorker(pdfWorkerUrl);
      pdf.addEventListener('error', () => breakDown());
      pdf.postMessage({ kind: 'read', port: port1 } satisfies PdfRequest, [port1]);
      return worker.postMessage({ ...request, pdf: port2 }, [...transfer, port2]);
    },
    end: () => {
      endPdf();
      worker.terminate();
    },
    listen: (onReply, onBreak) => {
      breakDown = onBreak;
      const heard = (reply: IngestReply) => {
        // Whatever comes behind the first stage, the file has been read.
        if (reply.kind !== 'progress' || reply.stage !== 'decode') endPdf();
        onReply(reply);
      };
      listen<IngestReply>(worker, heard, onBreak);
    },
  };
}

/** Starts a worker of PDFs, which draws pages. */
export function startPagesWorker(): PagesPort {
  const worker = startWorker(pdfWorkerUrl);
  return {
    send: request => worker.postMessage(request),
    end: () => worker.terminate(),
    listen: (onReply, onBreak) => listen<PdfReply>(worker, onReply, onBreak),
  };
}

/** Starts the worker of the slow metrics. */
export function startMeasureWorker(): MeasurePort {
  const worker = startWorker(measureWorkerUrl);
  return {
    send: request => worker.postMessage(request),
    end: () => worker.terminate(),
    listen: (onReply, onBreak) => listen<MeasureReply>(worker, onReply, onBreak),
  };
}

/** Starts the layout worker. */
export function startLayoutWorker(): LayoutPort {
  const worker = startWorker(layoutWorkerUrl);
  return {
    send: request => worker.postMessage(request),
    listen: (onReply, onBreak) => listen<LayoutReply>(worker, onReply, onBreak),
  };
}

function listen<Reply>(worker: Worker, onReply: (reply: Reply) => void, onBreak: () => void): void {
  worker.addEventListener('message', (event: MessageEvent<Reply>) => onReply(event.data));
  worker.addEventListener('error', onBreak);
  worker.addEventListener('messageerror', onBreak);
}

function startWorker(url: string): Worker {
  trust ??= createWorkerTrust(window);
  return new Worker(trust.createScriptURL(url), { type: 'module' });
}
