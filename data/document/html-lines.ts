import type { DefaultTreeAdapterTypes } from 'parse5';
import { LIST, PARAGRAPH } from './html-elements.ts';
import { wordsOf } from './html-tree.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What stands in place of the tags around a block: line breaks. `depth`: how many lists it stands in. */
export interface Edges {
  readonly before: (tag: string, depth: number) => string;
  readonly behind: (tag: string, depth: number) => string;
}

/** Paragraphs that are parted from one another, as pages have them; the items of a list follow one another, those of one within it too. */
export const PARTED: Edges = {
  before: (tag, depth) => (PARAGRAPH.has(tag) ? '\n\n' : LIST.has(tag) && depth > 0 ? '' : '\n'),
  behind: (tag, depth) => (tag === 'li' || (LIST.has(tag) && depth > 0) ? '' : '\n'),
};
/** Paragraphs that follow one another as lines do; an empty one parts them. */
const IN_LINES: Edges = {
  before: (tag, depth) => (tag === 'p' ? '\n' : PARTED.before(tag, depth)),
  behind: (tag, depth) => (tag === 'p' ? '' : PARTED.behind(tag, depth)),
};

/** Whoever parts paragraphs by empty ones has so many of them, and this share of all. */
const LEAST_EMPTY = 3;
const LEAST_SHARE = 0.1;
/** An office program says of a paragraph that no room is to be left below it. */
const NO_ROOM = /(?:^|;)\s*margin(?:-bottom)?\s*:\s*0(?:\.0+)?(?:in|cm|mm|pt|px)?\s*(?:;|$)/iu;
/** So many of the paragraphs that hold words say it. */
const MOST_SHARE = 0.8;

/** How the paragraphs of a page stand: office programs set each line that was typed as one, and an empty one between what is apart. */
export function edgesOf(nodes: readonly Node[]): Edges {
  const paragraphs = paragraphsOf(nodes);
  const filled = paragraphs.filter(paragraph => wordsOf(paragraph) !== '');
  const empty = paragraphs.length - filled.length;
  if (empty < LEAST_EMPTY || empty < paragraphs.length * LEAST_SHARE) return PARTED;
  const close = filled.filter(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'style' && NO_ROOM.test(value)),
  );
  return close.length >= filled.length * MOST_SHARE ? IN_LINES : PARTED;
}

function paragraphsOf(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap(node => {
    if (!('tagName' in node) || node.tagName === 'table') return [];
    return node.tagName === 'p' ? [node] : paragraphsOf(node.childNodes);
  });
}
