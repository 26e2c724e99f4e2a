/** A stretch of running text in one look. `\n` in it is a line break inside the paragraph, `\t` a tab. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where it leads, of a link; else null. */
  readonly target: string | null;
}

/** What stands between runs: a new page begins here. */
export const PAGE = 'page';

export interface Paragraph {
  readonly kind: 'paragraph' | 'heading' | 'item';
  /** Level of a heading from 1, depth of an item from 1; else 0. */
  readonly level: number;
  /** The whole document's own title or subtitle, as its style says. */
  readonly names: 'title' | 'subtitle' | null;
  /** What the program puts before its words by itself ("Atelier 5", "1.2", "-"); '' for nothing. */
  readonly mark: string;
  readonly runs: readonly (Run | typeof PAGE)[];
}

/** A table by rows; a cell holds what a page may hold, and knows its column. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export interface Row {
  /** Said to be repeated on each page: it names the columns. */
  readonly head: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly column: number;
  readonly parts: readonly Part[];
}

/** A document of an office program, in reading order. */
export type Part = Paragraph | Table;

/** The words of a paragraph without its mark. */
export function wordsOf({ runs }: Paragraph): string {
  return runs.map(run => (run === PAGE ? '' : run.text)).join('');
}

/** Bullets of symbol typefaces, which have no place in Unicode and would be drawn as boxes. */
const BULLETS = /[\uf0a7\uf0b7\uf0d8\uf06e\uf071\uf076\uf0fc\uf0a8\uf02d]/gu;
const PRIVATE = /[\ue000-\uf8ff]/gu;
/** Soft hyphens, zero-width marks, and controls that are no white space. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\ufffc]/gu;

/** Text as it is to be stored: what is not seen is left out, a hyphen that does not break is a hyphen. */
export function tidy(text: string): string {
  return text.replace(UNSEEN, '').replaceAll('\u2011', '-').replace(BULLETS, '•').replace(PRIVATE, ' ');
}
