import type { Line } from '../document/lines.ts';
import { type Passage, passage } from '../text/normalise.ts';

const MOST_CELLS = 12;

/** The cells of a table row, by tabs or by bars, blank ones left out; null for a line that is no row. */
export function cellsOf(text: string, line: Line): readonly Passage[] | null {
  const raw = text.slice(line.start, line.end);
  const inner = raw.trim();
  const tabs = inner.includes('\t');
  if (!tabs && inner.split('|', MOST_CELLS).length < 3) return null;
  const separator = tabs ? '\t' : '|';
  const cells: Passage[] = [];
  let start = 0;
  for (let at = 0; at <= raw.length && cells.length < MOST_CELLS; at += 1) {
    if (at < raw.length && raw[at] !== separator) continue;
    const cell = passage(text, line.start + start, line.start + at);
    if (cell.text !== '') cells.push(cell);
    start = at + 1;
  }
  return cells.length > 1 ? cells : null;
}
