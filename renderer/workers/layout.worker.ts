import { createLayouter } from './lay-out.ts';
import type { LayoutRequest } from './protocol.ts';

/** The layout worker: lay-out.ts in the world of a browser. */

const answer = createLayouter({
  reply: (message, transfer) => self.postMessage(message, { transfer }),
  breathe: () => new Promise(done => setTimeout(done)),
  now: () => performance.now(),
});

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  void answer(event.data);
});
