import type { NetworkInput } from './network-input.ts';
import { colourOf, isSized, lookOf, radiusScale, sizesOf } from './network-look.ts';
import { fitOf } from './network-place.ts';
import { linkColour } from './network-ties.ts';
import { reach } from './parts/shapes.ts';
import type { Size } from './scene.ts';

/** A node as a picture of that size shows it, without the picture. */
export interface NodeFace {
  readonly x: number;
  /** Downwards, as everywhere in scenes. */
  readonly y: number;
  /** Half of the height of its mark. */
  readonly radius: number;
  readonly color: string;
}

/** How a network looks, node by node and link by link in the order of the graph: for files that other programs draw. */
export interface NetworkLooks {
  readonly nodes: readonly NodeFace[];
  /** Colours of the links. */
  readonly links: readonly string[];
}

/** Places, sizes and colours of the whole network: neither zoomed, nor faded, nor cut. */
export function networkLooks(input: Omit<NetworkInput, 'view'> & { readonly size: Size }): NetworkLooks {
  const { graph, positions, size } = input;
  const values = sizesOf(input);
  const sized = values.filter((_, i) => isSized(graph.nodes[i]?.kind ?? 'session', input));
  const radius = radiusScale(input, sized);
  const colour = colourOf(input);
  const fit = fitOf(input, { x: 0, y: 0, ...size });
  const nodes = graph.nodes.map((node, i): NodeFace => {
    const color = colour(node);
    const look = lookOf(input, node, radius(node.kind, values[i] ?? 1), color);
    return {
      x: fit.kx * (positions[2 * i] ?? 0) + fit.x,
      y: fit.ky * (positions[2 * i + 1] ?? 0) + fit.y,
      radius: reach(look).ry,
      color,
    };
  });
  const links = graph.links.map(({ source, target }) => {
    const own = graph.nodes[source]?.kind === 'session' ? source : target;
    return linkColour(nodes[own]?.color ?? input.theme.neutral, input.theme);
  });
  return { nodes, links };
}
