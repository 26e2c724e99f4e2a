import type { DefaultTreeAdapterTypes, Token } from 'parse5';
import type { Span } from '../model/span.ts';
import { hideAttachment, isAttachment } from './attachments.ts';
import { showWords } from './characters.ts';
import { fieldsOf, namesAll, namesColumns } from './fields.ts';
import { headingLevel, isFoldingButton } from './heading-level.ts';
import { Breaks } from './html-breaks.ts';
import { BLOCK, HOURS, ITALIC, LIST, PARAGRAPH, SILENT, STRONG } from './html-elements.ts';
import { type CellPlace, cellPlaces, columnsBelow } from './html-grid.ts';
import { type Edges, PARTED } from './html-lines.ts';
import { linkOf, unglueLink } from './html-links.ts';
import { Lists, roomFor } from './html-lists.ts';
import { type Leaf, piecesOf, showGap } from './html-pieces.ts';
import { cellsOf, isSetApart, isUnseen, rowsOf, sourceOf, wordsOf } from './html-tree.ts';
import type { Block, DataRecord, Field, Link } from './readable.ts';
import { isStacked } from './stacked-cells.ts';
import { STRIKES, veilStruckElement } from './struck.ts';
import type { Veil } from './veil.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Tags nested deeper than any page of a person's: what they hold is left out, so that no file can exhaust the stack. */
const DEEPEST = 300;

/** Reads one stretch of HTML into the veil. */
export class Page {
  readonly blocks: Block[] = [];
  readonly records: DataRecord[] = [];
  readonly links: Link[] = [];
  readonly emphasis: Span[] = [];
  readonly bold: Span[] = [];
  private readonly attached: Span[] = [];
  private open: Leaf | null = null;
  private readonly lists = new Lists();
  private nesting = 0;
  private inBold = 0;
  private inLines = 0;
  private inCell = false;
  private inRows = false;
  private gapAt = -1;
  private unbroken: Token.Location | null | undefined = null; // The end of a block behind which nothing is broken, unless words follow.
  private readonly breaks = new Breaks();
  private inSlot = false; // In a cell beside hours, where the cells of a table are lines.
  private columns: readonly (Field | undefined)[] = [];
  private places: ReadonlyMap<Element, CellPlace> = new Map();
  private bodies: readonly (readonly string[])[] = [];

  constructor(
    private readonly text: string,
    private readonly veil: Veil,
    private readonly from: number,
    private readonly edges: Edges = PARTED,
    /** All of a page, and no stretch within another format. */
    private readonly whole = false,
  ) {}

  nodes(nodes: readonly Node[]): void {
    if (this.nesting >= DEEPEST) return;
    this.nesting += 1;
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.words(node.value, node.sourceCodeLocation);
      else if ('tagName' in node) this.element(node);
    }
    this.nesting -= 1;
  }

  /** The end of the stretch. */
  end(): void {
    this.close();
    for (const span of this.attached) hideAttachment(this.veil, this.text, span);
  }

  private close(): void {
    const { open } = this;
    if (open !== null && open.words > 0) {
      const strong = open.strong === open.words;
      this.blocks.push({
        kind: open.kind,
        span: { start: open.start, end: open.end },
        level: open.level,
        strong,
        value: null,
      });
    }
    this.open = null;
  }

  private words(value: string, at: Token.Location | null | undefined): void {
    if (at == null) return;
    const from = this.from + at.startOffset;
    if (value.trim() === '') this.gapAt = from;
    for (const [start, end] of piecesOf(this.text, value, from, this.from + at.endOffset)) {
      showWords(this.veil, this.text, [start, end], { escapes: false, flows: this.inLines === 0 });
      const words = this.text.slice(start, end).trim().length;
      this.mark(this.unbroken);
      this.unbroken = null;
      this.breaks.end();
      this.open ??= { kind: 'paragraph', level: 0, start, end, strong: 0, words: 0 };
      // Within the block: its words have begun.
      if (this.gapAt >= this.open.start && this.open.words > 0)
        showGap(this.veil, this.text, [this.gapAt, start], this.inLines > 0);
      this.open.end = Math.max(this.open.end, end);
      this.open.words += words;
      if (this.inBold > 0) this.open.strong += words;
    }
  }

  private begin(element: Element, kind: Block['kind'], level: number, mark: string): void {
    this.close();
    this.unbroken = null;
    const at = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
    if (at == null) return;
    const [start, end] = [this.from + at.startOffset, this.from + at.endOffset];
    const lead = this.marked(mark);
    this.veil.put(kind === 'item' ? roomFor(this.text, lead, start, at) : start, lead, end);
    this.open = { kind, level, start: end, end, strong: 0, words: 0 };
  }

  private finish(element: Element, mark: string): void {
    this.close();
    const at = element.sourceCodeLocation?.endTag;
    this.unbroken = mark === '' ? at : null;
    if (at != null) this.veil.put(this.from + at.startOffset, this.marked(mark), this.from + at.endOffset);
  }

  /** A mark with no more breaks than it lacks; in a row, and within another format, which has breaks of its own, it stands as it is. */
  private marked(mark: string): string {
    return this.inRows || !this.whole ? mark : this.breaks.lacking(mark);
  }

  private element(element: Element): void {
    const { tagName: tag } = element;
    const isSilent = SILENT.has(tag) && !isFoldingButton(element);
    if (isSilent || tag === 'br' || isUnseen(element, this.text, this.from)) this.breakAt(element);
    else if (tag === 'table' && this.inSlot) this.rows(element);
    else if (tag === 'table') this.table(element);
    else if (tag === 'tr') this.row(element, false);
    else this.holder(element, tag);
  }

  /** An element that holds words or other elements. */
  private holder(element: Element, tag: string): void {
    const heading = headingLevel(element);
    const start = this.from + (element.sourceCodeLocation?.startOffset ?? 0);
    const isLine = (this.inCell && PARAGRAPH.has(tag)) || isSetApart(element, this.text, start);
    if (tag === 'a') this.link(element);
    const opensItem = tag === 'p' && this.open?.kind === 'item' && this.open.words === 0;
    if (heading > 0) this.begin(element, 'heading', heading, '\n\n');
    else if (tag === 'li')
      this.begin(element, 'item', Math.max(1, this.lists.depth), `\n${this.lists.markOf(element)}`);
    else if (opensItem)
      this.unbroken = null; // "<li><p>": the words of the item.
    else if (isLine) this.mark(element.sourceCodeLocation?.startTag);
    else if (BLOCK.has(tag)) this.begin(element, 'paragraph', 0, this.edges.before(tag, this.lists.depth));
    const nested = LIST.has(tag);
    if (nested) this.lists.open(element);
    const at = element.sourceCodeLocation;
    if (ITALIC.has(tag) && at != null) this.emphasis.push(this.spanOf(at));
    if (STRONG.has(tag) && at != null) this.bold.push(this.spanOf(at));
    if (STRONG.has(tag)) this.inBold += 1;
    if (tag === 'pre') this.inLines += 1; // The lines of preformatted text are lines.
    this.nodes(element.childNodes);
    if (STRONG.has(tag)) this.inBold -= 1;
    if (tag === 'pre') this.inLines -= 1;
    if (nested) this.lists.close();
    if (STRIKES.has(tag)) veilStruckElement(this.veil, this.text, this.from, element);
    if (isLine) this.mark(element.sourceCodeLocation?.endTag);
    else if (heading > 0 || BLOCK.has(tag))
      this.finish(element, heading > 0 ? '\n' : this.edges.behind(tag, this.lists.depth));
  }

  /** A line break in place of a tag: the paragraphs of a cell are its lines. */
  private mark(at: Token.Location | null | undefined): void {
    if (at == null) return;
    this.veil.put(this.from + at.startOffset, '\n', this.from + at.endOffset);
    this.breaks.add();
  }

  private breakAt({ sourceCodeLocation: at, tagName }: Element): void {
    if (BLOCK.has(tagName) || tagName === 'br') this.mark(at);
  }

  private link(element: Element): void {
    const at = element.sourceCodeLocation;
    if (at != null && isAttachment(wordsOf(element))) this.attached.push(this.spanOf(at));
    unglueLink(this.veil, this.text, this.from, element);
    const link = linkOf(element, this.from);
    if (link !== null) this.links.push(link);
  }

  private spanOf({ startOffset, endOffset }: Token.Location): Span {
    return { start: this.from + startOffset, end: this.from + endOffset };
  }

  /** Rows are records where the head names what stands below it; else each cell is a block of its own. */
  private table(element: Element): void {
    this.begin(element, 'paragraph', 0, '\n\n');
    const { columns, inRows, bodies, places } = this;
    [this.columns, this.inRows] = [[], false];
    const rows = rowsOf(element).map(cellsOf);
    this.places = cellPlaces(rows);
    this.bodies = rows.map(cells => cells.map(cell => sourceOf(this.text, this.from, cell)));
    this.rows(element);
    [this.columns, this.inRows, this.bodies, this.places] = [columns, inRows, bodies, places];
    this.finish(element, '\n\n');
  }

  private rows(element: Element): void {
    for (const child of element.childNodes) {
      if (!('tagName' in child)) continue;
      if (child.tagName === 'tr' && this.inSlot) this.lines(cellsOf(child));
      else if (child.tagName === 'tr') this.row(child, !this.inRows);
      else if (child.tagName === 'caption') this.element(child);
      else this.rows(child);
    }
  }

  private row(row: Element, isFirst: boolean): void {
    const cells = cellsOf(row);
    this.inRows = true;
    const names = cells.map(wordsOf);
    const heads = cells.length > 1 && cells.every(cell => cell.tagName === 'th');
    if ((heads && namesColumns(names)) || (isFirst && namesAll(names))) {
      const fields = fieldsOf(names);
      this.columns = isStacked(fields, this.bodies) ? [] : columnsBelow(cells, fields, this.places);
      return;
    }
    this.begin(row, 'paragraph', 0, '\n\n');
    const record = this.columns.length > 0 ? this.records.length : null;
    if (record !== null && row.sourceCodeLocation != null)
      this.records.push({ parent: null, span: this.spanOf(row.sourceCodeLocation) });
    const hours = names.findIndex(name => HOURS.test(name));
    for (const [at, cell] of cells.entries()) {
      this.inSlot = hours >= 0 && at > hours;
      this.cell(cell, this.places.get(cell)?.column ?? at, record);
    }
    this.inSlot = false;
    this.finish(row, '\n');
  }

  /** The cells inside a cell. */
  private lines(cells: readonly Element[]): void {
    for (const { sourceCodeLocation: at, childNodes } of cells) {
      this.mark(at?.startTag);
      this.nodes(childNodes);
      this.mark(at?.endTag);
    }
  }

  private cell(cell: Element, column: number, record: number | null): void {
    this.begin(cell, 'cell', column, '\n');
    const first = this.blocks.length;
    const outer = this.inCell;
    this.inCell = true;
    this.nodes(cell.childNodes);
    this.inCell = outer;
    this.finish(cell, '\n');
    if (record === null) return;
    const field = this.columns[column] ?? 'other';
    for (const block of this.blocks.splice(first))
      this.blocks.push({ ...block, kind: 'value', value: { field, record } });
  }
}
