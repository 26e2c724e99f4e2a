import type { MadePerson, MadeSession } from '../content.ts';
import {
  htmlPage,
  htmlRows,
  type Layout,
  leading,
  markdownRows,
  type Page,
  paragraphs,
  speaking,
  told,
} from './page.ts';

/** The sessions that begin together, one row for each beginning; a column has none where its day is over. */
function rowsOf({ content }: Page): readonly (readonly (MadeSession | undefined)[])[] {
  const columns = content.days.map(day => day.sessions.filter(each => !each.isBreak && !each.isOpening));
  const longest = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => columns.map(column => column[at]));
}

/** A table whose rows are hours and whose columns are the heads given, each cell written by `cell`. */
function grid(page: Page, heads: readonly string[], cell: (session: MadeSession) => string) {
  const rows = rowsOf(page);
  const corner = page.chance.pick([page.words.labels.time ?? '', '']);
  const lunch = page.chance.pick(page.words.breaks);
  return [
    [corner, ...heads],
    ...rows.flatMap((row, at) => {
      const hours = row.find(each => each !== undefined)?.hours ?? { start: 0, end: 0 };
      const told = [page.hours(hours), ...row.map(each => (each === undefined ? '' : cell(each)))];
      const pause = [
        page.hours({ start: hours.end, end: hours.end + 30 }),
        lunch,
        ...heads.slice(1).map(() => lunch),
      ];
      return at === 1 ? [told, pause] : [told];
    }),
  ];
}

type Cell = (page: Page) => (session: MadeSession) => string;

const names = (page: Page, people: readonly MadePerson[]) => people.map(page.name).join(', ');

/** A title over those who speak: "**La haie**<br>Anne Roux, Paul Petit". */
const titled: Cell = page => {
  const [open, close] = page.chance.pick([
    ['', ''],
    ['**', '**'],
    ['*', '*'],
  ] as const);
  return ({ title, speakers }) => `${open}${title}${close}<br>${names(page, speakers)}`;
};

/** Who speaks and of what: "Anne Roux<br>La haie", "Anne Roux : La haie". */
const nameFirst: Cell = page => {
  const between = page.chance.pick(['<br>', ' : ']);
  return ({ title, speakers }) => `${names(page, speakers)}${between}${title}`;
};

const truthOf = (page: Page) => page.sessions.map(({ title, speakers }) => told(title, speaking(speakers)));
const marked = (text: string) =>
  text.replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>').replace(/\*([^*]+)\*/g, '<em>$1</em>');

function daysIn(page: Page): readonly string[] {
  return page.content.days.map((_, at) => page.day(at));
}

function roomsIn(page: Page): readonly string[] {
  const many = page.content.days.map((_, at) => String.fromCharCode(65 + at));
  return page.chance.pick([
    many.map(each => `${page.say('Salle', 'Room')} ${each}`),
    many.map((_, at) => `${page.say('Parcours', 'Track')} ${at + 1}`),
    many.map(
      (_, at) => ['Amphi', page.say('Salle 12', 'Room 12'), page.say('Salle 14', 'Room 14')][at] ?? '',
    ),
  ]);
}

const wants = { days: 3, talks: false, moderator: false };

/** Grids of days or of rooms, in Markdown and in HTML, and one of names alone. */
export const GRIDS: readonly Layout[] = [
  {
    id: 'grid-days-md',
    ending: 'md',
    wants,
    write: page => ({
      text: paragraphs([`# ${page.content.title}`, markdownRows(grid(page, daysIn(page), titled(page)))]),
      sessions: truthOf(page),
    }),
  },
  {
    id: 'grid-days-html',
    ending: 'html',
    wants,
    write: page => ({
      text: htmlPage(page.content.title, [htmlRows(grid(page, daysIn(page), nameFirst(page)))]),
      sessions: truthOf(page),
    }),
  },
  {
    id: 'grid-rooms-md',
    ending: 'md',
    wants,
    write: page => ({
      text: paragraphs([
        `# ${page.content.title}`,
        page.day(0),
        markdownRows(grid(page, roomsIn(page), nameFirst(page))),
      ]),
      sessions: truthOf(page),
    }),
  },
  {
    id: 'grid-rooms-html',
    ending: 'html',
    wants: { ...wants, moderator: true },
    write: page => {
      const cell = titled(page);
      const lead = page.words.labels.moderation ?? '';
      const led = (session: MadeSession) =>
        `${marked(cell(session))}${session.moderator === null ? '' : `<br>${lead}${page.name(session.moderator)}`}`;
      return {
        text: htmlPage(page.content.title, [
          `<p>${page.day(0)}</p>`,
          htmlRows(grid(page, roomsIn(page), led)),
        ]),
        sessions: page.sessions.map(({ title, speakers, moderator }) =>
          told(title, [...speaking(speakers), ...leading(moderator)]),
        ),
      };
    },
  },
  {
    id: 'grid-names',
    ending: 'md',
    wants,
    write: page => {
      const between = page.chance.pick(['<br>', ', ', ' / ']);
      const cell = ({ speakers }: MadeSession) => speakers.map(page.name).join(between);
      return {
        text: paragraphs([`# ${page.content.title}`, markdownRows(grid(page, daysIn(page), cell))]),
        sessions: [
          told(
            '*',
            page.sessions.flatMap(({ speakers }) => speaking(speakers)),
          ),
        ],
      };
    },
  },
];
