import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Located, Span } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';
import { type Declared, NOTHING_DECLARED } from '../readable.ts';
import { isoOf, later, minutesOf, momentOf, placed, type When } from './moments.ts';
import type { DeclaredNames, DeclaredProgramme, DeclaredSession } from './programme.ts';
import { type Leaf, said } from './tree.ts';
import { partOf, written } from './written.ts';

/** One property of a calendar: "DTSTART;TZID=Europe/Paris:20240327T093000". */
interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, Located>;
  readonly value: Leaf;
  /** Of the whole line. */
  readonly span: Span;
}

interface Event {
  readonly properties: readonly Property[];
  readonly span: Span;
}

const LINE = /^([A-Za-z][A-Za-z0-9-]{0,60})((?:;[A-Za-z0-9-]{1,60}=(?:"[^"\n]*"|[^;:"\n]*))*)\s*:/;
const PARAMETER = /;([A-Za-z0-9-]+)=(?:"([^"\n]*)"|([^;:"\n]*))/g;

/** The unfolded properties of a calendar; a line that is none goes on with the one before, as careless writers break texts. */
function propertiesOf(text: string): readonly Property[] {
  const properties: Property[] = [];
  let open: { readonly head: RegExpExecArray; readonly start: number; end: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    const { head, start, end } = open;
    const [whole, name = '', parameters = ''] = head;
    properties.push({
      name: name.toUpperCase(),
      parameters: new Map(
        [...parameters.matchAll(PARAMETER)].map(({ 0: pair, 1: key = '', 2: quoted, 3: bare, index }) => {
          const said = quoted ?? bare ?? '';
          const from = start + name.length + index + pair.lastIndexOf(said);
          return [key.toUpperCase(), { text: fold(said), span: { start: from, end: from + said.length } }];
        }),
      ),
      value: written(text, start + whole.length, end, 'calendar'),
      span: { start, end },
    });
    open = null;
  };
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const folds = text[at] === ' ' || text[at] === '\t';
    const head = folds ? null : LINE.exec(text.slice(at, Math.min(end, at + 2000)));
    if (head !== null) {
      close();
      open = { head, start: at, end };
    } else if (open !== null && end > at) (open as { end: number }).end = end;
    at = end + 1;
  }
  close();
  return properties;
}

/** Whether a text is a calendar; some are wrapped in a comment. */
export function isCalendar(text: string): boolean {
  return /^\s*(?:<!--\s*)?BEGIN:VCALENDAR/iu.test(text.slice(0, 400)) && /^BEGIN:VEVENT/imu.test(text);
}

/** Reads the events of a calendar as sessions. */
export function readCalendar(
  text: string,
): { readonly programme: DeclaredProgramme; readonly declared: Declared } | null {
  const properties = propertiesOf(text);
  const { events, head } = eventsOf(properties);
  const zone = zoneOf(head);
  const maker = head.find(({ name }) => name === 'PRODID')?.value.words ?? '';
  const organisers = new Set(events.map(event => organiserOf(event)?.text ?? ''));
  const styles: Styles = {
    // Their exports put the speakers behind the title, and nowhere else.
    namesBehindTitle: /pretalx|frab/iu.test(maker) || mostlyNamesBehind(events),
    // One organiser for all is the organiser; a different one for each is who speaks.
    organisersSpeak: organisers.size > 2 && organisers.size * 4 > events.length,
  };
  const sessions = events.flatMap(event => sessionOf(event, zone, styles) ?? []);
  if (sessions.length === 0) return null;
  const called = head.find(({ name }) => name === 'X-WR-CALNAME');
  const title = called === undefined ? null : said(called.value);
  return {
    programme: { timeZone: zone, sessions, days: [], diagnostics: unreadable(events, sessions) },
    declared: { ...NOTHING_DECLARED, title },
  };
}

function eventsOf(properties: readonly Property[]): {
  readonly events: readonly Event[];
  readonly head: readonly Property[];
} {
  const events: Event[] = [];
  const head: Property[] = [];
  let open: { readonly start: number; readonly properties: Property[] } | null = null;
  let inside = '';
  for (const property of properties) {
    const { name, value, span } = property;
    const what = fold(value.words).toUpperCase();
    if (name === 'BEGIN' && what === 'VEVENT') open = { start: span.start, properties: [] };
    else if (name === 'END' && what === 'VEVENT') {
      if (open !== null)
        events.push({ properties: open.properties, span: { start: open.start, end: span.end } });
      open = null;
    } else if (name === 'BEGIN') inside = what;
    else if (name === 'END') inside = '';
    // An alarm inside an event has a description of its own.
    else if (open !== null && inside !== 'VALARM') open.properties.push(property);
    else if (open === null) head.push(property);
  }
  return { events, head };
}

interface Styles {
  readonly namesBehindTitle: boolean;
  readonly organisersSpeak: boolean;
}

function valueIn({ properties }: Event, name: string): Leaf | null {
  const found = properties.find(property => property.name === name && fold(property.value.words) !== '');
  return found?.value ?? null;
}

function zoneOf(head: readonly Property[]): string | null {
  for (const name of ['X-WR-TIMEZONE', 'TZID', 'VTIMEZONE']) {
    const found = head.find(property => property.name === name);
    const zone = found === undefined ? '' : fold(found.value.words);
    if (/^[A-Z][A-Za-z_]+(?:\/[A-Z][\w+-]+)+$/.test(zone)) return zone;
  }
  return null;
}

function sessionOf(event: Event, zone: string | null, styles: Styles): DeclaredSession | null {
  const summary = valueIn(event, 'SUMMARY');
  if (summary === null) return null;
  const behind = styles.namesBehindTitle ? namesBehind(summary) : null;
  const title = behind?.title ?? { text: fold(summary.words), span: summary.span };
  const start = momentAt(event, 'DTSTART', zone);
  const description = valueIn(event, 'DESCRIPTION');
  const room = valueIn(event, 'LOCATION');
  const type = valueIn(event, 'X-TYPE');
  const track = valueIn(event, 'CATEGORIES') ?? valueIn(event, 'X-TRACK');
  const language = valueIn(event, 'LANGUAGE') ?? valueIn(event, 'X-LANGUAGE');
  const end = endOf(event, start, zone);
  const uid = valueIn(event, 'UID');
  return {
    key: uid === null ? null : fold(uid.words),
    title,
    subtitle: null,
    type: type === null ? null : fold(type.words),
    isService: false,
    isCancelled: /^cancelled$/iu.test(fold(valueIn(event, 'STATUS')?.words ?? '')),
    track: track === null ? null : said(track),
    start: start === null ? null : isoOf(start),
    end: end === null ? null : isoOf(end),
    day: null,
    room: room === null ? null : fold(room.words),
    language: language === null ? null : fold(language.words),
    texts: description === null || said(description) === null ? [] : [description.span],
    keywords: [],
    people: [],
    named: [...(behind?.named ?? []), ...attending(event, styles)],
    parent: null,
    span: event.span,
  };
}

function momentAt({ properties }: Event, name: string, zone: string | null): When | null {
  const property = properties.find(each => each.name === name);
  const moment = property === undefined ? null : momentOf(fold(property.value.words));
  if (moment?.day == null || moment.clock === null) return null;
  const own = property?.parameters.get('TZID')?.text ?? null;
  return placed({ day: moment.day, clock: moment.clock, offset: moment.offset }, own ?? zone);
}

function endOf(event: Event, start: When | null, zone: string | null): When | null {
  const end = momentAt(event, 'DTEND', zone);
  if (end !== null || start === null) return end;
  const minutes = minutesOf(fold(valueIn(event, 'DURATION')?.words ?? ''));
  return minutes === null || minutes === 0 ? null : later(start, minutes, zone);
}

const BETWEEN = / [-–—] /g;
/** A part of a name list: two to five words, the first with a capital or all in small letters as nicknames are. */
const NAME = /^[\p{L}\p{M}.'’()"“”\d-]+(?: [\p{L}\p{M}.'’()"“”\d-]+){0,4}$/u;

/** "Title - Anne Roux, Paul Morel": behind the last dash, where all that stands there may be names. */
function namesBehind(
  summary: Leaf,
): { readonly title: Located; readonly named: readonly DeclaredNames[] } | null {
  const dash = [...summary.words.matchAll(BETWEEN)].at(-1);
  if (dash === undefined) return null;
  const tail = partOf(summary, dash.index + dash[0].length, summary.words.length);
  const words = said(tail);
  const title = partOf(summary, 0, dash.index);
  if (said(title) === null) return null;
  const located = { text: fold(title.words), span: title.span };
  // "Pause - ": nobody speaks.
  if (words === null) return { title: located, named: [] };
  if (!words.text.split(/,\s*/).every(name => NAME.test(name))) return null;
  return { title: located, named: [{ words, part: 'speaker', role: null, organisation: null }] };
}

const FULL_NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,3}$/u;
const LEAST_NAMED = 0.5;

/** Whether the titles of a calendar end in names more often than not. */
function mostlyNamesBehind(events: readonly Event[]): boolean {
  const named = events.filter(event => {
    const tail = valueIn(event, 'SUMMARY')
      ?.words.split(/ [-–—] /)
      .slice(1)
      .at(-1);
    return (
      tail !== undefined &&
      fold(tail)
        .split(/,\s*/)
        .every(name => FULL_NAME.test(name))
    );
  });
  return events.length > 2 && named.length >= events.length * LEAST_NAMED;
}

function organiserOf({ properties }: Event): Located | null {
  const found = properties.find(property => property.name === 'ORGANIZER');
  return found === undefined ? null : commonName(found);
}

/** "ATTENDEE;CN=Anne Roux:mailto:…": the name stands in the parameter. */
function commonName({ parameters, value }: Property): Located | null {
  const name = parameters.get('CN');
  if (name !== undefined && name.text !== '') return name;
  const words = said(value);
  return words === null || /^mailto:|@/iu.test(words.text) ? null : words;
}

function attending(event: Event, styles: Styles): readonly DeclaredNames[] {
  return event.properties.flatMap(property => {
    const speaks = property.name === 'ATTENDEE' || (styles.organisersSpeak && property.name === 'ORGANIZER');
    const words = speaks ? commonName(property) : null;
    return words === null ? [] : [{ words, part: 'speaker', role: null, organisation: null } as const];
  });
}

function unreadable(events: readonly Event[], sessions: readonly DeclaredSession[]): readonly Diagnostic[] {
  const starts = new Set(sessions.map(session => session.span.start));
  const left = events.filter(event => !starts.has(event.span.start));
  const [first] = left;
  if (first === undefined) return [];
  return [
    {
      code: 'untitled-entries',
      severity: 'info',
      span: first.span,
      args: { count: left.length },
      candidates: [],
    },
  ];
}
