import type { MapInput } from './map-input.ts';
import { mix } from './parts/color.ts';
import type { LegendGroup, LegendItem } from './parts/legend.ts';

/** Classes of a tinted map; `fillOf` gives every department its colour, tinted or not. */
export interface RateClasses {
  readonly fillOf: (code: string) => string;
  readonly classes: readonly {
    readonly from: number;
    readonly to: number;
    readonly fill: string;
    readonly n: number;
  }[];
}

const CLASSES = 4;
/** Places off the map that the legend names before it counts the rest. */
const NAMED = 7;

/** Width of the line of so many sessions in common. */
export const linkWidth = (n: number) => 0.7 + 0.8 * (n - 1);

/** Rates above none in four classes of as many places each (quantiles), none by itself. */
export function rateClasses({ rates, theme }: MapInput): RateClasses {
  const bare = mix(theme.background, theme.faint, 0.55);
  if (rates === null) return { fillOf: () => bare, classes: [] };
  // The departments of one region have one rate, and count as one.
  const values = [...new Set(rates.values())].filter(rate => rate > 0).sort((a, b) => a - b);
  const count = Math.min(CLASSES, values.length);
  const classes = Array.from({ length: count }, (_, i) => {
    const inside = values.slice(
      Math.floor((i * values.length) / count),
      Math.floor(((i + 1) * values.length) / count),
    );
    const fill = mix(theme.background, theme.accent, 0.18 + (0.5 * i) / Math.max(1, count - 1));
    return { from: inside[0] ?? 0, to: inside.at(-1) ?? 0, fill, n: inside.length };
  });
  const fillOf = (code: string) => {
    const rate = rates.get(code) ?? 0;
    return rate === 0 ? bare : (classes.find(each => rate <= each.to)?.fill ?? bare);
  };
  return { fillOf, classes };
}

/** What circles, tints and lines mean, with counts; and what has no place on the map. */
export function mapLegend(
  input: MapInput,
  { classes }: RateClasses,
  radius: (n: number) => number,
  most: number,
): readonly LegendGroup[] {
  const { theme, words, symbols, links, off } = input;
  const number = words.number ?? String;
  const samples = [...new Set([1, Math.round(most / 3), most])].filter(n => n > 0);
  const sizes: LegendGroup = {
    key: 'size',
    title: words.legendSize,
    inline: true,
    items: samples.map((n): LegendItem => {
      const r = radius(n);
      const fill = theme.categories[0] ?? theme.neutral;
      return {
        key: `size:${n}`,
        sign: [{ kind: 'circle', key: 'sign', x: 0, y: 0, r, fill }],
        reach: { rx: r, ry: r },
        label: number(n),
      };
    }),
  };
  const rates: LegendGroup = {
    key: 'rate',
    title: words.legendRate,
    items: classes.map(({ from, to, fill, n }, i) => ({
      key: `rate:${i}`,
      sign: [{ kind: 'rect', key: 'sign', x: -8, y: -6, width: 16, height: 12, fill }],
      reach: { rx: 8, ry: 6 },
      label: words.range(from, to),
      count: number(n),
    })),
  };
  const lines: LegendGroup = {
    key: 'links',
    title: words.legendLinks,
    inline: true,
    items: [...new Set([1, Math.max(1, ...links.map(link => link.n))])].map(n => ({
      key: `links:${n}`,
      sign: [
        {
          kind: 'line',
          key: 'sign',
          x1: -10,
          y1: 0,
          x2: 10,
          y2: 0,
          stroke: { color: theme.quiet, width: linkWidth(n) },
        },
      ],
      reach: { rx: 10, ry: 4 },
      label: number(n),
    })),
  };
  const named = off.length <= NAMED + 1 ? off : off.slice(0, NAMED);
  const rest = off.slice(named.length);
  const dot = (key: string): Pick<LegendItem, 'sign' | 'reach'> => ({
    sign: [{ kind: 'circle', key, x: 0, y: 0, r: 2.5, fill: theme.quiet }],
    reach: { rx: 2.5, ry: 2.5 },
  });
  const outside: LegendGroup = {
    key: 'off',
    title: words.legendOff,
    items: [
      ...named.map(({ id, label, n }) => ({ key: `off:${id}`, ...dot('sign'), label, count: number(n) })),
      ...(rest.length === 0 ? [] : [{ key: 'off:more', ...dot('sign'), label: words.more(rest.length) }]),
    ],
  };
  return [
    ...(symbols.length > 0 ? [sizes] : []),
    ...(classes.length > 0 ? [rates] : []),
    ...(links.length > 0 ? [lines] : []),
    ...(off.length > 0 ? [outside] : []),
  ];
}
