import type { Line } from '../document/lines.ts';
import { matchesOf } from '../text/matches.ts';
import { readHours } from './hours.ts';
import { readLine } from './layouts/read-line.ts';
import { areKnown, PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { peopleOfEntry } from './names-behind-hours.ts';
import { isBreak, isDay } from './programme.ts';
import { isTitleSetApart } from './talk-title.ts';
import { filledAbove } from './titles.ts';
import type { TrackTalk } from './track-cells.ts';

/** So many titles over people with their hours make a programme; fewer are a chance. */
const LEAST_ENTRIES = 3;
/** So many of them have people. */
const LEAST_NAMED = 2;
const LONGEST = 200;
const SCORE = 0.85;
/** A title stands right above, or over one blank line. */
const NEAR = 2;
/** What may stand between names and the hours behind them. */
const GAP = /(?:\s?[,;|–—-])?\s+(?=[([]?\s?(?:de |from |at |à )?\d)/gu;
/** "Anne Roux1, Paul Petit2,3": marks that lead to where they work. */
const FOOTNOTES = /(?<=\p{Ll})\d(?:,\d)*(?=,|\s|$)/gu;

/** The words of a line before the hours that close it; null where none do. */
function beforeHours({ text }: Line): string | null {
  if (text.length > LONGEST || !/\d/u.test(text.slice(-8)) || marksOf(text).hours) return null;
  const gap = matchesOf(GAP, text).find(({ index, 0: sign }) => {
    const hours = readHours(text, index + sign.length);
    return hours !== null && /^\s?[)\]]?\.?$/u.test(text.slice(index + sign.length + hours.length));
  });
  return gap === undefined ? null : text.slice(0, gap.index);
}

/** Whether a line is hours and nothing else. */
function isHoursAlone({ text }: Line): boolean {
  const { clock, day, length } = marksOf(text);
  return clock !== null && !day && length >= text.length;
}

/** The title right above a line: a heading, or what opens a paragraph of its own and names nobody. */
function titleAbove(lines: readonly Line[], at: number): Line | null {
  const above = filledAbove(lines, at, NEAR);
  if (above === undefined || above.block?.kind === 'cell' || isDay(above.text) || isBreak(above.text))
    return null;
  const opens = above.level > 0 || (above.index === at - 1 && (lines[above.index - 1]?.text ?? '') === '');
  const { length } = marksOf(above.text);
  const isOne =
    opens && length === 0 && (above.level > 0 || isTitleSetApart(above.text)) && beforeHours(above) === null;
  return isOne && (readLine(above.text)?.score ?? 0) < PEOPLE ? above : null;
}

/**
 * Titles over those who give them, whose hours close their line, as in a column on the right: "La crue et ses récits" over "Paul
 * Petit (EHESS) 9h15-10h00". Among them a heading over hours alone is one more. Gives each by the line of its title.
 */
export function readNamesBeforeHours(lines: readonly Line[]): ReadonlyMap<number, TrackTalk> {
  const found: TrackTalk[] = [];
  for (const line of lines) {
    if (line.text === '' || line.level > 0 || (line.block !== null && line.block.kind !== 'paragraph'))
      continue;
    const words = beforeHours(line);
    const people =
      words === null ? [] : peopleOfEntry(words.replace(FOOTNOTES, marks => ' '.repeat(marks.length)));
    if (people.length === 0 && !isHoursAlone(line)) continue;
    const title = titleAbove(lines, line.index);
    if (title === null || (people.length === 0 && title.level === 0)) continue;
    const candidate =
      people.length === 0
        ? null
        : ({ layout: 'name-first', people, score: SCORE, lead: [0, 0], title: null } as const);
    const place = {
      from: title.index,
      title: [title.index, title.index + 1],
      within: null,
      people: line.index,
    } as const;
    found.push(candidate === null ? { ...place, candidate } : { ...place, candidate });
  }
  const named = found.flatMap(({ candidate }) => candidate ?? []);
  return found.length >= LEAST_ENTRIES && named.length >= LEAST_NAMED && areKnown(named)
    ? new Map(found.map(talk => [talk.from, talk]))
    : new Map();
}
