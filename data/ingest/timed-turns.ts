import type { Line } from '../document/lines.ts';
import { nameAt } from '../text/names.ts';
import { key } from '../text/normalise.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate } from './layouts/layout.ts';
import { shiftName } from './layouts/shift.ts';
import { areKnown } from './likely.ts';
import { marksOf } from './marks.ts';
import { nextFilled } from './titles.ts';

const CLOCK = String.raw`[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?`;
/** "00:12:04 Anne Roux", "[12:04] Anne Roux :": a clock, and who speaks from then on. */
const CLOCK_FIRST = new RegExp(`^(?:[-*•–] +)?${CLOCK}\\s*[-–—:|]?\\s*(?=\\p{Lu})`, 'u');
/** "Anne Roux 00:12:04", "Anne Roux (12:04) :". */
const CLOCK_LAST = new RegExp(`\\s*[-–—:|]?\\s*${CLOCK}\\s*:?$`, 'u');
const STOP = /\s*:$/u;
/** So many turns make a transcript. */
const LEAST_TURNS = 3;
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

/** "[00:12:04] Anne Roux : Je …", "10:42 Paul Girard: on …": the name ends before its colon, and what was said stands behind. */
const SAID_BESIDE = /^(?<name>[^:]{3,60}?)\s*:\s+(?=\S)/u;
/** A clock that counts a recording: in brackets, or with its seconds. No programme is written so. */
const RECORDING = /^(?:[-*•–] +)?(?:[[(](?:\d{1,2}:)?\d{1,2}:\d{2}|\d{1,2}:\d{2}:\d{2})/u;
/** Without such a clock, so many of the turns are of people who take the floor again: a programme names each once or twice. */
const LEAST_AGAIN = 0.6;
const LEAST_BESIDE = 4;

/** Where the name of a turn begins and ends on a line that tells what was said as well; null where the line is none. */
function nameBeside(line: string): readonly [number, number] | null {
  const head = line.slice(0, LONGEST_LINE);
  const lead = CLOCK_FIRST.exec(head)?.[0].length ?? 0;
  const name = lead === 0 ? undefined : SAID_BESIDE.exec(head.slice(lead))?.groups?.name;
  return name === undefined ? null : [lead, lead + name.length];
}

interface Turn {
  readonly index: number;
  readonly person: string;
  readonly isRecording: boolean;
  readonly candidate: Candidate;
}

/** The turn whose name stands at a place of its line, and is all that stands there; else null. */
function turnAt({ index, text }: Line, place: readonly [number, number]): Turn | null {
  const words = text.slice(...place);
  const name = nameAt(words, wordsOf(words), 0, true);
  if (name === null || name.start > 0 || name.end < words.length) return null;
  // Offsets are those of the words behind the hours.
  const by = place[0] - Math.min(place[0], marksOf(text).length);
  const people = [{ name: shiftName(name, by), role: null, roleScore: 0, part: 'speaker' } as const];
  const candidate: Candidate = { layout: 'transcript', people, score: SCORE, lead: [0, by], title: null };
  return { index, person: key(words), isRecording: RECORDING.test(text), candidate };
}

/** Whether lines that begin with a clock, a name and a colon are what was said, rather than talks by their hours. */
function isSaid(turns: readonly Turn[]): boolean {
  const times = new Map<string, number>();
  for (const { person } of turns) times.set(person, (times.get(person) ?? 0) + 1);
  const again = turns.filter(({ person }) => (times.get(person) ?? 0) > 1).length;
  return turns.every(({ isRecording }) => isRecording)
    ? turns.length >= LEAST_TURNS
    : turns.length >= LEAST_BESIDE && times.size > 1 && again >= turns.length * LEAST_AGAIN;
}

/**
 * Reads a transcript in which a clock and a name stand over what was said, or before it on its line, as programmes that listen and
 * rooms where people write to each other give it. A programme has hours too: there no long paragraph follows on every name, and
 * nobody comes again and again.
 */
export function readTimedTurns(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const over: Turn[] = [];
  const beside: Turn[] = [];
  for (const line of lines) {
    if (!/\d:\d\d/u.test(line.text.slice(0, LONGEST_LINE))) continue;
    const place = nameOn(line.text);
    const isOver =
      place !== null && (lines[nextFilled(lines, line.index + 1)]?.text.length ?? 0) >= LEAST_SAID;
    const turn = isOver ? turnAt(line, place) : null;
    if (turn !== null) over.push(turn);
    const besidePlace = turn === null ? nameBeside(line.text) : null;
    const said = besidePlace === null ? null : turnAt(line, besidePlace);
    if (said !== null) beside.push(said);
  }
  const turns = [
    ...(over.length >= LEAST_TURNS && areKnown(over.map(turn => turn.candidate)) ? over : []),
    ...(isSaid(beside) && areKnown(beside.map(turn => turn.candidate)) ? beside : []),
  ];
  return new Map(turns.map(({ index, candidate }) => [index, candidate]));
}
