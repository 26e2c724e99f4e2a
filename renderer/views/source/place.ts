import type { Span } from '../../../data/model/span.ts';

/** A line of the text as it is drawn: it says where it begins, and holds nothing but its own characters. */
const LINE = '.block > [data-start]';

/** The line that a node is in, or null. */
function lineOf(node: Node): HTMLElement | null {
  return (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(LINE) ?? null;
}

/** Where an end of a selection stands in the text; null outside of the lines. */
function placeOf(node: Node, offset: number): number | null {
  const line = lineOf(node);
  if (line !== null) {
    const before = document.createRange();
    before.selectNodeContents(line);
    before.setEnd(node, offset);
    return Number(line.dataset.start) + before.toString().length;
  }
  // Between two lines: a selection of whole lines ends where the next begins.
  const next = node.childNodes[offset];
  const following =
    next instanceof HTMLElement ? (next.matches(LINE) ? next : next.querySelector<HTMLElement>(LINE)) : null;
  return following === null ? null : Number(following.dataset.start);
}

/** The stretch of text that is selected in the reader; null when nothing is, or when it leaves the text. */
export function selectedSpan(reader: HTMLElement, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!reader.contains(range.commonAncestorContainer)) return null;
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** The drawn characters of a passage; null when its line is not drawn. */
export function rangeOf(reader: HTMLElement, { start, end }: Span): Range | null {
  const from = pointAt(reader, start, false);
  const to = pointAt(reader, end, true);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The text node and offset of a place. The end of a passage is looked for in the line of its last character. */
function pointAt(reader: HTMLElement, place: number, isEnd: boolean): { node: Node; offset: number } | null {
  const lines = reader.querySelectorAll<HTMLElement>(LINE);
  let line: HTMLElement | null = null;
  for (const each of lines) {
    const start = Number(each.dataset.start);
    if (isEnd ? start >= place : start > place) break;
    line = each;
  }
  if (line === null) return null;
  let left = place - Number(line.dataset.start);
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left < length || (isEnd && left === length)) return { node, offset: left };
    left -= length;
  }
  return null;
}
