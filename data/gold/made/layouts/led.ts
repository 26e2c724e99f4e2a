import type { MadeSession, MadeTalk } from '../content.ts';
import {
  htmlPage,
  type Laid,
  type Layout,
  leading,
  type Page,
  paragraphs,
  speaking,
  told,
  withBody,
  withRole,
} from './page.ts';
import { bullet, hash, plain, strong } from './strokes.ts';

/** The sessions with their talks, or with those who speak in them. */
function truthOf({ sessions }: Page, withRoles: boolean): Laid['sessions'] {
  return sessions.flatMap(({ title, speakers, moderator, talks }) => [
    told(title, [
      ...speaking(speakers, ({ role, body }) => (withRoles ? `${role}, ${body}` : body)),
      ...leading(moderator),
    ]),
    ...talks.map(talk =>
      told(
        talk.title,
        speaking(talk.speakers, ({ body }) => body),
        title,
      ),
    ),
  ]);
}

type Writes = (session: MadeSession) => readonly string[];

const ROOMS = {
  fr: ['Salle 1.150', 'Salle B204', 'Amphi Sud'],
  en: ['Room 1.150', 'Room B204', 'South Hall'],
};

/** Talks as they stand below a session, or those who speak in it. */
function below(page: Page): (session: MadeSession) => readonly string[] {
  const body = withBody(page);
  const role = withRole(page);
  const talk = page.chance.pick<(talk: MadeTalk) => string>([
    ({ title, speakers }) => `${speakers.map(body).join(', ')}, ${title}`,
    ({ title, speakers }) => `${speakers.map(body).join(', ')} : ${title}`,
    ({ title, speakers }) => `${title} – ${speakers.map(body).join(', ')}`,
  ]);
  return ({ talks, speakers }) => (talks.length > 0 ? talks.map(talk) : speakers.map(role));
}

/** "Titre, Salle 1.150, Modération : A, B" over those who speak. */
function roomAndLead(page: Page, head: (text: string) => string, item: (text: string) => string): Laid {
  const written = below(page);
  const room = page.chance.pick(ROOMS[page.say('fr', 'en') as 'fr' | 'en']);
  const between = page.chance.pick([', ', ' – ', ' | ']);
  const lead = page.say('Modération : ', 'Moderator: ');
  const write: Writes = session => [
    head(
      [
        `${page.hours(session.hours)} ${session.title}`,
        room,
        ...(session.moderator === null
          ? []
          : [`${lead}${page.name(session.moderator)}, ${session.moderator.body}`]),
      ].join(between),
    ),
    written(session).map(item).join('\n'),
  ];
  return {
    text: paragraphs([head(page.content.title), ...page.sessions.flatMap(write)]),
    sessions: truthOf(page, true),
  };
}

/** "(Chair: A)" on a line of its own below the title. */
function chairBelow(
  page: Page,
  head: (text: string, level: number) => string,
  item: (text: string) => string,
): Laid {
  const written = below(page);
  const chair = page.chance.pick(
    page.say('x', '') === 'x'
      ? ['Président', 'Présidence', 'Modération']
      : ['Chair', 'Moderator', 'Session chair'],
  );
  const told = page.chance.pick<(text: string) => string>([
    text => `(${chair}${page.say(' ', '')}: ${text})`,
    text => `${chair}${page.say(' ', '')}: ${text}`,
    text => `[${chair}${page.say(' ', '')}: ${text}]`,
  ]);
  const body = withBody(page);
  const label = page.chance.pick(['', 'Panel # : ', 'Session # – ']);
  const write = (session: MadeSession, at: number) => [
    head(`${label.replace('#', String(at + 1))}${session.title}`, 2),
    session.moderator === null
      ? ''
      : told(
          page.chance.is(50)
            ? page.name(session.moderator)
            : body(session.moderator).replace(' (', ', ').replace(/\)$/, ''),
        ),
    written(session).map(item).join('\n'),
  ];
  return {
    text: paragraphs([head(page.content.title, 1), ...page.sessions.flatMap(write)]),
    sessions: truthOf(page, true),
  };
}

/** "### Modération" and "### Intervenants" as headings over names. */
function leadHeadings(
  page: Page,
  head: (text: string, level: number) => string,
  item: (text: string) => string,
): Laid {
  const role = withRole(page);
  const [lead, who] = page.chance.pick([
    [page.say('Modération', 'Moderator'), page.say('Intervenants', 'Speakers')],
    [page.say('Animation', 'Chair'), page.say('Intervenants', 'Panelists')],
    [page.say('Modérateur', 'Moderated by'), page.say('Avec', 'With')],
  ] as const);
  const write: Writes = session => [
    head(`${page.hours(session.hours)} – ${session.title}`, 2),
    ...(session.moderator === null ? [] : [head(lead, 3), role(session.moderator)]),
    head(who, 3),
    session.speakers.map(role).map(item).join('\n'),
  ];
  return {
    text: paragraphs([head(page.content.title, 1), ...page.sessions.flatMap(write)]),
    sessions: truthOf(page, true),
  };
}

const tag = (text: string, level: number) => `<h${level}>${text}</h${level}>`;
const items = (text: string) => `<p>${text}</p>`;

function inHtml(page: Page, { text, sessions }: Laid): Laid {
  return { text: htmlPage(page.content.title, [text]), sessions };
}

/** Sessions whose leader stands behind the title, in brackets below it, or under a heading. */
export const LED: readonly Layout[] = [
  {
    id: 'room-lead-line-md',
    ending: 'md',
    wants: { moderator: true, talks: true },
    write: page => roomAndLead(page, strong, bullet),
  },
  {
    id: 'room-lead-line-txt',
    ending: 'txt',
    wants: { moderator: true, talks: true },
    write: page => roomAndLead(page, plain, bullet),
  },
  {
    id: 'chair-below-md',
    ending: 'md',
    wants: { moderator: true, talks: true },
    write: page => chairBelow(page, hash, bullet),
  },
  {
    id: 'chair-below-txt',
    ending: 'txt',
    wants: { moderator: true, talks: true },
    write: page => chairBelow(page, plain, plain),
  },
  {
    id: 'lead-headings-md',
    ending: 'md',
    wants: { moderator: true },
    write: page => leadHeadings(page, hash, bullet),
  },
  {
    id: 'lead-headings-html',
    ending: 'html',
    wants: { moderator: true },
    write: page => inHtml(page, leadHeadings(page, tag, items)),
  },
];
