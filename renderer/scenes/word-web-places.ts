import type { Graph } from '../../data/graph/graph.ts';
import { finish } from '../../data/graph/metrics/work.ts';
import { plainOf } from '../../data/graph/plain.ts';
import { layOut } from './layout/layouts.ts';
import { boxesOverlap, grow } from './parts/boxes.ts';
import type { Font, TextMeasure } from './scene.ts';
import type { Rect } from './scene-words.ts';

/** A word of the network; its size says how often it stands in the text. */
interface Word {
  readonly key: string;
  readonly label: string;
  readonly f: number;
  readonly theme: string | null;
  readonly say: string;
}

interface WebOfWords {
  readonly nodes: readonly Word[];
  readonly links: readonly { readonly a: string; readonly b: string; readonly S: number }[];
  readonly measure: TextMeasure;
  readonly theme: { readonly textSmall: number };
}

const SEED = 20250304;
const [SMALLEST, LARGEST] = [12, 30];
/** Rounds in which words that lie over each other are pushed apart. */
const ROUNDS = 200;

/** A word and its middle. */
export interface PlacedWord {
  readonly word: Word;
  readonly font: Font;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** How large a word is set: by the root of its frequency, between the least and the greatest that a picture shows. */
export function sizeOfWord(
  nodes: readonly { readonly f: number }[],
  theme: { readonly textSmall: number },
): (f: number) => number {
  const smallest = Math.max(SMALLEST, theme.textSmall);
  const most = Math.sqrt(Math.max(...nodes.map(({ f }) => f)));
  return f => smallest + (LARGEST - smallest) * (most <= 1 ? 0 : (Math.sqrt(f) - 1) / (most - 1));
}

/** Part of the words that stays when they find no room, and how few of them always do. */
const KEPT = 0.85;
const FEWEST = 2;

/** Words laid out so that none lies over another; where the room is short, those of the strongest links. */
export function placesOf(input: WebOfWords, plot: Rect): readonly PlacedWord[] {
  let nodes = input.nodes;
  for (;;) {
    const placed = placedIn({ ...input, nodes }, plot);
    if (nodes.length <= FEWEST || !placed.some((one, i) => placed.slice(i + 1).some(liesOver(one))))
      return placed;
    nodes = strongest(input, Math.max(FEWEST, Math.floor(nodes.length * KEPT)));
  }
}

const liesOver = (one: PlacedWord) => (other: PlacedWord) => boxesOverlap(boxOf(one), boxOf(other));

/** The words of the strongest links, with both ends of each, in their own order. */
function strongest({ nodes, links }: WebOfWords, count: number): readonly Word[] {
  const kept = new Set<string>();
  for (const { a, b } of links.toSorted((one, other) => other.S - one.S)) {
    const more = new Set([...kept, a, b]);
    if (more.size <= count) for (const key of more) kept.add(key);
  }
  return nodes.filter(({ key }) => kept.has(key));
}

/** Laid out as networks are, brought to the plot, then pushed apart until no word lies over another. */
function placedIn(input: WebOfWords, plot: Rect): readonly PlacedWord[] {
  const { nodes, links, measure } = input;
  if (nodes.length === 0) return [];
  const order = new Map(nodes.map(({ key }, i) => [key, i]));
  const graph: Graph = {
    nodes: nodes.map(({ key, label, theme }) => ({
      key: `keyword:${key}`,
      kind: 'keyword',
      id: key,
      label,
      theme,
      sessions: 1,
    })),
    links: links.flatMap(({ a, b, S }) => {
      const [source, target] = [order.get(a), order.get(b)];
      if (source === undefined || target === undefined) return [];
      return [{ key: `${a}|${b}`, source, target, relation: 'present' as const, weight: S }];
    }),
  };
  const places = finish(layOut('force', plainOf(graph), { seed: SEED, aspect: plot.width / plot.height }));
  const sizeOf = sizeOfWord(nodes, input.theme);
  const placed = nodes.map((word, i): PlacedWord => {
    const size = sizeOf(word.f);
    const font: Font = { family: 'serif', size, weight: 600 };
    return {
      word,
      font,
      x: places[2 * i] ?? 0,
      y: places[2 * i + 1] ?? 0,
      width: measure(word.label, font),
      height: size,
    };
  });
  stretch(placed, plot);
  for (let round = 0; round < ROUNDS && pushApart(placed, plot); round += 1);
  return placed;
}

/** Brings the middles of all words to the plot, each way by itself. */
function stretch(placed: readonly PlacedWord[], plot: Rect): void {
  const one = (
    low: (p: PlacedWord) => number,
    start: number,
    room: number,
    half: (p: PlacedWord) => number,
    set: (p: PlacedWord, v: number) => void,
  ) => {
    const [least, most] = [Math.min(...placed.map(low)), Math.max(...placed.map(low))];
    const margin = Math.max(...placed.map(half)) + 4;
    for (const each of placed) {
      const share = most === least ? 0.5 : (low(each) - least) / (most - least);
      set(each, start + margin + share * Math.max(0, room - 2 * margin));
    }
  };
  one(
    p => p.x,
    plot.x,
    plot.width,
    p => p.width / 2,
    (p, v) => {
      p.x = v;
    },
  );
  one(
    p => p.y,
    plot.y,
    plot.height,
    p => p.height / 2,
    (p, v) => {
      p.y = v;
    },
  );
}

const boxOf = ({ x, y, width, height }: PlacedWord): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** Moves every two words that overlap half of the way each, along the shorter one; whether any did. */
function pushApart(placed: readonly PlacedWord[], plot: Rect): boolean {
  let moved = false;
  for (const [i, one] of placed.entries()) {
    for (const other of placed.slice(i + 1)) {
      const [a, b] = [grow(boxOf(one), 3), grow(boxOf(other), 3)];
      if (!boxesOverlap(a, b)) continue;
      moved = true;
      const across = Math.min(a.x + a.width - b.x, b.x + b.width - a.x) / 2 + 0.1;
      const down = Math.min(a.y + a.height - b.y, b.y + b.height - a.y) / 2 + 0.1;
      if (down <= across) {
        const way = one.y <= other.y ? 1 : -1;
        one.y -= way * down;
        other.y += way * down;
      } else {
        const way = one.x <= other.x ? 1 : -1;
        one.x -= way * across;
        other.x += way * across;
      }
    }
  }
  for (const each of placed) {
    each.x = Math.min(plot.x + plot.width - each.width / 2, Math.max(plot.x + each.width / 2, each.x));
    each.y = Math.min(plot.y + plot.height - each.height / 2, Math.max(plot.y + each.height / 2, each.y));
  }
  return moved;
}
