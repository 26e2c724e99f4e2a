import type { Line } from '../document/lines.ts';
import { marksOf } from './marks.ts';

/** What a list holds, by its format or its bullet. */
export function isItem(line: Line | undefined): boolean {
  return line !== undefined && line.text !== '' && (line.block?.kind === 'item' || marksOf(line.text).bullet);
}

/** Whether two lines stand in one block of the format; a plain text has none. */
function isOneBlock(lines: readonly Line[], at: number, other: number): boolean {
  const block = lines[at]?.block ?? null;
  return block !== null && block === lines[other]?.block;
}

/** So many lines below an item the next of its list may stand, behind those who speak. */
const SISTER = 8;

function hasSister(lines: readonly Line[], from: number): boolean {
  const below = lines.slice(from + 1, from + 1 + SISTER);
  const hours = below.findIndex(({ text }) => marksOf(text).hours);
  const near = below.slice(0, hours < 0 ? SISTER : hours);
  return near.some(line => isItem(line) && !isOneBlock(lines, from, line.index));
}

/** Whether a line is the first item of a list of several, and in no block of the line over it: "1. Les haies" under "14h Ateliers :". */
export function opensList(lines: readonly Line[], from: number, over: number): boolean {
  return isItem(lines[from]) && !isOneBlock(lines, from, over) && hasSister(lines, from);
}
