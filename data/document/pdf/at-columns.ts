import type { Column } from './page.ts';
import { type Piece, pieceOf } from './pieces.ts';

/** A word begins a column when it stands so near its left, in points. */
const EDGE = 1;

/**
 * A piece as the pieces of the cells that it runs through: the words of two cells stand no further apart than those of one where the
 * first is filled. It is cut where a word begins exactly with a column, if it begins with one itself.
 */
export function atColumns(piece: Piece, columns: readonly Column[]): readonly Piece[] {
  const begins = (left: number) => columns.some(column => Math.abs(column.left - left) <= EDGE);
  if (!begins(piece.left)) return [piece];
  const at = piece.words.findIndex(({ left }, i) => i > 0 && begins(left));
  if (at < 0) return [piece];
  const [own, rest] = [piece.words.slice(0, at), piece.words.slice(at)];
  return [pieceOf(own, piece), ...atColumns(pieceOf(rest, piece), columns)];
}
