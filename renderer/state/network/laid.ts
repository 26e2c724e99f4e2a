import type { Graph } from '../../../data/graph/graph.ts';
import type { KeyedPlaces } from '../../../data/graph/plain.ts';

/** Where things stand in the network's picture. */
export interface Laid {
  /** The graph that was laid out: all that may be shown, without filters. */
  readonly graph: Graph;
  readonly places: KeyedPlaces;
  /** What these places belong to: others of the same family keep them. */
  readonly family: string;
  /** Shown until the layout itself is there; nothing has to stay where a sketch has it. */
  readonly isSketch: boolean;
}

export interface LayoutSlice {
  /** The last places; null before the first. */
  readonly laid: Laid | null;
  /** Share done of the layout that is under way; null when none is. */
  readonly layingOut: number | null;
}

export interface LayoutActions {
  /** Stops the layout that is under way; the last places stay. */
  readonly cancelLayout: () => void;
  /** Loads what lays out, for when the page has nothing else to do. */
  readonly prepareLayouts: () => Promise<void>;
}

export const NOT_LAID: LayoutSlice = { laid: null, layingOut: null };
