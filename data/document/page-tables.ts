import { drawnOn, hasBlankBetween, LEADING } from './letters-on-page.ts';
import { type Line, lineOf, lineOfParts } from './lines.ts';
import { blocksOfTables } from './page-cells.ts';
import { mayOpenDay } from './pdf/date-stack.ts';
import type { Line as DrawnLine } from './pdf/page.ts';
import { areBesideByHours, byDays, byHeads, byHours } from './pdf/page-order.ts';
import { withPeopleApart } from './people-in-cells.ts';
import { wholeLines } from './whole-lines.ts';

/** Columns stand apart by two blanks at least. */
const GAP = /\S {2,}\S|\t/u;
const LEAST_GAPS = 3;
/** Hours, with nothing before them in their cell. */
const LIKE_HOURS = /(?:^\s*|\s{2}|\t)(?:de )?\d{1,2} ?(?:[hH:.]|[ap]\.?m)/u;
const LEAST_HOURS = 3;
/** The head of a column of names. */
const LIKE_HEAD =
  /(?:^\s*|\s{2}|\t)(?:pr[ée]noms? |full )?(?:noms?|names?|speakers?|authors?|presenters?|participants?|intervenant|orat(?:eur|rice)|conf[ée]renci|auteur|autrice)/iu;
const FIRST_WORD = /\S+/u;
/** No page has lines so long, in letters. */
const WIDEST = 600;
/** So many lines that only another column has are a blank one here. */
const MOST_BESIDE = 2;

/** The tables of hours or days on the pages of a text that keeps their places. */
export class PageTables {
  /** How many records the tables have so far. */
  private records = 0;

  constructor(private readonly text: string) {}

  /**
   * The lines of a page with its tables row by row and cell by cell, as they are read on the page; null where it has none. `isTwo`: whether a
   * gutter parts hours from hours, and no table is looked for over it.
   */
  on(page: readonly Line[], isTwo: () => boolean): readonly Line[] | null {
    const { text } = this;
    if (!mayHaveTable(text, page)) return null;
    const drawn = page.flatMap((line, i) => drawnOn(text, line, i));
    if (isTwo() && !areBesideByHours(drawn)) return null;
    const ordered = byHours(drawn) ?? byDays(drawn) ?? byHeads(drawn);
    if (ordered === null || stands(ordered)) return null;
    const { blocks, records } = blocksOfTables(ordered, this.records);
    this.records = records;
    const filled = new Set(drawn.map(({ bottom }) => bottom));
    const out: Line[] = [];
    let above: DrawnLine | null = null;
    for (const { own, parts } of withPeopleApart(text, wholeLines(text, ordered, filled))) {
      const [first, from] = [own[0], parts[0]];
      if (first === undefined || from === undefined) continue;
      if (isAlone(above, first, filled)) out.push(lineOf(text, 0, from.start, from.start, null));
      const block = blocks.get(first) ?? null;
      if (first.cell !== undefined && parts.length > 1) out.push(lineOfParts(text, parts, block));
      else
        for (const { start, end } of parts)
          out.push({ ...lineOf(text, 0, start, end, block), inColumn: true });
      above = own.at(-1) ?? first;
    }
    return out;
  }
}

/** Whether lines are read in the order in which a text has them, and none is a cell. */
function stands(lines: readonly DrawnLine[]): boolean {
  const places = lines.map(({ words }) => words[0]?.from ?? 0);
  return lines.every(({ cell }, i) => cell === undefined && (places[i] ?? 0) >= (places[i - 1] ?? 0));
}

function mayHaveTable(text: string, page: readonly Line[]): boolean {
  let [gaps, hours, days] = [0, 0, 0];
  let heads = false;
  for (const { start, end } of page) {
    if (end - start > WIDEST) return false;
    const raw = text.slice(start, end);
    if (GAP.test(raw)) {
      gaps += 1;
      heads ||= LIKE_HEAD.test(raw);
    }
    if (LIKE_HOURS.test(raw)) hours += 1;
    else if (mayOpenDay(FIRST_WORD.exec(raw)?.[0] ?? '')) days += 1;
  }
  return gaps >= LEAST_GAPS && (Math.max(hours, days) >= LEAST_HOURS || heads);
}

/** Whether a blank line parts a line from the one above: rows stand apart, and so does what has blank lines around it. */
function isAlone(above: DrawnLine | null, line: DrawnLine, filled: ReadonlySet<number>): boolean {
  if (above === null || above === line) return false;
  const [one, two] = [above.cell, line.cell];
  if (one !== undefined || two !== undefined) return one?.table !== two?.table || one?.row !== two?.row;
  if (above.bottom === line.bottom) return false;
  const between = (above.bottom - line.bottom) / LEADING - 1;
  return between < 0 || between >= MOST_BESIDE || hasBlankBetween(above, line, filled);
}
