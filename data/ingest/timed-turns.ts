import type { Line } from '../document/lines.ts';
import { nameAt } from '../text/names.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate } from './layouts/layout.ts';
import { shiftName } from './layouts/shift.ts';
import { marksOf } from './marks.ts';
import { nextFilled } from './titles.ts';

const CLOCK = String.raw`[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?`;
/** "00:12:04 Anne Roux", "[12:04] Anne Roux :": a clock, and who speaks from then on. */
const CLOCK_FIRST = new RegExp(`^${CLOCK}\\s*[-–—:|]?\\s*(?=\\p{Lu})`, 'u');
/** "Anne Roux 00:12:04", "Anne Roux (12:04) :". */
const CLOCK_LAST = new RegExp(`\\s*[-–—:|]?\\s*${CLOCK}\\s*:?$`, 'u');
const STOP = /\s*:$/u;
/** So many turns make a transcript. */
const LEAST_TURNS = 3;
/** Of the names, so many must be likely by themselves. */
const LEAST_KNOWN = 0.4;
const KNOWN = 0.5;
/** What somebody says takes more. */
const LEAST_SAID = 25;
const LONGEST_LINE = 80;
const SCORE = 0.9;

/** Where the name of a turn begins and ends on its line; null where the line is none. */
function nameOn(line: string): readonly [number, number] | null {
  if (line.length > LONGEST_LINE || !/\d:\d\d/u.test(line)) return null;
  const lead = CLOCK_FIRST.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead);
  const tail = (lead > 0 ? STOP.exec(rest) : CLOCK_LAST.exec(rest))?.[0].length ?? 0;
  return lead === 0 && tail === 0 ? null : [lead, line.length - tail];
}

/**
 * Reads a transcript in which a clock and a name stand over what was said, as programmes that listen write it. A programme has
 * hours too: there no long paragraph follows on every name.
 */
export function readTimedTurns(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  let known = 0;
  for (const { index, text } of lines) {
    const place = nameOn(text);
    if (place === null || (lines[nextFilled(lines, index + 1)]?.text.length ?? 0) < LEAST_SAID) continue;
    const words = text.slice(...place);
    const name = nameAt(words, wordsOf(words), 0, true);
    if (name === null || name.start > 0 || name.end < words.length) continue;
    // Offsets are those of the words behind the hours.
    const by = place[0] - Math.min(place[0], marksOf(text).length);
    const person = { name: shiftName(name, by), role: null } as const;
    known += name.score >= KNOWN ? 1 : 0;
    const people = [{ ...person, roleScore: 0, part: 'speaker' } as const];
    found.set(index, { layout: 'transcript', people, score: SCORE, lead: [0, by], title: null });
  }
  return found.size >= LEAST_TURNS && known >= found.size * LEAST_KNOWN ? found : new Map();
}
