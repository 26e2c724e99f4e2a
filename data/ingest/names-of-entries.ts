import type { Line } from '../document/lines.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { KNOWN } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { isLikely, namedWholly } from './names-under-titles.ts';
import { isBreak } from './programme.ts';
import { isHours } from './table-rows.ts';
import { isTitleSetApart } from './talk-title.ts';

/** So many entries of this form show a habit. */
const LEAST_ENTRIES = 3;
/** Of the entries that hours open, so many. */
const LEAST_SHARE = 0.5;
/** Of those named, so many are known for names. */
const LEAST_KNOWN = 0.5;
const MOST_LINES = 3;
const SCORE = 0.85;

/** What hours open: the lines of its title, and those that name somebody and nothing else. */
interface Entry {
  readonly title: string[];
  readonly named: { readonly index: number; readonly people: readonly Found[] }[];
  isOpen: boolean;
}

/** The entries that hours open on a line of their own. */
function entriesOf(lines: readonly Line[]): readonly Entry[] {
  const out: Entry[] = [];
  for (const { text, level, block, index } of lines) {
    if (text === '') continue;
    const last = out.at(-1);
    if (level === 0 && block?.kind !== 'cell' && isHours(text)) {
      out.push({ title: [], named: [], isOpen: true });
      continue;
    }
    if (last === undefined || !last.isOpen) continue;
    const people = level > 0 || marksOf(text).hours ? [] : namedWholly(wordsBehindMarks(text));
    if (people.length > 0 && last.title.length > 0 && last.named.length < MOST_LINES)
      last.named.push({ index, people });
    else if (level === 0 && last.named.length === 0 && last.title.length < MOST_LINES) last.title.push(text);
    else last.isOpen = false;
  }
  return out;
}

/**
 * Programmes whose entries have their hours, their title and those who give it on lines of their own: those named there speak, however
 * rare their names, where most are known. Gives by line whom it names.
 */
export function namesOfEntries(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const entries = entriesOf(lines).filter(({ title: [first = ''] }) => first !== '' && !isBreak(first));
  const told = entries.filter(({ title, named }) => named.length > 0 && isTitleSetApart(title.join(' ')));
  const people = told.flatMap(({ named }) => named.flatMap(each => each.people));
  const known = people.filter(({ name }) => name.score >= KNOWN).length;
  const isHabit = told.length >= LEAST_ENTRIES && told.length >= entries.length * LEAST_SHARE;
  if (!isHabit || known < people.length * LEAST_KNOWN) return new Map();
  return new Map(
    told
      .flatMap(({ named }) => named)
      .filter(each => each.people.every(isLikely))
      .map(each => [
        each.index,
        { layout: 'name-alone', people: each.people, score: SCORE, lead: [0, 0], title: null },
      ]),
  );
}
