import ingestWorkerUrl from '../../workers/ingest.worker.ts?worker&url';
import layoutWorkerUrl from '../../workers/layout.worker.ts?worker&url';
import measureWorkerUrl from '../../workers/measure.worker.ts?worker&url';
import type { MeasureReply } from '../../workers/measure-protocol.ts';
import type { IngestReply, LayoutReply } from '../../workers/protocol.ts';
import type { MeasurePort } from '../network/measuring.ts';
import type { IngestPort } from './ingest.ts';
import type { LayoutPort } from './layout-client.ts';
import { createWorkerTrust, type WorkerTrust } from './trust.ts';

/** Every worker of the page is started here. */

let trust: WorkerTrust | null = null;

/** Starts the reading worker. */
export function startIngestWorker(): IngestPort {
  const worker = startWorker(ingestWorkerUrl);
  return {
    send: (request, transfer) => worker.postMessage(request, transfer),
    end: () => worker.terminate(),
    listen: (onReply, onBreak) => listen<IngestReply>(worker, onReply, onBreak),
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
