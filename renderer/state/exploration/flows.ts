import { type Counting, DIMENSIONS, type Dimension } from '../../../data/measure/flows.ts';

/** How flows are looked at: volumes over dimensions, or who stands with whom. */
export const FLOW_READINGS = ['volumes', 'organisation', 'territory'] as const;
export type FlowReading = (typeof FLOW_READINGS)[number];

export interface FlowsOptions {
  readonly reading: FlowReading;
  /** Two or three different ones, in order; the very list of `DEFAULT_FLOWS` while none was chosen, and those that tell most are shown. */
  readonly dimensions: readonly Dimension[];
  readonly counting: Counting;
  /** Colours every ribbon by the values of the first column that it comes from. */
  readonly traced: boolean;
  /** Key of the node, link or cell whose passages are shown; null when none is. */
  readonly asked: string | null;
}

export const DEFAULT_FLOWS: FlowsOptions = {
  reading: 'volumes',
  dimensions: ['theme', 'organisationKind', 'level'],
  counting: 'full',
  traced: false,
  asked: null,
};

/** A named, pure change; it returns its argument itself when there is nothing to change. */
export type FlowsChange = (options: FlowsOptions) => FlowsOptions;

export const setFlows =
  (options: Partial<FlowsOptions>): FlowsChange =>
  before =>
    Object.entries(options).every(([key, value]) => Reflect.get(before, key) === value)
      ? before
      : { ...before, ...options };

/** Puts a dimension in a column; it changes places with the column that had it. Null takes the third column away. */
export const setDimension =
  (column: number, dimension: Dimension | null): FlowsChange =>
  before => {
    const old = before.dimensions[column];
    if (old === dimension) return before;
    if (dimension === null) {
      const dimensions = before.dimensions.filter((_, i) => i !== column);
      return dimensions.length < 2 ? before : { ...before, dimensions };
    }
    const next = [...before.dimensions];
    const other = next.indexOf(dimension);
    if (other >= 0) {
      const free = old ?? DIMENSIONS.find(each => !next.includes(each));
      if (free === undefined) return before;
      next[other] = free;
    }
    next[column] = dimension;
    return { ...before, dimensions: next };
  };
