import type { GraphNode } from '../../data/graph/graph.ts';
import type { NetworkInput } from './network-input.ts';
import type { Segment } from './parts/ink.ts';
import type { LabelRequest } from './parts/labels.ts';
import { type LabelPlace, placeLabels } from './parts/labels.ts';
import { balance, shorten } from './parts/text.ts';
import type { Font, Mark, TextMeasure } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** A node where it stands, as far as its label is concerned. */
export interface LabelledNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly fill: string;
  /** The larger, the earlier it is named. */
  readonly importance: number;
  /** Selected, pointed at, or next to what is selected. */
  readonly forced: boolean;
  readonly selected: boolean;
  /** Not part of what is selected: named by nothing. */
  readonly faded: boolean;
}

/** Characters that a name keeps where room is short; only what is longer is cut, at a word. */
const SHORT = 42;
/** Characters of the longest name that is ever drawn whole. */
const WHOLE = 72;

/** Area of paper a node, in square units, from which long names are drawn whole. */
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

/** Names what there is room to name, the most important first: text marks, and leaders for those that stand apart. */
export function networkLabels(
  items: readonly LabelledNode[],
  lines: readonly Segment[],
  bounds: Rect,
  input: NetworkInput,
): { readonly labels: readonly Mark[]; readonly leaders: readonly Mark[] } {
  const { measure, options, theme } = input;
  const roomy = bounds.width * bounds.height > ROOMY * items.length;
  const wanted = items
    .map((item, thing) => ({ item, thing }))
    .filter(({ item }) => !item.faded || item.forced)
    .sort(
      (a, b) =>
        Number(b.item.forced) - Number(a.item.forced) ||
        b.item.importance - a.item.importance ||
        (a.item.node.key < b.item.node.key ? -1 : 1),
    )
    .map(({ item, thing }) => {
      const font = fontOf(item, input);
      const texts = formsOf(item.node.label, font, roomy || item.forced, measure);
      const request: LabelRequest = {
        x: item.x,
        y: item.y,
        rx: item.rx,
        ry: item.ry,
        thing,
        forced: item.forced,
        forms: texts.map(form => ({
          width: Math.max(...form.map(line => measure(line, font))),
          height: font.size * (1.05 + 1.15 * (form.length - 1)),
        })),
      };
      return { item, font, texts, request };
    });
  const places = placeLabels(
    wanted.map(w => w.request),
    {
      bounds,
      lines,
      obstacles: items.map(({ x, y, rx, ry }) => ({ x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry })),
      budget: options.labelBudget ?? Math.max(12, Math.round((bounds.width * bounds.height) / 7500)),
    },
  );
  const labels: Mark[] = [];
  const leaders: Mark[] = [];
  for (const place of places) {
    const want = wanted[place.request];
    const texts = want?.texts[place.form];
    if (want === undefined || texts === undefined) continue;
    labels.push(...labelMarks(want.item, texts, want.font, place, input));
    if (place.leader) {
      leaders.push({
        kind: 'line',
        key: `leader:${want.item.node.key}`,
        ...place.leader,
        stroke: { color: theme.quiet, width: 0.6 },
      });
    }
  }
  return { labels, leaders };
}
