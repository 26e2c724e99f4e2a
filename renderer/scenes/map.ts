import { insetsAreLegible, type MapGround, mapGround, mapPlan } from './map-ground.ts';
import type { MapInput, MapSymbol } from './map-input.ts';
import { linkWidth, mapLegend, rateClasses } from './map-legend.ts';
import type { Point } from './map-outline.ts';
import { placeLabels } from './parts/labels.ts';
import { layer } from './parts/marks.ts';
import { pageOf } from './parts/page.ts';
import { balance } from './parts/text.ts';
import type { Font, Mark, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { type Rect, sameDatum } from './scene-words.ts';

/** From one line of a name to the next, in letters. */
const LEAD = 1.15;
/** Labels that are set besides those of what is compared. */
const LABELS = 40;

interface Placed extends MapSymbol, Point {
  readonly r: number;
}

/** Places → picture: circles whose area is the number of sessions, on the outlines of the departments; tints for rates alone. */
export function mapScene(given: MapInput): Scene & { neighbours?: ReadonlyMap<string, readonly string[]> } {
  const { size } = given;
  const classes = rateClasses(given);
  const most = Math.max(1, ...given.symbols.map(each => each.n));
  const largest = Math.max(5, Math.min(26, Math.min(size.width, size.height) * 0.036));
  const radius = (n: number) => largest * Math.sqrt(n / most);
  const pageFor = (input: MapInput) => pageOf(input, mapLegend(input, classes, radius, most));
  const whole = pageFor(given);
  const planned = mapPlan(given, whole.plot, given.insets);
  const isWhole = insetsAreLegible(planned, given.theme);
  const input = isWhole ? given : withoutInsets(given);
  const page = isWhole ? whole : pageFor(input);
  const plan = isWhole ? planned : mapPlan(input, page.plot, []);
  const ground = mapGround(input, plan, code => classes.fillOf(code));
  const placed = input.symbols
    .flatMap((symbol): readonly Placed[] => {
      const ways = symbol.codes.length > 1 ? ground.home : ground.middles;
      const middles = symbol.codes.flatMap(code => ways.get(code) ?? []);
      if (middles.length === 0) return [];
      const mean = (axis: 'x' | 'y') => middles.reduce((sum, each) => sum + each[axis], 0) / middles.length;
      return [{ ...symbol, x: mean('x'), y: mean('y'), r: radius(symbol.n) }];
    })
    // Small circles lie above large ones, so that each can be pointed at.
    .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
  return sceneOf(input, [
    layer('ground', ground.marks),
    layer('links', linkMarks(input, placed)),
    layer(
      'places',
      placed.map(each => symbolMark(each, input)),
    ),
    layer('labels', labelMarks(input, placed, ground)),
    ...page.marks,
  ]);
}

/** A map without insets, which would be too small: what stands overseas is among what has no place on it. */
function withoutInsets(input: MapInput): MapInput {
  const isOverseas = ({ codes }: MapSymbol) =>
    codes.length > 0 && codes.every(code => input.insets.includes(code));
  const away = input.symbols.filter(isOverseas);
  const off = [...away, ...input.off].toSorted((a, b) => b.n - a.n);
  return { ...input, symbols: input.symbols.filter(each => !isOverseas(each)), off };
}

function linkMarks({ links, theme }: MapInput, placed: readonly Placed[]): readonly Mark[] {
  const at = new Map(placed.map(each => [each.id, each]));
  return links.flatMap(({ source, target, n }): readonly Mark[] => {
    const [a, b] = [at.get(source), at.get(target)];
    if (a === undefined || b === undefined) return [];
    const stroke = { color: theme.quiet, width: linkWidth(n) };
    return [
      {
        kind: 'line',
        key: `link:${source}|${target}`,
        x1: a.x,
        y1: a.y,
        x2: b.x,
        y2: b.y,
        stroke,
        opacity: 0.55,
      },
    ];
  });
}

function symbolMark({ id, x, y, r, chosen, say }: Placed, { theme, selected }: MapInput): Mark {
  const datum = { kind: 'territory', id } as const;
  const isSelected = sameDatum(selected, datum);
  const circle: Mark = {
    kind: 'circle',
    key: 'shape',
    x: 0,
    y: 0,
    r,
    fill: chosen ? theme.accent : (theme.categories[0] ?? theme.neutral),
    stroke: { color: theme.background, width: 1 },
    opacity: 0.88,
  };
  const ring: readonly Mark[] = isSelected
    ? [
        {
          kind: 'circle',
          key: 'ring',
          x: 0,
          y: 0,
          r: r + 3,
          fill: null,
          stroke: { color: theme.ink, width: 1.6 },
        },
      ]
    : [];
  return {
    kind: 'group',
    key: `territory:${id}`,
    name: say,
    x,
    y,
    datum,
    label: say,
    marks: [circle, ...ring],
  };
}

/** Names and counts of the circles, the most present first; what is compared is always named. */
function labelMarks(
  input: MapInput,
  placed: readonly Placed[],
  { sheet, tiles, paris }: ReturnType<typeof mapGround>,
): readonly Mark[] {
  const holds = ({ x, y, width, height }: Rect) => {
    return (p: Point) => p.x >= x && p.x <= x + width && p.y >= y && p.y <= y + height;
  };
  // An inset of one department says its name itself.
  const onSheet = placed.filter(each => !tiles.some(tile => holds(tile)(each)));
  return [
    ...namesIn({ bounds: sheet, isNarrow: false, size: input.theme.textSmall + 1 }, onSheet, input, placed)
      .marks,
    // Its frame is hardly wider than "Seine-Saint-Denis": the count stands below, or the circle alone tells it.
    ...(paris === null ? [] : namesOfParis(paris, placed.filter(holds(paris.inner)), input, placed)),
  ];
}

/** In the first way in which each circle has a name: with some air around, up to the frame, or in the type of the frame's own name. */
function namesOfParis(
  { inner, frame }: NonNullable<MapGround['paris']>,
  some: readonly Placed[],
  input: MapInput,
  placed: readonly Placed[],
): readonly Mark[] {
  const small = input.theme.textSmall;
  const ways = [
    { bounds: inner, isNarrow: true, size: small + 1 },
    { bounds: frame, isNarrow: true, size: small + 1 },
    { bounds: frame, isNarrow: true, size: small },
  ];
  let names: Names = { count: 0, marks: [] };
  for (const way of ways) {
    names = namesIn(way, some, input, placed);
    if (names.count === some.length) break;
  }
  return names.marks;
}

interface Way {
  readonly bounds: Rect;
  readonly isNarrow: boolean;
  readonly size: number;
}

interface Names {
  /** Circles that have one. */
  readonly count: number;
  readonly marks: readonly Mark[];
}

/** Names and counts of some circles, as far as there is room for them in a part of the map; in a narrow one the names alone at least. */
function namesIn(
  { bounds, isNarrow, size }: Way,
  some: readonly Placed[],
  { theme, measure, words, selected }: MapInput,
  placed: readonly Placed[],
): Names {
  const number = words.number ?? String;
  const isForced = (each: Placed) => each.chosen || sameDatum(selected, { kind: 'territory', id: each.id });
  const named = some.toSorted((a, b) => Number(isForced(b)) - Number(isForced(a)) || b.n - a.n);
  const fontOf = (each: Placed): Font => ({
    family: 'sans',
    size,
    weight: isForced(each) ? 600 : 400,
  });
  const textOf = (each: Placed) => `${each.label} (${number(each.n)})`;
  const formsOf = (each: Placed) => [
    [textOf(each)],
    ...(isNarrow ? [balance(textOf(each), fontOf(each), 2, measure), [each.label]] : []),
  ];
  const sizeOf = (lines: readonly string[], font: Font) => ({
    width: Math.max(...lines.map(line => measure(line, font))) + 2,
    height: font.size * LEAD * lines.length,
  });
  const places = placeLabels(
    named.map(each => ({
      x: each.x,
      y: each.y,
      rx: each.r,
      ry: each.r,
      thing: placed.indexOf(each),
      forms: formsOf(each).map(lines => sizeOf(lines, fontOf(each))),
      forced: isForced(each),
      far: isForced(each),
    })),
    {
      bounds,
      obstacles: placed.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
      lines: [],
      budget: LABELS,
      givesWay: true,
    },
  );
  const marks = places.flatMap(({ request, form, box, align, leader }): readonly Mark[] => {
    const symbol = named[request];
    if (symbol === undefined) return [];
    const font = fontOf(symbol);
    const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
    const label = (formsOf(symbol)[form] ?? []).map(
      (text, i): Mark => ({
        kind: 'text',
        key: i === 0 ? `label:${symbol.id}` : `label:${symbol.id}:${i}`,
        x,
        y: box.y + font.size * (0.92 + LEAD * i),
        text,
        font,
        fill: theme.ink,
        anchor: align,
        halo: { color: theme.background, width: 3 },
      }),
    );
    if (leader === null) return label;
    return [
      { kind: 'line', key: `leader:${symbol.id}`, ...leader, stroke: { color: theme.quiet, width: 0.8 } },
      ...label,
    ];
  });
  return { count: places.length, marks };
}
