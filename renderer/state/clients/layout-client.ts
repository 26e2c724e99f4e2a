import { finish } from '../../../data/graph/metrics/work.ts';
import type { Places } from '../../../data/graph/plain.ts';
import type { LayoutReply, LayoutRequest } from '../../workers/protocol.ts';
import type { LayoutEngine } from './layout-engine.ts';

/** The layout worker as it is used here; a `Worker` is wrapped into one, and tests bring their own. */
export interface LayoutPort {
  readonly send: (request: LayoutRequest) => void;
  /** Called once, before anything is sent. `onBreak` tells that the worker could not start or has failed as a whole. */
  readonly listen: (onReply: (reply: LayoutReply) => void, onBreak: () => void) => void;
}

export type LayoutOrder = Omit<Extract<LayoutRequest, { readonly kind: 'lay-out' }>, 'kind' | 'id'>;

/** What is told of a layout that is under way. */
export interface LayoutListener {
  readonly onProgress: (done: number) => void;
  /** Places to be shown meanwhile. */
  readonly onSketch: (places: Places) => void;
}

/** The page's end of the layout worker: one layout at a time, the newest. */
export interface LayoutClient {
  /** Places, or null when it was cancelled or another was asked for. */
  readonly layOut: (order: LayoutOrder, hear: LayoutListener) => Promise<Places | null>;
  /** Stops what is under way; nothing happens when nothing is. */
  readonly cancel: () => void;
}

interface Current {
  readonly id: number;
  readonly order: LayoutOrder;
  readonly hear: LayoutListener;
  readonly settle: (places: Places | null) => void;
}

/** Talks to the layout worker, which is started at the first request. */
export function createLayoutClient(
  startWorker: () => LayoutPort,
  engine: Pick<LayoutEngine, 'ready'>,
): LayoutClient {
  let port: LayoutPort | null = null;
  let current: Current | null = null;
  let ids = 0;

  function settle(places: Places | null): void {
    const ended = current;
    current = null;
    ended?.settle(places);
  }

  function receive(reply: LayoutReply): void {
    // Answers to what nobody waits for any more are dropped.
    if (reply.id !== current?.id) return;
    if (reply.kind === 'progress') current.hear.onProgress(reply.done);
    else if (reply.kind === 'sketch') current.hear.onSketch(reply.places);
    else settle(reply.kind === 'laid' ? reply.places : null);
  }

  /** Without a worker the picture still comes; only the window waits for it. */
  function onBreak(): void {
    port = null;
    if (current !== null) void here(current);
  }

  /** Whoever asked hears of an engine that cannot be had as of a layout that was cancelled: the last places stay. */
  async function here({ id, order }: Current): Promise<void> {
    const layOut = await engine.ready().catch(() => null);
    if (current?.id !== id) return;
    const { layout, network, options, previous } = order;
    settle(layOut === null ? null : finish(layOut(layout, network, options, previous ?? undefined)));
  }

  function connect(): LayoutPort {
    if (port !== null) return port;
    port = startWorker();
    port.listen(receive, onBreak);
    return port;
  }

  function cancel(): void {
    if (current === null) return;
    port?.send({ kind: 'cancel', id: current.id });
    settle(null);
  }

  return {
    cancel,
    layOut: (order, hear) =>
      new Promise(resolve => {
        cancel();
        ids += 1;
        current = { id: ids, order, hear, settle: resolve };
        connect().send({ kind: 'lay-out', id: ids, ...order });
      }),
  };
}
