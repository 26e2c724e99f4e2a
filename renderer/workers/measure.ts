import { METRICS } from '../../data/graph/all-metrics.ts';
import type { MeasureReply, MeasureRequest } from './measure-protocol.ts';

/** A reader is told of progress so often, as a share of the whole. */
const STEP = 0.02;

/** Computes what is asked, telling how far it is; throws when there is no such metric. */
export function answerMeasure(
  { metric: id, network }: MeasureRequest,
  reply: (message: MeasureReply) => void,
): void {
  const metric = METRICS.find(each => each.id === id);
  if (metric === undefined) throw new RangeError(id);
  const work = metric.run(network, {});
  let told = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) {
      reply({ kind: 'values', values: Float64Array.from(step.value) });
      return;
    }
    if (step.value - told < STEP) continue;
    told = step.value;
    reply({ kind: 'progress', share: told });
  }
}
