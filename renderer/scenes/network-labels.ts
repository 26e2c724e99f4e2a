import type { NetworkInput, NetworkScene } from './network-input.ts';
import type { LabelledNode } from './network-labelled.ts';
import { isCut, textsOf, unfold, type Want, type Written } from './network-unfold.ts';
import { boxesOverlap, grow } from './parts/boxes.ts';
import type { Segment } from './parts/ink.ts';
import { type LabelGround, type LabelPlace, leaderOf, placeLabels } from './parts/labels.ts';
import { balance, shorten } from './parts/text.ts';
import type { Font, Mark, TextMeasure } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** Characters that a name keeps where room is short; only what is longer is cut, at a word. */
const SHORT = 42;
/** Characters of the longest name that is ever drawn whole. */
const WHOLE = 72;

/** How far the ring around what is selected reaches beyond it. */
const RING = 4;

/** Area of paper a node, in square units, from which long names are drawn whole, and further off rather than not at all. */
const ROOMY = 7500;

/** The ways to write a name, the best first: whole where asked, on lines as even as its words allow; then cut. */
function formsOf(
  text: string,
  font: Font,
  whole: boolean,
  measure: TextMeasure,
): readonly (readonly string[])[] {
  const width = measure(text, font);
  if (width <= font.size * 8) return [[text]];
  const letters = [...text];
  const cut = (most: number) =>
    letters.length > most
      ? shorten(text, font, measure(letters.slice(0, most).join(''), font), measure)
      : text;
  const forms: (readonly string[])[] = [];
  if (whole && letters.length > SHORT) forms.push(balance(cut(WHOLE), font, 3, measure));
  const short = cut(SHORT);
  forms.push(balance(short, font, 2, measure));
  if (measure(short, font) <= font.size * 16) forms.push([short]);
  return forms;
}

function fontOf({ node, selected }: LabelledNode, input: NetworkInput): Font {
  const strong = node.kind === 'session' || node.kind === 'theme';
  return { family: 'sans', size: input.theme.textSmall, weight: strong || selected ? 600 : 400 };
}

function labelMarks(
  item: LabelledNode,
  texts: readonly string[],
  font: Font,
  place: LabelPlace,
  input: NetworkInput,
): readonly Mark[] {
  const { theme } = input;
  const { box, align } = place;
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
  const lead = font.size * 1.15;
  const coloured = item.node.kind === 'session' || item.node.kind === 'theme';
  const datum = { kind: item.node.kind, id: item.node.id };
  return texts.map((text, i) => ({
    kind: 'text',
    key: `label:${item.node.key}:${i}`,
    datum,
    x,
    y: box.y + font.size * 0.86 + i * lead,
    text,
    font,
    fill: coloured ? item.fill : theme.ink,
    anchor: align,
    halo: { color: theme.background, width: 3 },
  }));
}

function wantOf(item: LabelledNode, thing: number, whole: boolean, input: NetworkInput): Want {
  const { measure } = input;
  const font = fontOf(item, input);
  const texts = formsOf(item.node.label, font, whole, measure);
  const forms = texts.map(form => ({
    width: Math.max(...form.map(line => measure(line, font))),
    height: font.size * (1.05 + 1.15 * (form.length - 1)),
  }));
  const { x, y, forced } = item;
  // A name keeps off the ring around what is selected.
  const ring = item.selected ? RING : 0;
  const [rx, ry] = [item.rx + ring, item.ry + ring];
  const far = forced || item.hub || whole;
  return { item, font, texts, request: { x, y, rx, ry, thing, forms, forced, far } };
}

const byImportance = (a: LabelledNode, b: LabelledNode) =>
  Number(b.forced) - Number(a.forced) || b.importance - a.importance || (a.node.key < b.node.key ? -1 : 1);

function write(wants: readonly Want[], ground: LabelGround): readonly Written[] {
  const places = placeLabels(
    wants.map(want => want.request),
    ground,
  );
  return places.flatMap(place => {
    const want = wants[place.request];
    return want === undefined ? [] : [{ want, place }];
  });
}

const boxOf = ({ x, y, rx, ry }: LabelledNode): Rect => ({
  x: x - rx,
  y: y - ry,
  width: 2 * rx,
  height: 2 * ry,
});

/**
 * The name of what is pointed at, whole, over whatever lies there: only the labels that it would cover go, and the others
 * stay where they are, so that a picture does not shiver under the pointer.
 */
function point(
  written: readonly Written[],
  items: readonly LabelledNode[],
  ground: LabelGround,
  input: NetworkInput,
): readonly Written[] {
  const thing = items.findIndex(item => item.hovered);
  const item = items[thing];
  if (item === undefined) return written;
  const known = written.find(({ want }) => want.item === item);
  if (known !== undefined && !isCut(known)) return written;
  const want = wantOf({ ...item, forced: true }, thing, true, input);
  const [pointed] = write([want], { ...ground, budget: 0 });
  if (pointed === undefined) return written;
  const covered = grow(pointed.place.box, 2);
  const rest = written.filter(w => w !== known && !boxesOverlap(w.place.box, covered));
  return [...rest, pointed];
}

/** The names that were put somewhere by hand: they stand there, whatever lies below, and inside the plot. */
function placedByHand(items: readonly LabelledNode[], bounds: Rect, input: NetworkInput): readonly Written[] {
  return items.flatMap((item, thing): readonly Written[] => {
    const put = input.options.names?.get(item.node.key);
    if (put === undefined) return [];
    const want = wantOf(item, thing, true, input);
    const { width = 0, height = 0 } = want.request.forms[0] ?? {};
    const within = (value: number, from: number, room: number) =>
      Math.min(Math.max(value, from), from + room);
    const box = {
      x: within(item.x + put.x - width / 2, bounds.x, Math.max(0, bounds.width - width)),
      y: within(item.y + put.y - height / 2, bounds.y, Math.max(0, bounds.height - height)),
      width,
      height,
    };
    const leader = boxesOverlap(grow(box, 6), boxOf(item)) ? null : leaderOf(item, box);
    return [{ want, place: { request: 0, form: 0, box, align: 'middle', leader } }];
  });
}

/** Whether a name is asked for: of its kind, or of what is selected or pointed at. */
function isNamed({ node, forced, hovered }: LabelledNode, { options }: NetworkInput): boolean {
  return forced || hovered || options.unnamed?.has(node.kind) !== true;
}

/** Names what there is room to name, the most important first: text marks, and leaders for those that stand apart. */
export function networkLabels(
  nodes: readonly LabelledNode[],
  lines: readonly Segment[],
  bounds: Rect,
  input: NetworkInput,
): {
  readonly labels: readonly Mark[];
  readonly leaders: readonly Mark[];
  readonly names: NetworkScene['names'];
} {
  const { options, theme } = input;
  // What has faded is background: it asks for no name, and names may lie over it.
  const items = nodes.filter(node => !node.faded && isNamed(node, input));
  const byHand = placedByHand(items, bounds, input);
  const done = new Set(byHand.map(({ want }) => want.item));
  const area = bounds.width * bounds.height;
  const budget = options.labelBudget ?? Math.max(12, Math.round(area / 7500));
  const roomy = area > ROOMY * nodes.length;
  const wants = items
    .map((item, thing) => ({ item, thing }))
    .filter(({ item }) => !done.has(item) && (budget > 0 || item.forced))
    .sort((a, b) => byImportance(a.item, b.item))
    // Breaking names into lines is what takes time: those that will hardly find room are not asked.
    .filter(({ item }, rank) => item.forced || rank < 3 * budget)
    .map(({ item, thing }) => wantOf(item, thing, roomy || item.forced, input));
  const things = items.map(boxOf);
  const ground: LabelGround = {
    bounds,
    lines,
    obstacles: [...things, ...byHand.map(({ place }) => place.box)],
    background: nodes.filter(node => node.faded).map(boxOf),
    budget,
  };
  const placed = unfold(
    [...byHand, ...write(wants, ground)],
    { ...ground, obstacles: things },
    input.measure,
  );
  const written = point(placed, items, ground, input);
  return {
    names: written.map(({ want, place: { box } }) => ({
      key: want.item.node.key,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    })),
    labels: written.flatMap(w => labelMarks(w.want.item, textsOf(w), w.want.font, w.place, input)),
    leaders: written.flatMap(({ want, place }): readonly Mark[] => {
      if (place.leader === null) return [];
      const stroke = { color: theme.quiet, width: 0.6 };
      return [{ kind: 'line', key: `leader:${want.item.node.key}`, ...place.leader, stroke }];
    }),
  };
}
