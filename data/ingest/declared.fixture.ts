/** One made-up event, as each maker of schedules would export it. */

interface Who {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly company: string;
}

const ANNE: Who = { id: 'a1', given: 'Anne', family: 'Roüault', company: 'Ville de Caen' };
const PAUL: Who = { id: 'p2', given: 'Paul', family: 'Lescop', company: 'Mutuelle des Embruns' };
const LINA: Who = { id: 'l3', given: 'Lina', family: 'Vauquelin', company: 'Université de Lille' };

interface Talk {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly room: string;
  readonly track: string;
  readonly type: string;
  readonly language: string;
  readonly people: readonly Who[];
}

export const TALKS: readonly Talk[] = [
  {
    id: 'c1',
    title: 'Élus & habitants : « décider ensemble »',
    text: 'Une ville raconte.\nPuis une seconde ligne, "citée".',
    day: '2031-06-12',
    start: '09:30',
    end: '10:15',
    minutes: 45,
    room: 'Grande salle',
    track: 'Démocratie',
    type: 'Conférence',
    language: 'fr',
    people: [ANNE, PAUL],
  },
  {
    id: 'c2',
    title: 'Mesurer sans épuiser',
    text: 'Trois mesures.',
    day: '2031-06-12',
    start: '11:00',
    end: '12:30',
    minutes: 90,
    room: 'Studio 2',
    track: 'Santé',
    type: 'Atelier',
    language: 'fr',
    people: [LINA],
  },
  {
    id: 'c3',
    title: 'Night walks',
    text: 'What the town hears after dark.',
    day: '2031-06-13',
    start: '14:00',
    end: '14:30',
    minutes: 30,
    room: 'Grande salle',
    track: 'Démocratie',
    type: 'Conférence',
    language: 'en',
    people: [ANNE],
  },
];

const DAYS = ['2031-06-12', '2031-06-13'];
const ROOMS = ['Grande salle', 'Studio 2'];
const OFFSET = '+02:00';
const NAME = 'Rencontres de la côte';
const full = ({ given, family }: Who) => `${given} ${family}`;
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const everybody = [ANNE, PAUL, LINA];

function inRooms(day: string, event: (talk: Talk) => unknown) {
  const talks = (room: string) => TALKS.filter(talk => talk.day === day && talk.room === room).map(event);
  return Object.fromEntries(ROOMS.map(room => [room, talks(room)]));
}

/** `old`: days from 0, names under another key, no date in an event. */
function frab(old: boolean): string {
  const persons = (people: readonly Who[]) =>
    people.map(who =>
      old ? { id: who.id, full_public_name: full(who) } : { code: who.id, name: full(who), biography: null },
    );
  const event = (talk: Talk) => ({
    id: talk.id,
    ...(old ? {} : { guid: `g-${talk.id}`, date: `${talk.day}T${talk.start}:00${OFFSET}` }),
    start: talk.start,
    duration: clock(talk.minutes),
    room: talk.room,
    title: talk.title,
    subtitle: '',
    track: talk.track,
    type: talk.type,
    language: talk.language,
    abstract: talk.text,
    description: null,
    persons: persons(talk.people),
  });
  const days = DAYS.map((date, i) => ({ index: i + (old ? 0 : 1), date, rooms: inRooms(date, event) }));
  const conference = { title: NAME, start: DAYS[0], end: DAYS[1], daysCount: 2, days };
  const zone = old ? {} : { time_zone_name: 'Europe/Paris' };
  return JSON.stringify({ schedule: { version: '1', conference: { ...zone, ...conference } } }, null, 1);
}

function hub(): string {
  const events = TALKS.map(talk => ({
    guid: `g-${talk.id}`,
    title: talk.title,
    start: `${talk.day}T${talk.start}:00${OFFSET}`,
    end: `${talk.day}T${talk.end}:00${OFFSET}`,
    room: { name: talk.room, guid: `r-${talk.room}` },
    track: { slug: talk.track.toLowerCase() },
    type: talk.type,
    language: talk.language,
    abstract: talk.text,
    participants: talk.people.map(who => ({ guid: who.id, name: full(who), role: 'SPEAKER' })),
  }));
  const tracks = [...new Set(TALKS.map(talk => talk.track))].map(name => ({
    slug: name.toLowerCase(),
    name,
  }));
  const rooms = ROOMS.map(name => ({ name, guid: `r-${name}`, type: 'HALL', description: { en: 'A hall' } }));
  const conference = {
    title: NAME,
    start: `${DAYS[0]}T08:00:00${OFFSET}`,
    time_zone_name: 'Europe/Paris',
    tracks,
    rooms,
  };
  return JSON.stringify({ schedule: { conference, events } });
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('É', '&#201;').replaceAll('"', '&quot;');

function pentabarf(): string {
  const event = (talk: Talk) => `<event guid='g-${talk.id}' id='${talk.id}'>
      <date>${talk.day}T${talk.start}:00${OFFSET}</date><start>${talk.start}</start><duration>${clock(talk.minutes)}</duration>
      <room>${talk.room}</room><title>${escaped(talk.title)}</title><subtitle></subtitle><track>${escaped(talk.track)}</track>
      <type>${talk.type}</type><language>${talk.language}</language><abstract><![CDATA[${talk.text}]]></abstract><description>None</description>
      <persons>${talk.people.map(who => `<person id="${who.id}">${full(who)}</person>`).join('')}</persons></event>`;
  const room = (day: string, name: string) =>
    `<room name='${name}'>${TALKS.filter(talk => talk.day === day && talk.room === name)
      .map(event)
      .join('')}</room>`;
  const days = DAYS.map(
    (date, i) => `<day index='${i + 1}' date='${date}'>${ROOMS.map(name => room(date, name)).join('')}</day>`,
  );
  return `<?xml version='1.0' encoding='utf-8' ?>\n<!-- made up -->\n<schedule><generator name="none"/><conference><title>${NAME}</title><time_zone_name>Europe/Paris</time_zone_name></conference>${days.join('\n')}</schedule>`;
}

const folded = (line: string) => line.replace(/(.{60})(?=.)/gu, '$1\r\n ');

/** Speakers stand behind the title, as pretalx and frab write them; no track and no kind. */
function calendar(): string {
  const stamp = (day: string, at: string) => `${day.replaceAll('-', '')}T${at.replace(':', '')}00`;
  const said = (text: string) => text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');
  const events = TALKS.map(talk =>
    [
      'BEGIN:VEVENT',
      `UID:${talk.id}@example.org`,
      `DTSTART;TZID=Europe/Paris:${stamp(talk.day, talk.start)}`,
      `DTEND;TZID=Europe/Paris:${stamp(talk.day, talk.end)}`,
      folded(`DESCRIPTION:${said(talk.text)}`),
      `LOCATION:${talk.room}`,
      folded(`SUMMARY:${said(`${talk.title} - ${talk.people.map(full).join(', ')}`)}`),
      'END:VEVENT',
    ].join('\r\n'),
  );
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pretalx//example.org//',
    `X-WR-CALNAME:${NAME}`,
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const choice = (id: number, title: string, names: readonly string[]) => ({
  id,
  title,
  items: names.map((name, i) => ({ id: id + i + 1, name })),
});
const TRACKS = choice(100, 'Track', ['Démocratie', 'Santé']);
const LANGUAGES = choice(200, 'Language', ['fr', 'en']);
const FORMATS = choice(300, 'Session format', ['Conférence', 'Atelier']);
const ticked = (talk: Talk) =>
  [TRACKS, LANGUAGES, FORMATS].flatMap(({ items }) =>
    items.filter(({ name }) => [talk.track, talk.language, talk.type].includes(name)),
  );

function sessionizeAll(): string {
  return JSON.stringify({
    sessions: TALKS.map(talk => ({
      id: talk.id,
      title: talk.title,
      description: talk.text,
      startsAt: `${talk.day}T${talk.start}:00`,
      endsAt: `${talk.day}T${talk.end}:00`,
      isServiceSession: false,
      speakers: talk.people.map(who => who.id),
      categoryItems: ticked(talk).map(({ id }) => id),
      roomId: ROOMS.indexOf(talk.room) + 1,
    })),
    speakers: everybody.map(who => ({
      id: who.id,
      firstName: who.given,
      lastName: who.family,
      fullName: full(who),
      bio: 'A life.',
      tagLine: `Cheffe de projet @ ${who.company}`,
      sessions: [1, 2],
    })),
    questions: [],
    categories: [TRACKS, LANGUAGES, FORMATS],
    rooms: ROOMS.map((name, i) => ({ id: i + 1, name })),
  });
}

const sessionizeSession = (talk: Talk) => ({
  id: talk.id,
  title: talk.title,
  description: talk.text,
  startsAt: `${talk.day}T${talk.start}:00`,
  endsAt: `${talk.day}T${talk.end}:00`,
  isServiceSession: false,
  speakers: talk.people.map(who => ({ id: who.id, name: full(who) })),
  categories: [TRACKS, LANGUAGES, FORMATS].map(({ id, title, items }) => ({
    id,
    name: title,
    categoryItems: items.filter(({ name }) => [talk.track, talk.language, talk.type].includes(name)),
  })),
  roomId: ROOMS.indexOf(talk.room) + 1,
  room: talk.room,
});

/** The same sessions by room, then again by hour. */
function sessionizeGrid(): string {
  return JSON.stringify(
    DAYS.map(day => {
      const talks = TALKS.filter(talk => talk.day === day);
      return {
        date: `${day}T00:00:00`,
        isDefault: false,
        rooms: ROOMS.map((name, i) => ({
          id: i + 1,
          name,
          sessions: talks.filter(talk => talk.room === name).map(sessionizeSession),
        })),
        timeSlots: talks.map(talk => ({
          slotStart: `${talk.start}:00`,
          rooms: [{ id: 1, name: talk.room, session: sessionizeSession(talk) }],
        })),
      };
    }),
  );
}

function openPlanner(): string {
  const tracks = [...new Set(TALKS.map(talk => talk.track))].map((name, i) => ({ id: `t${i}`, name }));
  const formats = ['Conférence', 'Atelier'].map((name, i) => ({ id: `f${i}`, name }));
  return JSON.stringify({
    event: { id: 'e', name: NAME, dateStart: `${DAYS[0]}T06:00:00Z`, tracks, formats, categories: [] },
    timezone: 'Europe/Paris',
    speakers: everybody.map(who => ({
      id: who.id,
      name: full(who),
      jobTitle: 'Cheffe de projet',
      company: who.company,
      bio: 'A life.',
    })),
    sessions: TALKS.map(talk => ({
      id: talk.id,
      title: talk.title,
      abstract: talk.text,
      // In UTC: two hours before the clock of the place.
      dateStart: `${talk.day}T${clock(minutesOf(talk.start) - 120)}:00.000Z`,
      dateEnd: `${talk.day}T${clock(minutesOf(talk.end) - 120)}:00.000Z`,
      durationMinutes: talk.minutes,
      speakerIds: talk.people.map(who => who.id),
      trackId: tracks.find(({ name }) => name === talk.track)?.id,
      formatId: formats.find(({ name }) => name === talk.type)?.id,
      language: talk.language,
    })),
  });
}

function minutesOf(at: string): number {
  return Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
}

function conferenceHall(): string {
  return JSON.stringify({
    name: NAME,
    days: DAYS,
    timeZone: 'Europe/Paris',
    sessions: TALKS.map(talk => ({
      id: talk.id,
      start: `${talk.day}T${talk.start}:00.000${OFFSET}`,
      end: `${talk.day}T${talk.end}:00.000${OFFSET}`,
      track: talk.track,
      title: talk.title,
      language: talk.language,
      proposal: {
        id: `x-${talk.id}`,
        abstract: talk.text,
        formats: [talk.type],
        categories: [],
        languages: [talk.language],
        speakers: talk.people.map(who => ({
          id: who.id,
          name: full(who),
          bio: 'A life.',
          company: who.company,
        })),
      },
    })),
  });
}

function indico(): string {
  const moment = (day: string, time: string) => ({ date: day, time: `${time}:00`, tz: 'Europe/Paris' });
  return JSON.stringify({
    count: 1,
    _type: 'HTTPAPIResult',
    results: [
      {
        _type: 'Conference',
        id: '7',
        title: NAME,
        startDate: moment(DAYS[0] ?? '', '08:00'),
        endDate: moment(DAYS[1] ?? '', '18:00'),
        timezone: 'Europe/Paris',
        contributions: TALKS.map(talk => ({
          _type: 'Contribution',
          id: talk.id,
          title: talk.title,
          description: `<p>${talk.text.replace('\n', '</p><p>')}</p>`,
          startDate: moment(talk.day, talk.start),
          endDate: moment(talk.day, talk.end),
          duration: talk.minutes,
          room: talk.room,
          track: talk.track,
          type: talk.type,
          keywords: [],
          speakers: talk.people.map(who => ({
            first_name: who.given,
            last_name: who.family,
            fullName: `${who.family}, ${who.given}`,
            affiliation: who.company,
            id: who.id,
          })),
          primaryauthors: [],
        })),
      },
    ],
  });
}

/** As sites write their own from an export: one flat list, the speakers in one text, no ids of people. */
function flat(): string {
  return JSON.stringify(
    TALKS.map(talk => ({
      id: talk.id,
      name: talk.title,
      event_start: `${talk.day}T${talk.start}:00`,
      event_end: `${talk.day}T${talk.end}:00`,
      event_type: talk.track,
      format: talk.type,
      venue: talk.room,
      description: talk.text,
      speakers: talk.people.map(full).join(', '),
      language: talk.language,
    })),
    null,
    '\t',
  );
}

const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function table(): string {
  const head = 'Titre;Date;Début;Fin;Salle;Thème;Format;Langue;Résumé;Intervenant(s)';
  const rows = TALKS.map(talk =>
    [
      talk.title,
      talk.day.split('-').toReversed().join('/'),
      talk.start.replace(':', 'h'),
      talk.end.replace(':', 'h'),
      talk.room,
      talk.track,
      talk.type,
      talk.language,
      talk.text,
      talk.people.map(full).join(', '),
    ]
      .map(quoted)
      .join(';'),
  );
  return [head, ...rows, ''].join('\n');
}

/** One row a person: a session with two speakers stands on two rows. */
function tableOfPeople(): string {
  const head = 'Session,Day,Time,Room,Track,Session type,Language,Abstract,First name,Last name,Organization';
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = TALKS.flatMap(talk =>
    talk.people.map(who =>
      [
        talk.title,
        talk.day,
        `${talk.start} - ${talk.end}`,
        talk.room,
        talk.track,
        talk.type,
        talk.language,
        talk.text,
        who.given,
        who.family,
        who.company,
      ]
        .map(cell)
        .join(','),
    ),
  );
  return [head, ...rows].join('\n');
}

/** What a format has no field for. */
type Lacks = 'room' | 'track' | 'type' | 'language' | 'title' | 'offset' | 'organisation' | 'id';

export interface Made {
  readonly maker: string;
  readonly file: string;
  readonly text: string;
  readonly lacks: readonly Lacks[];
}

/** The event as each maker writes it, with what the format cannot say. */
export const MADE: readonly Made[] = [
  { maker: 'frab, early', file: 'schedule.json', text: frab(true), lacks: ['offset', 'organisation'] },
  { maker: 'pretalx', file: 'export', text: frab(false), lacks: ['organisation'] },
  { maker: 'hub', file: 'hub.json', text: hub(), lacks: ['organisation'] },
  { maker: 'Pentabarf XML', file: 'schedule.xml', text: pentabarf(), lacks: ['organisation'] },
  {
    maker: 'iCalendar',
    file: 'agenda.ics',
    text: calendar(),
    lacks: ['track', 'type', 'language', 'organisation', 'id'],
  },
  { maker: 'Sessionize, all', file: 'all.json', text: sessionizeAll(), lacks: ['title', 'offset'] },
  {
    maker: 'Sessionize, sessions',
    file: 'sessions.json',
    text: JSON.stringify([{ groupId: 1, groupName: 'All', sessions: TALKS.map(sessionizeSession) }]),
    lacks: ['title', 'offset', 'organisation'],
  },
  {
    maker: 'Sessionize, grid',
    file: 'grid.txt',
    text: sessionizeGrid(),
    lacks: ['title', 'offset', 'organisation'],
  },
  { maker: 'OpenPlanner', file: 'planner.json', text: openPlanner(), lacks: ['room'] },
  { maker: 'conference-hall', file: 'hall.json', text: conferenceHall(), lacks: ['room'] },
  { maker: 'Indico', file: 'indico.json', text: indico(), lacks: ['language'] },
  { maker: 'a site', file: 'programme.json', text: flat(), lacks: ['title', 'offset', 'organisation', 'id'] },
  {
    maker: 'a table',
    file: 'programme.txt',
    text: table(),
    lacks: ['title', 'offset', 'organisation', 'id'],
  },
  {
    maker: 'a table with a row a person',
    file: 'people.csv',
    text: tableOfPeople(),
    lacks: ['title', 'offset', 'id'],
  },
];
