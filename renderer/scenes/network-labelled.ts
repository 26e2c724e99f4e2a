import type { GraphNode } from '../../data/graph/graph.ts';

/** A node where it stands, as far as its label is concerned. */
export interface LabelledNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly fill: string;
  /** The larger, the earlier it is named. */
  readonly importance: number;
  /** Selected, or next to what is selected. */
  readonly forced: boolean;
  /** Too many links to go without a name, and no short name of its own. */
  readonly hub: boolean;
  /** Pointed at: named at once, and nothing else moves for it. */
  readonly hovered: boolean;
  readonly selected: boolean;
  /** Not part of what is selected: named by nothing. */
  readonly faded: boolean;
}
