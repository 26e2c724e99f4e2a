import { cellsOf, delimiterOf, MOST_COLUMNS } from './cells.ts';
import { jsonDepth } from './json-tree.ts';
import { DEEPEST } from './tree.ts';
import { definesEntities, xmlDepth } from './xml-tree.ts';

/** Why a text of data is not read at all: it was made, or broken, so that reading it would never end. */
export type Harm = 'too-deep' | 'entities' | 'too-wide';

/** What would harm in a text of data, found without reading it; null for every other text. */
export function harmIn(text: string): Harm | null {
  if (/^\s*[[{]/.test(text)) return jsonDepth(text) > DEEPEST ? 'too-deep' : null;
  if (/^\s*<(?!!doctype html|html\b)/iu.test(text)) {
    if (definesEntities(text)) return 'entities';
    return /^\s*<\?xml/iu.test(text) && xmlDepth(text) > DEEPEST ? 'too-deep' : null;
  }
  return isTooWide(text) ? 'too-wide' : null;
}

/** Thousands of cells on the first two lines; prose has no such lines. */
function isTooWide(text: string): boolean {
  const head = text.slice(0, 200_000).split('\n', 1)[0] ?? '';
  const marks = ['\t', ';', ',', '|'].some(mark => head.split(mark).length > MOST_COLUMNS);
  if (!marks) return false;
  const delimiter = delimiterOf(text, 0, Math.min(text.length, 2_000_000));
  const [first, second] =
    delimiter === null ? [] : cellsOf(text, 0, Math.min(text.length, 2_000_000), delimiter, 2).rows;
  return (first?.length ?? 0) > MOST_COLUMNS && (second?.length ?? 0) > MOST_COLUMNS;
}
