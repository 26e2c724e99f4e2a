import type { MadePerson, MadeSession } from '../content.ts';
import { type Laid, type Layout, leading, type Page, speaking, told } from './page.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** How the people of a session stand in it: names in a list, records, or one text. */
function peopleIn(page: Page): (people: readonly MadePerson[], indent: string) => readonly string[] {
  return page.chance.pick([
    (people, indent) => people.map(person => `${indent}- ${page.name(person)}`),
    (people, indent) =>
      people.flatMap(person => [
        `${indent}- name: ${page.name(person)}`,
        `${indent}  affiliation: ${quoted(person.body)}`,
      ]),
  ]);
}

function sessionsIn(page: Page, all: readonly MadeSession[], indent: string): readonly string[] {
  const people = peopleIn(page);
  const key = page.chance.pick(['title', 'name']);
  const time = page.chance.pick(['time', 'start', 'hours']);
  return all.flatMap(session => [
    `${indent}- ${key}: ${quoted(session.title)}`,
    `${indent}  ${time}: ${quoted(page.start(session.hours))}`,
    ...(session.isBreak ? [] : [`${indent}  room: ${quoted(session.room)}`]),
    ...(session.speakers.length === 0
      ? []
      : [`${indent}  speakers:`, ...people(session.speakers, `${indent}    `)]),
    ...(session.moderator === null ? [] : [`${indent}  moderator: ${page.name(session.moderator)}`]),
  ]);
}

const truthOf = ({ content }: Page): Laid['sessions'] =>
  content.days.flatMap(day =>
    day.sessions
      .filter(each => !each.isBreak)
      .map(({ title, speakers, moderator }) => told(title, [...speaking(speakers), ...leading(moderator)])),
  );

/** Days that hold sessions, under the title of the event. */
function nested(page: Page): Laid {
  const days = page.content.days.flatMap((day, at) => [
    `  - date: ${page.day(at)}`,
    '    sessions:',
    ...sessionsIn(page, day.sessions, '      '),
  ]);
  return {
    text: `title: ${quoted(page.content.title)}\nlocation: ${page.content.town}\ndays:\n${days.join('\n')}\n`,
    sessions: truthOf(page),
  };
}

/** Days that hold sessions, with nothing above them that names the event. */
function bareDays(page: Page): Laid {
  const list = page.chance.pick(['sessions', 'items', 'events', 'slots']);
  const days = page.content.days.flatMap((day, at) => [
    `- day: ${page.day(at)}`,
    `  ${list}:`,
    ...sessionsIn(page, day.sessions, '    '),
  ]);
  return { text: `${days.join('\n')}\n`, sessions: truthOf(page) };
}

/** Tracks that hold sessions that hold talks. */
function deep(page: Page): Laid {
  const people = peopleIn(page);
  const lines = page.sessions.flatMap(({ title, hours, speakers, talks }) => [
    `    - title: ${quoted(title)}`,
    `      time: ${quoted(page.hours(hours))}`,
    ...(speakers.length === 0 ? [] : ['      speakers:', ...people(speakers, '        ')]),
    ...(talks.length === 0 ? [] : ['      talks:']),
    ...talks.flatMap(talk => [
      `        - title: ${quoted(talk.title)}`,
      '          speakers:',
      ...people(talk.speakers, '            '),
    ]),
  ]);
  return {
    text: `program:\n  event: ${quoted(page.content.title)}\n  sessions:\n${lines.join('\n')}\n`,
    sessions: page.sessions.flatMap(({ title, speakers, talks }) => [
      told(title, speaking(speakers)),
      ...talks.map(talk => told(talk.title, speaking(talk.speakers), title)),
    ]),
  };
}

/** Programmes in YAML whose sessions stand in days, or hold talks. */
export const NESTED: readonly Layout[] = [
  { id: 'yaml-days', ending: 'yaml', wants: { days: 2, talks: false, moderator: true }, write: nested },
  {
    id: 'yaml-bare-days',
    ending: 'yaml',
    wants: { days: 2, talks: false, moderator: true },
    write: bareDays,
  },
  { id: 'yaml-talks', ending: 'yaml', wants: { days: 1, talks: true, moderator: false }, write: deep },
];
