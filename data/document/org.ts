import { type Inline, LightMarkup, type SourceLine, sourceLines } from './light-markup.ts';
import type { Veil } from './veil.ts';

const INLINES: readonly Inline[] = [
  // "[[https://…][Anne Roux]]", "[[#roux]]"
  { pattern: /\[\[[^\][\n]{1,500}\]\[([^\][\n]{1,300})\]\]/gu, as: 'plain' },
  { pattern: /\[\[(?:file|https?|#)[^\][\n]{1,500}(\])\]/gu, as: 'plain' },
  { pattern: /(?<![\p{L}\p{N}*])\*(\S(?:[^*\n]{0,300}\S)?)\*(?![\p{L}\p{N}*])/gu, as: 'bold' },
  { pattern: /(?<![\p{L}\p{N}/:])\/([^\s/](?:[^/]{0,400}[^\s/])?)\/(?![\p{L}\p{N}/])/gu, as: 'emphasis' },
  { pattern: /(?<![\p{L}\p{N}])[=~]([^\s=~](?:[^=~\n]{0,200}[^\s=~])?)[=~](?![\p{L}\p{N}])/gu, as: 'plain' },
];
const HEADING = /^(\*+)\s+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)\s+)?(?:\[#\w\]\s+)?/u;
/** ":santé:eau:", in any alphabet; words that end in a colon are none. */
const TAGS = /\s+:[\p{L}\p{M}\p{N}_@#%:]{1,80}:\s*$/u;
const KEYWORD = /^\s*#\+([\w-]{1,40}):\s*/u;
const ITEM = /^\s*(?:[-+]|\d{1,3}[.)])\s+(?:\[[ X-]\]\s+)?|^\s+\*\s+/u;
const HIDDEN_BLOCK = /^\s*#\+begin_(?:src|example|export|comment)\b/iu;
const END_BLOCK = /^\s*#\+end_/iu;
const DRAWER = /^\s*:[\p{L}\p{M}\p{N}_-]{1,40}:\s*$/u;
const END_DRAWER = /^\s*:END:\s*$/iu;
const RULED = /^\s*\|[-+|]+\|?\s*$/u;

/** The line that goes on behind one that opens something hidden: where it closes. */
function closing(lines: readonly SourceLine[], from: number, end: RegExp): number {
  const found = lines.findIndex((line, i) => i > from && end.test(line.text));
  return found < 0 ? from : found;
}

/** The lines that wrap an item or a paragraph: up to a blank one, or one that opens something else. */
function endOfText(lines: readonly SourceLine[], from: number, indent: number): number {
  let at = from + 1;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || line.indent < 0 || line.indent < indent) break;
    if (ITEM.test(line.text) || HEADING.test(line.text) || /^\s*(?:\||#\+|:\w+:)/u.test(line.text)) break;
    at += 1;
  }
  return at;
}

/** Veils a text in Org: headings by their stars, lists, tables, links, the keywords of its head. */
export function readOrg(text: string, veil: Veil): LightMarkup {
  const markup = new LightMarkup(text, veil, INLINES);
  const lines = sourceLines(text);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    at = Math.max(at + 1, readLine(markup, veil, lines, at, line));
  }
  return markup;
}

/** Reads what a line opens; gives the line behind it. */
function readLine(
  markup: LightMarkup,
  veil: Veil,
  lines: readonly SourceLine[],
  at: number,
  line: SourceLine,
): number {
  const { text, start, end } = line;
  if (line.indent < 0 || RULED.test(text)) return at + 1;
  if (HIDDEN_BLOCK.test(text)) return closing(lines, at, END_BLOCK) + 1;
  if (DRAWER.test(text)) return closing(lines, at, END_DRAWER) + 1;
  const keyword = KEYWORD.exec(text);
  if (keyword !== null) markup.declare(keyword[1]?.toLowerCase() ?? '', start + keyword[0].length, end);
  if (/^\s*#(?:\+|\s|$)/u.test(text)) return at + 1;
  const heading = HEADING.exec(text);
  if (heading !== null) {
    markup.endList();
    const to = end - (TAGS.exec(text)?.[0].length ?? 0);
    markup.block('heading', heading[1]?.length ?? 1, start + heading[0].length, to);
    return at + 1;
  }
  if (/^\s*\|/u.test(text)) {
    markup.row(start, end);
    return at + 1;
  }
  const mark = ITEM.exec(text);
  const to = endOfText(lines, at, mark === null ? 0 : line.indent + 1);
  const last = lines[to - 1]?.end ?? end;
  if (mark === null) {
    if (line.indent === 0) markup.endList();
    markup.block('paragraph', 0, start, last);
    return to;
  }
  markup.block('item', markup.depthOf(line.indent), start, last);
  // "+ Anne Roux": an item as any other.
  if (text[line.indent] === '+') veil.put(start + line.indent, '-', end);
  return to;
}
