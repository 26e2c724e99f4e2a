import type { MadePerson } from '../content.ts';
import {
  htmlPage,
  htmlRows,
  type Laid,
  type Layout,
  markdownRows,
  type Page,
  paragraphs,
  speaking,
  told,
} from './page.ts';

/** Who was asked to come and who came, before the points of the agenda and those who told of them. */
function roll(page: Page): {
  readonly rows: readonly (readonly string[])[];
  readonly points: readonly string[];
  readonly sessions: Laid['sessions'];
} {
  const [yes, no] = page.chance.pick([
    [page.say('présent', 'present'), page.say('excusé', 'apologies')],
    [page.say('Présent', 'Present'), page.say('Excusé', 'Absent')],
    ['X', ''],
  ] as const);
  const speakers = page.sessions.flatMap(session => session.speakers.slice(0, 1));
  const all = [...speakers, ...page.content.committee];
  const came = (person: MadePerson) => !page.content.committee.slice(0, 2).includes(person);
  const parted = page.chance.is(50);
  const write = (person: MadePerson) => [
    ...(parted ? [person.family, person.given] : [page.name(person)]),
    person.body,
    ...(yes === 'X' ? [came(person) ? 'X' : '', came(person) ? '' : 'X'] : [came(person) ? yes : no]),
  ];
  const heads = [
    ...(parted ? [page.say('Nom', 'Surname'), page.say('Prénom', 'First name')] : [page.say('Nom', 'Name')]),
    page.say('Organisme', 'Organisation'),
    ...(yes === 'X'
      ? [page.say('Présent', 'Present'), page.say('Excusé', 'Apologies')]
      : [page.say('Présence', 'Attendance')]),
  ];
  const given = page.sessions.map(({ title, speakers: [first] }) => ({ title, first }));
  const points = given.map(
    ({ title, first }, at) => `${at + 1}. ${title}${first === undefined ? '' : ` (${page.name(first)})`}`,
  );
  const attending = [...page.content.committee.slice(2)].map(person => ({
    name: `${person.given} ${person.family}`,
    part: 'participant' as const,
  }));
  const sessions = [
    { title: '*', also: [], people: attending },
    ...given.map(({ title, first }) => told(title, first === undefined ? [] : speaking([first]))),
  ];
  return { rows: [heads, ...all.map(write)], points, sessions };
}

function inMarkdown(page: Page): Laid {
  const { rows, points, sessions } = roll(page);
  const text = paragraphs([
    `# ${page.say('Compte rendu', 'Minutes')} – ${page.content.title}`,
    page.day(0),
    markdownRows(rows),
    `## ${page.say('Ordre du jour', 'Agenda')}`,
    points.join('\n'),
  ]);
  return { text, sessions };
}

function inHtml(page: Page): Laid {
  const { rows, points, sessions } = roll(page);
  const body = [
    `<p>${page.day(0)}</p>`,
    `<h2>${page.say('Participants', 'Attendance')}</h2>`,
    htmlRows(rows),
    `<h2>${page.say('Ordre du jour', 'Agenda')}</h2>`,
    ...points.map(point => `<p>${point}</p>`),
  ];
  return { text: htmlPage(page.content.title, body), sessions };
}

const wants = { days: 1, talks: false, moderator: false };

/** Rolls in tables that say in a column who was excused. */
export const ROLLS: readonly Layout[] = [
  { id: 'roll-table-md', ending: 'md', wants, write: inMarkdown },
  { id: 'roll-table-html', ending: 'html', wants, write: inHtml },
];
