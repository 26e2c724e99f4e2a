import type { Span } from '../model/span.ts';
import { rejoined } from '../text/asides.ts';
import { cleanText, type Passage, passage } from '../text/normalise.ts';
import type { Block, Readable } from './readable.ts';

/** One line of the file: its raw stretch without the line break, and its clean text. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** White space folded, emphasis dropped; '' for a blank line, a ruled one ("-----"), the number of a page. */
  readonly text: string;
  /** Level of a heading, its marks left out of the line; 0 for other lines. */
  readonly level: number;
  /** What the document's format says of the line; null for plain text, which says nothing. */
  readonly block: Block | null;
  /** It stands in a column, and words of another may stand between it and the next. */
  readonly inColumn?: true;
  /** The stretches that it was cut into where a cell of a page is narrow; absent where it stands in one piece. */
  readonly parts?: readonly Span[];
}

/** Who answers a message quotes it behind ">": a mark of the mail, no part of the line. */
const QUOTED = /^(?:[ \t]{0,3}>)+[ \t]?/;
/** The same as some write it, where no other bar makes a row of it. */
const BARRED = /^\|[ \t]+(?=[^|\n]*$)/;
/** "… la rive |": the bar that ended the row of a table whose other bars were lost. */
const ENDED = /[ \t]+\|[ \t]*$/;
const MARKDOWN = /^\s{0,3}(#{1,6})\s+/u;
const RULE = /^[\s=*_~+|:#^—–-]+$/u;

/** The number of a page, alone on its line: no part of the text. */
const PAGE = /^[–—-]?\s?(?:page|p\.)?\s?\d{1,3}(?:\s?(?:\/|sur)\s?\d{1,3})?\s?[–—-]?$/iu;
/** A line that is short begins otherwise, but for these. */
const LIKE_PAGE = /^[–—-]?\s?(?:\d|p)/i;

/** Where the words of a line end: before the bar at its end, where it is the only one. */
function wordsEnd(text: string, start: number, end: number, block: Block | null): number {
  if (block !== null || text[end - 1] !== '|' || text.indexOf('|', start) < end - 1) return end;
  return end - (ENDED.exec(text.slice(Math.max(start, end - 8), end))?.[0].length ?? 0);
}

/** The stretch [from, end) of a document as a line of its own. */
export function lineOf(text: string, index: number, from: number, end: number, block: Block | null): Line {
  const opening = text[from];
  const quoted =
    opening === '>' || opening === ' '
      ? QUOTED.exec(text.slice(from, Math.min(end, from + 40)))
      : opening === '|' && block === null
        ? BARRED.exec(text.slice(from, end))
        : null;
  const at = from + (quoted?.[0].length ?? 0);
  const marks =
    text[at] === '#' || text[at] === ' ' ? MARKDOWN.exec(text.slice(at, Math.min(end, at + 40))) : null;
  const heading = block?.kind === 'heading' ? block.level : 0;
  const start = at + (marks?.[0].length ?? 0);
  const clean = cleanText(text, start, wordsEnd(text, start, end, block));
  const numbered = clean.length < 20 && LIKE_PAGE.test(clean) && PAGE.test(clean);
  const ruled = numbered || clean === '|' || (clean.length > 2 && clean.length < 400 && RULE.test(clean));
  return { index, start, end, text: ruled ? '' : clean, level: marks?.[1]?.length ?? heading, block };
}

/** \n, Word's line break (vertical tab), form feed, next line, line and paragraph separator. */
const BREAK = /[\n\v\f\u0085\u2028\u2029]/g;

/** Where the next line break stands, from an offset on; the length of the text when none does. */
function nextBreak(text: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.test(text) ? BREAK.lastIndex - 1 : text.length;
}

/** Cuts a document into lines at every character that breaks one; the work grows with the length of the text. */
export function readLines({ text, blocks }: Pick<Readable, 'text' | 'blocks'>): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let next = 0;
  while (start <= text.length) {
    const at = nextBreak(text, start);
    while ((blocks[next]?.span.end ?? Number.MAX_SAFE_INTEGER) <= start) next += 1;
    const block = blocks[next];
    const within = block !== undefined && block.span.start < at && block.span.end > start;
    lines.push(lineOf(text, lines.length, start, at, within ? block : null));
    start = at + 1;
  }
  return blocks.every(({ kind }) => kind === 'item') ? underlined(text, lines) : lines;
}

/** "-----" or "=====" under the words of a text. */
const UNDERLINE = /^\s{0,8}(?:-{4,}|={4,}|~{4,}|_{4,})\s*$/u;
/** Gaps as between columns: the head of a table has a line under it too. */
const COLUMNS = /\S(?:\t|\s{3,}|\s*\|\s*)\S/u;
/** How much longer or shorter than its words a line under them may be. */
const MOST_BESIDE = 0.3;
const LEAST_BESIDE = 4;

/** Plain text has headings too: words on a line of their own with a line drawn under them, as long as they are. */
function underlined(text: string, lines: readonly Line[]): readonly Line[] {
  return lines.map((line, i) => {
    const below = lines[i + 1];
    if (
      line.text === '' ||
      line.level > 0 ||
      below === undefined ||
      below.text !== '' ||
      below.end - below.start < 4
    )
      return line;
    const rule = text.slice(below.start, below.end);
    if ((lines[i - 1]?.text ?? '') !== '' || !UNDERLINE.test(rule)) return line;
    const length = line.text.length;
    const beside = Math.abs(rule.trim().length - length);
    const isLong = beside > Math.max(LEAST_BESIDE, length * MOST_BESIDE);
    if (isLong || COLUMNS.test(text.slice(line.start, line.end))) return line;
    return { ...line, level: rule.includes('=') ? 1 : 2 };
  });
}

/** Passages one behind the other, a space between them. */
function together(parts: readonly Passage[]): Passage {
  const text = parts.map(p => p.text).join(' ');
  const offsets = new Int32Array(text.length + 1);
  let at = 0;
  for (const p of parts) {
    offsets.set(p.offsets, at);
    at += p.offsets.length;
  }
  return { text, offsets };
}

function isMark(between: string): boolean {
  return between.length < 12 && /[>|]/.test(between);
}

/** Stretches of a document as one line, words together that the end of one of them cuts. */
export function lineOfParts(text: string, parts: readonly Span[], block: Block | null): Line {
  const [first, last] = [parts[0], parts.at(-1)];
  const line = lineOf(text, 0, first?.start ?? 0, Math.max(first?.end ?? 0, last?.end ?? 0), block);
  const placed: Line = { ...line, inColumn: true, parts };
  return { ...placed, text: linePassage(text, placed).text };
}

/** The passage of a line. */
export function linePassage(text: string, { start, end, parts }: Line): Passage {
  if (parts === undefined) return passage(text, start, end);
  return rejoined(
    together(parts.map(part => passage(text, part.start, part.end)).filter(p => p.text !== '')),
    text,
  );
}

/** The passage of lines [from, to), read as one. */
export function passageOf(text: string, lines: readonly Line[], from: number, to: number): Passage {
  const first = lines[from];
  const last = lines[to - 1];
  if (first === undefined || last === undefined) return passage(text, 0, 0);
  const all = lines.slice(from, to);
  // A message that is quoted has its marks between the lines too.
  const isQuoted = all.some(({ start }, i) => i > 0 && isMark(text.slice(all[i - 1]?.end, start)));
  const isWhole = all.every(({ parts }) => parts === undefined);
  if (!isQuoted && isWhole && (all.length < 2 || !all.some(({ inColumn }) => inColumn)))
    return passage(text, first.start, last.end);
  return together(all.map(line => linePassage(text, line)).filter(p => p.text !== ''));
}

/** Runs of lines that are not blank: [from, to) pairs within the range given. */
export function blocksOf(
  lines: readonly Line[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const blocks: (readonly [number, number])[] = [];
  let open = -1;
  for (let i = from; i <= to; i += 1) {
    const filled = i < to && (lines[i]?.text ?? '') !== '';
    if (filled && open < 0) open = i;
    if (!filled && open >= 0) {
      blocks.push([open, i]);
      open = -1;
    }
  }
  return blocks;
}
