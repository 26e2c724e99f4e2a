import type { Nodes } from 'mdast';
import type { Span } from '../model/span.ts';
import { STRIKES } from './struck.ts';

/** Where a node stands in the text. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** "1", "a, b", "*" between "<sup>" and "</sup>". */
const NOTE = /^[([]?(?:\d{1,2}(?:[,;] ?\d{1,2}){0,4}|[*†‡§]{1,3}|[a-cf-h](?:, ?[a-h])?)[)\]]?$/u;
const BEHIND_WORD = /\p{L}{3}[.)]?\s?$/u;

function tagOf(node: Nodes | undefined): string {
  return node?.type === 'html' ? node.value : '';
}

/** The words of a node, or of the last one within it: "**Paul Noury**". */
function endOf(node: Nodes | undefined): string {
  const last = node !== undefined && 'children' in node ? node.children.at(-1) : node;
  return last !== undefined && 'value' in last ? last.value : '';
}

const STRIKE = `(?:${[...STRIKES].join('|')})`;
const BEGINS_STRIKE = new RegExp(`^<${STRIKE}(?:\\s[^<>]*)?>`, 'iu');
const ENDS_STRIKE = new RegExp(`^</${STRIKE}\\s*>`, 'iu');

/** What tags strike through in a row of nodes: with its tags, and without them. */
export function struckIn(nodes: readonly Nodes[]): readonly { readonly whole: Span; readonly words: Span }[] {
  const found: { readonly whole: Span; readonly words: Span }[] = [];
  let opening: Span | null = null;
  for (const node of nodes) {
    if (BEGINS_STRIKE.test(tagOf(node))) opening = spanOf(node);
    if (opening === null || !ENDS_STRIKE.test(tagOf(node))) continue;
    const { start, end } = spanOf(node);
    found.push({ whole: { start: opening.start, end }, words: { start: opening.end, end: start } });
    opening = null;
  }
  return found;
}

/** Whether a node of a row is the mark of a footnote behind a word: "Durandel<sup>1</sup>", not "m<sup>2</sup>". */
export function isNoteMark(nodes: readonly Nodes[], at: number): boolean {
  const node = nodes[at];
  if (at < 2 || node?.type !== 'text' || !NOTE.test(node.value)) return false;
  const isHigh = /^<sup>$/iu.test(tagOf(nodes[at - 1])) && /^<\/sup>$/iu.test(tagOf(nodes[at + 1]));
  return isHigh && BEHIND_WORD.test(endOf(nodes[at - 2]));
}
