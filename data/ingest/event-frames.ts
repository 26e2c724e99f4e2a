import { type Line, readLines } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import type { Proceedings } from '../model/dataset.ts';
import { key } from '../text/normalise.ts';
import { daysIn } from './days.ts';
import { placeAlone, placeWithDays } from './event-places.ts';
import { EVENT, type FrontLine, frontLineOf, isOfMinutes, NAMED } from './front-lines.ts';
import { isHouse } from './houses.ts';
import { labelledPlace } from './labelled-places.ts';
import { isSameEvent, LONGEST_EVENT } from './other-events.ts';
import { kindOf } from './session-kind.ts';
import { filledAbove } from './titles.ts';
import { isTown, PART } from './towns.ts';

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
  'person',
]);
/** "avec Anne Roux, chercheuse à l'INRAE": who speaks stands between what an announcement is called and its day. */
const LED = /^(?:avec|par|anim[ée]+s?|en présence|with|by)(?![\p{L}])/u;
/** Where nobody need go to is a place too, of an event. */
const ONLINE =
  /(?<!\p{L})(?:en ligne|(?:en |par )?visio(?:conférence)?|à distance|online|on line|zoom|teams)(?!\p{L})/iu;
const LONGEST_HOUSE = 100;
/** "Conférence-débat", "Projection", "Portes ouvertes": what is held by itself as often as in a programme. */
const ANNOUNCED =
  /^(?:conferences?|rencontres?|soirees?|projections?|cafes?|cine|tables? rondes?|inaugurations?|vernissages?|expositions?|reunions? publiques?|(?:journees? )?portes ouvertes)\b/;

/**
 * Title pages below that of the document itself: an event's name over a place and over days that are far from all before.
 * They may only be mentioned there: who separates them looks for a programme below each. Those that stand below a title over
 * all of them are of one cycle.
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
    if (frame === null) continue;
    if (frames.length === 0 && frame.dates.includes(first)) {
      if (!isOwn(frame, own.title)) return [];
      taken.push(...frame.days);
    }
    if (frame.dates.some(day => taken.some(other => isSameEvent(day, other)))) continue;
    frames.push(frame);
    taken.push(...frame.dates);
  }
  return frames;
}

interface Page extends EventFrame {
  /** Those of its first line that has any: what stands below may be of the next. */
  readonly days: readonly string[];
  /** All that its lines say. */
  readonly said: string;
}

/** Whether a title page is that of the document: the document is called as it is, and not by a title over it and others. */
function isOwn({ title, said }: Page, own: string): boolean {
  return key(said).includes(key(own)) || key(own).startsWith(key(title));
}

function frameAt(lines: readonly Line[], line: Line): Page | null {
  const { text, index, level } = line;
  if (text === '' || text.length > LONGEST_EVENT) return null;
  if (level !== 1 && !NAMED.test(text) && !isCalledEvent(key(text))) return null;
  const above = level === 0 ? lines[index - 1] : undefined;
  // Where and when may stand over what.
  const isDated = above !== undefined && above.text !== '' && daysIn(above.text).length > 0;
  const open = isDated ? above : line;
  if (level === 0 && (lines[open.index - 1]?.text ?? '') !== '') return null;
  if (kindOf(text) !== null && !ANNOUNCED.test(key(text))) return null;
  const kind = frontLineOf(line);
  if (kind !== 'title' && kind !== 'named') return null;
  if (isDated && frontLineOf(above) !== 'days') return null;
  const page = isDated ? [above, line] : [line, ...below(lines, index)];
  const dates = page.flatMap(each => daysIn(each.text));
  const isPlaced = page.some(each => frontLineOf(each) !== 'person' && placeIn(each) !== null);
  if (dates.length === 0 || !isPlaced) return null;
  const days = page.map(each => daysIn(each.text)).find(some => some.length > 0) ?? [];
  const said = page.map(each => each.text).join(' ');
  return { start: firstOf(lines, open).start, title: text, dates, days, said };
}

function isCalledEvent(words: string): boolean {
  return EVENT.test(words) || ANNOUNCED.test(words) || isOfMinutes(words);
}

/** The lines of the title page below its title. */
function below(lines: readonly Line[], index: number): readonly Line[] {
  const filled = lines.slice(index + 1, index + 2 + 2 * MOST_BELOW).filter(({ text }) => text !== '');
  const end = filled.findIndex(line => !OF_FRAME.has(frontLineOf(line)) && !LED.test(line.text));
  const page = filled.slice(0, end < 0 ? filled.length : end);
  // Who speaks says nothing of where and when.
  return page.filter(({ text }) => !LED.test(text)).slice(0, MOST_BELOW);
}

function placeIn({ text }: Line): string | null {
  return (
    labelledPlace(text) ?? placeWithDays(text, null) ?? placeAlone(text) ?? townOfHouse(text) ?? online(text)
  );
}

/** "Médiathèque, Limoges", "Cinéma Rex, Tulle": a house and its town, whatever the house is called. */
function townOfHouse(text: string): string | null {
  if (text.length > LONGEST_HOUSE) return null;
  const parts = text.split(PART).filter(part => part !== '');
  const town = parts.at(-1) ?? '';
  return parts.length > 1 && (isHouse(text) || parts.length === 2) && isTown(town) ? town : null;
}

function online(text: string): string | null {
  return daysIn(text).length > 0 ? (ONLINE.exec(text)?.[0] ?? null) : null;
}

/** "Actes", "Programme": a line that only says what part of a document follows belongs to what it stands over. */
function firstOf(lines: readonly Line[], line: Line): Line {
  const above = filledAbove(lines, line.index, 2);
  return above !== undefined && frontLineOf(above) === 'generic' ? above : line;
}
