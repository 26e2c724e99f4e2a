import { finish } from '../../data/graph/metrics/work.ts';
import { layOut } from '../scenes/layout/layouts.ts';
import type { LayoutReply, LayoutRequest } from './protocol.ts';

/** The world of a layout worker, given from outside. */
export interface LayouterDeps {
  readonly reply: (reply: LayoutReply, transfer: Transferable[]) => void;
  /** Lets messages in. */
  readonly breathe: () => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Nodes from which a layout takes so long that a sketch comes first. */
const SKETCHED = 3000;
/** Milliseconds between two breaths. */
const BREATH = 40;

/**
 * Answers layout requests: the newest alone is worked on, those before it are told that they were cancelled. Nothing in the
 * places depends on when it breathes.
 */
export function createLayouter({ reply, breathe, now }: LayouterDeps) {
  let wanted = 0;
  return async (request: LayoutRequest): Promise<void> => {
    const { id } = request;
    if (request.kind === 'cancel') {
      if (id === wanted) wanted = 0;
      return;
    }
    wanted = id;
    const { layout, network, options, previous } = request;
    if (previous === null && network.nodes > SKETCHED) {
      const places = finish(layOut(layout, network, { ...options, hasty: true }));
      reply({ kind: 'sketch', id, places }, [places.buffer]);
      await breathe();
      if (wanted !== id) return reply({ kind: 'cancelled', id }, []);
    }
    const work = layOut(layout, network, options, previous ?? undefined);
    let breathed = now();
    for (;;) {
      const step = work.next();
      if (step.done === true) {
        reply({ kind: 'laid', id, places: step.value }, [step.value.buffer]);
        return;
      }
      if (now() - breathed < BREATH) continue;
      reply({ kind: 'progress', id, done: step.value }, []);
      await breathe();
      if (wanted !== id) {
        reply({ kind: 'cancelled', id }, []);
        return;
      }
      breathed = now();
    }
  };
}
