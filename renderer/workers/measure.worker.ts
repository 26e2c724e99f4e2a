import { answerMeasure } from './measure.ts';
import type { MeasureRequest } from './measure-protocol.ts';

/** The worker of the slow metrics: it lives for one of them. */
self.addEventListener('message', (event: MessageEvent<MeasureRequest>) => {
  answerMeasure(event.data, message => self.postMessage(message));
});
