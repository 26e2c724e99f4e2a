import { type GraphNode, NODE_KINDS, type NodeKind } from '../../data/graph/graph.ts';
import type { NetworkInput } from './network-input.ts';
import { groupingOf, isSized, LARGEST_EVER } from './network-look.ts';
import { weightsOf, widthScale } from './network-ties.ts';
import { category } from './parts/color.ts';
import type { LegendGroup, LegendItem } from './parts/legend.ts';
import { reach, shapeMarks } from './parts/shapes.ts';

/** Round values up to the largest for the scale of sizes: first, middle by area, last; of shares, a quarter and all. */
function steps(values: readonly number[], { options }: NetworkInput): readonly number[] {
  if (options.sizeBy === 'value') {
    const largest = values.reduce((a, b) => Math.max(a, b), 0);
    return largest > 0 ? [largest / 4, largest] : [0];
  }
  const most = values.reduce((a, b) => Math.max(a, b), 1);
  return [...new Set([1, Math.max(1, Math.round(((1 + Math.sqrt(most)) / 2) ** 2)), most])];
}

/** What shapes, colours and sizes mean in this picture, each with what it counts. */
export function networkLegend(
  input: NetworkInput,
  shown: readonly GraphNode[],
  values: readonly number[],
  radius: (kind: NodeKind, value: number) => number,
): readonly LegendGroup[] {
  const { theme, words, options } = input;
  const say = words.number ?? String;
  const stroke = { color: theme.background, width: 1 };
  const byKind = options.colourBy === 'kind';
  const asked = new Set(options.kinds ?? input.graph.nodes.map(node => node.kind));
  const present = NODE_KINDS.filter(kind => asked.has(kind));
  const kinds = present.map((kind): LegendItem => {
    const fill = byKind ? category(theme, NODE_KINDS.indexOf(kind)) : theme.quiet;
    const look = { kind, r: kind === 'person' ? 4 : 6, fill, stroke };
    const count = shown.filter(node => node.kind === kind).length;
    return {
      key: `kind:${kind}`,
      sign: shapeMarks(look),
      reach: reach(look),
      label: words.kinds[kind],
      count: say(count),
      absent: count === 0,
    };
  });
  const groups: LegendGroup[] = [
    {
      key: 'kinds',
      title: byKind ? words.legendColour : words.legendKinds,
      items: [...kinds, ...codeItem(input)],
    },
  ];
  if (!byKind) groups.push({ key: 'themes', title: words.legendColour, items: groupItems(input, shown) });
  // Without any link, whatever the filters, nothing has a size that says something.
  const untied = weightsOf(input) === null && options.sizeBy === 'degree';
  const sized = untied ? undefined : present.find(kind => isSized(kind, input));
  if (sized !== undefined) {
    groups.push({
      key: 'sizes',
      title: words.legendSize,
      inline: true,
      items: steps(values, input).map((value): LegendItem => {
        const look = {
          kind: sized,
          r: radius(sized, value),
          fill: theme.background,
          stroke: { color: theme.quiet, width: 1 },
        };
        // As high as the largest node ever is, so that the row takes the same room under every filter.
        const { rx } = reach(look);
        return {
          key: `size:${value}`,
          sign: shapeMarks(look),
          reach: { rx, ry: LARGEST_EVER },
          label: say(value),
        };
      }),
    });
  }
  const ties = tieItems(input);
  if (ties.length > 0) groups.push({ key: 'ties', title: words.legendTies ?? '', inline: true, items: ties });
  return groups;
}

/** What the codes of sessions stand for, by one of them. */
function codeItem({ theme, measure, words, options }: NetworkInput): readonly LegendItem[] {
  const { legendCode } = words;
  if (legendCode == null || options.titled) return [];
  const { code, label } = legendCode;
  const font = { family: 'sans', size: theme.textSmall, weight: 600 } as const;
  const badge = { text: code, font, fill: theme.background, width: measure(code, font) };
  const look = {
    kind: 'session',
    r: 6,
    fill: theme.quiet,
    stroke: { color: theme.background, width: 1 },
    badge,
  } as const;
  return [{ key: 'code', sign: shapeMarks(look), reach: reach(look), label }];
}

/** What widths of links say, where they differ and are told of: the least and the largest, and one between where there is room. */
function tieItems(input: NetworkInput): readonly LegendItem[] {
  const { theme, words } = input;
  const weights = weightsOf(input);
  if (words.legendTies === undefined || weights === null) return [];
  const { least, most } = weights;
  const width = widthScale(weights);
  const middle = Math.round(Math.sqrt(least * most));
  const steps = least < 1 || middle <= least || middle >= most ? [least, most] : [least, middle, most];
  if (width(most) - width(least) < 0.5) return [];
  const say = words.number ?? String;
  return steps.map((weight): LegendItem => {
    const line = { x1: -TIE, y1: 0, x2: TIE, y2: 0, stroke: { color: theme.quiet, width: width(weight) } };
    return {
      key: `tie:${weight}`,
      sign: [{ kind: 'line', key: 'line', ...line }],
      reach: { rx: TIE, ry: 4 },
      label: say(weight),
    };
  });
}

/** Half of the length of a link in the legend. */
const TIE = 9;

function groupItems(input: NetworkInput, shown: readonly GraphNode[]): readonly LegendItem[] {
  const { theme, words } = input;
  const say = words.number ?? String;
  const { groups, of } = groupingOf(input);
  const known = new Set(groups.map(each => each.id));
  const item = (key: string, fill: string, label: string, count: number): LegendItem => ({
    key: `theme:${key}`,
    sign: [{ kind: 'rect', key: 'pill', x: -7, y: -4, width: 14, height: 8, radius: 4, fill }],
    reach: { rx: 7, ry: 4 },
    label,
    count: say(count),
    absent: count === 0,
  });
  const count = (keeps: (group: string | null) => boolean) => shown.filter(node => keeps(of(node))).length;
  return [
    ...groups.map(each =>
      item(
        each.id,
        category(theme, each.colour),
        each.title,
        count(group => group === each.id),
      ),
    ),
    item(
      'none',
      theme.neutral,
      words.noTheme,
      count(group => group === null || !known.has(group)),
    ),
  ];
}
