import {
  clock,
  DAYS,
  full,
  inRooms,
  NAME,
  OFFSET,
  ROOMS,
  TALKS,
  type Talk,
  type Who,
} from './made-event.fixture.ts';

/** `old`: days from 0, names under another key, no date in an event. */
export function frab(old: boolean): string {
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

export function hub(): string {
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

export function pentabarf(): string {
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
export function calendar(): string {
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
