import type { DefaultTreeAdapterTypes } from 'parse5';
import { isTooDeep } from './nesting.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Whether nodes stand in one another deeper than anybody can have meant. */
export function isEndless(nodes: readonly Node[]): boolean {
  return isTooDeep(nodes, node => ('childNodes' in node ? node.childNodes : []));
}
