import type { Nodes, Parents, RootContent, Table, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Span } from '../model/span.ts';
import { hideAttachment, isAttachment } from './attachments.ts';
import { showWords } from './characters.ts';
import { hideDialects } from './dialects.ts';
import { fieldsOf, namesColumns } from './fields.ts';
import { gapAhead, isGluedBehind } from './glued-links.ts';
import { readHtmlWithin } from './html.ts';
import { isNoteMark, spanOf, struckIn } from './markdown-tags.ts';
import { isTooDeep } from './nesting.ts';
import { withWholeTables } from './parted-rows.ts';
import type { Block, DataRecord, Field, Link } from './readable.ts';
import { withRuledHead } from './ruled-head.ts';
import { withListSigns } from './signs-of-items.ts';
import { isStacked } from './stacked-cells.ts';
import { veilStruck, veilTildes } from './struck.ts';
import { underlinedTitles } from './underlines.ts';
import type { Veil } from './veil.ts';

/** What a Markdown text is made of; `front` is its head between "---" or "+++" lines, or null. */
export interface MarkdownMarkup {
  readonly blocks: readonly Block[];
  readonly records: readonly DataRecord[];
  readonly links: readonly Link[];
  readonly emphasis: readonly Span[];
  readonly bold: readonly Span[];
  readonly front: Span | null;
}

/** A head stands between "---" or, in TOML, between "+++". Lines set in by four spaces are lists and quotations in programmes, and no code. */
const EXTENSIONS = [
  frontmatter(['yaml', { type: 'yaml', marker: '+' }]),
  gfmTable(),
  { disable: { null: ['codeIndented'] } },
];
/** Lines under words are rules, but for a text that has titles underlined. */
const WITH_RULES = [...EXTENSIONS, { disable: { null: ['setextUnderline'] } }];
const TREES = [frontmatterFromMarkdown(['yaml']), gfmTableFromMarkdown()];

const RAW_HTML = '{=html}';
const FENCE = /^\s{0,3}(?:`{3,}|~{3,})\s*$/u;

/** Words of a node, and how many of them are bold. */
interface Weight {
  words: number;
  strong: number;
}

class Pages {
  readonly blocks: Block[] = [];
  readonly records: DataRecord[] = [];
  readonly links: Link[] = [];
  readonly emphasis: Span[] = [];
  readonly bold: Span[] = [];
  front: Span | null = null;
  private readonly attached: Span[] = [];

  constructor(
    private readonly text: string,
    private readonly veil: Veil,
  ) {}

  /** The end of the text. */
  end(): void {
    for (const span of this.attached) hideAttachment(this.veil, this.text, span);
  }

  block(node: RootContent, depth: number): void {
    switch (node.type) {
      case 'yaml':
        this.front = spanOf(node);
        this.veil.hide(this.front.start, this.front.end);
        break;
      case 'heading':
        this.leaf(node, 'heading', node.depth);
        break;
      case 'paragraph':
        this.leaf(node, 'paragraph', 0);
        break;
      case 'html':
        this.html(spanOf(node));
        break;
      case 'code':
        // "```{=html}": Pandoc and Quarto put what stands in such a fence into the page as it is.
        if (node.lang === RAW_HTML) this.html(this.insideFence(node));
        break;
      case 'table':
        this.table(node);
        break;
      case 'list':
        for (const item of node.children) {
          const own = spanOf(item);
          const first = item.children[0];
          // The mark of the item stays: "- ", "3. ".
          this.veil.show(own.start, first === undefined ? own.end : spanOf(first).start);
          item.children.forEach((child, i) => {
            if (i === 0 && child.type === 'paragraph') this.leaf(child, 'item', depth + 1);
            else this.block(child, depth + 1);
          });
        }
        return;
      case 'blockquote':
        for (const child of node.children) this.block(child, depth);
        return;
      default:
        return;
    }
  }

  private leaf(node: Parents, kind: Block['kind'], level: number): void {
    const weight = { words: 0, strong: 0 };
    this.inlines(node.children, false, weight);
    veilTildes(this.veil, this.text, spanOf(node));
    const strong = weight.words > 0 && weight.strong === weight.words;
    if (weight.words > 0)
      this.blocks.push({ kind, span: this.wordsOf(node, kind), level, strong, value: null });
  }

  /** Where a block stands; the line under a title is no part of it. */
  private wordsOf(node: Parents, kind: Block['kind']): Span {
    const { start, end } = spanOf(node);
    if (kind !== 'heading' || this.text[start] === '#') return { start, end };
    return { start, end: this.text.lastIndexOf('\n', end - 1) };
  }

  /** Words in a row; the mark of a footnote set high by a tag is none, and what a tag strikes through is veiled as such. */
  private inlines(nodes: readonly Nodes[], strong: boolean, weight: Weight): void {
    for (const [at, node] of nodes.entries()) if (!isNoteMark(nodes, at)) this.inline(node, strong, weight);
    for (const { whole, words } of struckIn(nodes)) veilStruck(this.veil, this.text, whole, words);
  }

  private inline(node: Nodes, strong: boolean, weight: Weight): void {
    const span = spanOf(node);
    switch (node.type) {
      case 'text': {
        showWords(this.veil, this.text, [span.start, span.end], { escapes: true, flows: false });
        hideDialects(this.veil, this.text, span);
        const words = node.value.trim().length;
        weight.words += words;
        if (strong) weight.strong += words;
        return;
      }
      case 'html':
        if (/^<br\b/iu.test(node.value)) this.veil.put(span.start, '\n', span.end);
        return;
      case 'link':
        this.links.push({
          kind: node.url.startsWith('mailto:') ? 'mail' : 'web',
          target: node.url,
          span,
        });
        // "<https://…>": the address itself is no word.
        if (this.text[span.start] === '<') return;
        this.unglue(span);
        this.inlines(node.children, strong, weight);
        if (isAttachment(node.children.map(child => ('value' in child ? child.value : '')).join('')))
          this.attached.push(span);
        return;
      case 'strong':
        this.bold.push(span);
        this.inlines(node.children, true, weight);
        return;
      case 'emphasis':
        this.emphasis.push(span);
        this.inlines(node.children, strong, weight);
        return;
      case 'linkReference':
        this.inlines(node.children, strong, weight);
        return;
      default:
        return;
    }
  }

  /** "[Anne Roux](…)and[Paul Petit](…)[Titre](…)": a link that begins or ends inside a word stood apart on its page. */
  private unglue({ start, end }: Span): void {
    if (this.text[start] !== '[') return;
    const gap = gapAhead(this.text[start - 1] ?? '', this.text[start + 1] ?? '');
    if (gap !== '') this.veil.put(start, gap, end);
    if (isGluedBehind(this.text, end)) this.veil.put(end - 1, ' ', end);
  }

  /** The lines between those of a fence; all behind the first where none closes it. */
  private insideFence(node: Nodes): Span {
    const { start, end } = spanOf(node);
    const from = this.text.indexOf('\n', start) + 1;
    const last = this.text.lastIndexOf('\n', end - 1) + 1;
    const isClosed = FENCE.test(this.text.slice(last, end));
    return { start: Math.min(from, end), end: isClosed ? Math.max(from, last) : end };
  }

  private html({ start, end }: Span): void {
    const inner = readHtmlWithin(this.text, this.veil, start, end);
    const base = this.records.length;
    this.records.push(...inner.records);
    this.links.push(...inner.links);
    this.emphasis.push(...inner.emphasis);
    this.bold.push(...inner.bold);
    for (const block of inner.blocks) {
      const value = block.value && { ...block.value, record: block.value.record + base };
      this.blocks.push({ ...block, value });
    }
  }

  /** Rows are records where the head names what stands below it; else each cell is a block of its own. */
  private table(node: Table): void {
    const [head, ...rows] = node.children;
    const names = head?.children.map(cell => this.sourceOf(cell)) ?? [];
    const told = names.map(name => name.replace(/[|*_\s]+/g, ' ').trim());
    const fields = fieldsOf(told);
    const isNamed = namesColumns(told);
    const isHeaded =
      isNamed &&
      !isStacked(
        fields,
        rows.map(row => row.children.map(cell => this.sourceOf(cell))),
      );
    for (const row of isNamed || head === undefined ? rows : [head, ...rows]) {
      if (this.isMarkup(row)) continue;
      const record = isHeaded ? this.records.push({ parent: null, span: spanOf(row) }) - 1 : null;
      this.row(row, fields, record);
    }
  }

  private sourceOf(node: Nodes): string {
    return this.text.slice(spanOf(node).start, spanOf(node).end);
  }

  /** Markup that stood between two rows is none, and no word. */
  private isMarkup(row: TableRow): boolean {
    if (this.sourceOf(row).startsWith('|') || row.children.some(({ children }) => children.length > 0))
      return false;
    const { start, end } = spanOf(row);
    this.veil.put(start, '\n', end);
    return true;
  }

  private row(row: TableRow, fields: readonly Field[], record: number | null): void {
    row.children.forEach((cell, column) => {
      const span = spanOf(cell);
      // The bar before a cell parts it from the one before.
      if (this.text[span.start] === '|') this.veil.put(span.start, '\n', span.end);
      const weight = { words: 0, strong: 0 };
      this.inlines(cell.children, false, weight);
      veilTildes(this.veil, this.text, span);
      if (weight.words === 0) return;
      const strong = weight.strong === weight.words;
      const field = fields[column];
      const value = record === null || field === undefined ? null : { field, record };
      this.blocks.push({ kind: value === null ? 'cell' : 'value', span, level: column, strong, value });
    });
    const { end } = spanOf(row);
    if (this.text[end - 1] === '|') this.veil.put(end - 1, '\n', end);
  }
}

/** Blocks of HTML that only blank lines part as one: a table goes on behind them. */
function wholeElements(nodes: readonly RootContent[]): readonly RootContent[] {
  const whole: RootContent[] = [];
  for (const node of nodes) {
    const before = whole.at(-1);
    if (node.type === 'html' && before?.type === 'html' && before.position && node.position)
      whole.splice(-1, 1, { ...before, position: { start: before.position.start, end: node.position.end } });
    else whole.push(node);
  }
  return whole;
}

/** A line that opens hundreds of lists and quotations in one another: the parser would need minutes for thousands. */
const IN_ONE_ANOTHER = /^(?:[ \t]{0,3}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){512}/mu;

/** Veils a Markdown text (CommonMark with tables and a head in YAML or TOML). Null where it nests without end. */
export function readMarkdown(text: string, veil: Veil): MarkdownMarkup | null {
  if (IN_ONE_ANOTHER.test(text)) return null;
  const headed = withRuledHead(text);
  const ruled = withListSigns(withWholeTables(headed) ?? headed);
  const underlined = underlinedTitles(ruled);
  const root = fromMarkdown(underlined ?? ruled, {
    extensions: underlined === null ? WITH_RULES : EXTENSIONS,
    mdastExtensions: TREES,
  });
  if (isTooDeep<RootContent>(root.children, node => ('children' in node ? node.children : []))) return null;
  const pages = new Pages(text, veil);
  for (const node of wholeElements(root.children)) pages.block(node, 0);
  pages.end();
  return pages;
}
