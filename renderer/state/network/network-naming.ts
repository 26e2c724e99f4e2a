import type { NodeKind } from '../../../data/graph/graph.ts';
import { fold } from '../../../data/text/normalise.ts';

/** A community that was named by hand. */
export interface GroupName {
  /** Key of a node: the community that holds it bears the name. */
  readonly key: string;
  readonly name: string;
}

/** How things are named in the network's picture. */
export interface NetworkNaming {
  /** Sessions bear their codes ("A12"), or are named by their titles. */
  readonly titled: boolean;
  /** Bodies are called by their letters, where the text does. */
  readonly short: boolean;
  /** Kinds whose names are not written. */
  readonly unnamed: readonly NodeKind[];
  /** Keys of nodes that are named whatever room there is. */
  readonly always: readonly string[];
  readonly groups: readonly GroupName[];
}

export const USUAL_NAMING: NetworkNaming = {
  titled: false,
  short: false,
  unnamed: [],
  always: [],
  groups: [],
};
/** The longest name of a community. */
export const LONGEST_GROUP_NAME = 80;

/** Writes the names of a kind, or leaves them out. */
export function withNamesOf(naming: NetworkNaming, kind: NodeKind): NetworkNaming {
  const { unnamed } = naming;
  const without = unnamed.filter(each => each !== kind);
  return { ...naming, unnamed: without.length < unnamed.length ? without : [...unnamed, kind] };
}

/** Names a node whatever room there is, or no longer. */
export function withAlways(naming: NetworkNaming, key: string): NetworkNaming {
  const { always } = naming;
  const without = always.filter(each => each !== key);
  return { ...naming, always: without.length < always.length ? without : [...always, key] };
}

/** Names the community that holds some nodes; an empty name gives it back the one that is computed. */
export function withGroupName(
  naming: NetworkNaming,
  members: readonly string[],
  name: string,
): NetworkNaming {
  const [key] = members;
  const others = naming.groups.filter(each => !members.includes(each.key));
  const tidy = fold(name).slice(0, LONGEST_GROUP_NAME);
  return { ...naming, groups: tidy === '' || key === undefined ? others : [...others, { key, name: tidy }] };
}
