import type { Located, Span } from '../model/span.ts';
import { matchesOf } from '../text/matches.ts';
import { declaredBy } from './declared.ts';
import { type Block, type Declared, type Link, NOTHING_DECLARED } from './readable.ts';
import type { Veil } from './veil.ts';

/** A line of the file without its break. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How far it is set in; -1 for a blank line. */
  readonly indent: number;
}

/** The lines of a text. */
export function sourceLines(text: string): readonly SourceLine[] {
  let start = 0;
  return text.split('\n').map(line => {
    const own = { start, end: start + line.length, text: line, indent: line.search(/\S/) };
    start += line.length + 1;
    return own;
  });
}

/** What a writing sets words apart with: the stretch, where its words stand in it, and what it is. */
export interface Inline {
  readonly pattern: RegExp;
  /** Group 1 holds the words that are shown; group 2, where there is one, the address of a link. */
  readonly as: 'bold' | 'emphasis' | 'link' | 'plain';
}

/** A named value of the head. */
interface Pair {
  readonly key: string;
  readonly located: Located;
}

/** Gathers what a document in one of the light writings of programmers (Org, reStructuredText) is made of, line by line. */
export class LightMarkup {
  readonly blocks: Block[] = [];
  readonly links: Link[] = [];
  readonly emphasis: Span[] = [];
  readonly bold: Span[] = [];
  private readonly pairs: Pair[] = [];
  private readonly items: number[] = [];

  constructor(
    private readonly text: string,
    private readonly veil: Veil,
    private readonly inlines: readonly Inline[],
  ) {}

  /** Shows [start, end) as one block, the marks of its inline markup hidden. */
  block(kind: Block['kind'], level: number, start: number, end: number): void {
    const strong = this.show(start, end);
    if (this.text.slice(start, end).trim() !== '')
      this.blocks.push({ kind, span: { start, end }, level, strong, value: null });
  }

  /** How deep an item set in so far stands among those before it. */
  depthOf(indent: number): number {
    while (this.items.length > 0 && (this.items.at(-1) ?? 0) >= indent) this.items.pop();
    this.items.push(indent);
    return this.items.length;
  }

  /** What stands outside of lists: the next item begins a list of its own. */
  endList(): void {
    this.items.length = 0;
  }

  /** A value of the head of the file. */
  declare(key: string, start: number, end: number): void {
    const located = { text: this.text.slice(start, end), span: { start, end } };
    if (located.text.trim() !== '') this.pairs.push({ key, located });
  }

  declared(): Declared {
    if (this.pairs.length === 0) return NOTHING_DECLARED;
    return declaredBy(names => this.pairs.flatMap(({ key, located }) => (names.test(key) ? [located] : [])));
  }

  /** A row of a table: its bars part the cells. */
  row(start: number, end: number): void {
    let from = start;
    const cells: Span[] = [];
    for (let at = start; at <= end; at += 1) {
      if (at < end && this.text[at] !== '|') continue;
      if (this.text.slice(from, at).trim() !== '') cells.push({ start: from, end: at });
      from = at + 1;
    }
    cells.forEach((cell, column) => {
      this.block('cell', column, cell.start, cell.end);
      if (column > 0) this.veil.put(cell.start - 1, '\n', cell.start);
    });
  }

  /** Shows the words of a stretch; whether all of them are bold. */
  private show(start: number, end: number): boolean {
    this.veil.show(start, end);
    const raw = this.text.slice(start, end);
    let bold = 0;
    for (const { pattern, as } of this.inlines) {
      for (const found of matchesOf(pattern, raw)) {
        const words = found[1] ?? '';
        const at = start + found.index;
        const from = at + found[0].indexOf(words, found[0].length > words.length ? 1 : 0);
        const span = { start: from, end: from + words.length };
        this.veil.hide(at, from);
        this.veil.hide(span.end, at + found[0].length);
        if (as === 'bold') this.bold.push(span);
        if (as === 'emphasis') this.emphasis.push(span);
        if (as === 'bold') bold += words.trim().length;
        if (as === 'link') this.links.push({ kind: 'web', target: found[2] ?? words, span });
      }
    }
    return bold > 0 && bold >= raw.replace(/^\s*(?:[-+*]|\d+[.)])\s|[*\s]/gu, '').length;
  }
}
