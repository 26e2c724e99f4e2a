import { type Line, lineOf } from './lines.ts';

/** The heads of rolls, alone in their column: "Présents", "Membres excusés :", "Apologies". */
const HEAD =
  /^(?:(?:étaient|membres?|élus?|personnes?|autres?|members?|other)\s)?(?:présente?s?|excusée?s?|absente?s?|représentée?s?|participante?s?|invitée?s?|observateurs?|procurations?|pouvoirs?|present|absent|attendees?|attending|in attendance|apologies|regrets|guests?|observers?)(?:\s(?:(?:et|and|ou|or|non)\s)?(?:excusée?s?|représentée?s?|absente?s?|invitée?s?|members?|for absence|received))?\s*:?$/iu;
const LONGEST_HEAD = 40;
const LONGEST_HEADS = 160;
const LEAST_GAP = 1;
/** What parts columns that nobody drew rules around. */
const PIECE = /\S+(?: \S+)*/gu;
/** Who is called stands so far to the left of the head at most, in letters, and so much is said of each. */
const SLACK = 3;
const LONGEST_NAME = 80;
/** So many are called in the second column; and no roll is longer, in lines. */
const LEAST_CALLED = 2;
const LONGEST_ROLL = 80;

/** A stretch of a line, or a cell, with the column that it stands in. */
interface Piece {
  readonly line: Line;
  readonly column: number;
}

/** A line of a roll; one that says nothing has no pieces. */
type Row = readonly Piece[];

/**
 * Rolls side by side under their heads, "Présents" beside "Excusés", one after the other: who stands in a column is on the roll of its
 * head. All other lines stay as they are.
 */
export function withRollsBeside(text: string, lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  let changed = false;
  for (let at = 0; at < lines.length; ) {
    const rolls = rollsAt(text, lines, at);
    if (rolls === null) {
      const line = lines[at];
      if (line !== undefined) out.push(line);
      at += 1;
      continue;
    }
    changed = true;
    for (const line of rolls.lines) out.push(line);
    at = rolls.end;
  }
  return changed ? out.map((line, index) => ({ ...line, index })) : lines;
}

function rollsAt(
  text: string,
  lines: readonly Line[],
  at: number,
): { readonly lines: readonly Line[]; readonly end: number } | null {
  const head = lines[at];
  // Between heads that stand side by side there is a gap, which the clean words of the line have not.
  if (head === undefined || head.text.length > LONGEST_HEADS) return null;
  const isCells = head.block?.kind === 'cell';
  if (!isCells && head.end - head.start < head.text.length + LEAST_GAP) return null;
  const heads = isCells ? cellsFrom(lines, at) : stretchesOf(text, head);
  if (heads.length < 2 || !heads.every(isHead)) return null;
  const end = at + (isCells ? heads.length : 1);
  const { rows, to } = isCells ? cellRows(lines, end) : textRows(text, lines, end, heads);
  const columns = heads.map((head, column) => [
    head,
    ...rows.flat().flatMap(piece => (piece.column === column ? piece.line : [])),
  ]);
  if (columns.some((own, column) => column > 0 && own.length <= LEAST_CALLED)) return null;
  const blank = (line: Line | undefined) =>
    line === undefined ? [] : [lineOf(text, 0, line.end, line.end, null)];
  return { lines: columns.flatMap(own => [...own, ...blank(own.at(-1))]), end: to };
}

function isHead({ text }: Line): boolean {
  return text.length <= LONGEST_HEAD && HEAD.test(text);
}

/** The cells of a row from its first on, each as a line by itself; none where one has several lines. */
function cellsFrom(lines: readonly Line[], at: number): readonly Line[] {
  const out: Line[] = [];
  for (let i = at; lines[i]?.block?.kind === 'cell' && lines[i]?.text !== ''; i += 1) {
    const line = lines[i];
    if (line === undefined || line.block?.level !== out.length)
      return i > at && line?.block?.level === 0 ? out : [];
    out.push({ ...line, block: null });
  }
  return out;
}

/** The rows of cells from a line on, up to the last that the second column has a part of. */
function cellRows(
  lines: readonly Line[],
  from: number,
): { readonly rows: readonly Row[]; readonly to: number } {
  const rows: Row[] = [];
  let [to, count] = [from, 0];
  let goesOn = false;
  for (let i = from; i < lines.length && i - from < LONGEST_ROLL * 2; i += 1) {
    const line = lines[i];
    if (line === undefined || line.text === '') continue;
    if (line.block?.kind !== 'cell' || line.text.length > LONGEST_NAME) break;
    const { level } = line.block;
    rows.push([{ line: { ...line, block: null }, column: level }]);
    // Right below one who has somebody beside, the first column goes on: below a gap in it another list may begin.
    const isBeside = level > 0;
    if (isBeside) goesOn = lines[i - 1]?.block?.kind === 'cell' && lines[i - 1]?.block?.level === 0;
    if (isBeside || goesOn) [to, count] = [i + 1, rows.length];
  }
  return { rows: rows.slice(0, count), to };
}

/** The stretches of a line between gaps, each as a line by itself. */
function stretchesOf(text: string, line: Line | undefined): readonly Line[] {
  if (line === undefined || line.block !== null || line.text === '') return [];
  return Array.from(text.slice(line.start, line.end).matchAll(PIECE), ({ index, 0: words }) => {
    const start = line.start + index;
    return { ...lineOf(text, line.index, start, start + words.length, null), inColumn: true };
  });
}

/** The rows of a text that keeps its places, up to the last that the second column has a part of; a line over both ends them. */
function textRows(
  text: string,
  lines: readonly Line[],
  from: number,
  heads: readonly Line[],
): { readonly rows: readonly Row[]; readonly to: number } {
  const first = lines[from - 1]?.start ?? 0;
  const lefts = heads.map(({ start }) => start - first);
  const rows: Row[] = [];
  let [to, count] = [from, 0];
  let goesOn = false;
  for (let i = from; i < lines.length && i - from < LONGEST_ROLL; i += 1) {
    const line = lines[i];
    if (line === undefined || line.block !== null) break;
    const pieces = stretchesOf(text, line).map(piece => {
      const left = piece.start - line.start;
      return {
        line: piece,
        column: Math.max(
          0,
          lefts.findLastIndex(at => at - SLACK <= left),
        ),
      };
    });
    const isOver = pieces.some(
      ({ line: { start, end, text: said }, column }) =>
        said.length > LONGEST_NAME || end - line.start > (lefts[column + 1] ?? end) || start === end,
    );
    if (isOver || new Set(pieces.map(({ column }) => column)).size < pieces.length) break;
    rows.push(pieces);
    const isBeside = pieces.some(({ column }) => column > 0);
    goesOn = pieces.some(({ column }) => column === 0) && (isBeside || goesOn);
    if (isBeside || goesOn) [to, count] = [i + 1, rows.length];
  }
  return { rows: rows.slice(0, count), to };
}
