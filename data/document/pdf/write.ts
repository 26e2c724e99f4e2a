import { fieldsByHeads } from '../column-heads.ts';
import type { Composed } from '../office/compose.ts';
import { type Block, type DataRecord, type Field, NOTHING_DECLARED } from '../readable.ts';
import { cellsOf, NO_CELLS, textOf } from './cells.ts';
import type { Rejoiner } from './hyphens.ts';
import { Items } from './items.ts';
import { type CellPlace, HYPHEN, type Line } from './page.ts';
import type { PdfParagraph } from './paragraphs.ts';

interface Written {
  readonly rejoiner: Rejoiner;
  readonly pages: readonly (readonly Line[])[];
  /** The level of a heading; 0 for a paragraph of the text. */
  readonly levelOf: (lines: PdfParagraph['lines']) => number;
}

/** Writes paragraphs as one text: a line each, blank lines between what stands apart, and a line or more a cell. */
export function writePages(
  paragraphs: readonly PdfParagraph[],
  { rejoiner, pages, levelOf }: Written,
): Composed {
  const tabs = pages.map(cellsOf);
  const starts: number[] = [];
  const blocks: Block[] = [];
  const tables = new Tables();
  const items = new Items();
  const parts: string[] = [];
  let length = 0;
  let above: Line | null = null;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const { lines, apart } of paragraphs) {
    const first = lines[0]?.line;
    const cell = first?.cell?.entry ? undefined : first?.cell;
    const level = first?.cell === undefined ? levelOf(lines) : 0;
    if (length > 0) push(isAlone(above, first, apart || level > 0) ? '\n\n' : '\n');
    const start = length;
    let text = '';
    let said = '';
    for (const { line, page } of lines) {
      const words = textOf(line, tabs[page] ?? NO_CELLS);
      const before = text;
      text = before === '' ? words : joined(before, said, words, rejoiner);
      said = words;
      if (starts.length > page) continue;
      // A page begins where the first whole word on it does.
      const at = start + (text.endsWith(words) ? text.length - words.length : before.length);
      while (starts.length <= page) starts.push(at);
    }
    text = text.replaceAll(HYPHEN, '-').normalize('NFC');
    push(text);
    const span = { start, end: length };
    const strong = lines.every(({ line }) => line.bold);
    const depth = cell === undefined && level === 0 ? items.depthOf(text, first?.left ?? 0) : 0;
    if (depth > 0) blocks.push({ kind: 'item', span, level: depth, strong, value: null });
    else if (cell === undefined)
      blocks.push({ kind: level > 0 ? 'heading' : 'paragraph', span, level, strong, value: null });
    else tables.add(blocks, { kind: 'cell', span, level: cell.column, strong, value: null }, cell, text);
    above = first ?? null;
  }
  push('\n');
  while (starts.length < pages.length) starts.push(length);
  const none = { links: [], emphasis: [], bold: [], declared: NOTHING_DECLARED };
  return {
    text: parts.join(''),
    layout: { format: 'pdf', blocks, pages: starts, records: tables.records, ...none },
  };
}

/** Whether a blank line parts a line from the one above: rows do so from one another, and tables from what is around them. */
function isAlone(above: Line | null, line: Line | undefined, apart: boolean): boolean {
  const [one, two] = [above?.cell, line?.cell];
  if (one === undefined && two === undefined) return apart;
  return one?.table !== two?.table || one?.row !== two?.row;
}

/** The cells of tables as blocks: values of a record a row where heads name the columns. */
class Tables {
  readonly records: DataRecord[] = [];
  private heads = new Map<number, string>();
  private headBlocks: number[] = [];
  private fields: ReadonlyMap<number, Field> | null = null;
  private last: CellPlace | null = null;

  add(blocks: Block[], block: Block, place: CellPlace, text: string): void {
    const { last } = this;
    if (last?.table !== place.table) this.begin(place);
    this.last = place;
    if (place.row < 0) {
      this.heads.set(place.column, text);
      this.headBlocks.push(blocks.push(block) - 1);
      return;
    }
    if (last?.row === -1 && last.table === place.table) this.name(blocks);
    const isOn = last !== null && last.table === place.table && last.row === place.row;
    if (isOn && last.column === place.column) {
      this.goOn(blocks, block);
      return;
    }
    if (this.fields === null) {
      blocks.push(block);
      return;
    }
    const { records } = this;
    const record = isOn ? records.length - 1 : records.push({ parent: null, span: block.span }) - 1;
    this.stretch(record, block.span.end);
    const field = this.fields.get(place.column) ?? 'other';
    blocks.push({ ...block, kind: 'value', level: 0, value: { field, record } });
  }

  /** One more line of the cell that is the last block. */
  private goOn(blocks: Block[], { span, strong }: Block): void {
    const before = blocks.at(-1);
    if (before === undefined) return;
    const whole = { start: before.span.start, end: span.end };
    blocks[blocks.length - 1] = { ...before, span: whole, strong: before.strong && strong };
    if (before.value !== null) this.stretch(before.value.record, span.end);
  }

  private stretch(record: number, end: number): void {
    const start = this.records[record]?.span.start ?? end;
    this.records[record] = { parent: null, span: { start, end } };
  }

  private begin({ row }: CellPlace): void {
    this.heads = new Map();
    this.headBlocks = [];
    // A table that goes on over the page has its heads on the first.
    if (row < 0) this.fields = null;
  }

  /** What the heads call their columns; where they do, they say nothing else. */
  private name(blocks: Block[]): void {
    this.fields = fieldsByHeads(this.heads);
    if (this.fields === null) return;
    const record = this.records.length;
    for (const at of this.headBlocks) {
      const block = blocks[at];
      if (block === undefined) continue;
      if (record === this.records.length) this.records.push({ parent: null, span: block.span });
      this.stretch(record, block.span.end);
      blocks[at] = { ...block, kind: 'value', level: 0, value: { field: 'other', record } };
    }
  }
}

/** A paragraph with one more line. How it ends, its last line says: the whole is put together once, and not looked at for each of them. */
function joined(before: string, said: string, words: string, rejoiner: Rejoiner): string {
  const last = said.charAt(said.length - 1);
  const broken =
    last === HYPHEN ||
    ((last === '-' || last === '‐') && /\p{L}.$/u.test(before.slice(-3)) && /^\p{L}/u.test(words));
  if (!broken) return `${before} ${words}`;
  const at = before.lastIndexOf(' ') + 1;
  const end = words.search(/[\s]|$/u);
  return before.slice(0, at) + rejoiner.join(before.slice(at), words.slice(0, end)) + words.slice(end);
}
