import type { Graph } from '../../../data/graph/graph.ts';
import { adjacencyOf } from '../../../data/graph/metrics/adjacency.ts';
import type { MetricId } from '../../../data/graph/metrics.ts';
import { appError } from '../../errors/errors.ts';
import type { MeasureReply, MeasureRequest } from '../../workers/measure-protocol.ts';
import { selectGraph } from '../exploration/derived.ts';
import type { MaillageStore } from '../state.ts';
import { metricsWanted } from './network-metrics.ts';

/** The measuring worker as it is used here; a `Worker` is wrapped into one, and tests bring their own. */
export interface MeasurePort {
  readonly send: (request: MeasureRequest) => void;
  /** Ends the worker at once, whatever it is doing. */
  readonly end: () => void;
  readonly listen: (onReply: (reply: MeasureReply) => void, onBreak: () => void) => void;
}

/**
 * Has slow metrics computed in a worker, one after the other, as soon as the picture needs them; ends the worker when
 * the graph changes or nobody asks any more, so that nothing stale is ever shown.
 */
export function measureOnDemand(store: MaillageStore, startWorker: () => MeasurePort): void {
  let current: { readonly graph: Graph; readonly metric: MetricId; readonly port: MeasurePort } | null = null;
  const rest = () => {
    current?.port.end();
    current = null;
  };
  const look = () => {
    const state = store.getState();
    const { screen } = state.exploration;
    const graph = screen === 'network' ? selectGraph(state) : null;
    const wanted = graph === null ? [] : metricsWanted(state.exploration.network, graph);
    if (current !== null && (current.graph !== graph || !wanted.includes(current.metric))) {
      rest();
      store.setState({ measuring: null });
      return;
    }
    const kept = state.measured.filter(each => each.graph === graph && wanted.includes(each.metric));
    if (kept.length < state.measured.length && graph !== null) {
      store.setState({ measured: kept });
      return;
    }
    const next = wanted.find(metric => !kept.some(each => each.metric === metric));
    if (current === null && graph !== null && next !== undefined) begin(graph, next);
  };
  const begin = (graph: Graph, metric: MetricId) => {
    const port = startWorker();
    current = { graph, metric, port };
    port.listen(
      reply => {
        if (current?.port !== port) return;
        if (reply.kind === 'progress') {
          store.setState({ measuring: { metric, share: reply.share } });
          return;
        }
        rest();
        const { measured } = store.getState();
        store.setState({ measured: [...measured, { graph, metric, values: reply.values }], measuring: null });
      },
      () => {
        if (current?.port !== port) return;
        rest();
        // Without values nothing has a size: links are counted instead, and the reader is told.
        store.setState({ measuring: null });
        const { actions } = store.getState();
        actions.setNetwork({ sizeBy: 'degree', colourBy: 'theme', hull: 'none' });
        actions.report(appError('measure'));
      },
    );
    store.setState({ measuring: { metric, share: 0 } });
    port.send({ metric, network: adjacencyOf(graph) });
  };
  store.subscribe(look);
}
