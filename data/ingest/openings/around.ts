import { key } from '../../text/normalise.ts';
import { giversBelow } from '../heads-over-givers.ts';
import type { Entry } from './entries.ts';
import type { Opened, OpeningLook } from './opening.ts';

/** How often the entries of one form stand in a document, open a session, and stand over or under people. */
export interface Form {
  readonly all: number;
  readonly opened: number;
  readonly over: number;
  readonly under: number;
}

/** What stands around the entries of a document, asked of each of them. */
export interface Around {
  readonly look: OpeningLook;
  readonly entries: readonly (Entry | null)[];
  /** The lines with words. */
  readonly filled: readonly number[];
  /** Sessions by the line on which they begin. */
  readonly openedAt: ReadonlyMap<number, Opened>;
  readonly forms: ReadonlyMap<string, Form>;
  /** How often a line is said, by its key. */
  readonly said: ReadonlyMap<string, number>;
  /** The lines that say who gives a talk below its title. */
  readonly given: ReadonlySet<number>;
  /** Few people stand in each of several sessions: nearly all of them were opened. */
  readonly wellOpened: boolean;
}

const NO_FORM: Form = { all: 0, opened: 0, over: 0, under: 0 };
const LEAST_OPENED = 3;
const FEW_PEOPLE = 2;

/** Whether a line holds people and no title. */
export function isPeople(entry: Entry | null | undefined): boolean {
  return entry != null && entry.title === null && entry.where !== 'none';
}

/** The entry so many lines with words before or behind another. */
export function entryAt({ entries, filled }: Pick<Around, 'entries' | 'filled'>, i: number): Entry | null {
  return entries[filled[i] ?? -1] ?? null;
}

function formsIn(
  entries: readonly (Entry | null)[],
  filled: readonly number[],
  openedAt: ReadonlyMap<number, Opened>,
): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  const one = (holds: boolean) => (holds ? 1 : 0);
  filled.forEach((at, i) => {
    const entry = entries[at];
    if (entry == null || entry.title === null) return;
    const { all, opened, over, under } = forms.get(entry.form) ?? NO_FORM;
    const below = entryAt({ entries, filled }, i + 1 + entry.more);
    forms.set(entry.form, {
      all: all + 1,
      opened: opened + one(openedAt.has(at)),
      over: over + one(entry.where !== 'none' || isPeople(below)),
      under: under + one(isPeople(entryAt({ entries, filled }, i - 1))),
    });
  });
  return forms;
}

/** Gathers what a document says of its entries. */
export function aroundOf(look: OpeningLook, entries: readonly (Entry | null)[]): Around {
  const { lines, opened, names } = look;
  const filled = lines.flatMap(({ text }, at) => (text === '' ? [] : [at]));
  const openedAt = new Map(opened.map(one => [one.at, one]));
  const said = new Map<string, number>();
  for (const { text } of lines) if (text !== '') said.set(key(text), (said.get(key(text)) ?? 0) + 1);
  let people = 0;
  for (const those of names.values()) people += those.length;
  return {
    look,
    entries,
    filled,
    openedAt,
    forms: formsIn(entries, filled, openedAt),
    said,
    given: new Set(giversBelow(lines)),
    wellOpened: opened.length >= LEAST_OPENED && people <= opened.length * FEW_PEOPLE,
  };
}
