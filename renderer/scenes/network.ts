import type { GraphNode } from '../../data/graph/graph.ts';
import { hullMarks } from './network-hulls.ts';
import type { NetworkInput, NetworkScene } from './network-input.ts';
import { type LabelledNode, networkLabels } from './network-labels.ts';
import { networkLegend } from './network-legend.ts';
import { colourOf, isSized, lookOf, radiusScale, sizesOf } from './network-look.ts';
import { clip, fitOf, placed } from './network-place.ts';
import { boxHolds } from './parts/boxes.ts';
import { mix } from './parts/color.ts';
import type { Segment } from './parts/ink.ts';
import { pageOf } from './parts/page.ts';
import { type NodeLook, reach, ringMark, shapeMarks } from './parts/shapes.ts';
import type { Mark } from './scene.ts';
import { type Rect, sameDatum, WHOLE } from './scene-words.ts';

/** Links from which a node is named even where that takes a long leader. */
const HUB = 4;

interface Placed extends LabelledNode {
  readonly index: number;
  readonly look: NodeLook;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Wholly in the plot: what is zoomed out of it would lie on the title or the legend. */
  readonly inside: boolean;
}

interface Tie {
  readonly key: string;
  readonly segment: Segment;
  readonly weight: number;
  /** Ties what hidden nodes tie. */
  readonly through: boolean;
  readonly source: Placed;
  readonly target: Placed;
}

/** Graph and positions → picture: links, nodes by shape and colour, labels that never overlap, legend, title and source. */
export function networkScene(input: NetworkInput): NetworkScene {
  const { graph, size, theme, words, options } = input;
  const hidden = new Set(options.hiddenKinds);
  const shown = graph.nodes.filter(node => !hidden.has(node.kind));
  const values = sizesOf(input);
  const sized = values.filter((_, i) => {
    const kind = graph.nodes[i]?.kind;
    return kind !== undefined && isSized(kind) && !hidden.has(kind);
  });
  const radius = radiusScale(input, sized);
  const page = pageOf(input, networkLegend(input, shown, sized, radius));
  const fit = fitOf(input, page.frame);
  const neighbours = neighboursOf(input, hidden);

  const all = placeNodes(input, page.plot, placed(input, fit), neighbours, values, radius);
  const nodes = all.filter(node => node.inside);
  const ties = placeTies(input, page.plot, all);
  const { labels, leaders, names } = networkLabels(
    nodes,
    ties.filter(tie => !fades(tie, input)).map(tie => tie.segment),
    page.plot,
    input,
  );
  const layer = (name: string, marks: readonly Mark[]): Mark => ({
    kind: 'group',
    key: `layer:${name}`,
    name,
    x: 0,
    y: 0,
    marks,
  });
  return {
    ...size,
    background: theme.background,
    title: words.title,
    description: words.description,
    language: words.language,
    plot: page.plot,
    fit,
    neighbours,
    places: nodes.map(({ node, x, y }) => ({ key: node.key, x, y })),
    names,
    ties: ties.map(({ key, segment }) => ({ key, segment })),
    marks: [
      ...(options.hulls === undefined ? [] : [layer('hulls', hullMarks(nodes, input))]),
      layer('links', linkMarks(ties, input)),
      layer('leaders', leaders),
      layer(
        'nodes',
        nodes.map(node => nodeMark(node, input, neighbours.get(node.node.key)?.length ?? 0)),
      ),
      layer('labels', labels),
      ...page.marks,
    ],
  };
}

function neighboursOf(
  { graph }: NetworkInput,
  hidden: ReadonlySet<GraphNode['kind']>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const link of graph.links) {
    const [a, b] = [graph.nodes[link.source], graph.nodes[link.target]];
    if (!a || !b || hidden.has(a.kind) || hidden.has(b.kind)) continue;
    for (const [from, to] of [
      [a.key, b.key],
      [b.key, a.key],
    ] as const) {
      const list = found.get(from);
      if (list === undefined) found.set(from, [to]);
      else if (!list.includes(to)) list.push(to);
    }
  }
  return found;
}

function placeNodes(
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
    const forced = asked && near.has(node.key);
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

function placeTies({ graph }: NetworkInput, plot: Rect, nodes: readonly Placed[]): readonly Tie[] {
  const byIndex = new Map(nodes.map(node => [node.index, node]));
  const ties: Tie[] = [];
  for (const link of graph.links) {
    const [source, target] = [byIndex.get(link.source), byIndex.get(link.target)];
    if (source === undefined || target === undefined) continue;
    const segment = clip({ x1: source.x, y1: source.y, x2: target.x, y2: target.y }, plot);
    const through = link.relation === 'through';
    if (segment !== null) ties.push({ key: link.key, segment, weight: link.weight, through, source, target });
  }
  return ties;
}

/** Whether a link is one of what is asked about. */
function isLit({ key, source, target }: Tie, { options: { lit } }: NetworkInput): boolean {
  return lit ? lit.links.has(key) : source.selected || target.selected;
}

/** Whether a link is not one of what is asked about, while something is. */
function fades(tie: Tie, input: NetworkInput): boolean {
  const { lit } = input.options;
  return (lit ? lit.nodes.size > 0 : tie.source.faded || tie.target.faded) && !isLit(tie, input);
}

function linkMarks(ties: readonly Tie[], input: NetworkInput): readonly Mark[] {
  const { theme, words } = input;
  const width = widthScale(ties);
  return ties.flatMap((tie): readonly Mark[] => {
    const { key, segment, weight, through, source, target } = tie;
    const lit = isLit(tie, input);
    // The colour of the session, since it is the session that has a theme by itself.
    const own = (source.node.kind === 'session' ? source : target).fill;
    const color = mix(own, theme.background, lit ? 0.15 : fades(tie, input) ? 0.88 : 0.6);
    const stroke = { color, width: width(weight) + (lit ? 0.7 : 0) };
    const line: Mark = { kind: 'line', key: `link:${key}`, ...segment, stroke };
    if (!through) return [line];
    const dashed: Mark = { ...line, stroke: { ...stroke, dash: [3, 4] } };
    // A line through one node needs no number to say so.
    if (weight < 2) return [dashed];
    return [
      dashed,
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

/** Links grow with the logarithm of their weight: that of facts, counted from one; that of shares, against the largest. */
function widthScale(ties: readonly Tie[]): (weight: number) => number {
  const most = ties.reduce((a, tie) => Math.max(a, tie.weight), 0);
  const unit = ties.some(tie => tie.weight < 1) ? most / 8 : 1;
  return weight => Math.min(5, 0.8 + 0.6 * Math.log2(Math.max(1, weight / unit)));
}

function nodeMark(item: Placed, { theme, words }: NetworkInput, links: number): Mark {
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
    name: node.key,
    x: item.x,
    y: item.y,
    marks: [...ring, ...shapeMarks(look)],
    ...(item.faded ? { opacity: 0.18 } : {}),
  };
}
