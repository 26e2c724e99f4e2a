import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Located } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';
import { type Declared, NOTHING_DECLARED } from '../readable.ts';
import { type Event, eventsOf, type Property, propertiesOf, valueIn } from './calendar-lines.ts';
import { type Occurrence, type Series, seriesOf } from './calendar-series.ts';
import { zoneOf } from './calendar-zones.ts';
import { peopleDescribed } from './described-people.ts';
import { isoOf } from './moments.ts';
import { peopleInTitles, type TitleWithPeople } from './people-in-titles.ts';
import type { DeclaredNames, DeclaredProgramme, DeclaredSession } from './programme.ts';
import { type Leaf, said } from './tree.ts';
import { partOf } from './written.ts';

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
  const series = seriesOf(events, zone);
  const titled = styles.namesBehindTitle
    ? new Map<number, TitleWithPeople>()
    : peopleInTitles(events.map(event => valueIn(event, 'SUMMARY')));
  const sessions = events.flatMap((event, i) =>
    sessionsOf(event, series[i]?.times ?? [], styles, titled.get(i) ?? null),
  );
  if (sessions.length === 0) return null;
  const isDated = sessions.some(({ start }) => start !== null);
  const days = isDated ? [] : [...new Set(sessions.flatMap(({ day }) => day ?? []))].toSorted();
  const called = head.find(({ name }) => name === 'X-WR-CALNAME');
  const title = called === undefined ? null : said(called.value);
  return {
    programme: {
      timeZone: zone,
      sessions,
      days,
      diagnostics: [...untitled(events), ...open(events, series)],
    },
    declared: { ...NOTHING_DECLARED, title },
  };
}

interface Styles {
  readonly namesBehindTitle: boolean;
  readonly organisersSpeak: boolean;
}

/** One session for each time that an event takes place. */
function sessionsOf(
  event: Event,
  times: readonly Occurrence[],
  styles: Styles,
  titled: TitleWithPeople | null,
): readonly DeclaredSession[] {
  const summary = valueIn(event, 'SUMMARY');
  if (summary === null) return [];
  const behind = styles.namesBehindTitle ? namesBehind(summary) : titled;
  const title = behind?.title ?? { text: fold(summary.words), span: summary.span };
  const description = valueIn(event, 'DESCRIPTION');
  const room = valueIn(event, 'LOCATION');
  const type = valueIn(event, 'X-TYPE');
  const track = valueIn(event, 'CATEGORIES') ?? valueIn(event, 'X-TRACK');
  const language = valueIn(event, 'LANGUAGE') ?? valueIn(event, 'X-LANGUAGE');
  const uid = valueIn(event, 'UID');
  const named = [...(behind?.named ?? []), ...attending(event, styles)];
  return times.map(({ day, start, end }) => ({
    key: uid === null ? null : fold(uid.words),
    title,
    subtitle: null,
    type: type === null ? null : fold(type.words),
    isService: false,
    isCancelled: /^cancelled$/iu.test(fold(valueIn(event, 'STATUS')?.words ?? '')),
    track: track === null ? null : said(track),
    start: start === null ? null : isoOf(start),
    end: end === null ? null : isoOf(end),
    day: start === null ? day : null,
    room: room === null ? null : fold(room.words),
    language: language === null ? null : fold(language.words),
    texts: description === null || said(description) === null ? [] : [description.span],
    keywords: [],
    people: [],
    named: named.length > 0 || description === null ? named : peopleDescribed(description),
    parent: null,
    span: event.span,
  }));
}

const BETWEEN = / [-–—] /g;
/** A part of a name list: two to five words, the first with a capital or all in small letters as nicknames are. */
const NAME = /^[\p{L}\p{M}.'’()"“”\d-]+(?: [\p{L}\p{M}.'’()"“”\d-]+){0,4}$/u;

/** "Title - Anne Roux, Paul Morel": behind the last dash, where all that stands there may be names. */
function namesBehind(summary: Leaf): TitleWithPeople | null {
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

/** "Les champignons", "La matière organique": an article begins no name. */
const FULL_NAME = /^(?!(?:L[ae]s?|Une?|Des|The|An?) )\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,3}$/u;
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

function untitled(events: readonly Event[]): readonly Diagnostic[] {
  return counted(
    'untitled-entries',
    events.filter(event => valueIn(event, 'SUMMARY') === null),
  );
}

function open(events: readonly Event[], series: readonly Series[]): readonly Diagnostic[] {
  return counted(
    'open-series',
    events.filter((_, i) => series[i]?.isOpen === true),
  );
}

function counted(code: 'untitled-entries' | 'open-series', events: readonly Event[]): readonly Diagnostic[] {
  const [first] = events;
  if (first === undefined) return [];
  return [{ code, severity: 'info', span: first.span, args: { count: events.length }, candidates: [] }];
}
