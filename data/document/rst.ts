import { type Inline, LightMarkup, type SourceLine, sourceLines } from './light-markup.ts';
import type { Veil } from './veil.ts';

const INLINES: readonly Inline[] = [
  { pattern: /(?<![\p{L}\p{N}*])\*\*(\S(?:[^*]{0,400}\S)?)\*\*(?![\p{L}\p{N}*])/gu, as: 'bold' },
  {
    pattern: /(?<![\p{L}\p{N}*])\*(?!\*)([^\s*](?:[^*\n]{0,400}[^\s*])?)\*(?![\p{L}\p{N}*])/gu,
    as: 'emphasis',
  },
  { pattern: /``([^`\n]{1,300})``/gu, as: 'plain' },
  // "`Anne Roux <https://…>`_", ":ref:`Programme`", "`La rivière et ses comptes`_"
  { pattern: /(?<!`)`([^`<>]{1,400}?)\s*<([^`<>\s]{1,500})>`__?/gu, as: 'link' },
  { pattern: /(?::[\w:+-]{1,40}:)?(?<!`)`(?!`)([^`<>]{1,400})`_{0,2}(?!`)/gu, as: 'plain' },
];
const FIELD = /^:([^:\n`]{1,40}):(?:\s+|$)/u;
const RULE = /^([=~^"'`#*+_:.<>-])\1{2,}\s*$/u;
const ITEM = /^\s*(?:[-*+•]|(?:\d{1,3}|#)[.)]|\((?:\d{1,3}|#)\))\s+/u;
const DIRECTIVE = /^\s*\.\.(?:\s|$)/u;
/** What a directive holds that is words of the document. */
const SHOWN =
  /^\s*\.\.\s+(?:note|tip|hint|important|attention|warning|admonition|container|class|epigraph|pull-quote|topic|sidebar|rubric)::/u;
const GRID = /^\s*\+(?:[-=]+\+)+\s*$/u;
/** Columns of a simple table: two runs of "=" or more. */
const COLUMNS = /^\s*=+(?:\s+=+)+\s*$/u;

function isRuleFor(rule: SourceLine | undefined, title: SourceLine | undefined): boolean {
  if (rule === undefined || title === undefined || title.indent < 0 || !RULE.test(rule.text)) return false;
  return rule.text.trim().length >= title.text.trim().length * 0.8 && !RULE.test(title.text);
}

/** Veils a text in reStructuredText: underlined titles, lists, fields, directives, links. */
export function readRst(text: string, veil: Veil): LightMarkup {
  const reader = new Reader(new LightMarkup(text, veil, INLINES), sourceLines(text));
  return reader.read();
}

class Reader {
  /** The marks that underline titles, in the order in which they were met: each is a level. */
  private readonly levels: string[] = [];
  private words = false;

  constructor(
    private readonly markup: LightMarkup,
    private readonly lines: readonly SourceLine[],
  ) {}

  read(): LightMarkup {
    let at = 0;
    while (at < this.lines.length) at = Math.max(at + 1, this.line(at));
    return this.markup;
  }

  private line(at: number): number {
    const { lines, markup } = this;
    const line = lines[at];
    if (line === undefined || line.indent < 0 || GRID.test(line.text) || COLUMNS.test(line.text))
      return at + 1;
    const over = isRuleFor(line, lines[at + 1]) && isRuleFor(lines[at + 2], lines[at + 1]);
    if (over) return this.title(at + 1, `over ${line.text[0]}`, at + 3);
    if (line.indent === 0 && isRuleFor(lines[at + 1], line))
      return this.title(at, lines[at + 1]?.text[0] ?? '', at + 2);
    if (RULE.test(line.text)) return at + 1;
    if (DIRECTIVE.test(line.text))
      return SHOWN.test(line.text) ? this.options(at + 1) : this.indented(at + 1, line.indent);
    const field = FIELD.exec(line.text);
    if (field !== null && !this.words) {
      // When a page was written is no day of its event: it stays among the words, which tell the year.
      if (/^date$/iu.test(field[1] ?? '')) markup.block('paragraph', 0, line.start, line.end);
      else markup.declare(field[1]?.toLowerCase() ?? '', line.start + field[0].length, line.end);
      return at + 1;
    }
    if (/^\s*\|.*\|\s*$/u.test(line.text)) {
      markup.row(line.start, line.end);
      return at + 1;
    }
    this.words = true;
    const mark = ITEM.exec(line.text);
    const to = this.wrapped(at, mark === null ? 0 : line.indent + 1);
    const end = lines[to - 1]?.end ?? line.end;
    if (mark === null && line.indent === 0) markup.endList();
    if (mark === null) markup.block('paragraph', 0, line.start, end);
    else markup.block('item', markup.depthOf(line.indent), line.start, end);
    return to;
  }

  private title(at: number, mark: string, to: number): number {
    const line = this.lines[at];
    if (line === undefined) return to;
    if (!this.levels.includes(mark)) this.levels.push(mark);
    this.markup.endList();
    this.markup.block(
      'heading',
      this.levels.indexOf(mark) + 1,
      line.start + Math.max(0, line.indent),
      line.end,
    );
    return to;
  }

  /** The lines of a paragraph or an item: up to a blank one, or one that opens something else. */
  private wrapped(from: number, indent: number): number {
    let at = from + 1;
    for (; at < this.lines.length; at += 1) {
      const line = this.lines[at];
      if (line === undefined || line.indent < indent || line.indent < 0) break;
      if (ITEM.test(line.text) || DIRECTIVE.test(line.text) || isRuleFor(this.lines[at + 1], line)) break;
    }
    return at;
  }

  /** The options of a directive whose words are shown. */
  private options(at: number): number {
    let to = at;
    while (FIELD.test(this.lines[to]?.text.trimStart() ?? '')) to += 1;
    return to;
  }

  /** What is set in below a comment or a directive that holds no words of the document. */
  private indented(at: number, indent: number): number {
    let to = at;
    while (to < this.lines.length) {
      const line = this.lines[to];
      if (line === undefined || (line.indent >= 0 && line.indent <= indent)) break;
      to += 1;
    }
    return to;
  }
}
