import { type GraphNode, NODE_KINDS, type NodeKind } from '../../data/graph/graph.ts';
import { isCrowd } from './crowd.ts';
import type { NetworkInput } from './network-input.ts';
import { category } from './parts/color.ts';
import type { NodeLook } from './parts/shapes.ts';
import { isOnSlide } from './parts/slide-sizes.ts';
import type { ThemeWords } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** Radius of the smallest node. */
const LEAST = 2.4;
/** Radius of the largest node, where nodes have their usual size and where they are largest. */
const LARGEST = 18;
export const LARGEST_EVER = LARGEST * 1.25;

/**
 * Nodes are smaller where many share a picture and larger where few do: 1 for the room that 160 have at 1280 × 800. Those of
 * a crowd, which would hide each other, grow as one zooms in until they have their usual size.
 */
function growth(input: NetworkInput): number {
  const { graph, size, view } = input;
  const room = (size.width * size.height) / Math.max(60, graph.nodes.length);
  const grown = Math.max(0.45, Math.min(1.25, Math.sqrt(room) / 80));
  return isCrowd(input) ? Math.min(grown, (Math.sqrt(room) / 80) * Math.max(1, view?.k ?? 1)) : grown;
}

/** Radius of the smallest node, so that it can be pointed at. */
function leastRadius(input: NetworkInput): number {
  return isCrowd(input) ? Math.min(LEAST, 1.3 * Math.sqrt(Math.max(1, input.view?.k ?? 1))) : LEAST;
}

/** Radius of a node that counts one, when the largest does not ask for less. */
const UNIT = { person: 3.6, session: 5, organisation: 5, territory: 5, theme: 6, keyword: 5 } as const;

/** What sizes show, for each node, in the order of the graph. */
export function sizesOf({ graph, options }: NetworkInput): readonly number[] {
  const { values } = options;
  if (options.sizeBy === 'value' && values !== undefined) return graph.nodes.map((_, i) => values[i] ?? 0);
  if (options.sizeBy === 'sessions') return graph.nodes.map(node => node.sessions);
  const degrees = new Array<number>(graph.nodes.length).fill(0);
  const hidden = new Set(options.hiddenKinds);
  for (const { source, target } of graph.links) {
    const [a, b] = [graph.nodes[source], graph.nodes[target]];
    if (!a || !b || hidden.has(a.kind) || hidden.has(b.kind)) continue;
    degrees[source] = (degrees[source] ?? 0) + 1;
    degrees[target] = (degrees[target] ?? 0) + 1;
  }
  return degrees;
}

/** Whether a kind's size means something: a session bears its name, and its badge has the size of the name. */
export function isSized(kind: NodeKind, { options }: Pick<NetworkInput, 'options'>): boolean {
  return kind !== 'session' || options.titled === true;
}

/** Radii whose areas are as the values; no node is too small to be pointed at. */
export function radiusScale(
  input: NetworkInput,
  values: readonly number[],
): (kind: NodeKind, value: number) => number {
  const grown = growth(input);
  const least = leastRadius(input);
  if (input.options.sizeBy === 'value') {
    // Shares have no unit of their own: the largest is as large as nodes get, and nothing is a dot.
    const largest = values.reduce((a, b) => Math.max(a, b), 0);
    return (_kind, value) => Math.max(least, grown * LARGEST * Math.sqrt(largest > 0 ? value / largest : 0));
  }
  const most = values.reduce((a, b) => Math.max(a, b), 1);
  const shrink = Math.min(grown, (grown * LARGEST) / (UNIT.organisation * Math.sqrt(most)));
  return (kind, value) => Math.max(least, UNIT[kind] * shrink * Math.sqrt(Math.max(value, 1)));
}

/** Side of the square that each node has to itself from which on few nodes are set large, and how much larger at most. */
const WIDE = 160;
const LARGEST_TYPE = 1.5;

/** How much larger than usual nodes and names are where few share the picture; no node is larger than the largest ever is. */
export function largeOf(
  input: NetworkInput,
  values: readonly number[],
  radius: (kind: NodeKind, value: number) => number,
): number {
  const { graph, size, options } = input;
  const side = Math.sqrt((size.width * size.height) / Math.max(1, graph.nodes.length));
  const asked = Math.max(1, Math.min(LARGEST_TYPE, side / WIDE));
  const kinds = new Set(graph.nodes.map(node => node.kind).filter(kind => isSized(kind, input)));
  const most = values.reduce((a, b) => Math.max(a, b), options.sizeBy === 'value' ? 0 : 1);
  const largest = Math.max(1, ...[...kinds].map(kind => radius(kind, most)));
  return Math.max(1, Math.min(asked, LARGEST_EVER / largest));
}

/** The same picture with its names and badges as much larger. */
export function setLarge(input: NetworkInput, large: number): NetworkInput {
  const { theme } = input;
  return large === 1
    ? input
    : { ...input, theme: { ...theme, text: theme.text * large, textSmall: theme.textSmall * large } };
}

/** The colour of every node, as the options say. */
export function colourOf(input: NetworkInput): (node: GraphNode) => string {
  const { theme, options } = input;
  if (options.colourBy === 'kind') return node => category(theme, NODE_KINDS.indexOf(node.kind));
  const group = groupingOf(input);
  const colours = new Map(group.groups.map(each => [each.id, category(theme, each.colour)]));
  return node => colours.get(group.of(node) ?? '') ?? theme.neutral;
}

/** The groups that colours show, themes unless told, and which a node belongs to. */
export function groupingOf({ words, options }: NetworkInput): {
  readonly groups: readonly ThemeWords[];
  readonly of: (node: GraphNode) => string | null;
} {
  return options.colourBy === 'group'
    ? { groups: words.groups ?? [], of: node => options.groupOf?.get(node.key) ?? null }
    : { groups: words.themes, of: node => node.theme };
}

/** What stands in the mark of a session; null for other nodes, and where nothing short tells it from the others. */
function badgeOf({ words, options }: NetworkInput, node: GraphNode): string | null {
  if (node.kind !== 'session' || options.titled) return null;
  if (words.badge !== undefined) return words.badge(node);
  return node.id.length > 6 ? null : node.id;
}

/** The type of the smallest badge, as a share of small type. */
const SMALLEST_BADGE = 0.75;

/** The smallest type of a badge: on a slide no smaller than all else. */
export function leastBadge(theme: SceneTheme): number {
  return theme.textSmall * (isOnSlide(theme) ? 1 : SMALLEST_BADGE);
}

/** How a node is drawn; a session bears its short name ("A12") and so needs no other to be told from its neighbours. */
export function lookOf(input: NetworkInput, node: GraphNode, r: number, fill: string): NodeLook {
  const { theme, measure } = input;
  const badge = badgeOf(input, node);
  const stroke = { color: theme.background, width: 1.25 };
  if (badge === null) return { kind: node.kind, r, fill, stroke };
  const size = theme.textSmall * Math.min(1, growth(input) * 1.2 * (input.view?.k ?? 1));
  const font = { family: 'sans', size: Math.max(leastBadge(theme), size), weight: 600 } as const;
  return {
    kind: node.kind,
    r,
    fill,
    stroke,
    badge: { text: badge, font, fill: onColour(theme), width: measure(badge, font) },
  };
}

/** Letters on a category's colour: every palette keeps 4.5 : 1 against its own paper. */
function onColour(theme: SceneTheme): string {
  return theme.background;
}
