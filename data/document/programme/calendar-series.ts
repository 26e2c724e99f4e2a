import { fold } from '../../text/normalise.ts';
import { type Event, type Property, valueIn } from './calendar-lines.ts';
import { zoneNamed } from './calendar-zones.ts';
import { isoOf, later, type Moment, minutesOf, momentOf, placed, type When } from './moments.ts';
import { daysOf, recurrenceOf } from './recurrence.ts';

/** When an event takes place: its day, with hours unless it lasts the whole of it. */
export interface Occurrence {
  readonly day: string | null;
  readonly start: When | null;
  readonly end: When | null;
}

/** All times that an event takes place. */
export interface Series {
  readonly times: readonly Occurrence[];
  /** It goes on without end, or by a rule that is not read: only its first date is told. */
  readonly isOpen: boolean;
}

/**
 * The dates of each event: of a series, all that its rule and its list of dates give, without those taken out of it (EXDATE) and
 * without those that another event of the same name takes the place of (RECURRENCE-ID), which may take that of all that follow, too
 * (RANGE=THISANDFUTURE).
 */
export function seriesOf(events: readonly Event[], zone: string | null): readonly Series[] {
  const moved = new Map<string, Set<string>>();
  for (const event of events) {
    const instead = propertiesIn(event, 'RECURRENCE-ID').flatMap(each => marksOf(each, zone));
    const uid = fold(valueIn(event, 'UID')?.words ?? '');
    const known = moved.get(uid) ?? new Set<string>();
    for (const mark of instead) known.add(mark);
    if (known.size > 0) moved.set(uid, known);
  }
  const whole = events.map(event => {
    const isInstead = propertiesIn(event, 'RECURRENCE-ID').length > 0;
    const left = isInstead ? undefined : moved.get(fold(valueIn(event, 'UID')?.words ?? ''));
    return timesOf(event, zone, left ?? new Set());
  });
  return withTurns(events, whole, zone);
}

/** From a date of a series on, another event says when and how it takes place. */
interface Turn {
  readonly uid: string;
  /** The date from which on it does, as it was. */
  readonly mark: string;
  readonly day: string;
}

function turnOf(event: Event, zone: string | null): Turn | null {
  const [property] = propertiesIn(event, 'RECURRENCE-ID');
  if (property?.parameters.get('RANGE')?.text.toUpperCase() !== 'THISANDFUTURE') return null;
  const [mark] = marksOf(property, zone);
  const own = ownZone(propertiesIn(event, 'DTSTART')[0] ?? property) ?? zone;
  const moment = momentOf(fold(property.value.words));
  if (mark === undefined || moment?.day == null) return null;
  const { day, clock, offset } = moment;
  const there =
    clock === null ? day : placed(placed({ day, clock, offset }, ownZone(property) ?? zone), own).day;
  return { uid: fold(valueIn(event, 'UID')?.words ?? ''), mark, day: there };
}

/** Hands the dates of a series over to the events that tell how it goes on, each as many days later and at the hour that these are. */
function withTurns(
  events: readonly Event[],
  whole: readonly Series[],
  zone: string | null,
): readonly Series[] {
  const turns = events.map(event => turnOf(event, zone));
  const marks = new Map<string, string[]>();
  for (const turn of turns) if (turn !== null) pushTo(marks, turn.uid, turn.mark);
  if (marks.size === 0) return whole;
  const behind = new Map<string, Occurrence[]>();
  const kept = whole.map((series, i): Series => {
    const event = events[i];
    if (event === undefined || propertiesIn(event, 'RECURRENCE-ID').length > 0) return series;
    const uid = fold(valueIn(event, 'UID')?.words ?? '');
    const from = (marks.get(uid) ?? []).toSorted();
    const before: Occurrence[] = [];
    let turned = 0;
    for (const time of series.times) {
      while (turned < from.length && (from[turned] ?? '') < markOf(time)) turned += 1;
      if (turned === 0) before.push(time);
      else pushTo(behind, keyOf(uid, from[turned - 1] ?? ''), time);
    }
    return { ...series, times: before };
  });
  return kept.map((series, i) => {
    const [turn, event] = [turns[i], events[i]];
    const own = turn == null || event === undefined ? null : beginningOf(event, zone);
    // A rule of its own says how it goes on.
    if (turn == null || own === null || series.times.length !== 1) return series;
    const later = Date.parse(own.first.day ?? '') - Date.parse(turn.day);
    const moved = (behind.get(keyOf(turn.uid, turn.mark)) ?? []).flatMap(({ day }) =>
      day === null ? [] : [own.at(new Date(Date.parse(day) + later).toISOString().slice(0, 10))],
    );
    return { ...series, times: [...series.times, ...moved] };
  });
}

function pushTo<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}

function keyOf(uid: string, mark: string): string {
  return `${uid}\n${mark}`;
}

/** The first date of an event, and how it takes place on any day. */
interface Beginning {
  readonly first: Moment;
  readonly own: string | null;
  at(day: string, clock?: Moment['clock'], offset?: Moment['offset']): Occurrence;
}

function beginningOf(event: Event, zone: string | null): Beginning | null {
  const [property] = propertiesIn(event, 'DTSTART');
  const first = property === undefined ? null : momentOf(fold(property.value.words));
  if (property === undefined || first?.day == null) return null;
  const own = ownZone(property) ?? zone;
  const lasts = lengthOf(event, first, own, zone);
  const at = (day: string, clock = first.clock, offset = first.offset): Occurrence => {
    if (clock === null) return { day, start: null, end: null };
    const start = placed({ day, clock, offset }, own);
    return { day: start.day, start, end: lasts === null ? null : later(start, lasts, own) };
  };
  return { first, own, at };
}

function timesOf(event: Event, zone: string | null, moved: ReadonlySet<string>): Series {
  const beginning = beginningOf(event, zone);
  if (beginning === null) return { times: [{ day: null, start: null, end: null }], isOpen: false };
  const { first, own, at } = beginning;
  const left = new Set([...moved, ...propertiesIn(event, 'EXDATE').flatMap(each => marksOf(each, own))]);
  const rules = propertiesIn(event, 'RRULE').map(each => recurrenceOf(fold(each.value.words)));
  const laidOut = rules.map(rule =>
    rule === null ? null : daysOf(rule, first.day ?? '', day => isBehind(at(day), rule.until, zone)),
  );
  const isOpen = laidOut.includes(null) || propertiesIn(event, 'EXRULE').length > 0;
  const listed = propertiesIn(event, 'RDATE').flatMap(each =>
    partsOf(each).flatMap(one => {
      const moment = momentOf(one);
      return moment?.day == null ? [] : [at(moment.day, moment.clock ?? first.clock, moment.offset)];
    }),
  );
  const days = [...new Set([first.day ?? '', ...(isOpen ? [] : laidOut.flatMap(each => each ?? []))])];
  const times = new Map([...days.map(day => at(day)), ...listed].map(time => [markOf(time), time]));
  const kept = [...times].filter(([mark, time]) => !left.has(mark) && !left.has(time.day ?? ''));
  const inOrder = kept.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, time]) => time);
  return { times: inOrder, isOpen };
}

/** What an occurrence is told by: its moment in the world, else its hour, or its day. */
function markOf({ day, start }: Occurrence): string {
  if (start === null) return day ?? '';
  return start.offset === null ? isoOf(start) : new Date(isoOf(start)).toISOString();
}

/** UNTIL is a day, an hour of the place, or one in UTC: the last that may be. */
function isBehind({ day, start }: Occurrence, until: string | null, zone: string | null): boolean {
  const last = until === null ? null : momentOf(until);
  if (last?.day == null) return false;
  if (start === null || last.clock === null) return (day ?? '') > last.day;
  const end = placed({ day: last.day, clock: last.clock, offset: last.offset }, zone);
  const isUtc = last.offset === 'Z' && start.offset !== null;
  return isUtc
    ? Date.parse(isoOf(start)) > Date.parse(`${last.day}T${last.clock}:00Z`)
    : `${start.day}T${start.clock}` > `${end.day}T${end.clock}`;
}

function propertiesIn({ properties }: Event, name: string): readonly Property[] {
  return properties.filter(property => property.name === name);
}

/** "20260414T090000,20260421T090000"; of a period ("…/PT1H") its beginning. */
function partsOf({ value }: Property): readonly string[] {
  return fold(value.words)
    .split(',')
    .map(part => part.split('/')[0]?.trim() ?? '');
}

function marksOf(property: Property, zone: string | null): readonly string[] {
  return partsOf(property).flatMap(part => {
    const moment = momentOf(part);
    if (moment?.day == null) return [];
    if (moment.clock === null) return [moment.day];
    const { day, clock, offset } = moment;
    return [markOf({ day, start: placed({ day, clock, offset }, ownZone(property) ?? zone), end: null })];
  });
}

function ownZone({ parameters }: Property): string | null {
  const named = parameters.get('TZID')?.text;
  return named === undefined ? null : (zoneNamed(named) ?? named);
}

/** Minutes from the beginning of an event to its end. */
function lengthOf(event: Event, first: Moment, own: string | null, zone: string | null): number | null {
  const [property] = propertiesIn(event, 'DTEND');
  const end = property === undefined ? null : momentOf(fold(property.value.words));
  if (property === undefined || end?.day == null || end.clock === null) {
    const minutes = minutesOf(fold(valueIn(event, 'DURATION')?.words ?? ''));
    return minutes === null || minutes === 0 ? null : minutes;
  }
  if (first.day === null || first.clock === null) return null;
  const from = placed({ day: first.day, clock: first.clock, offset: first.offset }, own);
  const to = placed({ day: end.day, clock: end.clock, offset: end.offset }, ownZone(property) ?? zone);
  const utc = (when: When) => Date.parse(isoOf(when.offset === null ? { ...when, offset: 'Z' } : when));
  return from.offset === null || to.offset === null
    ? (Date.parse(`${to.day}T${to.clock}Z`) - Date.parse(`${from.day}T${from.clock}Z`)) / 60_000
    : (utc(to) - utc(from)) / 60_000;
}
