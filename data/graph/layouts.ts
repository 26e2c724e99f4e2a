import type { Work } from './metrics/work.ts';
import type { LayoutOptions, Places, PlainNetwork } from './plain.ts';

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

/**
 * Lays out by one of the ways, in steps; nodes with a place in `previous` (not NaN) keep it where the layout joins. What does
 * it is loaded when it is needed, so it is known here by its type alone.
 */
export type LayOut = (
  id: LayoutId,
  network: PlainNetwork,
  options: LayoutOptions,
  previous?: Places,
) => Work<Places>;

/** One seed for every network: the same document, the same picture; the aspect is that of a slide without its title and legend. */
export const LAYOUT_OPTIONS: LayoutOptions = { seed: 20250304, aspect: 1.45 };

/** Rises whenever the places of a network become others, so that none of before are taken for them. */
export const LAYOUT_VERSION = 2;

/** The way of that name, or the first where the network is too large for it. */
export function layoutFor(id: LayoutId, nodes: number): LayoutDescriptor & { readonly id: LayoutId } {
  return LAYOUTS.find(each => each.id === id && nodes <= each.most) ?? LAYOUTS[0];
}
