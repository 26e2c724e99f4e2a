import type { Located, Span } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';
import { fieldsOf, namesColumns } from '../fields.ts';
import type { Layout } from '../layout.ts';
import { type Block, type DataRecord, type Declared, type Link, NOTHING_DECLARED } from '../readable.ts';
import { stacksLines } from '../stacked-cells.ts';
import { gapBefore } from './glued-runs.ts';
import {
  type Cell,
  PAGE,
  type Paragraph,
  type Part,
  type Row,
  type Run,
  type Table,
  wordsOf,
} from './parts.ts';

/** A text that was made of a document, and what the document said of it beside its characters. */
export interface Composed {
  readonly text: string;
  readonly layout: Layout;
}

/** From this share of empty paragraphs on, the writer parts by them; else every paragraph stands apart. */
const PARTED_BY_EMPTY = 0.12;
/** Empty paragraphs that follow one another are space on a page; so many lines say as much. */
const MOST_BLANK = 3;

/** Writes the parts of a document as one text: a line a paragraph, blank lines around headings and tables, a line a cell. */
export function compose(parts: readonly Part[], format: Layout['format']): Composed {
  const plain = parts.filter((part): part is Paragraph => part.kind === 'paragraph');
  const empty = plain.filter(part => wordsOf(part).trim() === '').length;
  const composer = new Composer(empty < plain.length * PARTED_BY_EMPTY);
  composer.parts(parts);
  return composer.finish(format);
}

class Composer {
  private readonly written: string[] = [];
  private length = 0;
  /** Line breaks at the end of what is written. */
  private breaks = 0;
  private readonly blocks: Block[] = [];
  private readonly records: DataRecord[] = [];
  private readonly links: Link[] = [];
  private readonly emphasis: Span[] = [];
  private readonly bold: Span[] = [];
  private readonly pages: number[] = [0];
  private declared: Declared = NOTHING_DECLARED;

  constructor(private readonly apart: boolean) {}

  parts(parts: readonly Part[]): void {
    for (const part of parts) {
      if (part.kind === 'table') this.table(part);
      else this.paragraph(part);
    }
  }

  finish(format: Layout['format']): Composed {
    const { blocks, records, links, emphasis, bold, pages, declared } = this;
    const broken = pages.length > 1 ? pages : [];
    const text = this.written.join('');
    return { text, layout: { format, blocks, records, links, emphasis, bold, declared, pages: broken } };
  }

  private write(text: string): void {
    if (text === '') return;
    this.written.push(text);
    this.length += text.length;
    let end = text.length;
    while (end > 0 && text[end - 1] === '\n') end -= 1;
    this.breaks = text.length - end + (end === 0 ? this.breaks : 0);
  }

  private paragraph(part: Paragraph): void {
    const isHeading = part.kind === 'heading';
    if (isEmpty(part)) {
      for (const run of part.runs) if (run === PAGE) this.page();
      if (this.breaks < MOST_BLANK && this.length > 0) this.write('\n');
      return;
    }
    if (isHeading || (this.apart && part.kind === 'paragraph')) this.blankLine();
    const block = this.line(part, { kind: part.kind, level: part.level });
    if (isHeading) this.blankLine();
    if (part.names === 'title' && this.declared.title === null)
      this.declared = { ...this.declared, title: located(part, block.span) };
    if (part.names === 'subtitle' && this.declared.subtitle === null)
      this.declared = { ...this.declared, subtitle: located(part, block.span) };
  }

  /** A cell is one block, and its paragraphs are lines of it; null where nothing stands in it. */
  private cell({ column, parts }: Cell): Block | null {
    const [start, filled] = [this.length, paragraphsIn(parts).filter(part => !isEmpty(part))];
    if (filled.length === 0) return null;
    const strong = filled.map(part => this.words(part)).every(bold => bold);
    return { kind: 'cell', level: column, span: { start, end: this.length - 1 }, strong, value: null };
  }

  private line(part: Paragraph, { kind, level }: Pick<Block, 'kind' | 'level'>): Block {
    const start = this.length;
    const strong = this.words(part);
    const block = { kind, level, span: { start, end: this.length - 1 }, strong, value: null };
    this.blocks.push(block);
    return block;
  }

  /** Writes the words of a paragraph on a line; whether all of them are bold. */
  private words(part: Paragraph): boolean {
    if (part.mark !== '') this.write(`${part.mark} `);
    const shown = part.runs.filter((run): run is Run => run !== PAGE);
    let next = 0;
    for (const run of part.runs) {
      if (run === PAGE) {
        this.page();
        continue;
      }
      this.write(gapBefore(shown[next - 1], run, shown[next + 1]));
      this.run(run);
      next += 1;
    }
    this.write('\n');
    const words = shown.filter(run => run.text.trim() !== '');
    return words.length > 0 && words.every(run => run.bold);
  }

  private run({ text, bold, italic, target }: Run): void {
    const span = { start: this.length, end: this.length + text.length };
    this.write(text);
    if (text.trim() === '') return;
    if (bold) extend(this.bold, span);
    if (italic) extend(this.emphasis, span);
    if (target === null) return;
    const kind = target.startsWith('mailto:') ? 'mail' : 'web';
    this.links.push({ kind, target, span });
  }

  private page(): void {
    const at = this.length;
    if (this.pages.at(-1) !== at) this.pages.push(at);
  }

  /** Ends on a blank line, but at the very beginning. */
  private blankLine(): void {
    if (this.length > 0 && this.breaks < 2) this.write('\n');
  }

  private table({ rows }: Table): void {
    // A table of one column frames what stands in it.
    if (rows.every(row => row.cells.length < 2)) {
      for (const row of rows) for (const cell of row.cells) this.parts(cell.parts);
      return;
    }
    const [first] = rows;
    const names = first?.cells.map(cell => paragraphsIn(cell.parts).map(wordsOf).join(' ').trim()) ?? [];
    const fields = fieldsOf(names);
    const heads = namesColumns(names);
    const bodies = heads ? rows.slice(1) : rows;
    const named = heads && !stacksLines(fields, bodies.map(linesOf));
    const columns = new Map(
      named ? first?.cells.map((cell, i) => [cell.column, fields[i] ?? 'other'] as const) : [],
    );
    for (const row of bodies) {
      this.blankLine();
      const start = this.length;
      const record = named ? this.records.length : null;
      for (const cell of row.cells) {
        const block = this.cell(cell);
        if (block === null) continue;
        const field = columns.get(cell.column) ?? 'other';
        this.blocks.push(record === null ? block : { ...block, kind: 'value', value: { field, record } });
      }
      if (record !== null) this.records.push({ parent: null, span: { start, end: this.length } });
    }
    this.blankLine();
  }
}

function isEmpty(part: Paragraph): boolean {
  return part.mark === '' && wordsOf(part).trim() === '';
}

/** How many lines stand in each cell of a row, by its column. */
function linesOf({ cells }: Row): readonly number[] {
  const lines: number[] = [];
  for (const { column, parts } of cells)
    lines[column] = paragraphsIn(parts).filter(part => !isEmpty(part)).length;
  return lines;
}

/** The paragraphs of a cell, those of tables within among them. */
function paragraphsIn(parts: readonly Part[]): readonly Paragraph[] {
  return parts.flatMap(part =>
    part.kind === 'table'
      ? part.rows.flatMap(row => row.cells.flatMap(cell => paragraphsIn(cell.parts)))
      : [part],
  );
}

function located(part: Paragraph, span: Span): Located {
  return { text: fold(wordsOf(part)), span };
}

/** Adds a span, to the one before it where they touch. */
function extend(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last !== undefined && last.end === span.start)
    spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}
