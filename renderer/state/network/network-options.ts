import {
  NODE_KINDS,
  type NodeKind,
  PROJECTION_WEIGHTS,
  type Projection,
  type Relation,
} from '../../../data/graph/graph.ts';
import type { LayoutId } from '../../../data/graph/layouts.ts';
import type { ColourBy, HullId } from './network-colours.ts';
import { type NetworkNaming, USUAL_NAMING } from './network-naming.ts';
import type { SizeBy } from './network-sizes.ts';

/** What things of each kind can share, the most telling first. */
export const SHARED = {
  person: ['session', 'organisation', 'territory', 'vocabulary'],
  organisation: ['session', 'person', 'territory', 'vocabulary'],
  territory: ['session', 'organisation', 'person', 'vocabulary'],
  theme: ['organisation', 'territory', 'vocabulary', 'person'],
} as const satisfies Partial<Record<NodeKind, readonly Projection['over'][]>>;
/** The kinds that a network of one kind can be made of. */
export const PROJECTED = Object.keys(SHARED).filter(isProjected);
export type ProjectedKind = keyof typeof SHARED;

export function isProjected(kind: string): kind is ProjectedKind {
  return Object.hasOwn(SHARED, kind);
}

/** The surroundings of some nodes: all within `depth` links of one of them; 0 keeps the nodes alone. */
export interface Focus {
  /** Keys of nodes. */
  readonly roots: readonly string[];
  readonly depth: number;
  /** Kinds of link to walk along; none named: all. */
  readonly relations: readonly Relation[];
}
export const MOST_DEPTH = 3;

/** A node that the analyst put somewhere, in the layout's own units. */
export interface Pin {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** A projection that the screen offers. */
export interface AskedProjection extends Projection {
  readonly kind: ProjectedKind;
  readonly over: (typeof SHARED)[ProjectedKind][number];
}

export interface NetworkOptions {
  readonly kinds: readonly NodeKind[];
  /** A network of one kind whose links say what two things share; null: everything as the text ties it. */
  readonly projection: AskedProjection | null;
  readonly colourBy: ColourBy;
  readonly sizeBy: SizeBy;
  readonly layout: LayoutId;
  readonly hull: HullId;
  /** Least weight of a link; 0 keeps all. */
  readonly least: number;
  /** Only the links that are surprising for one of their ends (Serrano's disparity below 0.05). */
  readonly backbone: boolean;
  readonly focus: Focus | null;
  /** Keys of nodes taken out of the picture. */
  readonly hidden: readonly string[];
  /** Keys of nodes chosen together, by lasso or one after the other. */
  readonly marked: readonly string[];
  /** Key of the link that is asked about. */
  readonly link: string | null;
  /** Ends of the paths that are asked for, as keys. */
  readonly path: { readonly from: string; readonly to: string } | null;
  readonly pins: readonly Pin[];
  /** Names put somewhere by hand: where the middle of each stands from its node, in units of the picture. */
  readonly names: readonly Pin[];
  /** What is named, and how. */
  readonly naming: NetworkNaming;
}

/** The first picture: organisations × sessions coloured by theme, because it is the one that says something. */
export const DEFAULT_NETWORK: NetworkOptions = {
  kinds: ['session', 'organisation'],
  projection: null,
  colourBy: 'theme',
  sizeBy: 'degree',
  layout: 'force',
  hull: 'none',
  least: 0,
  backbone: false,
  focus: null,
  hidden: [],
  marked: [],
  link: null,
  path: null,
  pins: [],
  names: [],
  naming: USUAL_NAMING,
};

/** A named, pure change of the network's options. */
export type NetworkChange = (options: NetworkOptions) => NetworkOptions;

/** Switches a kind of node on or off; the kinds stay in the order of `NODE_KINDS`. */
export const toggleKind =
  (kind: NodeKind): NetworkChange =>
  o => ({ ...o, kinds: NODE_KINDS.filter(k => (k === kind ? !o.kinds.includes(k) : o.kinds.includes(k))) });

/** Shows one kind tied by what its things share, or everything again. What was asked of the old links is forgotten. */
export const projectOn =
  (kind: ProjectedKind | null): NetworkChange =>
  o => ({
    ...o,
    ...NOTHING_ASKED,
    projection:
      kind === null
        ? null
        : { kind, over: SHARED[kind][0], weight: o.projection?.weight ?? PROJECTION_WEIGHTS[0] },
    least: 0,
    focus: null,
    hidden: [],
    pins: [],
    names: [],
  });

const NOTHING_ASKED = { marked: [], link: null, path: null } as const;

/** Takes nodes out of the picture, and out of what is asked of it. */
export const hide =
  (keys: readonly string[]): NetworkChange =>
  o => ({ ...o, ...NOTHING_ASKED, hidden: [...new Set([...o.hidden, ...keys])] });

export const showAgain =
  (keys: readonly string[]): NetworkChange =>
  o => ({ ...o, hidden: o.hidden.filter(key => !keys.includes(key)) });

/** Keeps the nodes within reach of some, or all again. */
export const focusOn =
  (focus: Focus | null): NetworkChange =>
  o => ({ ...o, ...NOTHING_ASKED, focus });

/** Chooses nodes together. */
export const mark =
  (keys: readonly string[]): NetworkChange =>
  o => ({ ...o, ...NOTHING_ASKED, marked: [...new Set(keys)] });

/** Asks what ties two things. */
export const askLink =
  (link: string | null): NetworkChange =>
  o => ({ ...o, ...NOTHING_ASKED, link });

/** Asks how one gets from one thing to another. */
export const askPath =
  (from: string, to: string): NetworkChange =>
  o => ({ ...o, ...NOTHING_ASKED, path: { from, to } });

/** Asks nothing of the network any more. */
export const askNothing: NetworkChange = o =>
  o.marked.length === 0 && o.link === null && o.path === null ? o : { ...o, ...NOTHING_ASKED };

/** Puts nodes somewhere, to stay there; to a tenth of a unit, as addresses write it. */
export const pin =
  (pins: readonly Pin[]): NetworkChange =>
  o => ({ ...o, pins: putAmong(o.pins, pins) });

/** Puts the names of nodes somewhere from them, to stay there. */
export const moveNames =
  (names: readonly Pin[]): NetworkChange =>
  o => ({ ...o, names: putAmong(o.names, names) });

function putAmong(before: readonly Pin[], pins: readonly Pin[]): readonly Pin[] {
  const moved = new Set(pins.map(each => each.key));
  const tenths = (value: number) => Math.round(10 * value) / 10;
  const put = pins.map(({ key, x, y }) => ({ key, x: tenths(x), y: tenths(y) }));
  return [...before.filter(each => !moved.has(each.key)), ...put];
}

/** Gives nodes and their names back to the layout. */
export const unpin =
  (keys: readonly string[]): NetworkChange =>
  o => {
    const others = (pins: readonly Pin[]) => pins.filter(each => !keys.includes(each.key));
    return { ...o, pins: others(o.pins), names: others(o.names) };
  };

/** Leaves out the links that weigh less. */
export const setLeast =
  (least: number): NetworkChange =>
  o =>
    o.least === least ? o : { ...o, least };
