import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import type { FlowSceneLink, FlowSceneNode, FlowsInput } from './flows-input.ts';
import { category } from './parts/color.ts';
import { layer } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { shorten, wrap } from './parts/text.ts';
import type { Font, Mark, Scene, TextMeasure } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import type { Rect } from './scene-words.ts';

/** What a band keeps of its link: d3-sankey puts nodes in the place of the keys of its ends. */
type Band = Omit<FlowSceneLink, 'source' | 'target'>;
type LaidNode = SankeyNode<FlowSceneNode, Band>;
type LaidLink = SankeyLink<FlowSceneNode, Band>;

const WIDTH = 14;
/** How far names beside a middle column reach, as a share of the way to the next one: as a rule, and at most. */
const BESIDE = 0.55;
const OVER = 0.92;
/** What a name stands off from its column, and at least from the next one. */
const OFF = 6;

/**
 * Volumes between values of two or three dimensions → Sankey diagram (d3-sankey; heights in each column and of the bands
 * between two add up to the same total). Values stand in their order: the greatest first, what is gathered last.
 */
export function flowsScene(input: FlowsInput): Scene {
  const { nodes, theme, words } = input;
  const { plot, marks: page } = pageOf(input, []);
  const lead = theme.textSmall * 1.3;
  const label: Font = { family: 'sans', size: theme.textSmall + 1, weight: 400 };
  const gutter = (column: number) => guttersOf(input, plot, label, column);
  const last = words.columns.length - 1;
  const [left, right] = [gutter(0), gutter(last)];
  const box: Rect = {
    x: plot.x + left,
    y: plot.y + lead * 1.7,
    width: Math.max(WIDTH * 3, plot.width - left - right),
    height: Math.max(1, plot.height - lead * 1.9),
  };
  const { laid, bands } = nodes.length === 0 ? { laid: [], bands: [] } : layOut(input, box, lead);
  return sceneOf(input, [
    layer('columns', headings(input, plot, box, last)),
    layer(
      'bands',
      bands.flatMap(each => bandMark(each, input)),
    ),
    layer(
      'values',
      laid.map(each => nodeMark(each, input)),
    ),
    layer(
      'names',
      named(laid, label).flatMap(each => nameMarks(each, input, plot, box, last, label)),
    ),
    ...page,
  ]);
}

/** Room for the names of an outer column. */
function guttersOf({ nodes, measure, words }: FlowsInput, plot: Rect, font: Font, column: number): number {
  const widths = nodes
    .filter(node => node.column === column)
    .map(node => measure(`${node.label} (${words.value(node.total)})`, font) + 12);
  return Math.min(plot.width * 0.25, Math.max(0, ...widths));
}

/** Share of the height of a column that the gaps between its values take at most. */
const GAPS = 0.4;

function layOut({ nodes, links }: FlowsInput, box: Rect, lead: number) {
  const counts = nodes.map(({ column }) => nodes.filter(each => each.column === column).length);
  // Gaps for many values would leave nothing for these.
  const padding = Math.min(lead * 0.95, (GAPS * box.height) / Math.max(1, Math.max(...counts) - 1));
  const graph = sankey<FlowSceneNode, Band>()
    .nodeId(node => node.key)
    .nodeAlign(node => node.column)
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(WIDTH)
    .nodePadding(padding)
    .extent([
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ])({
    nodes: nodes.map(node => ({ ...node })),
    links: links.map(link => ({ ...link, value: link.total })),
  });
  return { laid: graph.nodes, bands: graph.links };
}

const tidy = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100;

function colourOf({ colour }: Pick<FlowSceneNode, 'colour'>, { theme }: FlowsInput): string {
  return colour === null ? theme.neutral : category(theme, colour);
}

function headings(
  { words, theme, measure }: FlowsInput,
  plot: Rect,
  box: Rect,
  last: number,
): readonly Mark[] {
  const font: Font = { family: 'sans', size: theme.textSmall + 1, weight: 600 };
  return words.columns.map((text, column): Mark => {
    const middle = box.x + (box.width * column) / Math.max(1, last);
    const anchor = column === 0 ? 'start' : column === last ? 'end' : 'middle';
    return {
      kind: 'text',
      key: `column:${column}`,
      x: column === 0 ? plot.x : column === last ? plot.x + plot.width : middle,
      y: plot.y + font.size * 0.9,
      text: shorten(text, font, plot.width / (last + 1.2), measure),
      font,
      fill: theme.quiet,
      anchor,
    };
  });
}

/** A ribbon between two heights, from one side to the other. */
function ribbon(x0: number, x1: number, [top0, top1]: Ends, [low0, low1]: Ends): string {
  const middle = tidy((x0 + x1) / 2);
  return `M${x0},${top0}C${middle},${top0} ${middle},${top1} ${x1},${top1}L${x1},${low1}C${middle},${low1} ${middle},${low0} ${x0},${low0}Z`;
}

type Ends = readonly [number, number];

function bandMark(band: LaidLink, input: FlowsInput): readonly Mark[] {
  const { source, target, width = 0, y0 = 0, y1 = 0, parts, total } = band;
  if (typeof source !== 'object' || typeof target !== 'object') return [];
  const key = `link:${source.key}|${target.key}`;
  const [x0, x1] = [tidy(source.x1), tidy(target.x0)];
  const asked = input.asked === key;
  const look = {
    opacity: asked ? 0.75 : 0.32,
    ...(asked ? { stroke: { color: input.theme.ink, width: 1 } } : {}),
  };
  const said = { datum: band.datum, label: band.say };
  // As far down as a share of the volume goes.
  const at = (share: number): Ends => [
    tidy(y0 - width / 2 + width * share),
    tidy(y1 - width / 2 + width * share),
  ];
  if (parts === undefined || parts.length < 2) {
    const fill = parts?.[0] === undefined ? colourOf(source, input) : colourOf(parts[0], input);
    return [{ kind: 'path', key, d: ribbon(x0, x1, at(0), at(1)), fill, ...look, ...said }];
  }
  let done = 0;
  const marks = parts.map((part, i): Mark => {
    const from = done / total;
    done += part.total;
    const d = ribbon(x0, x1, at(from), at(done / total));
    return { kind: 'path', key: `part:${i}`, d, fill: colourOf(part, input), ...look };
  });
  return [{ kind: 'group', key, name: band.say, x: 0, y: 0, marks, ...said }];
}

function nodeMark(node: LaidNode, input: FlowsInput): Mark {
  const key = `node:${node.key}`;
  const [x, y] = [tidy(node.x0), tidy(node.y0)];
  return {
    kind: 'rect',
    key,
    x,
    y,
    width: WIDTH,
    height: Math.max(0.5, tidy((node.y1 ?? 0) - (node.y0 ?? 0))),
    fill: colourOf(node, input),
    ...(input.asked === key ? { stroke: { color: input.theme.ink, width: 2 } } : {}),
    datum: node.datum,
    label: node.say,
  };
}

/** A name in at most so many lines, its total behind the last one: whatever is shortened, the total is not. */
function withTotal(
  label: string,
  total: string,
  font: Font,
  room: number,
  most: number,
  measure: TextMeasure,
): readonly string[] {
  const figure = `\u00a0(${total})`;
  const whole = wrap(label + figure, font, room, most, measure);
  if (whole.at(-1)?.endsWith(figure)) return whole;
  const lines = wrap(label, font, room, most, measure);
  const last = shorten(lines.at(-1) ?? '', font, Math.max(1, room - measure(figure, font)), measure);
  return [...lines.slice(0, -1), last + figure];
}

/** The values that have room for a line beside them, the largest first; the others are in the table, and say their names when asked. */
function named(laid: readonly LaidNode[], font: Font): readonly LaidNode[] {
  const kept: LaidNode[] = [];
  const middle = ({ y0 = 0, y1 = 0 }: LaidNode) => (y0 + y1) / 2;
  for (const node of laid.toSorted((a, b) => b.total - a.total)) {
    const isFree = kept.every(
      other => other.column !== node.column || Math.abs(middle(other) - middle(node)) >= font.size * 1.1,
    );
    if (isFree) kept.push(node);
  }
  return laid.filter(node => kept.includes(node));
}

/** The name and the total of a value: outside of the outer columns, beside the middle one. */
function nameMarks(
  node: LaidNode,
  { theme, measure, words }: FlowsInput,
  plot: Rect,
  box: Rect,
  last: number,
  font: Font,
): readonly Mark[] {
  const middle = ((node.y0 ?? 0) + (node.y1 ?? 0)) / 2;
  const height = (node.y1 ?? 0) - (node.y0 ?? 0);
  const outer = node.column === 0 ? box.x - plot.x : plot.x + plot.width - box.x - box.width;
  const isOuter = node.column === 0 || node.column === last;
  const most = Math.max(1, Math.min(2, Math.floor(height / (font.size * 1.2))));
  const linesIn = (room: number) =>
    withTotal(node.label, words.value(node.total), font, Math.max(1, room), most, measure);
  const way = (box.width - WIDTH) / last;
  const near = linesIn(isOuter ? outer - 8 : Math.min((box.width / last) * BESIDE, way - WIDTH - 2 * OFF));
  // A name beside a middle column lies over the bands; it goes on over them rather than be cut.
  const isCut = !isOuter && near.some(line => line.includes('…'));
  const lines = isCut ? linesIn(Math.min((box.width / last) * OVER, way - WIDTH - 2 * OFF)) : near;
  const x = node.column === 0 ? (node.x0 ?? 0) - OFF : (node.x1 ?? 0) + OFF;
  return lines.map(
    (text, i): Mark => ({
      kind: 'text',
      key: `name:${node.key}:${i}`,
      x: tidy(x),
      y: tidy(middle + (i - (lines.length - 1) / 2) * font.size * 1.2 + font.size * 0.34),
      text,
      font,
      fill: theme.ink,
      anchor: node.column === 0 ? 'end' : 'start',
      halo: { color: theme.background, width: 3 },
    }),
  );
}
