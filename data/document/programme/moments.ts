import { plainKey, said, type Tree, under } from './tree.ts';

/** What a value says of when: a day, an hour of it, and how far the clock is from UTC. Each as far as it is said. */
export interface Moment {
  /** "2024-03-27". */
  readonly day: string | null;
  /** "09:30". */
  readonly clock: string | null;
  /** "+01:00", "Z". */
  readonly offset: string | null;
  /** "Europe/Paris", where the value itself names it. */
  readonly zone: string | null;
}

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d\d:?(?:\d\d)?)?)?$/iu;
/** "27/03/2024 09:30", "27.3.2024". */
const EUROPEAN = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:,?\s+(?:à\s+)?(\d{1,2})[:h](\d\d)(?::\d\d)?)?$/iu;
const CLOCK = /^(\d{1,2})(?::(\d\d)(?::\d\d)?|\s?[hH]\s?(\d\d)?|\.(\d\d))?\s*([ap]\.?m\.?)?(?:\s*uhr)?$/iu;
const BARE_CLOCK = /^([01]\d|2[0-3])([0-5]\d)$/;
const SECONDS = /^1\d{9}$/;
const MILLISECONDS = /^1\d{12}$/;
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan janv janvier january',
    'feb fev fevrier february',
    'mar mars march',
    'apr avr avril april',
    'may mai',
    'jun juin june',
    'jul juil juillet july',
    'aug aout august',
    'sep sept septembre september',
    'oct octobre october',
    'nov novembre november',
    'dec decembre december',
  ].flatMap((names, month) => names.split(' ').map(name => [name, month + 1])),
);
/** "23 November 2024", "samedi 5 juin 2024", "June 5, 2024". */
const WORDED =
  /(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?)\.?,?\s+(\d{4})/iu;

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

function clockOf(hours: number, minutes: number): string | null {
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : null;
}

function offsetOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (/^(?:z|utc)$/iu.test(written)) return 'Z';
  return `${written.slice(0, 3)}:${written.slice(3).replace(':', '') || '00'}`;
}

const NOTHING: Moment = { day: null, clock: null, offset: null, zone: null };

/** Reads a date, an hour or both, as programmes write them; null for anything else. */
export function momentOf(text: string): Moment | null {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const clock = iso[4] === undefined ? null : clockOf(Number(iso[4]), Number(iso[5]));
    return day === null ? null : { ...NOTHING, day, clock, offset: clock === null ? null : offsetOf(iso[7]) };
  }
  const european = EUROPEAN.exec(text);
  if (european !== null) {
    const day = dayOf(Number(european[3]), Number(european[2]), Number(european[1]));
    const clock = european[4] === undefined ? null : clockOf(Number(european[4]), Number(european[5]));
    return day === null ? null : { ...NOTHING, day, clock };
  }
  if (SECONDS.test(text) || MILLISECONDS.test(text)) {
    const at = new Date(Number(text) * (SECONDS.test(text) ? 1000 : 1)).toISOString();
    return { ...NOTHING, day: at.slice(0, 10), clock: at.slice(11, 16), offset: 'Z' };
  }
  return clockAlone(text) ?? wordedDay(text);
}

function clockAlone(text: string): Moment | null {
  const bare = BARE_CLOCK.exec(text);
  if (bare !== null) return { ...NOTHING, clock: `${bare[1]}:${bare[2]}` };
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, hours = '', colon, french, dot, half] = match;
  // A number alone is no hour.
  if (colon === undefined && dot === undefined && half === undefined && !/h/iu.test(text)) return null;
  const hour = Number(hours);
  const inDay = half === undefined ? hour : /^p/iu.test(half) ? (hour % 12) + 12 : hour % 12;
  const clock = clockOf(inDay, Number(colon ?? french ?? dot ?? 0));
  return clock === null ? null : { ...NOTHING, clock };
}

function wordedDay(text: string): Moment | null {
  const match = WORDED.exec(text);
  if (match === null) return null;
  const [, first, month, otherMonth, second, year] = match;
  const named = MONTHS[plainKey(month ?? otherMonth ?? '')];
  const day = named === undefined ? null : dayOf(Number(year), named, Number(first ?? second));
  return day === null ? null : { ...NOTHING, day };
}

/** The moment that a value says; Indico says it in parts: {"date": …, "time": …, "tz": …}. */
export function momentIn(value: Tree | undefined): Moment | null {
  if (value?.kind === 'leaf') {
    const words = said(value);
    return words === null ? null : momentOf(words.text);
  }
  if (value?.kind !== 'group') return null;
  const part = (name: string) => said(under(value, [name])[0])?.text ?? '';
  const day = momentOf(part('date'))?.day ?? null;
  const clock = momentOf(part('time'))?.clock ?? null;
  const zone = part('tz') === '' ? null : part('tz');
  return day === null && clock === null ? null : { day, clock, offset: null, zone };
}

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Minutes that something lasts: "00:45", "90", "PT1H30M". Of three parts the first is days, as pretalx writes them from 24 hours
 * on ("1:01:30" is a day, an hour and a half); "01:30:00" has hours of two digits, and nobody plans days of two.
 */
export function minutesOf(text: string): number | null {
  const parts = /^(\d{1,3}):(\d\d)(?::(\d\d))?$/.exec(text);
  if (parts !== null) {
    const [, first = '', second = '', third] = parts;
    if (third === undefined) return Number(first) * HOUR + Number(second);
    const isDays = first.length === 1 && first !== '0' && Number(second) < 24;
    return isDays
      ? Number(first) * DAY + Number(second) * HOUR + Number(third)
      : Number(first) * HOUR + Number(second);
  }
  const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/iu.exec(text);
  if (iso !== null && text.length > 2)
    return Number(iso[1] ?? 0) * DAY + Number(iso[2] ?? 0) * HOUR + Number(iso[3] ?? 0);
  // xCal: hours, minutes, seconds run together.
  const run = /^(\d\d)(\d\d)\d\d$/.exec(text);
  if (run !== null) return Number(run[1]) * HOUR + Number(run[2]);
  const worded = /^(\d{1,4})(?:[.,]0+)?\s*(?:min(?:utes?)?|mn|m)?\.?$/iu.exec(text);
  if (worded !== null) return Number(worded[1]);
  const hours = /^(\d{1,2})\s*h(?:eures?|ours?)?\s*(\d\d)?$/iu.exec(text);
  return hours === null ? null : Number(hours[1]) * HOUR + Number(hours[2] ?? 0);
}

/** Minutes since 1970 on the clock of the place. */
function wallOf(day: string, clock: string): number {
  return Date.parse(`${day}T${clock}:00Z`) / 60_000;
}

function wallText(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 16);
}

function minutesOfOffset(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * HOUR + Number(offset.slice(4, 6)));
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / HOUR))}:${two(size % HOUR)}`;
}

const FORMATTERS = new Map<string, Intl.DateTimeFormat | null>();

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const known = FORMATTERS.get(zone);
  if (known !== undefined) return known;
  let formatter: Intl.DateTimeFormat | null = null;
  try {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch (cause) {
    // A zone that nobody knows ("Central Time") says nothing; anything else is a bug.
    if (!(cause instanceof RangeError)) throw cause;
  }
  FORMATTERS.set(zone, formatter);
  return formatter;
}

/** The clock of a zone at an instant, in minutes since 1970. */
function wallAt(zone: string, instant: number): number | null {
  const parts = formatterOf(zone)?.formatToParts(instant * 60_000);
  if (parts === undefined) return null;
  const part = (type: string) => parts.find(each => each.type === type)?.value ?? '00';
  return wallOf(`${part('year')}-${part('month')}-${part('day')}`, `${part('hour')}:${part('minute')}`);
}

/** A day with its hour, whose place in the world is known as far as the file says. */
export interface When {
  readonly day: string;
  readonly clock: string;
  readonly offset: string | null;
}

/**
 * An hour on the clock of the place. In UTC where the zone is named, the place's own clock is told; without an offset the zone
 * gives it. An offset that is written is believed before a zone that contradicts it.
 */
export function placed({ day, clock, offset }: When, zone: string | null): When {
  const wall = wallOf(day, clock);
  if (zone === null || (offset !== null && offset !== 'Z')) return { day, clock, offset };
  // Without an offset the clock itself is given: a first guess tells how far the zone is from UTC there.
  const instant = offset === 'Z' ? wall : wall - ((wallAt(zone, wall) ?? wall) - wall);
  const local = wallAt(zone, instant);
  if (local === null) return { day, clock, offset };
  const text = offset === 'Z' ? wallText(local) : `${day}T${clock}`;
  return {
    day: text.slice(0, 10),
    clock: text.slice(11),
    offset: offsetText((offset === 'Z' ? local : wall) - instant),
  };
}

/** ISO 8601: "2024-03-27T09:30+01:00", without offset where none is known. */
export function isoOf({ day, clock, offset }: When): string {
  return `${day}T${clock}${offset ?? ''}`;
}

/** So many minutes later, by the clock. */
export function later({ day, clock, offset }: When, minutes: number, zone: string | null): When {
  const wall = wallOf(day, clock) + minutes;
  const text = wallText(wall);
  const moved = { day: text.slice(0, 10), clock: text.slice(11), offset };
  if (zone === null || offset === null || offset === 'Z') return moved;
  const from = wallOf(day, clock) - minutesOfOffset(offset);
  // A zone that contradicts the offset is not the zone of this clock.
  if (wallAt(zone, from) !== wallOf(day, clock)) return moved;
  const instant = from + minutes;
  const local = wallAt(zone, instant);
  if (local === null || local - instant === wall - instant) return moved;
  const shown = wallText(local);
  return { day: shown.slice(0, 10), clock: shown.slice(11), offset: offsetText(local - instant) };
}
