import type { NetworkDrawing, NetworkInput } from './network-input.ts';
import { FADED, nodeMark, type Placed } from './network-nodes.ts';
import type { DrawnLink } from './network-ties.ts';
import { cornersOf } from './parts/shapes.ts';
import type { LinesMark, Mark, ShapesMark, Stroke, Target } from './scene.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nodes in sight up to which each is drawn by itself, with its badge: a crowd that one has zoomed into. */
const FEW = 300;
/**
 * Lines from which they are a texture, drawn as hairlines: up to one pixel wide, a painter without a graphics card draws
 * them ten times quicker than wider ones.
 */
const TEXTURE = 1500;
/** Nodes up to which each has its rim. */
const RIMMED = 3000;

/** What is drawn by itself and what in batches. */
export interface Parted {
  readonly nodes: readonly Placed[];
  readonly ties: readonly DrawnLink[];
  /** Whether more is in sight than is drawn by itself. */
  readonly isDense: boolean;
  /** Under the links that are drawn by themselves. */
  readonly lines: readonly LinesMark[];
  /** Under the nodes that are drawn by themselves. */
  readonly shapes: readonly ShapesMark[];
}

/** Parts a large network: what is asked about is drawn by itself, the rest by batches of one look. */
export function partCrowd(
  nodes: readonly Placed[],
  ties: readonly DrawnLink[],
  pen: (tie: DrawnLink) => Stroke,
): Parted {
  const few = nodes.length <= FEW;
  const isSingle = (node: Placed) => few || node.selected || node.hovered || node.forced;
  const isOwn = (tie: DrawnLink) => tie.through || tie.source.selected || tie.target.selected;
  return {
    isDense: !few,
    nodes: nodes.filter(isSingle),
    ties: ties.filter(isOwn),
    lines: lineBatches(
      ties.filter(tie => !isOwn(tie)),
      pen,
    ),
    shapes: shapeBatches(nodes.filter(node => !isSingle(node))),
  };
}

/** What can be pointed at in a large network: every node in the plot, drawn by itself or not. */
export function targetsOf(nodes: readonly Placed[]): readonly Target[] {
  return nodes.map(({ node, x, y, rx, ry }) => ({
    key: node.key,
    x,
    y,
    reach: Math.max(rx, ry),
    datum: { kind: node.kind, id: node.id },
  }));
}

/** What is asked of a network one node at a time, and not while the hand moves. */
export function askedOf(
  nodes: readonly Placed[],
  ties: readonly DrawnLink[],
  linksOf: (key: string) => number,
  input: NetworkInput,
): Omit<NetworkDrawing, 'scene'> {
  const found = (key: string) => nodes.find(item => item.node.key === key);
  return {
    say: key => {
      const node = found(key)?.node;
      return node === undefined ? '' : (input.words.say?.(node, linksOf(key)) ?? node.label);
    },
    alone: (key, at) => {
      const item = found(key);
      if (item === undefined) return [];
      const there = { ...item, ...at, hovered: true };
      const marks = [nodeMark(there, input, linksOf(key)), nameMark(there, input)];
      return at === undefined ? marks : [...linksFrom(key, at, ties, input), ...marks];
    },
  };
}

/** The links of a node that is in the hand. */
function linksFrom(
  key: string,
  at: Point,
  ties: readonly DrawnLink[],
  { theme }: NetworkInput,
): readonly Mark[] {
  return ties.flatMap(({ key: link, source, target }): readonly Mark[] => {
    if (source.node.key !== key && target.node.key !== key) return [];
    const other = source.node.key === key ? target : source;
    const stroke = { color: theme.quiet, width: 1 };
    return [{ kind: 'line', key: `link:${link}`, x1: at.x, y1: at.y, x2: other.x, y2: other.y, stroke }];
  });
}

/** The whole name of a node beside it, on the side where there is more room. */
function nameMark({ node, x, y, rx }: Placed, { theme, size }: NetworkInput): Mark {
  const right = x < size.width / 2;
  return {
    kind: 'text',
    key: `name:${node.key}`,
    x: right ? x + rx + 5 : x - rx - 5,
    y: y + theme.text * 0.35,
    text: node.label,
    font: { family: 'sans', size: theme.text, weight: 600 },
    fill: theme.ink,
    anchor: right ? 'start' : 'end',
    halo: { color: theme.background, width: 5 },
  };
}

/** The thin first, so that the heavy lie above. */
function lineBatches(ties: readonly DrawnLink[], pen: (tie: DrawnLink) => Stroke): readonly LinesMark[] {
  const groups = new Map<Stroke, number[]>();
  for (const tie of ties) {
    const stroke = pen(tie);
    const numbers = groups.get(stroke) ?? [];
    if (numbers.length === 0) groups.set(stroke, numbers);
    const { x1, y1, x2, y2 } = tie.segment;
    numbers.push(x1, y1, x2, y2);
  }
  return [...groups]
    .sort(([a], [b]) => a.width - b.width)
    .map(([stroke, numbers]) => ({
      kind: 'lines',
      key: `lines:${stroke.color}:${stroke.width}`,
      stroke,
      hairlines: ties.length > TEXTURE,
      segments: Float32Array.from(numbers),
    }));
}

function shapeBatches(nodes: readonly Placed[]): readonly ShapesMark[] {
  const groups = new Map<string, { readonly first: Placed; readonly numbers: number[] }>();
  for (const item of nodes) {
    const look = `${item.node.kind} ${item.fill} ${item.faded}`;
    const group = groups.get(look) ?? { first: item, numbers: [] };
    groups.set(look, group);
    group.numbers.push(item.x, item.y, item.look.r);
  }
  return [...groups]
    .map(
      ([look, { first, numbers }]): ShapesMark => ({
        kind: 'shapes',
        key: `shapes:${look}`,
        shape: cornersOf(first.node.kind) ?? (first.node.kind === 'session' ? 'square' : 'circle'),
        fill: first.fill,
        ...(nodes.length <= RIMMED ? { stroke: first.look.stroke } : {}),
        opacity: first.faded ? FADED : 1,
        at: Float32Array.from(numbers),
      }),
    )
    .sort((a, b) => (a.opacity ?? 1) - (b.opacity ?? 1));
}
