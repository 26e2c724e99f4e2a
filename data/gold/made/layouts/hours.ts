import type { MadeSession } from '../content.ts';
import {
  htmlPage,
  type Laid,
  type Layout,
  markdownRows,
  type Page,
  paragraphs,
  speaking,
  told,
  withRole,
} from './page.ts';

const truthOf = ({ sessions }: Page): Laid['sessions'] =>
  sessions.map(({ title, speakers }) =>
    told(
      title,
      speaking(speakers, ({ role, body }) => `${role}, ${body}`),
    ),
  );

/** When a session begins and when it ends, each as the document writes an hour. */
function ends({ start }: Page, { hours }: MadeSession): readonly [string, string] {
  return [start(hours), start({ start: hours.end, end: hours.end })];
}

/** Hours that stand over one another: "9h00", "10h30" and then the session. */
function stackedText(page: Page): Laid {
  const role = withRole(page);
  const between = page.chance.pick([[], ['-'], ['à']] as const);
  const write = (session: MadeSession) => {
    const [from, to] = ends(page, session);
    return [from, ...between, to, session.title, ...session.speakers.map(role)].join('\n');
  };
  return {
    text: paragraphs([page.content.title.toUpperCase(), page.day(0), ...page.sessions.map(write)]),
    sessions: truthOf(page),
  };
}

/** Hours that stand over one another in the first cell of a row. */
function stackedCells(page: Page): Laid {
  const role = withRole(page);
  const rows = page.sessions.map(session => [
    ends(page, session).join('<br>'),
    [`**${session.title}**`, ...session.speakers.map(role)].join('<br>'),
  ]);
  const { time = '', what = '' } = page.words.labels;
  return {
    text: paragraphs([`# ${page.content.title}`, markdownRows([[time, what], ...rows])]),
    sessions: truthOf(page),
  };
}

/** Hours in two boxes of a site, one under the other. */
function stackedBoxes(page: Page): Laid {
  const role = withRole(page);
  const write = (session: MadeSession) => {
    const [from, to] = ends(page, session);
    const people = session.speakers.map(person => `<li>${role(person)}</li>`).join('');
    return `<div class="slot"><div class="time"><div>${from}</div><div>${to}</div></div><div class="what"><h3>${session.title}</h3><ul>${people}</ul></div></div>`;
  };
  return { text: htmlPage(page.content.title, page.sessions.map(write)), sessions: truthOf(page) };
}

/** Columns parted by tabs, as a sheet is pasted: hours, title, people, room. */
function tabs(page: Page): Laid {
  const between = page.chance.pick([', ', ' ; ', ' / ']);
  const { time = '', what = '', who = '', room = '' } = page.words.labels;
  const heads = page.chance.is(50) ? [[time, what, who, room].join('\t')] : [];
  const rows = page.content.days.flatMap((day, at) => [
    page.day(at),
    ...heads,
    ...day.sessions.map(session =>
      [
        page.hours(session.hours),
        session.title,
        session.speakers.map(page.name).join(between),
        session.isBreak ? '' : session.room,
      ]
        .join('\t')
        .trimEnd(),
    ),
  ]);
  const sessions = page.content.days.flatMap(day =>
    day.sessions.filter(each => !each.isBreak).map(({ title, speakers }) => told(title, speaking(speakers))),
  );
  return { text: `${page.content.title}\n\n${rows.join('\n')}\n`, sessions };
}

const wants = { days: 1, talks: false, moderator: false };

/** Hours in two lines, and columns of a sheet. */
export const TIMED: readonly Layout[] = [
  { id: 'stacked-hours-txt', ending: 'txt', wants, write: stackedText },
  { id: 'stacked-hours-cells', ending: 'md', wants, write: stackedCells },
  { id: 'stacked-hours-boxes', ending: 'html', wants, write: stackedBoxes },
  { id: 'tab-columns', ending: 'txt', wants: { ...wants, days: 2 }, write: tabs },
];
