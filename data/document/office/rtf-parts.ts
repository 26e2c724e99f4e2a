import type { Style } from './docx-styles.ts';
import { type Cell, PAGE, type Paragraph, type Part, type Row, type Run, tidy } from './parts.ts';

/** How running text looks, and where it leads. */
export interface RtfLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly target: string | null;
}

/** What is known of a paragraph at its end. */
export interface RtfParagraph extends Pick<Style, 'level' | 'names'> {
  /** Depth of the item that it is where it bears a mark, from 1. */
  readonly item: number;
  /** How many tables it stands in. */
  readonly tables: number;
  /** It begins a page. */
  readonly page: boolean;
}

/** The row that ends: where its cells end on the page, and whether it names the columns. */
export interface RtfRow {
  readonly edges: readonly number[];
  readonly head: boolean;
}

interface OpenRow {
  readonly cells: (readonly Part[])[];
}

interface OpenTable {
  readonly rows: (RtfRow & OpenRow)[];
  cells: (readonly Part[])[];
  parts: Part[];
}

/** Two edges as near as this are one, in twentieths of a point. */
const SAME_EDGE = 40;

/** Puts the paragraphs and cells of an RTF text together, as their ends are met. */
export class RtfParts {
  private readonly parts: Part[] = [];
  private readonly tables: OpenTable[] = [];
  private runs: (Run | typeof PAGE)[] = [];
  /** The run that more words may join. */
  private run: { text: string; bold: boolean; italic: boolean; target: string | null } | null = null;
  private mark = '';
  /** Boxes that stand beside the paragraph that is open. */
  private beside: Part[] = [];

  /** Adds words, to those before them where they look alike: some programs break a run at each letter. */
  words(text: string, { bold, italic, target }: RtfLook): void {
    const { run } = this;
    if (run !== null && run.bold === bold && run.italic === italic && run.target === target) run.text += text;
    else {
      this.endRun();
      this.run = { text, bold, italic, target };
    }
  }

  /** The program's own number or bullet before the paragraph that is open. */
  marked(text: string): void {
    this.mark += tidy(text).replaceAll('•', '-');
  }

  page(): void {
    this.endRun();
    this.runs.push(PAGE);
  }

  box(parts: readonly Part[]): void {
    for (const part of parts) this.beside.push(part);
  }

  /** Ends a paragraph. */
  paragraph(end: RtfParagraph): void {
    const home = this.home(end.tables);
    home.push(this.finished(end));
    for (const part of this.beside) home.push(part);
    this.beside = [];
  }

  /** Ends a cell of the innermost of so many tables, with the paragraph in it. */
  cell(end: RtfParagraph): void {
    const tables = Math.max(1, end.tables);
    this.home(tables);
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (this.isOpen() || table.parts.length === 0) this.paragraph({ ...end, tables });
    table.cells.push(table.parts);
    table.parts = [];
  }

  /** Ends a row of the innermost of so many tables. */
  row(tables: number, row: RtfRow): void {
    this.home(Math.max(1, tables));
    const table = this.tables.at(-1);
    if (table === undefined || table.cells.length === 0) return;
    table.rows.push({ ...row, cells: table.cells });
    table.cells = [];
  }

  /** All parts, with what was open. */
  finish(end: RtfParagraph): readonly Part[] {
    if (this.isOpen()) this.paragraph(end);
    this.home(0);
    return this.parts;
  }

  /** Where a paragraph goes that stands in so many tables: deeper ones are over, new ones begin. */
  private home(tables: number): Part[] {
    while (this.tables.length > tables) this.close();
    while (this.tables.length < tables) this.tables.push({ rows: [], cells: [], parts: [] });
    return this.tables.at(-1)?.parts ?? this.parts;
  }

  private close(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    const outer = this.tables.at(-1)?.parts ?? this.parts;
    if (table.cells.length > 0) table.rows.push({ cells: table.cells, edges: [], head: false });
    if (table.rows.length > 0) outer.push({ kind: 'table', rows: rowsOf(table.rows) });
    // Said to stand in a table, and in no cell of it: no word is lost.
    for (const part of table.parts) outer.push(part);
  }

  private endRun(): void {
    if (this.run === null) return;
    const text = tidy(this.run.text);
    if (text !== '') this.runs.push({ ...this.run, text });
    this.run = null;
  }

  private isOpen(): boolean {
    this.endRun();
    return this.runs.length > 0 || this.beside.length > 0;
  }

  private finished({ level, names, item, page }: RtfParagraph): Paragraph {
    this.endRun();
    const runs: readonly (Run | typeof PAGE)[] = page ? [PAGE, ...this.runs] : this.runs;
    const mark = this.mark.trim();
    this.runs = [];
    this.mark = '';
    const empty = runs.every(run => run === PAGE || run.text.trim() === '');
    if (empty) return { kind: 'paragraph', level: 0, names: null, mark: '', runs };
    if (level > 0) return { kind: 'heading', level, names, mark, runs };
    if (mark !== '') return { kind: 'item', level: item, names, mark, runs };
    return { kind: 'paragraph', level: 0, names, mark, runs };
  }
}

/** Rows with the columns of their cells, which only the edges of all rows together tell. */
function rowsOf(rows: OpenTable['rows']): readonly Row[] {
  const edges: number[] = [];
  for (const edge of rows.flatMap(row => row.edges).toSorted((a, b) => a - b))
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_EDGE) edges.push(edge);
  return rows.map(row => ({
    head: row.head,
    cells: row.cells.map((parts, i): Cell => {
      const left = row.edges[i - 1];
      const before = left === undefined ? i : edges.filter(edge => edge <= left + SAME_EDGE).length;
      return { column: before, parts };
    }),
  }));
}
