import type { EntityKind } from '../model/entity.ts';

/** Kinds of nodes that a network can show, in the order of switches, legends and colours: the one list of them. */
export const NODE_KINDS = [
  'session',
  'organisation',
  'person',
  'territory',
  'theme',
  'keyword',
] as const satisfies readonly EntityKind[];
export type NodeKind = (typeof NODE_KINDS)[number];

/** What a link says; each of those that the text ties has its sentences there. */
export const RELATIONS = [
  /** person – session: takes part in */
  'takes-part',
  /** person – organisation: holds a position in */
  'holds',
  /** organisation – session: present by a speaker, or named */
  'present',
  /** organisation – territory: governs or serves */
  'serves',
  /** territory – session: concerned */
  'concerns',
  /** session – theme: belongs to */
  'belongs',
  /** session – keyword: declares */
  'declares',
  /** A projection: two nodes of one kind that share something, named in `Graph.projection`. */
  'shares',
  /** Two shown nodes that hidden ones tie; the weight is their number. */
  'through',
] as const;
export type Relation = (typeof RELATIONS)[number];

export interface GraphNode {
  /** `${kind}:${id}`, unique in the graph. */
  readonly key: string;
  readonly kind: NodeKind;
  readonly id: string;
  readonly label: string;
  /** Id of the theme that colours it: a session's own; for others the theme of most of their sessions, null when tied or none. */
  readonly theme: string | null;
  /** Number of distinct sessions in the graph's selection that it stands in (1 for a session). */
  readonly sessions: number;
}

export interface GraphLink {
  /** `${source}|${target}|${relation}` with the keys of its ends. */
  readonly key: string;
  /** Indices into `Graph.nodes`. */
  readonly source: number;
  readonly target: number;
  readonly relation: Relation;
  /** Number of distinct facts behind it, or the projection's weight; above 0. */
  readonly weight: number;
}

/** How much two things that share something are tied: by how many, by how exclusively, or by what share of all they have. */
export const PROJECTION_WEIGHTS = ['count', 'newman', 'jaccard'] as const;
export type ProjectionWeight = (typeof PROJECTION_WEIGHTS)[number];

/** What the links of a projection say: things of one kind share things of another. */
export interface Projection {
  readonly kind: NodeKind;
  /** What is shared: another kind of node, or words that come from outside the network. */
  readonly over: NodeKind | 'vocabulary';
  readonly weight: ProjectionWeight;
}

/** An undirected network with stable order: nodes by kind then id, links by the indices of their ends. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Present when the links are those of a projection. */
  readonly projection?: Projection;
}
