import type { Graph, GraphNode } from '../../data/graph/graph.ts';
import { isCrowd } from './crowd.ts';
import type { NetworkInput, Weights } from './network-input.ts';
import type { Placed } from './network-nodes.ts';
import { clip } from './network-place.ts';
import { mix } from './parts/color.ts';
import type { Segment } from './parts/ink.ts';
import type { Mark, Stroke } from './scene.ts';
import type { Rect } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

/** A link where it lies in the plot. */
export interface DrawnLink {
  readonly key: string;
  readonly segment: Segment;
  readonly weight: number;
  /** Ties what hidden nodes tie. */
  readonly through: boolean;
  readonly source: Placed;
  readonly target: Placed;
}

/** Neighbours by graph: a picture is drawn many times over the same one. */
const known = new WeakMap<Graph, Map<string, ReadonlyMap<string, readonly string[]>>>();

/** Keys of the nodes that each node is linked to. */
export function neighboursOf(
  { graph }: NetworkInput,
  hidden: ReadonlySet<GraphNode['kind']>,
): ReadonlyMap<string, readonly string[]> {
  const ofGraph = known.get(graph) ?? new Map<string, ReadonlyMap<string, readonly string[]>>();
  known.set(graph, ofGraph);
  const without = [...hidden].join();
  const found = ofGraph.get(without) ?? findNeighbours(graph, hidden);
  ofGraph.set(without, found);
  return found;
}

function findNeighbours(
  graph: Graph,
  hidden: ReadonlySet<GraphNode['kind']>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const list = found.get(from);
    if (list === undefined) found.set(from, new Set([to]));
    else list.add(to);
  };
  for (const link of graph.links) {
    const [a, b] = [graph.nodes[link.source], graph.nodes[link.target]];
    if (!a || !b || hidden.has(a.kind) || hidden.has(b.kind)) continue;
    add(a.key, b.key);
    add(b.key, a.key);
  }
  return new Map([...found].map(([key, keys]) => [key, [...keys]]));
}

/** The links between nodes, as far as they lie in the plot. */
export function placeTies(
  { graph }: NetworkInput,
  plot: Rect,
  nodes: readonly Placed[],
): readonly DrawnLink[] {
  const byIndex: (Placed | undefined)[] = new Array(graph.nodes.length).fill(undefined);
  for (const node of nodes) byIndex[node.index] = node;
  const ties: DrawnLink[] = [];
  for (const link of graph.links) {
    const source = byIndex[link.source];
    const target = byIndex[link.target];
    if (source === undefined || target === undefined) continue;
    const whole = { x1: source.x, y1: source.y, x2: target.x, y2: target.y };
    const segment = source.inside && target.inside ? whole : clip(whole, plot);
    const through = link.relation === 'through';
    if (segment !== null) ties.push({ key: link.key, segment, weight: link.weight, through, source, target });
  }
  return ties;
}

/** Whether a link is one of what is asked about. */
export function isLit({ key, source, target }: DrawnLink, { options: { lit } }: NetworkInput): boolean {
  return lit ? lit.links.has(key) : source.selected || target.selected;
}

/** Whether a link is not one of what is asked about, while something is. */
export function fades(tie: DrawnLink, input: NetworkInput): boolean {
  const { lit } = input.options;
  return (lit ? lit.nodes.size > 0 : tie.source.faded || tie.target.faded) && !isLit(tie, input);
}

/** How near the paper's colour links are; the nearer, the more there are; and nearest when others are asked about. */
const QUIET = 0.6;
const FADED = 0.88;
/** Links that would cover the paper. */
const MANY = 20_000;

const WIDEST = 5;

/** The colour of a link beside nodes of a colour, where there are few of them and none is asked about. */
export function linkColour(own: string, { background }: SceneTheme): string {
  return mix(own, background, QUIET);
}

/** Colour and width of each link; links that look the same share one stroke. */
export function penOf(ties: readonly DrawnLink[], input: NetworkInput): (tie: DrawnLink) => Stroke {
  const width = widthScale(weightsOf(input));
  const strokes = new Map<string, Map<number, Stroke>>();
  const quiet = QUIET + (FADED - QUIET) * (isCrowd(input) ? Math.min(0.8, ties.length / MANY) : 0);
  return tie => {
    const lit = isLit(tie, input);
    // The colour of the session, since it is the session that has a theme by itself.
    const own = (tie.source.node.kind === 'session' ? tie.source : tie.target).fill;
    const towards = lit ? 0.15 : fades(tie, input) ? FADED : quiet;
    const ofColour = strokes.get(own) ?? new Map<number, Stroke>();
    strokes.set(own, ofColour);
    const wide = width(tie.weight) + (lit ? 0.7 : 0);
    // One number for both: a width is below ten, and a text for each of many links would cost more than the rest.
    const look = 1000 * towards + wide;
    const known = ofColour.get(look);
    if (known !== undefined) return known;
    const stroke = { color: mix(own, input.theme.background, towards), width: wide };
    ofColour.set(look, stroke);
    return stroke;
  };
}

/** Links as lines, those of hidden nodes dashed and with their number. */
export function linkMarks(
  ties: readonly DrawnLink[],
  pen: (tie: DrawnLink) => Stroke,
  { theme, words }: NetworkInput,
): readonly Mark[] {
  return ties.flatMap((tie): readonly Mark[] => {
    const { key, segment, weight, through, source, target } = tie;
    const stroke = pen(tie);
    const ties = [source.node.key, target.node.key] as const;
    const line: Mark = { kind: 'line', key: `link:${key}`, ...segment, stroke, ties };
    if (!through) return [line];
    return [
      { ...line, stroke: { ...stroke, dash: [3, 4] } },
      {
        kind: 'text',
        key: `through:${key}`,
        x: (segment.x1 + segment.x2) / 2,
        y: (segment.y1 + segment.y2) / 2 + theme.textSmall * 0.35,
        text: (words.number ?? String)(weight),
        font: { family: 'sans', size: theme.textSmall, weight: 400 },
        fill: theme.quiet,
        anchor: 'middle',
        halo: { color: theme.background, width: 3 },
      },
    ];
  });
}

/** The least and the largest weight that widths are scaled over: those told, or those of the links there are. */
export function weightsOf({ graph, options }: NetworkInput): Weights {
  return options.weights ?? weightRange(graph.links);
}

/** The least and the largest weight of links; null for none. */
export function weightRange(links: Graph['links']): Weights {
  if (links.length === 0) return null;
  return links.reduce(
    ({ least, most }, { weight }) => {
      return { least: Math.min(least, weight), most: Math.max(most, weight) };
    },
    { least: Infinity, most: 0 },
  );
}

/** Links grow with the logarithm of their weight: that of facts, counted from one; that of shares, against the largest. */
export function widthScale(weights: Weights): (weight: number) => number {
  const unit = weights !== null && weights.least < 1 ? weights.most / 8 : 1;
  return weight => Math.min(WIDEST, 0.8 + 0.6 * Math.log2(Math.max(1, weight / unit)));
}
