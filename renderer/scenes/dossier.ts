import { NODE_KINDS } from '../../data/graph/graph.ts';
import type { DossierInput, DossierList, DossierNetwork, DossierPart } from './dossier-input.ts';
import { dossierLists } from './dossier-lists.ts';
import { placesAround } from './dossier-places.ts';
import { networkScene } from './network.ts';
import { category } from './parts/color.ts';
import { layer, textAt } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { reach, shapeMarks } from './parts/shapes.ts';
import type { Font, Mark, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import type { Rect, Said } from './scene-words.ts';
import type { Sheet } from './sheet.ts';

/** A page wider than this part of its height has its lists beside its network and its texts. */
const WIDE = 1.15;
const GAP = 32;
/** Parts of a page that lists of ties take, beside the rest and beside the network. */
const LEFT = 0.36;
const HALF = 0.44;
/** The least and the most of the height that a network takes. */
const LEAST = 0.4;
const MOST = 0.6;
/** Under this a network is a knot of names. */
const KNOT = { width: 260, height: 150 };

/** What the texts of a page are, each a layer. */
const PARTS = ['terms', 'quotations'] as const satisfies readonly DossierPart[];

/** The network is a part of the page, whose words stand elsewhere. */
const UNTITLED: Said = { title: '', subtitle: '', source: '', heading: false, legend: false };

/** One thing on one page: its ties by kind, what stands around it, its words, and what is said of it with its places. */
export function dossierScene(input: DossierInput): Scene {
  const page = pageOf(input, []);
  const areas = areasOf(input, page.plot);
  const ties = dossierLists(input.ties, areas.ties, input).lists.flatMap(list => list.marks);
  const texts = dossierLists(input.texts, areas.texts, input).lists;
  return sceneOf(input, [
    ...(input.near === null || areas.near === null
      ? []
      : [layer('near', nearMarks(input.near, areas.near, input), areas.near)]),
    layer('ties', ties),
    ...PARTS.map(part =>
      layer(
        part,
        texts.flatMap(list => (list.part === part ? list.marks : [])),
      ),
    ),
    ...page.marks,
  ]);
}

interface Areas {
  readonly ties: Rect;
  readonly texts: Rect;
  readonly near: Rect | null;
}

/** Where the parts of the page stand: the network takes what the texts leave, within bounds. */
function areasOf(input: DossierInput, plot: Rect): Areas {
  const isWide = plot.width > plot.height * WIDE;
  const has = { ties: input.ties.length > 0, near: input.near !== null };
  const heightOf = (lists: readonly DossierList[], width: number) =>
    dossierLists(lists, { x: 0, y: 0, width, height: Number.POSITIVE_INFINITY }, input).height;
  const least = plot.height * LEAST;
  const most = plot.height * MOST;
  if (isWide) {
    const left = has.ties ? plot.width * LEFT : 0;
    const x = plot.x + (has.ties ? left + GAP : 0);
    const width = Math.max(1, plot.x + plot.width - x);
    const free = plot.height - heightOf(input.texts, width) - GAP;
    const near = { x, y: plot.y, width, height: has.near ? clamp(free, least, most) : 0 };
    const isKnot = near.width < KNOT.width || near.height < KNOT.height;
    const below = has.near && !isKnot ? near.height + GAP / 2 : 0;
    return {
      ties: { ...plot, width: Math.max(1, left) },
      texts: { x, y: plot.y + below, width, height: plot.height - below },
      near: has.near && !isKnot ? near : null,
    };
  }
  const free = plot.height - heightOf(input.texts, plot.width) - GAP;
  const width = has.near ? plot.width * HALF : plot.width;
  const x = has.ties ? plot.x + width + GAP : plot.x;
  const wanted = has.near ? most : Math.min(most, heightOf(input.ties, width));
  const top = has.ties || has.near ? clamp(free, Math.min(least, wanted), wanted) : 0;
  const near = { x, y: plot.y, width: Math.max(1, plot.x + plot.width - x), height: top };
  return {
    ties: { ...plot, width, height: top },
    texts: { ...plot, y: plot.y + top + GAP, height: Math.max(0, plot.height - top - GAP) },
    near: has.near && near.width >= KNOT.width && near.height >= KNOT.height ? near : null,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** The network around the thing, from the corner of its area, with its heading above and what its shapes mean below. */
function nearMarks(
  network: DossierNetwork,
  { width, height }: Rect,
  { theme, measure, said }: DossierInput,
): readonly Mark[] {
  const { title, graph, root, words } = network;
  const heading: Font = { family: 'sans', size: theme.textSmall + 1, weight: 600 };
  const small: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const top = heading.size * 1.25;
  const foot = said?.legend === false ? 0 : small.size * 1.6;
  const size = { width, height: height - top - foot };
  const aspect = clamp(size.width / Math.max(1, size.height) / 1.2, 0.6, 2.4);
  const node = graph.nodes.find(each => each.key === root);
  const sheet: Sheet = { size, theme, measure, said: UNTITLED };
  const drawn = networkScene({
    ...sheet,
    graph,
    positions: placesAround(graph, root, aspect),
    words,
    options: {
      colourBy: 'kind',
      sizeBy: 'degree',
      fades: false,
      ...(node === undefined ? {} : { selected: { kind: node.kind, id: node.id } }),
    },
    crowds: false,
  });
  const marks = drawn.marks.filter(mark => mark.kind !== 'group' || mark.marks.length > 0);
  return [
    textAt('near:heading', [0, heading.size * 0.95], title, { font: heading, fill: theme.quiet }),
    { kind: 'group', key: 'near:network', name: 'network', x: 0, y: top, marks },
    ...(foot === 0 ? [] : kindsRow(network, { y: height - foot / 2, width }, { theme, measure })),
  ];
}

/** What each shape and colour stands for, in one row about a height. */
function kindsRow(
  { graph, words }: DossierNetwork,
  { y, width }: { readonly y: number; readonly width: number },
  { theme, measure }: Pick<DossierInput, 'theme' | 'measure'>,
): readonly Mark[] {
  const font: Font = { family: 'sans', size: theme.textSmall, weight: 400 };
  const stroke = { color: theme.background, width: 1 };
  const marks: Mark[] = [];
  let x = 0;
  for (const [colour, kind] of NODE_KINDS.entries()) {
    if (!graph.nodes.some(node => node.kind === kind)) continue;
    const look = { kind, r: font.size * 0.36, fill: category(theme, colour), stroke };
    const { rx } = reach(look);
    const label = words.kinds[kind];
    const end = x + 2 * rx + 6 + measure(label, font);
    if (end > width) break;
    marks.push(
      { kind: 'group', key: `near:${kind}`, name: 'sign', x: x + rx, y, marks: shapeMarks(look) },
      textAt(`near:${kind}:name`, [x + 2 * rx + 6, y + font.size * 0.34], label, { font, fill: theme.ink }),
    );
    x = end + 20;
  }
  return marks;
}
