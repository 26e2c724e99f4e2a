import { type Line, lineOf, readLines } from './lines.ts';
import { PageTables } from './page-tables.ts';
import { withPeopleBehindSlash } from './people-behind-slash.ts';
import { withRollsBeside } from './rolls-beside.ts';

/** A stretch of a line between blanks, by the columns of letters that it stands in. */
interface Piece {
  readonly left: number;
  readonly right: number;
}

/** A line of a page with its pieces; a blank line has none. */
interface Row {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

/** So many blanks part pieces: justified lines have two here and there, and columns are seldom nearer. */
const GAP = /\S(?: ?\S)*/gu;
/** Pages without form feeds between them: a longer text is no page. */
const LONGEST_PAGE = 160;
/** So many lines stand on each side of a gutter, and so many have words on both. */
const LEAST_LINES = 6;
const LEAST_BESIDE = 4;
/** A column is so wide, in letters; it is looked for in the middle of the page. */
const NARROWEST = 24;
/** No page has lines so long, in letters; a line that does is looked at once, and not at each of its letters. */
const WIDEST = 600;
const MARGIN = 0.2;
/** Headings alone run over a gutter. */
const MOST_CROSSING = 0.2;
/** Lines of running text fill their column. */
const FILLED = 0.55;
/** Of lines side by side, so many go on beside one that begins: the rows of a table begin together. */
const LEAST_MIXED = 0.25;
/** Where so many go on in both, they are paragraphs, and no cells. */
const MOSTLY_ON = 0.7;
/** So many hours in each column are two programmes. */
const LEAST_HOURS = 3;
/** "9h30 Opening", "09:15 – 10:00   Opening": hours with words behind them. */
const HOURS =
  /^\d{1,2} ?(?:[hH:.] ?[0-5]\d|[hH])(?: ?(?:am|pm))?(?: ?(?:[-–—>→/]|à|to) ?\d{1,2} ?(?:[hH:.] ?[0-5]\d|[hH])(?: ?(?:am|pm))?)?[\s:.–—-]+\S/u;
/** Three columns are two of which one is two. */
const DEEPEST = 2;
/** So many lines that only the other column has are a blank one here. */
const MOST_BESIDE = 2;

/** The lines of a text that keeps the places of its pages, column by column where they have columns; all others stay as they are. */
export function byPageColumns(text: string, lines: readonly Line[]): readonly Line[] {
  return withRollsBeside(text, inPages(text, withPeopleBehindSlash(text, lines)));
}

function inPages(text: string, lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ block }) => block !== null && block.kind !== 'item')) return lines;
  let changed = false;
  const out: Line[] = [];
  const tables = new PageTables(text);
  for (const page of pagesOf(text, lines)) {
    const rows = mayHaveColumns(text, page) ? rowsOf(text, page) : null;
    const table = tables.on(page, () => rows !== null && programmesAt(text, rows) !== null);
    const ordered = table ?? (rows === null ? null : inColumns(text, rows, DEEPEST));
    changed ||= ordered !== null;
    for (const line of ordered ?? page) out.push({ ...line, index: out.length });
  }
  return changed ? out : lines;
}

/** The lines of each page; one for a text without form feeds, where it is no longer. */
function pagesOf(text: string, lines: readonly Line[]): readonly (readonly Line[])[] {
  if (!text.includes('\f')) return lines.length > LONGEST_PAGE ? [] : [lines];
  const pages: Line[][] = [[]];
  for (const line of lines) {
    pages.at(-1)?.push(line);
    if (text[line.end] === '\f') pages.push([]);
  }
  return pages;
}

/** Whether a text has columns that are read one after the other: what stands side by side in it is no row of a table. */
export function hasPageColumns(text: string): boolean {
  const lines = readLines({ text, blocks: [] });
  return inPages(text, lines) !== lines;
}

function mayHaveColumns(text: string, page: readonly Line[]): boolean {
  return page.filter(({ start, end }) => /\S {2,}\S/u.test(text.slice(start, end))).length >= LEAST_BESIDE;
}

function rowsOf(text: string, page: readonly Line[]): readonly Row[] {
  return page.map(line => {
    const raw = text.slice(line.start, line.end);
    const pieces = Array.from(raw.matchAll(GAP), ({ index, 0: { length } }) => {
      return { left: index, right: index + length };
    });
    return { line, pieces };
  });
}

/** Rows column by column, those that run over the gutter between what is above and below them; null where there is none. */
function inColumns(text: string, rows: readonly Row[], depth: number): readonly Line[] | null {
  const gutter = depth === 0 ? null : gutterOf(text, rows);
  if (gutter === null) return null;
  const out: Line[] = [];
  let band: Row[] = [];
  const flush = () => {
    for (const side of [
      sideOf(band, ({ right }) => right <= gutter),
      sideOf(band, ({ left }) => left >= gutter),
    ])
      for (const line of inColumns(text, side, depth - 1) ?? side.map(row => stretchOf(text, row)))
        out.push(line);
    band = [];
  };
  for (const row of rows)
    if (row.pieces.some(piece => crosses(piece, gutter))) {
      flush();
      out.push(stretchOf(text, row));
    } else band.push(row);
  flush();
  return out;
}

function crosses({ left, right }: Piece, gutter: number): boolean {
  return left < gutter && right > gutter;
}

/** What stands on one side of a gutter: where the other side alone has words, nothing, unless it has many. */
function sideOf(band: readonly Row[], isHere: (piece: Piece) => boolean): readonly Row[] {
  const out: Row[] = [];
  let beside = 0;
  for (const { line, pieces } of band) {
    const own = pieces.filter(isHere);
    beside = own.length > 0 ? 0 : beside + 1;
    if (own.length > 0 || pieces.length === 0 || beside === MOST_BESIDE) out.push({ line, pieces: own });
  }
  return out;
}

/** The stretch of a line that its pieces fill; an empty one without any. */
function stretchOf(text: string, { line, pieces }: Row): Line {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const start = line.start + (first?.left ?? 0);
  const end = last === undefined ? start : line.start + last.right;
  return { ...lineOf(text, line.index, start, end, null), inColumn: true };
}

/** Where a gutter parts rows into two columns that are read one after the other; null where none does. */
function gutterOf(text: string, rows: readonly Row[]): number | null {
  // Behind hours there is a gutter too, and nothing may run over it.
  return programmesAt(text, rows) ?? gutterWhere(areTexts, text, rows);
}

/** Where a gutter parts two programmes, each with hours of its own; null where none does. */
function programmesAt(text: string, rows: readonly Row[]): number | null {
  return gutterWhere(areProgrammes, text, rows);
}

type Test = (sides: readonly Sides[], at: number, edges: Piece) => boolean;

function gutterWhere(isGutter: Test, text: string, rows: readonly Row[]): number | null {
  const all = rows.flatMap(({ pieces }) => pieces);
  const left = all.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY);
  const right = all.reduce((most, piece) => Math.max(most, piece.right), 0);
  const filled = rows.filter(({ pieces }) => pieces.length > 0);
  if (filled.length < LEAST_LINES || right - left < 2 * NARROWEST || right - left > WIDEST) return null;
  const edges = { left, right };
  const places = clearPlaces(all, edges, filled.length * MOST_CROSSING);
  return places.find(at => isGutter(sidesAt(text, rows, at), at, edges)) ?? null;
}

/** The middles of gutters: where fewer pieces run over than on both sides of it, those of fewest first. */
function clearPlaces(pieces: readonly Piece[], { left, right }: Piece, most: number): readonly number[] {
  const margin = (right - left) * MARGIN;
  const runs: { readonly from: number; to: number; readonly crossing: number }[] = [];
  for (let at = Math.ceil(left + margin); at <= right - margin; at += 1) {
    const crossing = pieces.filter(piece => crosses(piece, at)).length;
    const last = runs.at(-1);
    if (last?.crossing === crossing) last.to = at;
    else runs.push({ from: at, to: at, crossing });
  }
  return runs
    .filter(({ crossing }, i) => {
      const beside = Math.min(runs[i - 1]?.crossing ?? most + 1, runs[i + 1]?.crossing ?? most + 1);
      return crossing <= most && crossing < beside;
    })
    .sort((a, b) => a.crossing - b.crossing)
    .map(({ from, to }) => Math.floor((from + to) / 2));
}

/** What a row says on both sides of a gutter. */
interface Sides {
  readonly one: string;
  readonly two: string;
}

function sidesAt(text: string, rows: readonly Row[], gutter: number): readonly Sides[] {
  return rows
    .filter(({ pieces }) => !pieces.some(piece => crosses(piece, gutter)))
    .map(({ line, pieces }) => {
      const raw = text.slice(line.start, line.end);
      const said = (own: readonly Piece[]) => raw.slice(own[0]?.left ?? 0, own.at(-1)?.right ?? 0);
      return {
        one: said(pieces.filter(({ right }) => right <= gutter)),
        two: said(pieces.filter(({ left }) => left >= gutter)),
      };
    });
}

/** Whether enough stands on both sides of a gutter, and beside one another. */
function areBeside(sides: readonly Sides[], at: number, { left, right }: Piece): boolean {
  const [ones, twos] = [wordsOf(sides, 'one'), wordsOf(sides, 'two')];
  if (ones.length < LEAST_LINES || twos.length < LEAST_LINES) return false;
  return besideIn(sides).length >= LEAST_BESIDE && Math.min(at - left, right - at) >= NARROWEST;
}

function wordsOf(sides: readonly Sides[], side: keyof Sides): readonly string[] {
  return sides.map(each => each[side]).filter(said => said !== '');
}

function besideIn(sides: readonly Sides[]): readonly Sides[] {
  return sides.filter(({ one, two }) => one !== '' && two !== '');
}

/** Whether two programmes stand on both sides of a gutter, each with hours of its own. */
function areProgrammes(sides: readonly Sides[], at: number, edges: Piece): boolean {
  if (!areBeside(sides, at, edges)) return false;
  return hoursIn(wordsOf(sides, 'one')) >= LEAST_HOURS && hoursIn(wordsOf(sides, 'two')) >= LEAST_HOURS;
}

/** Whether running text stands on both sides of a gutter, and no cells of a table. */
function areTexts(sides: readonly Sides[], at: number, edges: Piece): boolean {
  if (!areBeside(sides, at, edges)) return false;
  let [all, mixed, on] = [0, 0, 0];
  for (const [i, { one, two }] of sides.entries()) {
    if (one === '' || two === '') continue;
    all += 1;
    const left = goesOn(sides[i - 1]?.one, one);
    const right = goesOn(sides[i - 1]?.two, two);
    if (left !== right) mixed += 1;
    else if (left) on += 1;
  }
  const isText =
    fills(wordsOf(sides, 'one'), at - edges.left) && fills(wordsOf(sides, 'two'), edges.right - at);
  return isText && (mixed >= all * LEAST_MIXED || on >= all * MOSTLY_ON);
}

/** How many lines begin with hours, and say what then is. */
function hoursIn(said: readonly string[]): number {
  return said.filter(words => HOURS.test(words)).length;
}

/** Whether words go on with those right above them. */
function goesOn(above = '', words = ''): boolean {
  return above !== '' && /^\p{Ll}/u.test(words);
}

function fills(said: readonly string[], width: number): boolean {
  const lengths = said.map(({ length }) => length).sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) >= width * FILLED;
}
