import type { Graph, GraphNode, NodeKind } from '../../data/graph/graph.ts';
import type { Segment } from './parts/ink.ts';
import type { Datum, Mark, Scene, Size, Target, TextMeasure } from './scene.ts';
import type { Fit, PictureWords, Rect, ThemeWords, ViewTransform } from './scene-words.ts';
import type { SceneTheme } from './theme.ts';

export interface NetworkWords extends PictureWords {
  /** Name of each kind in the legend, in the plural. */
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly themes: readonly ThemeWords[];
  /** The groups that colours show, when they show groups. */
  readonly groups?: readonly ThemeWords[];
  /** What is outside every theme, or shared by several. */
  readonly noTheme: string;
  /** Heading of the shapes. */
  readonly legendKinds: string;
  /** Heading of the colours, as the options say. */
  readonly legendColour: string;
  /** Heading of the sizes, as the options say. */
  readonly legendSize: string;
  /** What the code of a session stands for; null or absent where none stands in the picture. */
  readonly legendCode?: { readonly code: string; readonly label: string } | null;
  /** Heading of the widths of links; without it they are not told. */
  readonly legendTies?: string;
  /** What a session's badge says; null where it has none and is named like any other. Its id when absent. */
  readonly badge?: (node: GraphNode) => string | null;
  /** Accessible name of a node, with its number of links shown; its label alone when absent. */
  readonly say?: (node: GraphNode, links: number) => string;
}

/** Nodes that belong together, drawn on one ground. */
export interface Hull {
  readonly key: string;
  /** Number of its category; null outside of all. */
  readonly colour: number | null;
  /** Keys of its nodes. */
  readonly members: readonly string[];
}

/** The least and the largest weight of some links; null for none. */
export type Weights = { readonly least: number; readonly most: number } | null;

export interface NetworkPictureOptions {
  /** What colours say; `group`: the group that `groupOf` gives a node, named in `words.groups`. */
  readonly colourBy: 'theme' | 'kind' | 'group';
  /** What sizes say; `value`: the numbers of `values`. */
  readonly sizeBy: 'degree' | 'sessions' | 'value';
  /** Id of each node's group, by key; nodes without one are outside of all. */
  readonly groupOf?: ReadonlyMap<string, string>;
  /** A number for each node, 0 or more, in the order of the graph. */
  readonly values?: ArrayLike<number>;
  readonly hulls?: readonly Hull[];
  /** Names that were put somewhere by hand, by the key of their node: the middle of each, seen from that of its node. */
  readonly names?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** Keys of the nodes and links that are asked about: all others fade. Takes the place of what is selected. */
  readonly lit?: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> } | null;
  /** Whether sessions are named like any other, and sized, instead of bearing their codes. */
  readonly titled?: boolean;
  /** Kinds whose names are not written; what is selected or pointed at is named besides. */
  readonly unnamed?: ReadonlySet<NodeKind>;
  /** Keys of nodes that are named whatever room there is. */
  readonly always?: ReadonlySet<string>;
  /** Most labels to draw; from the room there is when absent. What is selected or hovered is named besides. */
  readonly labelBudget?: number;
  readonly selected?: Datum | null;
  /** Whether what is not next to the selected node fades; true unless told. */
  readonly fades?: boolean;
  readonly hovered?: Datum | null;
  /** Kinds that were asked for: the legend names them even when a filter leaves none. Absent: those of the graph. */
  readonly kinds?: readonly NodeKind[];
  /** Weights of the links of the unfiltered network, so that a filter changes no width. Absent: those of the graph. */
  readonly weights?: Weights;
  /** Kinds that are in the graph but not shown. Nothing moves when one is hidden. */
  readonly hiddenKinds?: readonly NodeKind[];
}

export interface NetworkInput {
  readonly graph: Graph;
  /** x and y of each node, in the layout's own units, in the order of `graph.nodes`. */
  readonly positions: Float64Array;
  /**
   * Bounds of the layout in its own units. Give those of the unfiltered network, so that a filter moves nothing;
   * absent: the bounds of `positions`.
   */
  readonly extent?: Rect;
  readonly size: Size;
  readonly theme: SceneTheme;
  readonly measure: TextMeasure;
  readonly words: NetworkWords;
  readonly options: NetworkPictureOptions;
  /** Zoom and pan; nodes keep their size, labels are placed anew. Absent: the whole network. */
  readonly view?: ViewTransform;
  /** Whether many nodes may be drawn as a crowd; true unless told. */
  readonly crowds?: boolean;
}

/** A network's picture, and what gestures need to know of it. */
export interface NetworkScene extends Scene {
  /** Where the network stands, beside titles and legend: zoom and drag happen in it. */
  readonly plot: Rect;
  readonly fit: Fit;
  /** Keys of the node marks that each node mark is linked to, for the keyboard. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** Where the middle of each node stands that is in the plot, by its key. */
  readonly places: readonly { readonly key: string; readonly x: number; readonly y: number }[];
  /** Where the middle of each name stands, by the key of its node. */
  readonly names: readonly { readonly key: string; readonly x: number; readonly y: number }[];
  /** Where each link lies in the plot, for the pointer: a line is too thin to be hit. */
  readonly ties: readonly { readonly key: string; readonly segment: Segment }[];
  /** The zoom and pan that it was drawn for. */
  readonly view: ViewTransform;
  /** Present when most of the marks are batches: what is pointed at and walked to stands here. */
  readonly targets?: readonly Target[];
}

/** A network's picture, and what is asked of it one node at a time. */
export interface NetworkDrawing {
  readonly scene: NetworkScene;
  /** Accessible name of a node; empty for a key that is not there. */
  readonly say: (key: string) => string;
  /** A node with its name, drawn over the picture; elsewhere than it stands when told, and then with its links. */
  readonly alone: (key: string, at?: { readonly x: number; readonly y: number }) => readonly Mark[];
}
