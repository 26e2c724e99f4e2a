import { clock, DAYS, everybody, full, NAME, OFFSET, ROOMS, TALKS, type Talk } from './made-event.fixture.ts';

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

export function sessionizeAll(): string {
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

export const sessionizeSession = (talk: Talk) => ({
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
export function sessionizeGrid(): string {
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

export function openPlanner(): string {
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

export function conferenceHall(): string {
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

export function indico(): string {
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
