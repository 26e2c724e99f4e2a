interface LayoutDescriptor {
  /** Its name in an address. */
  readonly id: string;
  /** Whether a kind that is switched on joins those that are shown, which stay; else each choice of kinds is laid out anew. */
  readonly joins: boolean;
  /** Nodes up to which it is quicker than the eye, and made at once (build/bench/layout.bench.mjs). */
  readonly atOnce: number;
  /** Nodes beyond which nobody waits for it, and the first layout stands in for it. */
  readonly most: number;
}

/** The ways to lay out a network, the usual one first. A new one is an entry here, a file beside the engine and its name. */
export const LAYOUTS = [
  { id: 'force', joins: true, atOnce: 450, most: Number.POSITIVE_INFINITY },
  { id: 'concentric', joins: false, atOnce: 450, most: Number.POSITIVE_INFINITY },
  { id: 'themes', joins: false, atOnce: 450, most: Number.POSITIVE_INFINITY },
  { id: 'bands', joins: false, atOnce: 450, most: Number.POSITIVE_INFINITY },
  { id: 'd3', joins: false, atOnce: 0, most: 5000 },
] as const satisfies readonly LayoutDescriptor[];

export type LayoutId = (typeof LAYOUTS)[number]['id'];

/** The way of that name, or the first where the network is too large for it. */
export function layoutFor(id: LayoutId, nodes: number): LayoutDescriptor & { readonly id: LayoutId } {
  return LAYOUTS.find(each => each.id === id && nodes <= each.most) ?? LAYOUTS[0];
}
