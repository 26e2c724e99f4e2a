import ingestWorkerUrl from '../workers/ingest.worker.ts?worker&url';
import type { IngestReply } from '../workers/protocol.ts';
import type { IngestPort } from './ingest.ts';

/** The one policy that the page's content security policy names. It can be created once a page. */
let trust: ((url: string) => string) | null = null;

/** Starts the reading worker. */
export function startIngestWorker(): IngestPort {
  const worker = startWorker(ingestWorkerUrl);
  return {
    send: (request, transfer) => worker.postMessage(request, transfer),
    end: () => worker.terminate(),
    listen: (onReply, onBreak) => {
      worker.addEventListener('message', (event: MessageEvent<IngestReply>) => onReply(event.data));
      worker.addEventListener('error', onBreak);
      worker.addEventListener('messageerror', onBreak);
    },
  };
}

/**
 * Starts a worker of ours. `require-trusted-types-for 'script'` refuses a plain address: only this policy makes
 * trusted ones, and only of our own origin, so that no injected text can ever become a script.
 */
function startWorker(url: string): Worker {
  trust ??=
    window.trustedTypes?.createPolicy('maillage-worker', { createScriptURL: ofOurOrigin }).createScriptURL ??
    ofOurOrigin;
  return new Worker(trust(url), { type: 'module' });
}

/** Scheme and host are compared, not `origin`: the host's own scheme may have an opaque one. */
function ofOurOrigin(url: string): string {
  const { href, protocol, host } = new URL(url, window.location.href);
  if (protocol !== window.location.protocol || host !== window.location.host) {
    throw new TypeError('a worker must come from our own origin');
  }
  return href;
}
