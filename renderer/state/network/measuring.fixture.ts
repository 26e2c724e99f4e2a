import { answerMeasure } from '../../workers/measure.ts';
import type { MeasureReply } from '../../workers/measure-protocol.ts';
import type { MeasurePort } from './measuring.ts';

/** A worker that has its answer at once. */
export function measuringAtOnce(): MeasurePort {
  let answer: (reply: MeasureReply) => void = () => undefined;
  return {
    send: request => answerMeasure(request, answer),
    end: () => undefined,
    listen: onReply => {
      answer = onReply;
    },
  };
}
