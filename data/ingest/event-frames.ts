import { type Line, readLines } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import type { Proceedings } from '../model/dataset.ts';
import { key } from '../text/normalise.ts';
import { daysIn } from './days.ts';
import { placeAlone, placeWithDays } from './event-places.ts';
import { EVENT, type FrontLine, frontLineOf } from './front-lines.ts';
import { labelledPlace } from './labelled-places.ts';
import { isSameEvent, LONGEST_EVENT } from './other-events.ts';
import { kindOf } from './session-kind.ts';
import { filledAbove } from './titles.ts';

/** A title page further down in a file: what an event is called, over where and when it was. */
export interface EventFrame {
  /** Where its first line begins. */
  readonly start: number;
  readonly title: string;
  readonly dates: readonly string[];
}

/** So many lines below its title say where and when. */
const MOST_BELOW = 3;
/** A file of more is a list of events, and no proceedings of each. */
const MOST_EVENTS = 12;

/** What a title page has below its title; "Date : …" looks like the head of a mail. */
const OF_FRAME: ReadonlySet<FrontLine> = new Set([
  'title',
  'days',
  'place',
  'label',
  'mail',
  'room',
  'generic',
]);

/**
 * Title pages below that of the document itself: an event's name over a place and over days that are far from all before.
 * They may only be mentioned there: who separates them looks for a programme below each.
 */
export function framesIn(
  document: Readable,
  own: Pick<Proceedings, 'title' | 'dates'>,
): readonly EventFrame[] {
  const [first] = own.dates;
  if (document.programme !== undefined || first === undefined) return [];
  const lines = readLines(document);
  const frames: EventFrame[] = [];
  // The first day alone: the reading of the whole may have taken days of the second event for more days of the first.
  const taken = [first];
  for (const line of lines) {
    if (frames.length > MOST_EVENTS) return [];
    const frame = frameAt(lines, line);
    if (frame === null || frame.dates.some(day => taken.some(other => isSameEvent(day, other)))) continue;
    frames.push(frame);
    taken.push(...frame.dates);
  }
  return frames;
}

function frameAt(lines: readonly Line[], line: Line): EventFrame | null {
  const { text, index, level } = line;
  if (text === '' || text.length > LONGEST_EVENT) return null;
  if (level !== 1 && !EVENT.test(key(text))) return null;
  if (level === 0 && (lines[index - 1]?.text ?? '') !== '') return null;
  if (kindOf(text) !== null || frontLineOf(line) !== 'title') return null;
  const page = [line, ...below(lines, index)];
  const dates = page.flatMap(each => daysIn(each.text));
  const isPlaced = page.some(each => placeIn(each) !== null);
  if (dates.length === 0 || !isPlaced) return null;
  return { start: firstOf(lines, line).start, title: text, dates };
}

/** The lines of the title page below its title. */
function below(lines: readonly Line[], index: number): readonly Line[] {
  const filled = lines.slice(index + 1, index + 1 + 2 * MOST_BELOW).filter(({ text }) => text !== '');
  const end = filled.findIndex(line => !OF_FRAME.has(frontLineOf(line)));
  return filled.slice(0, end < 0 ? MOST_BELOW : Math.min(end, MOST_BELOW));
}

function placeIn({ text }: Line): string | null {
  return labelledPlace(text) ?? placeWithDays(text, null) ?? placeAlone(text);
}

/** "Actes", "Programme": a line that only says what part of a document follows belongs to what it stands over. */
function firstOf(lines: readonly Line[], line: Line): Line {
  const above = filledAbove(lines, line.index, 2);
  return above !== undefined && frontLineOf(above) === 'generic' ? above : line;
}
