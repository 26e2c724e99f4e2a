import type { NetworkInput } from './network-input.ts';
import type { LabelledNode } from './network-labelled.ts';
import { colourOf, lookOf, type radiusScale } from './network-look.ts';
import { boxHolds } from './parts/boxes.ts';
import { type NodeLook, reach, ringMark, shapeMarks } from './parts/shapes.ts';
import type { Mark } from './scene.ts';
import { type Rect, sameDatum, WHOLE } from './scene-words.ts';

/** Links from which a node is named even where that takes a long leader. */
const HUB = 4;

/** How much is left of a node that is not asked about, while something is. */
export const FADED = 0.18;

/** A node where it stands, and how it looks. */
export interface Placed extends LabelledNode {
  readonly index: number;
  readonly look: NodeLook;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Wholly in the plot: what is zoomed out of it would lie on the title or the legend. */
  readonly inside: boolean;
}

/** Every node of the kinds that are not hidden, in the order of the graph. */
export function placeNodes(
  input: NetworkInput,
  plot: Rect,
  at: (index: number) => { readonly x: number; readonly y: number },
  neighbours: ReadonlyMap<string, readonly string[]>,
  values: readonly number[],
  radius: ReturnType<typeof radiusScale>,
): readonly Placed[] {
  const { graph, options } = input;
  const hidden = new Set(options.hiddenKinds);
  const colour = colourOf(input);
  const { lit } = options;
  const chosen = lit
    ? undefined
    : graph.nodes.find(node => sameDatum(options.selected, node) && !hidden.has(node.kind));
  const near =
    lit?.nodes ?? new Set(chosen === undefined ? [] : [chosen.key, ...(neighbours.get(chosen.key) ?? [])]);
  const asked = near.size > 0 && (lit != null || options.fades !== false);
  const { k, x: panX, y: panY } = input.view ?? WHOLE;
  const zoomed = k !== 1 || panX !== 0 || panY !== 0;
  const found: Placed[] = [];
  for (const [index, node] of graph.nodes.entries()) {
    if (hidden.has(node.kind)) continue;
    const { x, y } = at(index);
    const fill = colour(node);
    const look = lookOf(input, node, radius(node.kind, values[index] ?? 1), fill);
    const { rx, ry } = reach(look);
    const hovered = sameDatum(options.hovered, node);
    const faded = asked && !near.has(node.key);
    const degree = neighbours.get(node.key)?.length ?? 0;
    // A session bears its short name already: what has no other name comes first.
    const importance = node.kind === 'theme' ? 1000 : look.badge ? degree / 2 : degree;
    const forced = (asked && near.has(node.key)) || options.always?.has(node.key) === true;
    found.push({
      index,
      node,
      look,
      x,
      y,
      rx,
      ry,
      fill,
      importance,
      hub: degree >= HUB && look.badge === undefined,
      hovered,
      faded: faded && !hovered,
      forced,
      selected: node === chosen || lit?.nodes.has(node.key) === true,
      inside: !zoomed || boxHolds(plot, { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry }),
    });
  }
  return found;
}

/** A node as a group of marks around its middle. */
export function nodeMark(item: Placed, { theme, words }: NetworkInput, links: number): Mark {
  const { node, look } = item;
  const ring = item.selected
    ? [ringMark(look, { color: theme.accent, width: 2.5 })]
    : item.hovered
      ? [ringMark(look, { color: theme.ink, width: 1.25 })]
      : [];
  return {
    kind: 'group',
    key: node.key,
    datum: { kind: node.kind, id: node.id },
    label: words.say?.(node, links) ?? node.label,
    name: node.label,
    x: item.x,
    y: item.y,
    marks: [...ring, ...shapeMarks(look)],
    ...(item.faded ? { opacity: FADED } : {}),
  };
}
