import type { Line } from '../document/lines.ts';
import { ANY_YEAR, namedDays } from './days.ts';
import { isDay } from './programme.ts';
import { type Row, tablesOf, wordsOf } from './table-rows.ts';

const LEAST_DAYS = 2;

/** What stands around a day: "Jour 1 – jeudi 4 avril", "Le 4 avril". */
const AROUND = /^\W*(?:(?:le|jour|day)\W*\d?\W*)?$/iu;

/** The one day that words name and nothing else; null for any others. */
export function dayAlone(words: string, year: number | null = ANY_YEAR): string | null {
  const [named, ...more] = namedDays(words, year);
  const [day, ...others] = named?.days ?? [];
  if (named === undefined || day === undefined || more.length > 0 || others.length > 0) return null;
  const isAlone =
    isDay(words) || (AROUND.test(words.slice(0, named.from)) && AROUND.test(words.slice(named.to)));
  return isAlone ? day : null;
}

/** The days of a row that is a head of days, by their columns; null for any other row. The first cell may say "Horaires". */
function headOf(lines: readonly Line[], row: Row, year: number | null): ReadonlyMap<number, string> | null {
  const days = new Map<number, string>();
  let others = 0;
  for (const [column, cell] of row) {
    const words = wordsOf(lines, cell);
    if (words === '') continue;
    const day = dayAlone(words, year);
    if (day === null) others += 1;
    else days.set(column, day);
  }
  return days.size >= LEAST_DAYS && others <= 1 ? days : null;
}

/** What the tables of a document say of days that stand over their columns. */
export interface ColumnDays {
  /** The day of each line below such a head. */
  readonly dayOf: ReadonlyMap<number, string>;
  /** The lines of the heads, which are no days of what follows. */
  readonly heads: ReadonlySet<number>;
}

/** "| | Jeudi 4 avril | Vendredi 5 avril |" over what is given on each day: the day of a cell is that of its column. */
export function columnDays(lines: readonly Line[], year: number | null): ColumnDays {
  const dayOf = new Map<number, string>();
  const heads = new Set<number>();
  for (const rows of tablesOf(lines)) {
    let head: ReadonlyMap<number, string> | null = null;
    for (const row of rows) {
      const next = headOf(lines, row, year);
      // The hours before a row are read with what it gives first.
      const first = [...row].find(([column, cell]) => head?.has(column) && wordsOf(lines, cell) !== '')?.[0];
      for (const [column, [from, end]] of row) {
        const day = head?.get(column) ?? head?.get(first ?? -1);
        for (let at = from; at < end; at += 1) {
          if (next !== null) heads.add(at);
          else if (day !== undefined) dayOf.set(at, day);
        }
      }
      head = next ?? head;
    }
  }
  return { dayOf, heads };
}
