import { type Line, passageOf } from '../document/lines.ts';
import type { DataRecord, Field } from '../document/readable.ts';
import { findNames } from '../text/names.ts';
import { cut, spanIn } from '../text/normalise.ts';
import type { Heading } from './heading.ts';
import type { Candidate } from './layouts/layout.ts';
import { opensInText } from './numbered-sessions.ts';
import { isBreak, programmeHeading } from './programme.ts';
import { wordsOfValue } from './record-units.ts';
import { kindOf } from './session-kind.ts';
import { isTitleSetApart } from './talk-title.ts';

/** Levels of records lie below those of headings: a row of a table belongs to the session above the table. */
const BELOW_HEADINGS = 7;

/** From this score on words in the column of speakers name somebody. */
const NAMED = 0.75;

function depthOf(records: readonly DataRecord[], record: number): number {
  let depth = 0;
  for (let at: number | null = record; at !== null; at = records[at]?.parent ?? null) depth += 1;
  return depth;
}

/** The lines from `at` on that are values of one record itself, those of records inside it left out. */
function linesOf(lines: readonly Line[], at: number, record: number): number {
  let to = at;
  while (to < lines.length) {
    const value = lines[to]?.block?.value;
    if (value == null ? lines[to]?.text !== '' : value.record !== record) break;
    to += 1;
  }
  return to;
}

function fieldLines(
  lines: readonly Line[],
  [from, to]: readonly [number, number],
  field: Field,
): readonly [number, number] | null {
  const first = lines.slice(from, to).findIndex(line => line.block?.value?.field === field);
  if (first < 0) return null;
  const start = from + first;
  let end = start + 1;
  while (end < to && lines[end]?.block === lines[start]?.block) end += 1;
  return [start, end];
}

/** What holds the name of somebody. */
const OF_PEOPLE: readonly Field[] = ['speaker', 'moderator', 'given-name', 'family-name'];
/** "All", "Tous", "–": nobody in particular. */
const EVERYBODY = /^(?:all|everyone|everybody|tou(?:te)?s|tout le monde|tou·te·s|\W*)$/iu;

/**
 * "10h30 | Session 1 : Les outils" over rows of names and titles: the one cell of a row beside its hours goes over the columns of
 * speakers and titles, and says what begins. Null where it names somebody.
 */
function spanned(
  text: string,
  lines: readonly Line[],
  row: readonly [number, number],
): readonly [number, number] | null {
  const cell = fieldLines(lines, row, 'speaker');
  if (cell === null || fieldLines(lines, row, 'hours') === null) return null;
  const { text: words } = passageOf(text, lines, ...cell);
  if (isBreak(words)) return cell;
  const opened = programmeHeading(words, 0, true);
  return opened?.type === 'session' &&
    !opened.speaks &&
    isTitleSetApart(words) &&
    findNames(words, NAMED).length === 0
    ? cell
    : null;
}

/**
 * The session that a record opens at line `at`: its title is what stands under `title:` or in the column of titles, wherever
 * among its values. Null where no record begins, or one without a title. `moments`: lines of its text that open sessions by where they
 * stand.
 */
export function recordHeading(
  text: string,
  lines: readonly Line[],
  records: readonly DataRecord[],
  at: number,
  siblings: ReadonlyMap<number, Candidate> | null,
  moments?: ReadonlyMap<number, unknown>,
): Heading | null {
  const value = lines[at]?.block?.value;
  if (value == null || lines[at - 1]?.block?.value?.record === value.record) return null;
  const to = linesOf(lines, at, value.record);
  const title = fieldLines(lines, [at, to], 'title') ?? spanned(text, lines, [at, to]);
  if (title === null) return null;
  const whole = passageOf(text, lines, ...title);
  // "name: Anne Roux - La rivière", as in most records of the list: who, then what.
  const listed = title[1] === title[0] + 1 ? siblings?.get(title[0])?.title : undefined;
  const words = wordsOfValue(listed == null ? whole : cut(whole, ...listed));
  if (!/\p{L}/u.test(words.text)) return null;
  const holds = records.some(record => record.parent === value.record);
  const speaks = OF_PEOPLE.some(field => {
    const own = fieldLines(lines, [at, to], field);
    return own !== null && own[0] !== title[0] && !EVERYBODY.test(passageOf(text, lines, ...own).text);
  });
  const series = lines
    .slice(at, to)
    .findIndex(
      line => opensInText(line) || (line.block?.value?.field === 'text' && moments?.has(line.index)),
    );
  const timed = fieldLines(lines, [at, to], 'hours') !== null;
  const isPause = timed && !speaks && isBreak(words.text);
  return {
    type: isPause ? 'front' : holds && !speaks && !timed ? 'group' : 'session',
    label: null,
    kind: kindOf(words.text),
    entry: null,
    from: at,
    // Words in the column of speakers are the title, and name nobody.
    to: lines[title[0]]?.block?.value?.field === 'title' ? at : to,
    title: words.text,
    titleSpan: spanIn(words, 0, words.text.length),
    // "RAB representative" in the column of speakers: hours and a title are a session, whoever holds it.
    sure: timed && !(speaks && isBreak(words.text)),
    next: series > 0 ? at + series : to,
    level: BELOW_HEADINGS + depthOf(records, value.record),
    name: null,
    except: null,
  };
}
