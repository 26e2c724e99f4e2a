import type { Session, Theme } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { firstSeen, isUnseen } from './markup.ts';

/** A line of the source text that has something to be seen. */
export interface Line extends Span {
  /** What it opens: a theme, a session, or nothing. */
  readonly heads: 'theme' | 'session' | null;
  /** A theme stands above it. */
  readonly under: boolean;
  /** Whether blank lines stand before it. */
  readonly apart: boolean;
}

/** Some lines that follow each other, drawn together or not at all. */
export interface Block extends Span {
  readonly lines: readonly Line[];
}

/** About a screen and a half of text. */
const BLOCK_CHARACTERS = 4000;

/** The lines of a text, without the blank ones and those that are markup alone. */
export function linesOf(
  text: string,
  sessions: readonly Pick<Session, 'span' | 'titleSpan'>[],
  themes: readonly Pick<Theme, 'spans'>[],
): readonly Line[] {
  const heads = new Map<number, Line['heads']>();
  for (const { start } of themes.flatMap(theme => theme.spans)) heads.set(start, 'theme');
  // A record is no heading: its title stands somewhere inside.
  for (const { span, titleSpan } of sessions) if (titleSpan === undefined) heads.set(span.start, 'session');
  const lines: Line[] = [];
  let apart = false;
  let under = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (isUnseen(text, { start, end })) apart = true;
    else {
      for (const piece of piecesOf(start, end, sessions)) {
        // The marks of a heading may stand before its words.
        const own = heads.get(piece.start) ?? heads.get(firstSeen(text, piece)) ?? null;
        under ||= own === 'theme';
        lines.push({ ...piece, heads: own, under, apart });
        apart = false;
      }
    }
    start = end + 1;
  }
  return lines;
}

/** A line longer than this was not written by hand: data in one line is shown a record at a time. */
const LONGEST_LINE = 2000;

function piecesOf(start: number, end: number, sessions: readonly Pick<Session, 'span'>[]): readonly Span[] {
  if (end - start <= LONGEST_LINE) return [{ start, end }];
  const cuts = sessions.map(({ span }) => span.start).filter(at => at > start && at < end);
  const starts = [start, ...new Set(cuts.toSorted((a, b) => a - b))];
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }));
}

/** Groups lines into blocks of about the same length; a session or a theme begins a block of its own. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let group: Line[] = [];
  const close = () => {
    const [first, last] = [group[0], group.at(-1)];
    if (first !== undefined && last !== undefined)
      blocks.push({ start: first.start, end: last.end, lines: group });
    group = [];
  };
  for (const line of lines) {
    const first = group[0];
    if (first !== undefined && (line.heads !== null || line.end - first.start > BLOCK_CHARACTERS)) close();
    group.push(line);
  }
  close();
  return blocks;
}

/** The last of some passages in order that begins at or before a place; -1 when all begin later. */
export function lastBefore(passages: readonly Span[], place: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const NONE: readonly never[] = [];

/** Hands each passage to the blocks that it stands in. A block without any gets the very same empty list each time. */
export function byBlock<T extends { readonly span: Span }>(
  blocks: readonly Block[],
  passages: readonly T[],
): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const passage of passages) {
    const { start, end } = passage.span;
    for (let i = Math.max(0, lastBefore(blocks, start)); i < blocks.length; i += 1) {
      const block = blocks[i];
      if (block === undefined || block.start >= end) break;
      if (block.end <= start) continue;
      const list = found[i] ?? [];
      found[i] = list;
      list.push(passage);
    }
  }
  return blocks.map((_, i) => found[i] ?? NONE);
}
