import type { MadePerson, MadeSession } from '../content.ts';
import { runOf } from '../people.ts';
import {
  htmlPage,
  htmlRows,
  type Laid,
  type Layout,
  leading,
  markdownRows,
  type Page,
  paragraphs,
  speaking,
  told,
  withBody,
  withRole,
} from './page.ts';
import { bullet, hash, plain } from './strokes.ts';

const bodyOf = ({ body }: MadePerson) => body;

function withTalks({ sessions }: Page): Laid['sessions'] {
  return sessions.flatMap(({ title, speakers, talks }) => [
    told(title, speaking(speakers, bodyOf)),
    ...talks.map(talk => told(talk.title, speaking(talk.speakers, bodyOf), title)),
  ]);
}

/** "Title. Author (Body)" under each session, as scientific programmes list their papers. */
function papers(
  page: Page,
  head: (text: string, level: number) => string,
  item: (text: string, at: number) => string,
): Laid {
  const body = withBody(page);
  const and = page.chance.pick([', ', page.words.labels.and ?? ', ']);
  const stop = (title: string) => (/[?!.]$/u.test(title) ? title : `${title}.`);
  const write = (session: MadeSession) => [
    head(`${page.hours(session.hours)} ${session.title}`, 2),
    session.talks
      .map(({ title, speakers }, at) => item(`${stop(title)} ${runOf(speakers.map(body), and)}`, at))
      .join('\n'),
    session.speakers.map((person, at) => item(body(person), at)).join('\n'),
  ];
  return {
    text: paragraphs([head(page.content.title, 1), ...page.sessions.flatMap(write)]),
    sessions: withTalks(page),
  };
}

/** Several names in a cell of a table, one after the other in one way. */
function cellNames(page: Page, table: typeof markdownRows, between: readonly string[]): string {
  const part = page.chance.pick(between);
  const write = page.chance.is(50) ? page.name : withBody(page);
  const { time = '', what = '', who = '' } = page.words.labels;
  const join = (texts: readonly string[]) =>
    part === ' et ' ? runOf(texts, page.words.labels.and ?? ' et ') : texts.join(part);
  return table([
    [time, what, who],
    ...page.content.days.flatMap(day =>
      day.sessions.map(session => [
        page.hours(session.hours),
        session.title,
        join(session.speakers.map(write)),
      ]),
    ),
  ]);
}

const BETWEEN = [', ', ' et ', ' / ', '<br>', ' ; '];
const plainTruth = ({ content }: Page): Laid['sessions'] =>
  content.days.flatMap(day =>
    day.sessions.filter(each => !each.isBreak).map(({ title, speakers }) => told(title, speaking(speakers))),
  );

/** Topics that are numbered inside sessions that run side by side. */
function parallelTopics(
  page: Page,
  head: (text: string, level: number) => string,
  item: (text: string) => string,
): Laid {
  const body = withBody(page);
  const { rooms } = page.words;
  const number = page.chance.pick<(slot: number, at: number) => string>([
    (_, at) => `${page.say('Atelier', 'Workshop')} ${at + 1}${page.say(' ', '')}: `,
    (slot, at) => `${String.fromCharCode(65 + slot)}${at + 1}. `,
    (slot, at) => `${slot + 1}.${at + 1} `,
    (_, at) => `${at + 1}. `,
  ]);
  const lead = page.say('Animé par ', 'Moderated by ');
  const slots = page.content.days.map(day => day.sessions.filter(each => !each.isBreak && !each.isOpening));
  const named = slots.map(
    (_, slot) => `${page.say('Ateliers en parallèle', 'Parallel sessions')} ${slot + 1}`,
  );
  const text = slots.flatMap((sessions, slot) => [
    head(`${page.hours(sessions[0]?.hours ?? { start: 540, end: 600 })} ${named[slot]}`, 2),
    ...sessions.map(({ title, speakers, moderator }, at) =>
      [
        `${number(slot, at)}${title} (${rooms[at % rooms.length]})`,
        ...(moderator === null ? [] : [`${lead}${body(moderator)}`]),
        ...speakers.map(person => item(body(person))),
      ].join('\n'),
    ),
  ]);
  return {
    text: paragraphs([head(page.content.title, 1), ...text]),
    sessions: slots.flatMap((sessions, slot) => [
      told(named[slot] ?? '', []),
      ...sessions.map(({ title, speakers, moderator }) =>
        told(title, [...speaking(speakers, bodyOf), ...leading(moderator)], named[slot]),
      ),
    ]),
  };
}

/** Numbered topics, each with whoever speaks of it, under one title of what runs side by side. */
function topics(page: Page): Laid {
  const role = withRole(page);
  const sessions = page.content.days.map((day, at) => ({
    title: `${page.say('Sessions parallèles', 'Breakout sessions')} ${at + 1}`,
    topics: day.sessions.filter(each => !each.isBreak && !each.isOpening),
    hours: day.sessions.at(-1)?.hours ?? { start: 0, end: 0 },
  }));
  return {
    text: paragraphs([
      `# ${page.content.title}`,
      ...sessions.flatMap(({ title, topics: all, hours }) => [
        `## ${page.hours(hours)} – ${title}`,
        all
          .map(
            ({ title: topic, speakers }, at) => `${at + 1}. ${topic}\n   ${speakers.map(role).join('\n   ')}`,
          )
          .join('\n'),
      ]),
    ]),
    sessions: sessions.flatMap(({ title, topics: all }) => [
      told(title, []),
      ...all.map(({ title: topic, speakers }) =>
        told(
          topic,
          speaking(speakers, person => `${person.role}, ${person.body}`),
          title,
        ),
      ),
    ]),
  };
}

const wants = { moderator: false, talks: false };

/** Papers and topics in lists, and names in cells. */
export const LISTS: readonly Layout[] = [
  {
    id: 'title-stop-md',
    ending: 'md',
    wants: { moderator: false, talks: true },
    write: page => papers(page, hash, bullet),
  },
  {
    id: 'title-stop-txt',
    ending: 'txt',
    wants: { moderator: false, talks: true },
    write: page => papers(page, plain, (text, at) => `${at + 1}. ${text}`),
  },
  {
    id: 'cell-names-md',
    ending: 'md',
    wants,
    write: page => ({
      text: paragraphs([`# ${page.content.title}`, cellNames(page, markdownRows, BETWEEN)]),
      sessions: plainTruth(page),
    }),
  },
  {
    id: 'cell-names-html',
    ending: 'html',
    wants,
    write: page => ({
      text: htmlPage(page.content.title, [cellNames(page, htmlRows, BETWEEN)]),
      sessions: plainTruth(page),
    }),
  },
  {
    id: 'parallel-topics-md',
    ending: 'md',
    wants: { moderator: true, talks: false, days: 2 },
    write: page => parallelTopics(page, hash, bullet),
  },
  {
    id: 'parallel-topics-txt',
    ending: 'txt',
    wants: { moderator: true, talks: false, days: 2 },
    write: page => parallelTopics(page, plain, plain),
  },
  { id: 'numbered-topics-md', ending: 'md', wants: { ...wants, days: 2 }, write: topics },
];
