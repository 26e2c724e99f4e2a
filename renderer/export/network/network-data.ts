import { hexChannels, type Rgb } from '../rgb.ts';

/** What a column of a network's file holds; a list is written twice, for who reads lists and for who does not. */
export interface NetworkColumn {
  /** Readable, in a–z and `_`: some programs show it, others match on it. */
  readonly id: string;
  readonly type: 'string' | 'integer' | 'double' | 'list';
}

export type NetworkCell = string | number | readonly string[] | null;

interface Described {
  /** What stands in each column, in their order; null where nothing is known. */
  readonly cells: readonly NetworkCell[];
  readonly label: string;
  readonly color: string;
}

export interface NetworkFileNode extends Described {
  /** Begins with the kind, so that no two kinds share an id: `person:isadora-guerra`. */
  readonly id: string;
  /** The kind, for programs that sort by it. */
  readonly kind: string;
  /** Scene units, y downwards as in every scene. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface NetworkFileLink extends Described {
  /** Ids of its ends. */
  readonly source: string;
  readonly target: string;
  /** What the link says; two links of the same ends never say the same. */
  readonly kind: string;
  /** Above 0. */
  readonly weight: number;
}

/** A network on its way into the files of other programs. */
export interface NetworkData {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly creator: string;
  readonly nodeColumns: readonly NetworkColumn[];
  readonly linkColumns: readonly NetworkColumn[];
  readonly nodes: readonly NetworkFileNode[];
  readonly links: readonly NetworkFileLink[];
}

/** Sizes of the smallest and the largest node in files: the range that Gephi would scale them to by itself. */
const SMALLEST = 4;
const LARGEST = 100;
/** What Gephi holds of a coordinate. */
const FARTHEST = 5000;
/** A middle that is nowhere exactly: Gephi forgets a node at the very origin. */
const BESIDE = 0.001;

export interface NodePlace {
  readonly x: number;
  /** Upwards, as Gephi and sigma draw it. */
  readonly y: number;
  readonly size: number;
  readonly color: Rgb;
}

/**
 * Places and sizes as Gephi's scaling on import would leave them: sizes from 4 to 100, places as much larger as sizes are,
 * around their own middle, y upwards. What is written is therefore what is seen, whether that scaling is on or off.
 */
export function placesOf({ nodes }: NetworkData): readonly NodePlace[] {
  const radii = nodes.map(node => node.radius);
  const [least, most] = [Math.min(...radii), Math.max(...radii)];
  const alike = most - least < 1e-9;
  const mean = (of: (node: NetworkFileNode) => number) =>
    nodes.reduce((sum, node) => sum + of(node), 0) / Math.max(1, nodes.length);
  const [cx, cy] = [mean(node => node.x), mean(node => node.y)];
  const reach = nodes.reduce((far, { x, y }) => Math.max(far, Math.abs(x - cx), Math.abs(y - cy)), 0);
  const wanted = alike ? SMALLEST / Math.max(least, 1e-9) : (LARGEST - SMALLEST) / (most - least);
  const scale = reach * wanted > FARTHEST ? FARTHEST / reach : wanted;
  return nodes.map(({ x, y, radius, color }) => {
    const [right, up] = [(x - cx) * scale, (cy - y) * scale];
    return {
      x: Math.abs(right) < BESIDE && Math.abs(up) < BESIDE ? BESIDE : right,
      y: up,
      size: alike ? SMALLEST : SMALLEST + ((LARGEST - SMALLEST) * (radius - least)) / (most - least),
      color: notBlack(hexChannels(color)),
    };
  });
}

/** Gephi forgets a colour that is black. */
function notBlack(color: Rgb): Rgb {
  return color.r + color.g + color.b === 0 ? { r: 1, g: 1, b: 1 } : color;
}

/** A number for files: three decimals at most, never an exponent. */
export function plainNumber(value: number, decimals = 3): string {
  const [whole = '0', rest = ''] = value.toFixed(decimals).split('.');
  const tail = rest.replace(/0+$/u, '');
  const text = tail === '' ? whole : `${whole}.${tail}`;
  return text === '-0' ? '0' : text;
}

/** A weight for files: never 0, with which a link would be no link. */
export function weightText(weight: number): string {
  return plainNumber(Math.max(weight, 1e-6), 6);
}
